"""A shared plan: read as it was written, and nothing but a plan is taken from it."""

import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.model.settings import Ladder, Settings
from statustray.domain.watchlist.formats import read_list
from statustray.domain.watchlist.merge import merged
from statustray.domain.watchlist.plan_file import (
    PlanChange,
    plan_changes,
    plan_text,
    with_changes,
)

FAMILY = Ladder(
    "message",
    "Family",
    rungs=("whatsapp", "signal", "phone-call"),
    both_sides=("signal",),
    tolerable_minutes=30,
    template="{service} is down.\n\nI am on {backup}.",
    contacts=("Ann <tel:+441632960001>", "Bob <whatsapp:>"),
)
PAY = Ladder("pay", rungs=("paypal", "cash"))


def test_a_plan_is_read_as_it_was_written() -> None:
    found = read_list(plan_text((FAMILY, PAY), {}).encode())

    assert found.plan == (FAMILY, PAY)
    assert (found.watch, found.settings, found.problems) == ((), None, ())


@given(
    st.lists(
        st.builds(
            Ladder,
            st.just("message"),
            st.text(max_size=20),
            rungs=st.lists(st.text(max_size=20), max_size=4).map(tuple),
            contacts=st.lists(st.text(max_size=20), max_size=3).map(tuple),
        ),
        max_size=3,
    )
)
def test_whatever_a_plan_says_its_file_is_toml(plan: list[Ladder]) -> None:
    text = plan_text(plan, {}).encode("utf-8", "replace").decode()

    assert len(tomllib.loads(text).get("plan", [])) == len(plan)


def test_services_of_ones_own_go_by_name_and_trials_stay_at_home() -> None:
    mine = Ladder("message", rungs=("shop",), both_sides=("shop",), tested=date(2026, 10, 1))

    found = read_list(plan_text((mine,), {"shop": "Our shop"}).encode())

    assert found.plan == (Ladder("message", rungs=("Our shop",), both_sides=("Our shop",)),)


HOSTILE = """
statustray_plan = 1
welcomed = true
[[plan]]
purpose = "message"
rungs = ["signal"]
tested = 2026-01-01
[[watch]]
id = "evil"
page = "https://evil.example"
key = true
[network]
proxy = "http://evil.example:1"
[on_change]
command = ["rm", "-r", "/"]
[[source]]
url = "https://evil.example"
[[view]]
from = "https://evil.example"
[me]
reach = ["tel:+1900"]
"""

LEFT = ("welcomed", "watch", "network", "on_change", "source", "view", "me")


def test_nothing_but_the_plan_is_taken_and_what_was_left_out_is_named() -> None:
    found = read_list(HOSTILE.encode())

    assert found.plan == (Ladder("message", rungs=("signal",)),)
    assert (found.watch, found.settings) == ((), None)
    named = {problem.place for problem in found.problems}
    assert named == {
        f"[{key}]" for key in ["welcomed", "watch", "network", "on_change", "source", "view", "me"]
    }
    assert merged(Settings(), found) == Settings()


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("statustray_plan = 1\n[[plan]\npurpose = 1", "the file", "line 2"),
        ("statustray_plan = 2\n", "statustray_plan", "needs a newer StatusTray"),
        ("statustray_plan = true\n", "statustray_plan", "needs a newer StatusTray"),
        ("statustray_plan = 1\n", "the file", "no plan that can be used"),
        ("statustray_plan = 1\n[[plan]]\nrungs = [1]\n", "[[plan]] no. 1", "purpose"),
        ('statustray_plan = 1\n[[plan]]\npurpose = "pay"\nrungs = 3\n', "[[plan]] pay rungs", ""),
        ("statustray_plan = 1\nplan = 3\n", "plan", ""),
    ],
)
def test_what_is_damaged_is_named_with_its_place(text: str, place: str, said: str) -> None:
    found = read_list(text.encode())

    assert found.problems
    places = [str(problem.place) for problem in found.problems]
    assert any(place in where for where in places), places
    assert any(said in f"{problem.place} {problem.what}" for problem in found.problems)


def test_what_somebody_wrote_moves_no_cursor() -> None:
    bad = Ladder("message", "Fam\u202eily\x1b[2J", rungs=("a\nb",), contacts=("An\u200bn <tel:1>",))

    (ladder,) = read_list(plan_text((bad,), {}).encode()).plan

    assert (ladder.group, ladder.rungs, ladder.contacts) == ("Family", ("a b",), ("Ann <tel:1>",))


def test_new_plans_come_to_the_end_and_others_change_in_their_place() -> None:
    mine = (Ladder("message", "Family", rungs=("sms",)), Ladder("email", rungs=("gmail",)))

    changes = plan_changes(mine, (PAY, FAMILY))

    assert [change.before for change in changes] == [None, mine[0]]
    assert with_changes(mine, changes) == (FAMILY, mine[1], PAY)


def test_a_plan_that_is_the_same_changes_nothing() -> None:
    assert plan_changes((FAMILY,), (FAMILY,)) == ()


def test_ones_own_message_people_and_trial_outlive_the_same_steps() -> None:
    mine = Ladder(
        "message",
        "Family",
        rungs=FAMILY.rungs,
        tested=date(2026, 10, 1),
        template="Mine",
        contacts=("Cy <tel:+2>",),
    )

    (change,) = plan_changes((mine,), (FAMILY,))

    assert change == PlanChange(mine, change.after)
    assert change.after.tested == mine.tested
    assert change.after.template == "Mine"
    assert change.after.contacts == ("Cy <tel:+2>", *FAMILY.contacts)


def test_other_steps_are_untested() -> None:
    mine = Ladder("pay", rungs=("cash",), tested=date(2026, 10, 1))

    (change,) = plan_changes((mine,), (PAY,))

    assert change.after.tested is None
