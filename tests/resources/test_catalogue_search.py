import msgspec
import pytest
from msgspec.structs import replace

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.lazy_services import LazyServices, ListedService
from statustray.domain.search.compared_texts import compared
from statustray.domain.search.index import SearchIndex, find_once
from statustray.domain.search.normalization import fold, squash
from statustray.gateways.files.bundled.catalogue import load_catalogue

MUST_BE_FOUND = [
    "Facebook",
    "Instagram",
    "WhatsApp",
    "Messenger",
    "Tesco",
    "Fastly",
    "Amazon",
    "Spotify",
    "PayPal",
    "GOV.UK",
    "Microsoft",
    "Google",
    "Element",
    "Matrix",
    "Downdetector",
    "Twitter",
    "X",
    "Twitter/X",
    "Battle.net",
    "Apple",
    "Evernote",
    "Patreon",
    "Slack",
    "Airbnb",
    "eBay",
    "Indeed",
    "LinkedIn",
    "Yahoo",
    "Barclays",
    "HSBC",
    "Lloyds",
    "Halifax",
    "NatWest",
    "RBS",
    "Santander",
    "TSB",
    "Nationwide",
    "Monzo",
    "Starling",
    "Revolut",
    "EE",
    "O2",
    "Vodafone",
    "Three",
    "giffgaff",
    "VOXI",
    "SMARTY",
    "Lebara",
    "Plusnet",
    "TalkTalk",
    "BT",
    "Sky",
]
SPOKEN = [
    ("FB", "facebook"),
    ("Insta", "instagram"),
    ("WA", "whatsapp"),
    ("GH", "github"),
    ("PSN", "playstation-network"),
    ("AWS", "aws"),
    ("GCP", "gcp"),
    ("Azure", "azure"),
    ("HMRC", "hmrc"),
    ("NHS", "nhs-uk"),
    ("Office 365", "microsoft-365"),
    ("O365", "microsoft-365"),
    ("Microsoft 365", "microsoft-365"),
    ("Google Mail", "gmail"),
    ("Gmail", "gmail"),
    ("twitter", "x-twitter"),
    ("openai", "chatgpt"),
    ("first direct", "first-direct"),
    ("Bank of Scotland", "bank-of-scotland"),
    ("Royal Bank of Scotland", "rbs"),
    ("Virgin Media", "virgin-media"),
    ("Tesco Mobile", "tesco-mobile"),
    ("Sky Mobile", "sky-mobile"),
    ("iD Mobile", "id-mobile"),
    ("M&S", "marks-and-spencer"),
    ("1.1.1.1", "cloudflare-1111"),
    ("微信", "wechat"),
    ("télégram", "telegram"),
    ("ВКонтакте", "vk"),
]
MISTYPED = [
    ("whatsap", "whatsapp"),
    ("watsapp", "whatsapp"),
    ("whats app", "whatsapp"),
    ("facebok", "facebook"),
    ("gogle", "google"),
    ("twiter", "x-twitter"),
    ("amazom", "amazon"),
    ("spotfy", "spotify"),
    ("paypall", "paypal"),
    ("slak", "slack"),
    ("ebya", "ebay"),
    ("micorsoft", "microsoft"),
    ("micrsoft teams", "microsoft-teams"),
    ("gmial", "gmail"),
    ("netflx", "netflix"),
    ("signl", "signal"),
    ("barclys", "barclays"),
    ("vodaphone", "vodafone-uk"),
    ("natwset", "natwest"),
    ("instagrm", "instagram"),
]
ADDRESSES = [
    ("slack.com", "slack"),
    ("status.slack.com", "slack"),
    ("https://app.slack.com/client/T1/C2", "slack"),
    ("www.githubstatus.com", "github"),
    ("twitter.com", "x-twitter"),
    ("http://mail.google.com/mail/u/0", "gmail"),
    ("apple.com", "apple"),
    ("hsbc.co.uk", "hsbc-uk"),
    ("discordapp.com", "discord"),
]


FOREIGN = [
    ("pix", "pix"),
    ("upi", "upi"),
    ("stc", "stc"),
    ("vivo", "vivo"),
    ("claro", "claro-brasil"),
    ("noon", "noon"),
    ("zettle", "zettle"),
    ("elster", "elster"),
    ("hermes", "hermes"),
    ("du", "du"),
    ("jio", "jio"),
    ("docomo", "ntt-docomo"),
    ("dhl", "dhl"),
    ("paypay", "paypay"),
    ("楽天", "rakuten-ichiba"),
    ("Cl@ve", "clave"),
    ("gov.br", "gov-br"),
    ("ペイペイ", "paypay"),
    ("クロネコヤマト", "yamato-transport"),
    ("三菱UFJ", "mufg-bank"),
    ("インスタ", "instagram"),
    ("أبشر", "absher"),
    ("واتساب", "whatsapp"),
    ("طلبات", "talabat"),
    ("工商银行", "icbc"),
    ("小红书", "xiaohongshu"),
    ("顺丰", "sf-express"),
    ("쿠팡", "coupang"),
    ("정부24", "gov24"),
    ("फोनपे", "phonepe"),
    ("व्हाट्सएप", "whatsapp"),
    ("edevlet", "e-devlet"),
    ("paczkomat", "inpost"),
    ("zapzap", "whatsapp"),
    ("Caixa Tem", "caixa-economica-federal"),
    ("Pôle emploi", "france-travail"),
    ("CGD", "caixa-geral-de-depositos"),
    ("ÖGK", "oegk"),
]
# Short names of places and firms that the catalogue lacks: no answer is better than a wrong one.
UNKNOWN = ["wibra", "hoka", "zeta", "kvb", "abc", "ovo pay", "sbb.com"]


@pytest.mark.parametrize(("typed", "service"), FOREIGN)
def test_short_names_of_other_countries_lead_to_their_service(
    index: SearchIndex, typed: str, service: str
) -> None:
    assert index.find(typed)[0].id == service


@pytest.mark.parametrize("typed", UNKNOWN)
def test_a_short_name_is_never_taken_for_another(index: SearchIndex, typed: str) -> None:
    word = squash(fold(typed))

    for found in index.find(typed):
        names = [squash(fold(name)) for name in (found.name, found.id, *found.aliases)]
        starts = [
            squash(part) for name in (found.name, *found.aliases) for part in fold(name).split()
        ]
        assert any(name.startswith(word) for name in [*names, *starts]), found.id


@pytest.mark.parametrize("name", MUST_BE_FOUND)
def test_what_people_ask_for_is_found_first_by_its_name(index: SearchIndex, name: str) -> None:
    first = index.find(name)[0]

    spoken = {first.name.casefold(), *(alias.casefold() for alias in first.aliases)}
    assert set(name.casefold().split("/")) <= spoken


@pytest.mark.parametrize(("typed", "service"), SPOKEN)
def test_other_names_lead_to_the_service(index: SearchIndex, typed: str, service: str) -> None:
    assert index.find(typed)[0].id == service


@pytest.mark.parametrize(
    ("country", "typed", "service"),
    [
        ("BR", "zap", "whatsapp"),
        ("US", "zap", "zapier"),
        ("", "zap", "zapier"),
        ("MX", "at&t", "att-mexico"),
        ("US", "at&t", "att-mobility"),
        ("NO", "bankid", "bankid-no"),
        ("SE", "bankid", "bankid-se"),
        ("CH", "post", "swiss-post"),
        ("KE", "airtel", "airtel-kenya"),
        ("IN", "airtel", "airtel"),
        ("US", "bit", "bitbucket"),
        ("IL", "bit", "bit"),
        ("BR", "shoppe", "shopee"),
        ("UA", "ютуб", "youtube"),
        ("IL", "פייסבוק", "facebook"),
        ("TH", "ไลน์", "line"),
        ("TW", "臉書", "facebook"),
        ("IT", "watsap", "whatsapp"),
        ("US", "my bank app chase", "chase"),
        ("NG", "gtbank app", "gtbank"),
        ("SA", "تطبيق الراجحي", "al-rajhi-bank"),
        ("KR", "카카오뱅크 앱", "kakaobank"),
        ("ID", "bca mobile", "bca"),
        ("PL", "santander", "santander-polska"),
        ("NL", "t-mobile", "odido"),
        ("CL", "metro", "metro-santiago"),
        ("QA", "vodafone", "vodafone-qatar"),
    ],
)
def test_a_name_means_what_people_of_the_country_mean(
    catalogue: Catalogue, country: str, typed: str, service: str
) -> None:
    assert SearchIndex(catalogue, country).find(typed)[0].id == service


def test_a_nickname_belongs_to_a_country_of_its_service(catalogue: Catalogue) -> None:
    for service in catalogue.services.values():
        for country, names in service.nicknames.items():
            assert service.is_in(country), service.id
            assert names, service.id
            assert len(names) == len({squash(fold(name)) for name in names}), service.id


@pytest.mark.parametrize(("typed", "service"), MISTYPED)
def test_typing_errors_are_forgiven(index: SearchIndex, typed: str, service: str) -> None:
    assert index.find(typed)[0].id == service


@pytest.mark.parametrize(("typed", "service"), ADDRESSES)
def test_an_address_leads_to_its_service(index: SearchIndex, typed: str, service: str) -> None:
    assert index.find(typed)[0].id == service


def test_each_service_is_the_first_found_by_its_own_name(
    index: SearchIndex, catalogue: Catalogue
) -> None:
    for service in catalogue.services.values():
        assert index.find(service.name, limit=1) == (service,)


@pytest.mark.parametrize(("country", "language"), [("", "en"), ("BR", "pt_BR"), ("JP", "ja")])
def test_who_searches_once_finds_what_an_index_finds(
    catalogue: Catalogue, country: str, language: str
) -> None:
    services = catalogue.services
    assert isinstance(services, LazyServices)
    index = SearchIndex(replace(catalogue, services=services.saying({}, language)), country)
    some = list(services.values())[::199]
    words = [word for s in some for name in (s.name, *s.aliases) for word in (name, name[:4])]
    nicknames = [name for s in services.values() for name in s.nicknames.get("BR", ())]
    topics = ["message", "banking", "video-calls"]
    others = [typed for typed, _ in (*MISTYPED[:2], *ADDRESSES[:2])]

    for typed in (*words, *nicknames[:5], *topics, *others, "my bank app chase", "the", "é", "_"):
        fresh = replace(catalogue, services=services.saying({}, language))
        assert find_once(fresh, typed, country, 50) == index.find(typed, 50), typed


def test_a_search_made_once_and_who_joins_list_few_services(catalogue: Catalogue) -> None:
    fresh = load_catalogue()
    easy = {service.id for service in catalogue.services.values() if service.easy_to_join}

    assert len(fresh.listed_with("whatsapp")) < 500
    assert easy <= {service.id for service in fresh.easy_to_join}
    assert len(fresh.easy_to_join) < 1000


def test_names_made_ready_at_once_are_those_made_ready_one_by_one(catalogue: Catalogue) -> None:
    services = list(catalogue.services.values())

    for country in ("", "BR", "JP"):
        alone = [compared([service], country) for service in services]
        at_once = compared(services, country)
        assert at_once == ([names for (names,), _ in alone], [said for _, (said,) in alone])


def test_what_is_listed_is_what_the_whole_service_says(catalogue: Catalogue) -> None:
    for listed in catalogue.listed:
        service = catalogue.services[listed.id]
        for name in msgspec.structs.asdict(listed) if isinstance(listed, ListedService) else ():
            if name != "edges":
                assert getattr(listed, name) == getattr(service, name), (listed.id, name)
        assert bool(listed.edges) == bool(service.edges)
        assert listed.is_in("DE") == service.is_in("DE")
        assert listed.is_in("") == service.is_in("")
