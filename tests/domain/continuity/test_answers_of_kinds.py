"""What kinds of services are answered with, in the real catalogue."""

import pytest

from statustray.domain.continuity.meanwhile import meanwhile
from statustray.domain.dependencies.offline_alternatives import EMERGENCY
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Me
from tests.support.services.baskets import catalogue, user


def _one_of_each_kind() -> list[Service]:
    """Return the first and the last service of each main purpose."""
    ordered = [s for s in catalogue().services.values() if s.purposes and not s.retired]
    first = {s.purposes[0]: s for s in reversed(ordered)}
    last = {s.purposes[0]: s for s in ordered}
    return [s for s in (*first.values(), *last.values()) if s.purposes[0] != EMERGENCY]


@pytest.mark.parametrize("service", _one_of_each_kind(), ids=lambda s: s.id)
def test_whatever_has_a_purpose_has_an_answer_where_it_is(service: Service) -> None:
    country = "US" if service.is_everywhere else service.countries[0]
    person = user(service.id, me=Me(country=country))

    lines = meanwhile(service, catalogue().meanwhile, country)

    assert person.offered(service.id) or lines


@pytest.mark.parametrize(
    ("country", "missing", "others"),
    [
        ("AT", "willhaben", ("ebay", "facebook")),
        ("BR", "olx-brasil", ("facebook", "enjoei")),
        ("MA", "avito-ma", ("facebook", "whatsapp")),
        ("SA", "haraj", ("dubizzle",)),
    ],
)
def test_used_things_are_traded_between_people_and_not_in_a_shop(
    country: str, missing: str, others: tuple[str, ...]
) -> None:
    offered = user(missing, *others, me=Me(country=country)).offered(missing)

    assert set(offered) & set(others)
    assert "shop-in-person" not in offered


@pytest.mark.parametrize(
    ("country", "missing", "for_cars"),
    [
        ("AU", "gumtree-au", "carsales"),
        ("BR", "olx-brasil", "webmotors"),
        ("DE", "kleinanzeigen", "mobile-de"),
        ("GB", "gumtree", "auto-trader"),
    ],
)
def test_who_sells_a_sofa_is_not_sent_to_a_market_for_cars(
    country: str, missing: str, for_cars: str
) -> None:
    person = user(missing, for_cars, me=Me(country=country))

    assert all(for_cars not in person.offered(missing, turn=turn) for turn in range(3))
    assert set(person.offered(for_cars)) & {missing, "ebay", "facebook"}


@pytest.mark.parametrize("missing", ["tinder", "hinge", "lovoo"])
def test_who_looks_for_a_partner_is_not_sent_to_a_messenger(missing: str) -> None:
    offered = user(missing, "bumble", "instagram", "whatsapp", me=Me(country="DE")).offered(missing)

    assert offered[0] == "bumble"
    assert {"instagram", "whatsapp", "sms"}.isdisjoint(offered)


def test_a_second_network_that_one_has_goes_before_the_neighbour() -> None:
    networks = ("mtn-nigeria", "airtel-nigeria")
    two = user(*networks, me=Me(country="NG", mobile_network="mtn-nigeria"))
    one = user("mtn-nigeria", me=Me(country="NG", mobile_network="mtn-nigeria"))

    assert two.offered("mtn-nigeria") == ("wi-fi", "airtel-nigeria")
    assert one.offered("mtn-nigeria") == ("wi-fi", "neighbour")


def test_a_line_of_the_same_house_is_no_way_out() -> None:
    assert "gotv" not in user("dstv", "gotv", "netflix", me=Me(country="NG")).offered("dstv")


@pytest.mark.parametrize(
    ("country", "failing", "same_masts"),
    [
        ("AU", "telstra", "boost-mobile-au"),
        ("CA", "bell", "virgin-plus"),
        ("ES", "vodafone-espana", "lowi"),
        ("PL", "orange-pl", "nju-mobile"),
        ("MX", "att-mexico", "movistar-mexico"),
        ("CH", "sunrise", "yallo"),
    ],
)
def test_a_second_card_on_the_same_masts_is_no_way_out(
    country: str, failing: str, same_masts: str
) -> None:
    person = user(failing, same_masts, me=Me(country=country, mobile_network=failing))

    assert same_masts not in person.offered(failing)


@pytest.mark.parametrize(("operator", "country"), [("tfl", "GB"), ("bvg", "DE"), ("tmb", "ES")])
def test_where_only_the_app_of_a_town_s_buses_fails_one_pays_on_board(
    operator: str, country: str
) -> None:
    offered = user(operator, "uber", me=Me(country=country)).offered(operator)

    assert offered[0] == "ticket-counter"
    assert "uber" not in offered


@pytest.mark.parametrize(
    ("operator", "railway", "country"),
    [("bvg", "deutsche-bahn", "DE"), ("tokyo-metro", "jr-east", "JP")],
)
def test_the_railway_s_suburban_trains_carry_on_in_town(
    operator: str, railway: str, country: str
) -> None:
    offered = user(operator, railway, me=Me(country=country)).offered(operator)

    assert offered == (railway, "ticket-counter")


def test_who_answers_customers_can_do_so_from_the_mailbox_that_is_there() -> None:
    desk = user("freshdesk", "gmail", me=Me(country="US", roles=("help-desk",)))

    assert desk.offered("freshdesk")[0] == "gmail"
    assert "gmail" not in user("freshdesk", me=Me(country="US")).offered("freshdesk")


def test_a_balance_elsewhere_replaces_a_bank_before_the_switch_that_banks_share() -> None:
    person = user("nubank", "pix", "mercado-pago", me=Me(country="BR"))

    assert set(person.offered("nubank")) == {"cash", "mercado-pago"}


@pytest.mark.parametrize(
    ("country", "bank", "switch", "another"),
    [
        ("JP", "mufg-bank", "zengin", "mizuho-bank"),
        ("BR", "nubank", "pix", "itau"),
        ("PL", "mbank", "blik", "pko-bp"),
    ],
)
def test_a_switch_is_of_no_use_to_whose_only_bank_fails(
    country: str, bank: str, switch: str, another: str
) -> None:
    one = user(bank, me=Me(country=country, have=(switch,)))
    two = user(bank, another, me=Me(country=country, have=(switch,)))

    assert switch not in one.offered(bank)
    assert switch not in user(bank, me=Me(country=country)).offered(bank)
    assert another in two.offered(bank)


@pytest.mark.parametrize(("country", "bank"), [("EG", "cib-egypt"), ("US", "chase")])
def test_whose_only_bank_fails_opens_no_empty_account(country: str, bank: str) -> None:
    assert user(bank, me=Me(country=country)).offered(bank) == ("cash",)


def test_no_message_is_sent_by_what_people_follow() -> None:
    follower = user("sms", "x-twitter", "facebook", "twitch", "slack", me=Me(country="GB"))

    assert follower.offered("sms")[0] == "slack"
    assert {"x-twitter", "facebook", "twitch"}.isdisjoint(follower.offered("sms"))


def test_a_cafe_whose_network_fails_opens_no_market_stall() -> None:
    cafe = user("instagram", "toast", "doordash", me=Me(country="US"))
    shop = user("instagram", "stripe", "etsy", me=Me(country="US"))

    assert {"ebay", "etsy", "vinted"}.isdisjoint(cafe.offered("instagram"))
    assert {"ebay", "etsy"} == set(shop.offered("instagram"))


@pytest.mark.parametrize("missing", ["coinbase", "steam", "yahoo-mail"])
def test_nothing_of_another_trade_stands_in(missing: str) -> None:
    assert user(missing, me=Me(country="US")).offered(missing) == ()
    assert meanwhile(catalogue().services[missing], catalogue().meanwhile, "US")


def test_a_switch_is_of_no_use_to_whose_banks_fail_in_one_cloud() -> None:
    person = user("starling", "monzo", me=Me(country="GB", have=("uk-bank-transfer",)))

    assert "uk-bank-transfer" not in person.offered("starling", "aws")
    assert "monzo" in person.offered("starling")
