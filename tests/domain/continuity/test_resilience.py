from datetime import date

import pytest

from statustray.domain.continuity.drill_schedule import due
from statustray.domain.dependencies.layers import Layer
from statustray.domain.model.settings import Drills, Ladder, Me
from tests.support.services.baskets import user


def test_four_of_one_owner_and_three_others_are_less_than_three_baskets() -> None:
    report = user(
        "whatsapp", "instagram", "facebook", "messenger", "gmail", "spotify", "tesco"
    ).report()

    assert report.baskets[Layer.OWNER] == pytest.approx(49 / 19)


def test_as_many_owners_as_services_are_as_many_baskets() -> None:
    assert user("whatsapp", "gmail", "netflix").report().baskets[Layer.OWNER] == pytest.approx(3)


def test_a_service_with_two_owners_is_not_two_baskets() -> None:
    assert user("element-matrix").report().baskets[Layer.OWNER] == pytest.approx(1)


def test_a_layer_of_which_nothing_is_known_is_left_out() -> None:
    report = user("tesco", "telegram").report()

    assert set(report.baskets) == {Layer.OWNER}
    assert set(report.not_known) == {"tesco", "telegram"}


def test_an_empty_list_has_an_empty_report() -> None:
    report = user().report()

    assert (report.baskets, report.blasts, report.uncovered, report.change) == ({}, (), (), None)


def test_one_suspect_has_one_row() -> None:
    rows = [blast.provider for blast in user("slack", "signal", "duolingo").report().blasts]

    assert rows == ["aws"]


def test_a_phone_and_its_network_fall_together() -> None:
    report = user("giffgaff", "sms", "phone-call", me=Me(mobile_network="giffgaff")).report()

    assert report.blasts[0].services == ("giffgaff", "sms", "phone-call")


def test_a_purpose_with_one_service_is_uncovered() -> None:
    gaps = {gap.purpose: gap for gap in user("gmail").report().uncovered}

    assert gaps["email"].services == ("gmail",)
    assert not gaps["email"].unsure


def test_two_of_one_basket_cover_nothing() -> None:
    assert "message" in {g.purpose for g in user("whatsapp", "messenger").report().uncovered}


def test_two_of_which_nothing_is_known_are_not_sure_to_cover() -> None:
    (gap,) = user("whatsapp", "telegram").report().uncovered

    assert gap.unsure


@pytest.mark.parametrize("second", ["signal", "element-matrix"])
def test_a_separate_second_service_covers(second: str) -> None:
    assert user("whatsapp", second).report().uncovered == ()


def test_a_rung_of_the_plan_covers_its_purpose() -> None:
    plan = (Ladder("message", rungs=("whatsapp", "phone-call")),)

    assert user("whatsapp", plan=plan).report().uncovered == ()


def test_a_plan_whose_steps_fail_together_is_no_backup() -> None:
    selling = Ladder("sell", rungs=("instagram", "whatsapp"))

    gaps = {gap.purpose: gap for gap in user("gmail", plan=(selling,)).report().uncovered}

    assert gaps["sell"].services == ("instagram", "whatsapp")
    assert not gaps["sell"].unsure


def test_what_only_sellers_need_is_asked_of_sellers_alone() -> None:
    watched = ("whatsapp", "instagram", "facebook")
    family, shop = user(*watched).report(), user(*watched, me=Me(roles=("sell",))).report()

    assert "sell" not in {p for blast in family.blasts for p in blast.purposes_lost}
    assert "sell" not in {gap.purpose for gap in family.uncovered}
    assert "sell" in {p for blast in shop.blasts for p in blast.purposes_lost}
    assert "sell" in {gap.purpose for gap in shop.uncovered}


def test_the_best_change_covers_what_it_says() -> None:
    change = user("whatsapp", "gmail").report().change

    assert change is not None
    assert set(change.purposes) == {"message"}
    plan = tuple(Ladder(p, rungs=(change.service,)) for p in change.purposes)
    left = user("whatsapp", "gmail", plan=plan).report().uncovered
    assert [gap.purpose for gap in left] == ["email"]


@pytest.mark.parametrize(
    ("drills", "today", "is_due"),
    [
        pytest.param(Drills(last=date(2026, 8, 31)), date(2026, 11, 29), False, id="not yet"),
        pytest.param(Drills(last=date(2026, 8, 25)), date(2026, 11, 25), True, id="a quarter"),
        pytest.param(Drills(last=None), date(2026, 11, 25), False, id="nothing counts yet"),
        pytest.param(
            Drills(reminded=date(2026, 8, 25)), date(2026, 11, 25), True, id="never drilled"
        ),
        pytest.param(Drills(every_months=0), date(2026, 11, 25), False, id="switched off"),
        pytest.param(
            Drills(every_months=12, last=date(2025, 11, 26)), date(2026, 11, 25), False, id="year"
        ),
        pytest.param(Drills(last=date(2027, 1, 1)), date(2026, 11, 25), False, id="clock back"),
    ],
)
def test_a_drill_is_due_as_often_as_the_user_says(
    drills: Drills,
    today: date,
    is_due: bool,  # noqa: FBT001 - a case
) -> None:
    assert due(drills, today) is is_due


def test_what_helps_meanwhile_is_said_once_for_all_of_a_kind() -> None:
    report = user("gmail", "outlook-com", "signal", me=Me(country="DE")).report()

    (bridge,) = (b for b in report.bridges if "Gmail" in b.names)
    assert bridge.names == ("Gmail", "Outlook.com")
    assert bridge.lines[0] == "mail-waits"
    assert all("Signal" not in b.names for b in report.bridges)


def test_nobody_needs_a_second_tax_office() -> None:
    assert "pay-tax" not in {gap.purpose for gap in user("hmrc", "gmail").report().uncovered}


def test_a_state_is_no_single_cause_of_its_offices_failures() -> None:
    french = user("impots-gouv-fr", "franceconnect", "whatsapp", "instagram", me=Me(country="FR"))

    assert [blast.name for blast in french.report().blasts] == ["Meta Platforms"]
