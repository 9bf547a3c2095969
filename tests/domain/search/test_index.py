import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.service import Service
from statustray.domain.search.index import SearchIndex
from statustray.domain.search.normalization import LONGEST, fold
from statustray.domain.search.scoring import Hosts

ACME = Service(
    "acme", "Acme", ("Acme Chat",), purposes=("message",), homepage="https://acme.example"
)
ACME_MAIL = Service("acme-mail", "Acme Mail", homepage="https://acme.example/mail")
CAFE = Service("cafe", "Café Orléans", page="https://status.cafe.example")
ZEBRA = Service("zebra", "Zebra.net", ("Stripes",), category="gaming")
INDEX = SearchIndex(Catalogue({s.id: s for s in (ACME_MAIL, ACME, CAFE, ZEBRA)}))


def found(text: str) -> list[str]:
    return [service.id for service in INDEX.find(text)]


def test_the_exact_name_comes_before_what_only_begins_with_it() -> None:
    assert found("acme") == ["acme", "acme-mail"]


def test_case_accents_and_signs_do_not_matter() -> None:
    assert found("CAFE  orleans") == ["cafe"]
    assert found("zebranet") == found("Zebra net") == found("ZEBRA.NET") == ["zebra"]


def test_another_name_is_as_good_as_the_name() -> None:
    assert found("stripes") == ["zebra"]


def test_words_may_come_in_any_order_and_unfinished() -> None:
    assert found("mail acm") == ["acme-mail"]


def test_a_part_of_a_name_is_enough() -> None:
    assert found("ebra") == ["zebra"]


def test_what_a_service_is_for_finds_it() -> None:
    assert found("message") == ["acme"]
    assert found("gaming") == ["zebra"]


def test_a_whole_site_belongs_to_the_service_whose_home_it_is() -> None:
    assert found("https://www.acme.example/login?next=1") == ["acme", "acme-mail"]


def test_a_host_below_a_known_one_finds_the_service() -> None:
    assert found("eu.status.cafe.example") == ["cafe"]


def test_a_host_that_only_ends_alike_is_another() -> None:
    assert found("notacme.example") == []


def test_typing_errors_are_forgiven_by_length() -> None:
    assert found("acem")[0] == "acme"
    assert found("zerba") == ["zebra"]
    assert found("xyz") == []


def test_errors_are_not_looked_for_where_something_begins_as_typed() -> None:
    assert found("acme m") == ["acme-mail"]


def test_words_are_made_ready_for_typing_errors_only_where_one_was_made() -> None:
    index = SearchIndex(Catalogue({s.id: s for s in (ACME, ZEBRA)}))

    assert index.find("acme")
    assert "_spellings" not in vars(index)

    assert index.find("zebar.net")
    assert "_spellings" in vars(index)


def test_made_ready_before_anybody_types_nothing_is_left_for_the_first_search() -> None:
    index = SearchIndex(Catalogue({s.id: s for s in (ACME, ZEBRA)}))
    index.prepare()
    ready = {*vars(index)}

    for typed in ("acme", "zebar.net", "https://acme.example", "gaming", "zap"):
        index.find(typed)
    assert {*vars(index)} == ready


def test_for_a_typed_address_hosts_are_taken_out_of_few(monkeypatch: pytest.MonkeyPatch) -> None:
    many = [
        Service(f"s{n}", f"S{n}", page=f"https://s{n}.example", homepage=f"https://s{n}.test")
        for n in range(500)
    ]
    index = SearchIndex(Catalogue({s.id: s for s in (*many, ACME)}))
    asked: list[Service] = []
    hosts_of = Hosts.of

    def noted(service: Service) -> Hosts:
        asked.append(service)
        return hosts_of(service)

    monkeypatch.setattr(Hosts, "of", noted)

    assert index.find("https://eu.acme.example/login") == (ACME,)
    assert index.find("https://acme.unknown.example") == ()
    assert asked == [ACME]


def test_an_address_among_the_other_names_is_found_however_it_is_written() -> None:
    shop = Service("shop", "Shop", ("https://www.Acme-Shop.example/start", "Shop.example"))
    index = SearchIndex(Catalogue({shop.id: shop}))

    assert index.find("https://eu.acme-shop.example") == (shop,)
    assert index.find("http://pay.shop.example/") == (shop,)


def test_a_home_page_of_one_country_finds_the_service_in_each() -> None:
    shop = Service(
        "shop", "Shop", homepage="https://shop.example", homepages={"DE": "https://laden.test"}
    )

    assert SearchIndex(Catalogue({shop.id: shop})).find("www.laden.test/start") == (shop,)


def test_nothing_typed_finds_nothing() -> None:
    assert found("") == found("  ") == found("!?") == []


def test_no_more_are_found_than_asked_for() -> None:
    assert len(INDEX.find("acme", limit=1)) == 1


def test_a_suggestion_names_three_at_most() -> None:
    many = SearchIndex(Catalogue({str(n): Service(f"acme-{n}", f"Acme {n}") for n in range(9)}))

    assert len(many.suggest("acme")) == 3


def test_an_empty_catalogue_finds_nothing() -> None:
    assert SearchIndex(Catalogue()).find("acme") == ()


@given(st.text(max_size=2000))
def test_no_text_whatsoever_breaks_the_search(text: str) -> None:
    assert len(INDEX.find(text)) <= 4
    assert len(fold(text)) <= LONGEST


def test_of_two_that_fit_alike_the_one_of_the_country_goes_first() -> None:
    here = Service("acme-food", "Acme Food (longer name)", category="groceries", countries=("DE",))
    there = Service("acme-shop", "Acme Shop", category="groceries", countries=("GB",))
    catalogue = Catalogue({s.id: s for s in (there, here)})

    assert [s.id for s in SearchIndex(catalogue).find("acme")] == ["acme-shop", "acme-food"]
    assert [s.id for s in SearchIndex(catalogue, "DE").find("acme")] == ["acme-food", "acme-shop"]


def test_a_nickname_counts_as_the_name_in_its_country_and_is_found_elsewhere() -> None:
    chat = Service("chat", "Chatterbox", nicknames={"BR": ("Zap",)})
    flow = Service("flow", "Zapflow")
    catalogue = Catalogue({s.id: s for s in (chat, flow)})

    assert [s.id for s in SearchIndex(catalogue, "BR").find("zap")] == ["chat", "flow"]
    assert [s.id for s in SearchIndex(catalogue, "GB").find("zap")] == ["flow", "chat"]
    assert [s.id for s in SearchIndex(catalogue, "BR").find("za")] == ["flow", "chat"]


def test_a_typing_error_here_comes_before_the_beginning_of_a_name_elsewhere() -> None:
    here = Service("shopee", "Shopee", category="shopping", countries=("BR",))
    there = Service("shoppers", "Shoppers", category="shopping", countries=("CA",))
    catalogue = Catalogue({s.id: s for s in (here, there)})

    assert [s.id for s in SearchIndex(catalogue, "BR").find("shoppe")] == ["shopee", "shoppers"]
    assert [s.id for s in SearchIndex(catalogue, "CA").find("shoppe")] == ["shoppers"]


def test_neither_a_piece_nor_a_misspelling_finds_what_is_in_another_country() -> None:
    post = Service("ctt", "Correios de Portugal", countries=("PT",))
    bank = Service("natwest", "NatWest", countries=("GB",))
    ads = Service("kleinanzeigen", "Kleinanzeigen", countries=("DE",))
    index = SearchIndex(Catalogue({s.id: s for s in (post, bank, ads)}), "AR")

    assert index.find("osde") == ()
    assert index.find("eastwest") == ()
    assert index.find("kleinanzeigem") == (ads,)
