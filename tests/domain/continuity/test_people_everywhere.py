"""What people in different countries and trades are offered, in the real catalogue."""

import pytest

from statustray.domain.model.advice import Independence
from statustray.domain.model.settings import Ladder, Me
from tests.support.services.baskets import catalogue, user


def _in(country: str, *have: str, **more: object) -> Me:
    return Me(country=country, have=have, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("missing", "country", "never"),
    [
        ("deutsche-bahn", "DE", {"national-rail", "sncf-connect"}),
        ("renfe", "ES", {"national-rail", "deutsche-bahn"}),
        ("amazon", "IN", {"argos", "ebay"}),
        ("uber", "BR", {"bolt", "lyft"}),
        ("netflix", "DE", {"bbc-iplayer", "hulu"}),
        ("usps", "US", {"royal-mail", "hermes"}),
        ("swiggy", "IN", {"uber-eats", "doordash"}),
        ("thuisbezorgd", "NL", {"wolt", "deliveroo"}),
        ("via-rail", "CA", {"greyhound", "amtrak"}),
        ("australia-post", "AU", {"sendle"}),
        ("tokopedia", "ID", {"bukalapak"}),
    ],
)
def test_nothing_is_offered_that_is_not_in_the_country(
    missing: str, country: str, never: set[str]
) -> None:
    for turn in range(3):
        offered = user(missing, me=_in(country)).offered(missing, turn=turn)

        assert offered
        assert not never.intersection(offered)


def test_without_a_country_only_what_is_everywhere_is_offered_to_set_up() -> None:
    for missing in ("tesco", "uber", "just-eat", "netflix", "amazon"):
        for advice in user(missing).advice(missing):
            service = catalogue().services.get(advice.service)
            assert advice.ready or (service is not None and service.is_everywhere), missing


def test_what_is_set_up_but_blocked_in_the_country_is_no_way_out() -> None:
    expat = user("wechat", "whatsapp", "signal", me=_in("CN"))

    assert {"whatsapp", "signal"}.isdisjoint(expat.offered("wechat"))
    assert "discord" not in user("bip", "discord", me=_in("TR")).offered("bip")
    assert "apple-pay" not in user("papara", "apple-pay", me=_in("TR")).offered("papara")
    assert "whatsapp" in user("line", "whatsapp", me=_in("JP")).offered("line")


def test_calls_that_a_country_blocks_are_no_way_to_call_there_and_messages_are() -> None:
    expat = user("botim", "whatsapp", "microsoft-teams", me=_in("AE"))

    assert expat.offered("botim")[0] == "microsoft-teams"
    assert "whatsapp" not in expat.offered("botim")
    assert "whatsapp" in user("telegram", "whatsapp", me=_in("AE")).offered("telegram")
    assert "whatsapp" in user("imo", "whatsapp", me=_in("IN")).offered("imo")


def test_of_two_plans_the_one_counts_first_that_its_user_needs_most() -> None:
    plan = (
        Ladder("pay", rungs=("upi", "hdfc-bank")),
        Ladder("take-payments", rungs=("upi", "cash")),
    )
    shop = user("upi", plan=plan, me=_in("IN", "hdfc-bank", roles=("sell",)))
    family = user("upi", plan=plan, me=_in("IN", "hdfc-bank"))

    assert shop.offered("upi")[0] == "cash"
    assert family.offered("upi")[0] == "hdfc-bank"


def test_the_steps_of_a_plan_keep_their_order() -> None:
    plan = (Ladder("message", rungs=("line", "phone-call", "walk")),)
    somebody = user("line", plan=plan, me=_in("JP", mobile_network="ntt-docomo"))

    assert somebody.offered("line")[0] == "phone-call"


def test_a_payment_switch_takes_along_what_runs_on_it_where_it_does() -> None:
    wallets = user("upi", "phonepe", "google-pay", "paytm", me=_in("IN"))
    abroad = user("paypal", "google-pay", me=_in("GB"))
    indonesian = user("gopay", "dana", me=_in("ID"))

    assert {"phonepe", "google-pay", "paytm"}.isdisjoint(wallets.offered("upi"))
    assert "paytm" in user("phonepe", "paytm", me=_in("IN")).offered("phonepe")
    assert "google-pay" in abroad.offered("paypal", "upi")
    assert "dana" in indonesian.offered("gopay")
    assert "dana" not in indonesian.offered("gopay", "qris")


@pytest.mark.parametrize(
    ("country", "scheme", "carries", "other"),
    [
        ("DE", "girocard", "sparkasse", "n26"),
        ("FR", "carte-bancaire", "credit-agricole", "n26"),
        ("GB", "visa-cards", "barclays", "monzo"),
        ("GB", "mastercard-cards", "monzo", "barclays"),
        ("ES", "redsys", "bizum", "paypal"),
        ("DE", "sepa-instant", "wero", "paypal"),
        ("US", "zelle", "chase", "paypal"),
        ("AU", "osko", "commbank", "paypal"),
        ("CA", "interac-etransfer", "rbc-royal-bank", "paypal"),
        ("IN", "upi", "state-bank-of-india", "razorpay"),
    ],
)
def test_what_pays_or_sends_by_the_scheme_that_fails_is_no_way_out(
    country: str, scheme: str, carries: str, other: str
) -> None:
    offered = user(scheme, carries, other, me=_in(country)).offered(scheme)

    assert carries not in offered
    assert other in offered


@pytest.mark.parametrize(
    ("country", "switch", "banks"),
    [
        ("AU", "osko", ("anz", "nab")),
        ("CA", "interac-etransfer", ("td-bank", "rbc-royal-bank")),
        ("GB", "uk-bank-transfer", ("lloyds", "nationwide")),
    ],
)
def test_no_bank_sends_by_the_switch_that_fails(
    country: str, switch: str, banks: tuple[str, ...]
) -> None:
    assert not set(user(switch, *banks, me=_in(country)).offered(switch)).intersection(banks)


@pytest.mark.parametrize(
    ("country", "failing", "switch"),
    [
        ("BR", "stone", "pix"),
        ("GB", "visa-cards", "uk-bank-transfer"),
        ("IN", "razorpay", "upi"),
        ("BR", "visa-cards", "pix"),
    ],
)
def test_the_switch_of_a_country_is_in_every_bank_s_app(
    country: str, failing: str, switch: str
) -> None:
    assert switch in user(failing, me=_in(country)).offered(failing)


def test_a_bank_s_own_failure_is_not_put_down_to_the_scheme_of_its_card() -> None:
    person = user("barclays", "lloyds", me=_in("GB"))

    assert "lloyds" in person.offered("barclays")


def test_one_s_own_phone_network_helps_a_dead_line_as_a_hotspot() -> None:
    home = user("ziggo", "kpn", me=_in("NL", mobile_network="kpn", broadband="ziggo"))

    assert home.offered("ziggo")[0] == "hotspot"
    assert "kpn" not in home.offered("ziggo")


def test_firms_of_one_holding_may_stand_in_for_each_other() -> None:
    assert user("careem", "uber", me=_in("AE")).offered("careem")[0] == "uber"
    assert user("careem", "uber", me=_in("AE")).advice("careem")[0].independence is (
        Independence.NOT_KNOWN
    )


def test_a_second_shop_that_one_has_comes_before_going_to_one() -> None:
    assert user("amazon", "zalando", "otto", me=_in("DE")).offered("amazon") == ("zalando", "otto")
    assert "shop-in-person" in user("amazon", "zalando", me=_in("DE")).offered("amazon")


def test_what_the_user_has_is_offered_wherever_they_are() -> None:
    abroad = user("sparkasse", "barclays", me=_in("DE"))

    assert abroad.offered("sparkasse")[0] == "barclays"


def test_a_ready_service_of_another_category_counts_when_it_serves_the_purpose() -> None:
    assert user("gmx", "microsoft-365").offered("gmx")[0] == "microsoft-365"
    assert "nubank" in user("mercado-pago", "nubank", me=_in("BR")).offered("mercado-pago")


def test_nobody_is_sent_to_open_a_mailbox_a_vault_or_books_on_the_day() -> None:
    missing = ("gmail", "1password", "xero", "calendly")
    advice = [a for key in missing for a in user(key).advice(key)]

    assert {a.purpose for a in advice if not a.ready} == {"schedule-meetings"}


def test_a_phone_call_is_for_reaching_people_not_for_shops_mail_or_feeds() -> None:
    for missing in ("slack", "zoom", "zendesk", "doctolib"):
        assert "phone-call" in user(missing).offered(missing), missing
    for missing in ("instagram", "gmail", "amazon", "microsoft-365", "google-calendar"):
        assert "phone-call" not in user(missing).offered(missing), missing


def test_cash_is_for_the_counter_and_not_for_a_web_shop() -> None:
    assert user("sumup", "stripe").offered("sumup")[0] == "cash"
    assert "cash" not in user("stripe", "sumup").offered("stripe")
    assert "cash" not in user("paypal").offered("paypal")


def test_a_card_stands_in_for_a_wallet_and_never_for_its_own_scheme_or_a_bank() -> None:
    for missing, country in [("klarna", "GB"), ("paypay", "JP"), ("twint", "CH"), ("blik", "PL")]:
        assert "bank-card" in user(missing, me=_in(country)).offered(missing), missing
    for missing in ("visa-cards", "girocard", "carte-bancaire", "mada", "unionpay", "barclays"):
        assert "bank-card" not in user(missing, me=_in("DE")).offered(missing), missing


def test_a_transfer_is_not_offered_where_transfers_fail() -> None:
    mexican = user("klarna", me=_in("MX"))

    assert "bank-transfer" in mexican.offered("klarna")
    assert "bank-transfer" not in mexican.offered("klarna", "spei")


def test_a_line_with_television_is_no_backup_for_a_film() -> None:
    home = user("bbc-iplayer", "virgin-media", me=_in("GB", broadband="virgin-media"))

    assert "virgin-media" not in home.offered("bbc-iplayer")


@pytest.mark.parametrize(
    ("missing", "country", "first"),
    [
        ("deepseek", "CN", {"doubao", "qwen"}),
        ("xiaohongshu", "CN", {"douyin", "weibo"}),
        ("feishu", "CN", {"phone-call", "dingtalk", "wecom"}),
        ("tutti", "CH", {"facebook", "ebay", "ricardo"}),
        ("ctt", "PT", {"dpd", "gls", "mrw"}),
        ("trendyol", "TR", {"hepsiburada", "n11"}),
        ("yemeksepeti", "TR", {"phone-call"}),
        ("salla", "SA", {"dubizzle", "haraj"}),
        ("nuvemshop", "BR", {"olx-brasil", "mercado-libre", "shopee"}),
        ("opentable", "US", {"phone-call"}),
        ("jne", "ID", {"jnt-express", "sicepat"}),
        ("correo-argentino", "AR", {"andreani", "oca"}),
        ("nova-poshta", "UA", {"ukrposhta", "meest"}),
        ("coupang", "KR", {"11st", "gmarket", "ssg-com"}),
        ("takealot", "ZA", {"amazon"}),
        ("spotify", "ES", {"amazon-music", "apple-music", "deezer", "youtube-music"}),
        ("mercari", "JP", {"rakuma", "yahoo-auctions-jp"}),
        ("zoopla", "GB", {"openrent", "rightmove"}),
        ("aramex", "AE", {"emirates-post", "smsa-express"}),
        ("youtube-tv", "US", {"pluto-tv", "tubi"}),
    ],
)
def test_the_first_offer_is_what_people_of_the_country_have(
    missing: str, country: str, first: set[str]
) -> None:
    for turn in range(2):
        assert user(missing, me=_in(country)).offered(missing, turn=turn)[0] in first


# Blocked or not offered there.
_NOT_IN_CHINA = frozenset(
    [
        "chatgpt",
        "claude",
        "discord",
        "docker-hub",
        "dropbox",
        "duckduckgo",
        "gemini",
        "google-search",
        "instagram",
        "internet-archive",
        "mega",
        "meta-ai",
        "netflix",
        "proton-mail",
        "proton-vpn",
        "reddit",
        "signal",
        "slack",
        "telegram",
        "twitch",
        "whatsapp",
        "wikipedia",
        "x-twitter",
        "youtube",
    ]
)


def test_nothing_is_offered_in_china_that_is_blocked_there() -> None:
    assert [key for key in _NOT_IN_CHINA if catalogue().services[key].is_in("CN")] == []
    for service in catalogue().services.values():
        if service.countries == ("CN",):
            for turn in range(2):
                offered = user(service.id, me=_in("CN")).offered(service.id, turn=turn)
                assert not _NOT_IN_CHINA.intersection(offered), service.id


def test_who_sells_is_offered_other_ways_to_be_paid_and_nobody_else_is() -> None:
    shop = user("paypal", "stripe", "barclays", me=_in("GB"))
    buyer = user("paypal", "barclays", me=_in("GB"))
    by_role = user("paypal", "barclays", me=Me(country="GB", roles=("sell",)))

    assert shop.advice("paypal")[0].purpose == "take-payments"
    assert all(a.purpose != "take-payments" for a in buyer.advice("paypal"))
    assert by_role.advice("paypal")[0].purpose == "take-payments"


def test_a_branch_is_offered_only_while_its_bank_works_and_has_one() -> None:
    machines, branch = "uk-cash-machines", "bank-branch"

    assert branch in user(machines, "barclays", me=_in("GB")).offered(machines)
    assert branch not in user(machines, "barclays", me=_in("GB")).offered(machines, "barclays")
    assert branch not in user(machines, "monzo", me=_in("GB")).offered(machines)
    assert branch not in user("barclays", "monzo", me=_in("GB")).offered("barclays")


def test_of_two_banks_in_one_cloud_the_other_is_offered_with_a_doubt_while_the_cloud_works() -> (
    None
):
    banks = user("monzo", "starling", me=_in("GB"))

    assert banks.advice("monzo")[0].service == "starling"
    assert banks.advice("monzo")[0].independence is Independence.NOT_KNOWN
    assert "starling" not in banks.offered("monzo", "aws")
    assert "starling" not in banks.offered("monzo", "aws-us-east-1", "aws")


def test_two_networks_of_one_firm_may_share_the_cause_and_one_network_does() -> None:
    ee = user("ee", "bt-broadband", me=_in("GB", mobile_network="ee", broadband="bt-broadband"))
    one = _in("GB", mobile_network="vodafone-uk", broadband="vodafone-broadband")
    vodafone = user("vodafone-broadband", "vodafone-uk", me=one)

    assert ee.advice("ee")[0].service == "wi-fi"
    assert ee.advice("ee")[0].independence is Independence.NOT_KNOWN
    assert "hotspot" not in vodafone.offered("vodafone-broadband")


def test_the_same_house_is_never_the_backup() -> None:
    for missing, never in [
        ("venmo", "paypal"),
        ("mercado-libre", "mercado-pago"),
        ("x-twitter", "grok"),
        ("kabum", "magazine-luiza"),
        ("darty", "fnac"),
        ("flixbus", "greyhound"),
        ("premiere", "globoplay"),
        ("tou-tv", "cbc-gem"),
        ("yodel", "inpost"),
    ]:
        offered = user(missing, never).offered(missing)

        assert never not in offered, missing
