"""What an administrator gives: a default until it is locked, and never the user's own words."""

import pytest
from hypothesis import given

from statustray.domain.config.managed import Managed, applied, own_part, read_managed
from statustray.domain.model.settings import NetworkRules, OnChange, Polling, Settings, Watch
from tests.support.settings.any_settings import any_settings

GIVEN = {
    "schema": 1,
    "locked": ["network.proxy"],
    "polling": {"interval_s": 120},
    "network": {"proxy": "http://proxy.example:3128"},
    "watch": [{"service": "github"}, {"service": "slack"}],
}
GITHUB, SLACK, MINE = Watch(service="github"), Watch(service="slack"), Watch(service="zoom")


def managed(**changes: object) -> Managed:
    found, problems = read_managed({**GIVEN, **changes})
    assert problems == ()
    return found


def test_what_is_given_counts_until_the_user_sets_it() -> None:
    assert applied(Settings(), managed()).polling.interval_s == 120
    own = Settings(polling=Polling(interval_s=30))
    assert applied(own, managed()).polling.interval_s == 30


def test_what_is_locked_counts_always_and_what_the_user_wrote_stays() -> None:
    own = Settings(network=NetworkRules(proxy="http://mine.example:1"))

    shown = applied(own, managed())

    assert shown.network.proxy == "http://proxy.example:3128"
    assert own_part(shown, own, managed()) == own


@pytest.mark.parametrize("name", ["network", "network.proxy"])
def test_a_table_is_locked_as_a_whole_or_by_the_key(name: str) -> None:
    own = Settings(network=NetworkRules(proxy="http://mine.example:1"))

    assert applied(own, managed(locked=[name])).network.proxy == "http://proxy.example:3128"


def test_what_is_locked_and_not_given_is_locked_to_its_default() -> None:
    own = Settings(on_change=OnChange(("rm",)), watch=(MINE,))
    locked, _ = read_managed({"locked": ["on_change", "watch"]})

    shown = applied(own, locked)

    assert (shown.on_change, shown.watch) == (OnChange(), ())
    assert own_part(shown, own, locked) == own


def test_lists_are_added_to_ones_own_whose_rows_count() -> None:
    quiet = Watch(service="slack", muted=True)

    shown = applied(Settings(watch=(MINE, quiet)), managed())

    assert shown.watch == (GITHUB, MINE, quiet)


def test_a_locked_list_is_the_whole_list_and_ones_own_rows_are_kept_in_the_file() -> None:
    own = Settings(watch=(MINE,))
    locked = managed(locked=["watch"])

    shown = applied(own, locked)

    assert shown.watch == (GITHUB, SLACK)
    assert own_part(shown, own, locked).watch == (MINE,)


def test_a_row_that_the_user_changes_becomes_their_own_and_one_removed_comes_back() -> None:
    quiet = Watch(service="slack", muted=True)
    shown = applied(Settings(), managed())
    changed = Settings(watch=(quiet,), polling=shown.polling, network=shown.network)

    own = own_part(changed, Settings(), managed())

    assert own == Settings(watch=(quiet,))
    assert applied(own, managed()).watch == (GITHUB, quiet)


@given(any_settings(), any_settings())
def test_whatever_is_shown_unchanged_leaves_the_users_own_part_as_it_was(
    mine: Settings, theirs: Settings
) -> None:
    admin = Managed(theirs, frozenset({"polling.interval_s", "watch"}), frozenset({"me"}))

    shown = applied(mine, admin)

    assert own_part(shown, mine, admin) == mine
    assert applied(own_part(shown, mine, admin), admin) == shown


@pytest.mark.parametrize(
    ("locked", "named"),
    [
        (["no.such"], "no.such"),
        (["polling.speed", "network.proxy"], "polling.speed"),
        ("network", "locked"),
        ([1], "locked"),
    ],
)
def test_what_cannot_be_locked_is_named_and_the_rest_counts(locked: object, named: str) -> None:
    found, problems = read_managed({**GIVEN, "locked": locked, "polling": {"interval_s": "soon"}})

    assert any(named in problem.what for problem in problems)
    assert any("interval_s" in problem.place for problem in problems)
    assert found.settings.watch == (GITHUB, SLACK)
    assert found.locks("network.proxy") is (
        "network.proxy" in locked if isinstance(locked, list) else False
    )
