from datetime import date

import pytest

from statustray.domain.continuity.plan import propose, with_backup, with_tested
from statustray.domain.continuity.plan_review import PlanFlaw, PlanIssue, plan_issues
from statustray.domain.model.settings import Ladder, Me, Settings
from tests.support.services.baskets import TODAY, User, catalogue, user


def _findings(ladder: Ladder, somebody: User | None = None) -> tuple[PlanIssue, ...]:
    owner = somebody or user(plan=(ladder,))
    return plan_issues(
        ladder, settings=owner.settings, catalogue=catalogue(), graph=owner.graph, today=TODAY
    )


def _flaws(ladder: Ladder, somebody: User | None = None) -> set[PlanFlaw]:
    return {finding.flaw for finding in _findings(ladder, somebody)}


def test_a_proposal_never_puts_one_basket_on_two_rungs() -> None:
    somebody = user("whatsapp", "messenger", "instagram", "slack", "signal", "gmail", "giffgaff")

    for ladder in propose(somebody.services, catalogue(), somebody.graph):
        assert PlanFlaw.SAME_BASKET not in _flaws(ladder, somebody)


def test_a_proposal_for_messages_ends_without_the_internet() -> None:
    somebody = user("whatsapp", "messenger")

    ladder = propose(somebody.services, catalogue(), somebody.graph)[0]

    assert ladder.rungs == ("whatsapp", "signal", "phone-call", "walk")


def _proposed(somebody: User) -> dict[str, tuple[str, ...]]:
    ladders = propose(somebody.services, catalogue(), somebody.graph)
    return {ladder.purpose: ladder.rungs for ladder in ladders}


def test_a_proposal_begins_with_the_usual_answer_at_hand_and_ends_with_the_last() -> None:
    somebody = user("verizon-wireless", "spectrum", me=_american())

    assert _proposed(somebody)["phone-service"] == (
        "verizon-wireless",
        "wi-fi",
        "neighbour",
        "walk",
    )


def _american() -> Me:
    return Me(country="US", mobile_network="verizon-wireless", broadband="spectrum")


def test_a_proposal_names_no_card_of_the_scheme_above_it() -> None:
    assert "bank-card" not in _proposed(user("carte-bancaire", me=Me(country="FR")))["pay"]
    assert "bank-card" in _proposed(user("pix", me=Me(country="BR")))["pay"]


def test_a_proposal_takes_what_one_has_before_what_is_to_be_set_up() -> None:
    me = Me(country="ES", roles=("sell",), have=("sumup", "cash"))

    assert _proposed(user("bizum", me=me))["take-payments"][:2] == ("bizum", "sumup")


def test_a_proposal_for_a_help_desk_has_the_mailbox() -> None:
    somebody = user("zendesk", "gmail", me=Me(country="AU", roles=("help-desk",)))

    assert _proposed(somebody)["support-customers"][:2] == ("zendesk", "gmail")


def test_a_proposal_names_no_call_that_is_blocked_in_the_country() -> None:
    somebody = user("botim", "whatsapp", me=Me(country="AE"))

    assert "whatsapp" not in _proposed(somebody)["voice-call"]


def test_a_proposal_begins_with_what_its_user_needs_first() -> None:
    watched = ("instagram", "paypal")
    family, shop = user(*watched), user(*watched, me=Me(country="GB", roles=("sell",)))

    bought, sold = (
        {ladder.purpose: ladder for ladder in propose(one.services, catalogue(), one.graph)}
        for one in (family, shop)
    )

    assert {"sell", "take-payments"}.isdisjoint(bought)
    assert sold["sell"].rungs[:1] == ("instagram",)
    assert sold["take-payments"].rungs[:1] == ("paypal",)
    assert set(bought) <= set(sold)


def test_two_rungs_on_one_cloud_are_named_with_the_day_that_showed_it() -> None:
    found = _findings(Ladder("message", rungs=("slack", "signal", "walk")))

    (basket,) = [f for f in found if f.flaw is PlanFlaw.SAME_BASKET]

    assert basket.rungs == ("slack", "signal")
    assert basket.outage is not None
    assert basket.outage.started_at.date() == date(2025, 10, 20)
    assert basket.on == "AWS N. Virginia region"
    assert {step.start for step in basket.shared} >= {"Slack", "Signal"}


@pytest.mark.parametrize(
    ("ladder", "flaw"),
    [
        pytest.param(
            Ladder("message", rungs=("sms", "phone-call")), PlanFlaw.SAME_BASKET, id="line"
        ),
        pytest.param(Ladder("message", rungs=("signal",)), PlanFlaw.NOT_SET_UP, id="not set up"),
        pytest.param(
            Ladder("message", rungs=("signal", "sms")), PlanFlaw.CODE_BY_ANOTHER_RUNG, id="code"
        ),
        pytest.param(
            Ladder("message", rungs=("signal", "slack"), both_sides=("signal",)),
            PlanFlaw.OTHER_SIDE_LACKS_IT,
            id="other side",
        ),
        pytest.param(Ladder("message", rungs=("walk",)), PlanFlaw.NO_TIME_SAID, id="no time"),
        pytest.param(Ladder("message", rungs=("netflix",)), PlanFlaw.NOT_FOR_THIS, id="purpose"),
        pytest.param(Ladder("message", rungs=("skype",)), PlanFlaw.RETIRED, id="retired"),
        pytest.param(
            Ladder("voice-call", rungs=("emergency-999-112",)), PlanFlaw.EMERGENCY_NUMBER, id="999"
        ),
        pytest.param(Ladder("message", rungs=("sms", "sms")), PlanFlaw.TWICE, id="twice"),
        pytest.param(
            Ladder("message", rungs=("telegram", "signal")), PlanFlaw.NOT_KNOWN, id="dark"
        ),
        pytest.param(Ladder("message", rungs=("walk", "sms")), PlanFlaw.TOO_SHORT, id="short"),
        pytest.param(
            Ladder("message", rungs=("signal", "discord")),
            PlanFlaw.ALL_NEED_INTERNET,
            id="internet",
        ),
        pytest.param(Ladder("message", rungs=("walk",)), PlanFlaw.NEVER_TESTED, id="never"),
        pytest.param(
            Ladder("message", rungs=("walk",), tested=date(2026, 1, 1)),
            PlanFlaw.TESTED_LONG_AGO,
            id="long ago",
        ),
        pytest.param(
            Ladder("message", rungs=("matrix-own-server",)), PlanFlaw.WHICH_SERVER, id="server"
        ),
    ],
)
def test_each_flaw_is_found(ladder: Ladder, flaw: PlanFlaw) -> None:
    assert flaw in _flaws(ladder)


def test_mobile_and_broadband_of_one_firm_are_named() -> None:
    ladder = Ladder("message", rungs=("whatsapp", "sms"))
    rogers = user(me=Me(mobile_network="rogers-wireless", broadband="rogers-wireless"))
    mixed = user(me=Me(mobile_network="giffgaff", broadband="zen-internet"))

    with_cash = Ladder("pay", rungs=("paypal", "cash"))

    assert PlanFlaw.ONE_FIRM in _flaws(ladder, rogers)
    assert PlanFlaw.ONE_FIRM not in _flaws(with_cash, rogers)
    assert PlanFlaw.ONE_FIRM not in _flaws(Ladder("message", rungs=("sms", "walk")), rogers)
    assert PlanFlaw.ONE_FIRM not in _flaws(ladder, mixed)


def test_a_server_that_is_said_is_not_asked_for() -> None:
    ladder = Ladder("message", rungs=("matrix-own-server",))
    somebody = user(me=Me(home_servers={"matrix-own-server": "chat.example"}))

    assert PlanFlaw.WHICH_SERVER not in _flaws(ladder, somebody)


def test_a_good_plan_has_no_flaw() -> None:
    ladder = Ladder(
        "message",
        rungs=("whatsapp", "signal", "sms", "walk"),
        tested=date(2026, 11, 1),
        tolerable_minutes=30,
    )
    somebody = user("whatsapp", "signal", plan=(ladder,))

    found = _findings(ladder, somebody)

    assert [f.flaw for f in found] == [PlanFlaw.CODE_BY_ANOTHER_RUNG]


def test_a_rung_that_worked_dates_the_plan() -> None:
    ladder = Ladder("message", "Family", rungs=("whatsapp", "signal"))
    other = Ladder("message", "Team", rungs=("slack", "signal"))
    settings = Settings(plan=(ladder, other))

    used = with_tested(
        settings, purpose="message", group="Family", rung="signal", worked=True, day=TODAY
    )

    assert [p.tested for p in used.plan] == [TODAY, None]


@pytest.mark.parametrize(("rung", "worked"), [("signal", False), ("telegram", True)])
def test_what_did_not_work_or_is_no_rung_dates_nothing(rung: str, worked: bool) -> None:  # noqa: FBT001 - a case
    settings = Settings(plan=(Ladder("message", rungs=("whatsapp", "signal")),))

    used = with_tested(settings, purpose="message", group="", rung=rung, worked=worked, day=TODAY)

    assert used == settings


def test_a_backup_is_added_to_the_plan_there_is_and_begins_the_one_there_is_not() -> None:
    before = Settings(plan=(Ladder("message", rungs=("whatsapp",)), Ladder("pay", rungs=("cash",))))

    after = with_backup(
        before, "phone-call", {"message": ("whatsapp",), "mail": ("gmail", "outlook")}
    )

    assert after.plan == (
        Ladder("message", rungs=("whatsapp", "phone-call")),
        Ladder("pay", rungs=("cash",)),
        Ladder("mail", rungs=("gmail", "outlook", "phone-call")),
    )


@pytest.mark.parametrize("rungs", [("a", "b", "c", "d"), ("a", "phone-call")])
def test_a_plan_that_is_full_or_has_the_backup_stays_as_it_is(rungs: tuple[str, ...]) -> None:
    before = Settings(plan=(Ladder("message", rungs=rungs),))

    assert with_backup(before, "phone-call", {"message": ("a",)}) == before


def test_a_plan_that_is_begun_has_room_for_the_backup() -> None:
    after = with_backup(Settings(), "phone-call", {"message": ("a", "b", "c", "d", "e")})

    assert after.plan == (Ladder("message", rungs=("a", "b", "c", "phone-call")),)
