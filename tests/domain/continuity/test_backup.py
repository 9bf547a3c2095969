import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from statustray.domain.continuity.backup import advise
from statustray.domain.model.advice import ChoiceReason, Independence
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Ladder, Me
from tests.support.services.baskets import User, all_down, catalogue, down, up, user
from tests.support.services.states import but, state_of

META = ("whatsapp", "instagram", "facebook", "messenger")
FAMILY = Ladder(
    "message",
    "Family",
    rungs=("whatsapp", "signal", "sms", "phone-call"),
    both_sides=("signal",),
    contacts=("tel:+441234567", "mailto:home@acme.example"),
)


def test_two_are_offered_the_quickest_ready_and_the_most_different() -> None:
    quick, other = user("whatsapp", "signal").advice("whatsapp", *META)

    assert (quick.service, quick.pick, quick.ready) == ("signal", ChoiceReason.QUICKEST, True)
    assert other.pick is ChoiceReason.MOST_DIFFERENT
    assert other.without_internet


@pytest.mark.parametrize(
    "reason", [Reason.NEVER_REACHED, Reason.BLOCKED_HERE, Reason.NOT_FOR_THIS_PLACE, Reason.GONE]
)
def test_what_cannot_be_reached_from_here_is_no_backup(reason: Reason) -> None:
    barred = state_of(catalogue().services["signal"], Level.UNKNOWN, reason)

    offered = user("whatsapp", "signal").advice("whatsapp", states=(down("whatsapp"), barred))

    assert "signal" not in [advice.service for advice in offered]


@pytest.mark.parametrize("failing", [("whatsapp",), META, ("meta",), ("meta-backbone",)])
@pytest.mark.parametrize("turn", range(4))
def test_messenger_is_never_the_backup_of_whatsapp(failing: tuple[str, ...], turn: int) -> None:
    everybody = user("whatsapp", "messenger", "instagram", "telegram", "signal")

    offered = everybody.offered("whatsapp", *failing, turn=turn)

    assert offered
    assert not {"messenger", "instagram", "instagram-dm", "facebook"}.intersection(offered)


def test_what_is_set_up_beats_what_is_not() -> None:
    with_telegram = user("whatsapp", "telegram")

    assert "telegram" in with_telegram.offered("whatsapp", *META)
    assert "signal" not in with_telegram.offered("whatsapp", *META)


def test_known_separate_beats_not_known_of_two_that_are_ready() -> None:
    quick, *_ = user("whatsapp", "telegram", "signal").advice("whatsapp", *META)

    assert quick.service == "signal"
    assert quick.independence is Independence.KNOWN_SEPARATE


def test_what_both_sides_have_comes_first() -> None:
    both = replace(FAMILY, rungs=("whatsapp", "slack", "signal"), both_sides=("signal",))

    quick, *_ = user("whatsapp", plan=(both,)).advice("whatsapp", *META)

    assert quick.service == "signal"


def test_the_order_of_the_plan_is_kept_among_equals() -> None:
    plan = Ladder("message", rungs=("whatsapp", "element-matrix", "signal"))

    assert user("whatsapp", plan=(plan,)).offered("whatsapp", *META)[0] == "element-matrix"


@pytest.mark.parametrize("level", [Level.MAJOR_OUTAGE, Level.DEGRADED, Level.MAINTENANCE])
def test_what_is_watched_and_not_well_is_withheld(level: Level) -> None:
    ill = state_of(catalogue().services["signal"], level=level)

    offered = user("whatsapp", "signal").advice("whatsapp", states=(down("whatsapp"), ill))

    assert "signal" not in [a.service for a in offered]


def test_what_is_just_being_confirmed_is_withheld() -> None:
    (signal,) = up("signal")
    states = (down("whatsapp"), but(signal, confirming=True))

    offered = user("whatsapp", "signal").advice("whatsapp", states=states)

    assert "signal" not in [a.service for a in offered]


def test_our_own_check_is_said() -> None:
    quick, *_ = user("whatsapp", "signal").advice(
        "whatsapp", states=(*all_down(META), *up("signal"))
    )

    assert (quick.service, quick.checked) == ("signal", True)


def test_a_website_that_answers_is_no_check_of_the_service() -> None:
    front = state_of(
        catalogue().services["signal"],
        Level.OPERATIONAL,
        Reason.WEBSITE_ANSWERS,
        probe=ProbeResult(),
    )

    quick, *_ = user("whatsapp", "signal").advice("whatsapp", states=(*all_down(META), front))

    assert (quick.service, quick.ready, quick.checked) == ("signal", True, False)


def test_nothing_is_offered_whose_registration_needs_what_is_down() -> None:
    me = Me(mobile_network="giffgaff")

    assert "signal" in user("whatsapp", me=me).offered("whatsapp", *META)
    assert "signal" not in user("whatsapp", me=me).offered("whatsapp", *META, "giffgaff")
    assert "signal" not in user("whatsapp", me=me).offered("whatsapp", *META, "o2-network")
    assert "signal" not in user("whatsapp").offered("whatsapp", *META, "sms")


def test_what_is_set_up_needs_no_code_any_more() -> None:
    me = Me(mobile_network="giffgaff")

    offered = user("whatsapp", "signal", me=me).offered("whatsapp", *META, "giffgaff")

    assert offered == ("signal", "walk")


def test_sms_and_calls_are_withheld_while_the_users_network_is_down() -> None:
    offered = user("whatsapp", "giffgaff", plan=(FAMILY,)).offered("whatsapp", *META, "giffgaff")

    assert not {"sms", "phone-call"}.intersection(offered)


def test_a_failing_cloud_rules_out_what_runs_on_it() -> None:
    offered = user("slack", "signal", "zulip").offered("slack", "aws-us-east-1")

    assert not {"signal", "zulip"}.intersection(offered)


def test_a_named_cause_speaks_for_all_that_hang_on_it() -> None:
    """Amazon is hit by Fastly too; that must not rule out all of Amazon's cloud."""
    states = (*all_down(("gov-uk", "reddit", "amazon", "github")), *up("bitbucket"))

    offered = user("github", "bitbucket", "amazon").advice("github", "fastly", states=states)

    assert "bitbucket" in [a.service for a in offered]


def test_with_a_known_cause_another_tie_to_the_missing_service_is_a_doubt_only() -> None:
    """Monzo and Starling rent from one cloud; it is Monzo's own house that fails."""
    banks = user("monzo", "starling")

    starling, _ = banks.advice("monzo", "monzo-owner")

    assert (starling.service, starling.independence) == ("starling", Independence.NOT_KNOWN)


def test_strangers_of_equal_worth_take_turns() -> None:
    offers = {user("whatsapp").offered("whatsapp", *META, turn=turn)[1] for turn in range(3)}

    assert len(offers) > 1


def test_ways_at_hand_do_not_take_turns() -> None:
    firsts = {user("whatsapp").offered("whatsapp", *META, turn=turn)[0] for turn in range(5)}

    assert firsts == {"sms"}


def test_nobody_is_sent_to_open_a_bank_account_in_an_hour_of_need() -> None:
    assert user("barclays").offered("barclays", "barclays") == ("cash",)
    assert user("barclays", "monzo").offered("barclays", "barclays")[0] == "monzo"


def test_a_shop_of_a_strangers_kind_is_no_backup() -> None:
    assert user("amazon").offered("amazon", "fastly")[0] == "shop-in-person"
    assert "app-store" not in user("amazon").offered("amazon", "fastly")


def test_a_dating_app_is_no_backup_for_messages() -> None:
    assert "tinder" not in user("whatsapp", "tinder").offered("whatsapp", *META)


def test_emergency_calls_are_never_ranked() -> None:
    somebody = user("emergency-999-112", "phone-call", "sms")

    assert somebody.offered("emergency-999-112") == ()
    assert "emergency-999-112" not in somebody.offered("phone-call")


def test_offline_only_ways_without_the_internet_are_offered() -> None:
    somebody = user("whatsapp", "signal")

    offered = advise(
        "whatsapp",
        down=(),
        states=(),
        graph=somebody.graph,
        settings=somebody.settings,
        catalogue=catalogue(),
        offline=True,
    )

    assert offered
    assert all(a.without_internet for a in offered)


def test_a_plan_with_contacts_opens_a_message_to_them() -> None:
    somebody = user("whatsapp", "signal", plan=(FAMILY,))

    _, other = somebody.advice("whatsapp", *META)

    assert (other.service, other.open) == ("sms", "sms:+441234567")


def test_an_unknown_service_has_no_backup() -> None:
    assert user().offered("nobody") == ()


@given(
    st.sampled_from(sorted(catalogue().services)),
    st.lists(st.sampled_from(sorted({*catalogue().services, *catalogue().nodes})), max_size=4),
    st.lists(st.sampled_from(sorted(catalogue().services)), max_size=8, unique=True),
    st.integers(0, 9),
)
def test_nothing_that_is_down_or_known_to_fall_with_it_is_ever_offered(
    service: str, failing: list[str], watched: list[str], turn: int
) -> None:
    somebody = User(tuple(watched))

    offered = somebody.advice(service, *failing, turn=turn)

    assert len(offered) <= 2
    assert len({a.service for a in offered}) == len(offered)
    for advice in offered:
        assert advice.service not in {service, *failing}
        assert advice.independence is not Independence.KNOWN_SHARED
        assert advice.service != "emergency-999-112"
