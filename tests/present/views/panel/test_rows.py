"""The list answers: what is in trouble, since when, and what to use instead."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.history import Bar
from statustray.domain.model.level import Level
from statustray.domain.model.service import Probe, Service
from statustray.domain.model.snapshot import ServiceState
from statustray.present.views import service_face
from statustray.present.views.history.bars import hour_levels
from statustray.present.views.panel import rows as panel_rows
from statustray.present.views.panel.rows import LastingRow, Row, RowKind, service_rows
from statustray.present.vocabulary.language import ENGLISH, Language
from statustray.present.vocabulary.states import state_words
from tests.support.services.snapshots import NOON, calm, common_cause, down, service, snapshot
from tests.support.services.states import but, state_of


def rows_of(*states: ServiceState, query: str = "") -> tuple[Row, ...]:
    return service_rows(snapshot(states), ENGLISH, now=NOON, query=query)


def test_trouble_comes_first_under_its_own_heading() -> None:
    rows = rows_of(calm("acme"), down("globex"))

    assert [row.id for row in rows] == ["section:trouble", "globex", "section:working", "acme"]


def test_one_section_alone_needs_no_heading() -> None:
    rows = rows_of(calm("acme"), calm("globex"))

    assert [row.kind for row in rows] == [RowKind.SERVICE, RowKind.SERVICE]


def test_services_that_fell_together_stand_under_their_cause() -> None:
    states = (calm("initech"), down("acme"), down("globex"))

    rows = service_rows(snapshot(states, common_cause("acme", "globex")), ENGLISH, now=NOON)

    assert [row.id for row in rows[:3]] == ["cause:hoster", "acme", "globex"]
    since = ENGLISH.time(NOON - timedelta(minutes=12))
    assert rows[0].name == f"Probably Hoster: 2 of your services affected, since {since}"
    assert (rows[0].backup, rows[0].backup_label, rows[0].about) == (
        "pigeon",
        "Use Pigeon",
        "acme",
    )


def test_the_services_of_a_cause_are_one_compact_line_each() -> None:
    states = (down("acme"), down("globex"))

    _, *members = service_rows(snapshot(states, common_cause("acme", "globex")), ENGLISH, now=NOON)

    assert [(row.kind, row.ends_card) for row in members] == [
        (RowKind.MEMBER, False),
        (RowKind.MEMBER, True),
    ]
    assert members[0].why == "Down · no response in time"
    assert {row.longest for row in members} == {("Globex", "Down · no response in time")}


def test_a_service_is_listed_once_even_with_two_causes() -> None:
    both = (common_cause("acme"), common_cause("acme"))

    rows = service_rows(snapshot((down("acme"),), *both), ENGLISH, now=NOON)

    assert [row.id for row in rows].count("acme") == 1


def test_a_row_in_trouble_says_level_age_reason_and_backup() -> None:
    (row,) = rows_of(down("acme"))

    assert row.words.startswith("Down since ")
    assert row.why == "Checks from here fail: no response in time"
    assert row.backup_label == "Use Pigeon"
    assert row.accessible.startswith("Acme. Down since ")
    assert row.accessible.endswith("Use Pigeon")


def test_what_was_so_at_the_first_check_has_no_beginning() -> None:
    begun = but(down("acme"), began_at=None)
    work = state_of(
        service("globex"), Level.MAINTENANCE, Reason.PLANNED_WORK, since=NOON - timedelta(hours=2)
    )
    doubt = state_of(
        service("initech"), Level.UNKNOWN, Reason.PAGE_UNREADABLE, since=NOON, began_at=NOON
    )

    words = {row.id: row.words for row in rows_of(begun, work, doubt)}

    seen = ENGLISH.time(NOON - timedelta(minutes=12))
    began = ENGLISH.time(NOON - timedelta(hours=2))
    assert words["acme"] == f"Down, first seen at {seen}"
    assert words["globex"] == f"Maintenance, first seen at {began}"
    assert words["initech"] == "", "its heading says it"
    assert [row.words for row in rows_of(doubt)] == ["Unknown"], "without a heading it says so"


def test_an_outage_is_in_the_bar_of_the_present_hour_at_once() -> None:
    calm_day = hour_levels([Bar(NOON, up_s=600)], NOON)

    rows = service_rows(snapshot((down("acme"),)), ENGLISH, now=NOON, hours={"acme": calm_day})

    assert rows[0].hours[-1] is Level.MAJOR_OUTAGE


def test_a_working_row_still_says_its_level_to_those_who_listen() -> None:
    (row,) = rows_of(calm("acme"))

    assert row.words == ""
    assert row.accessible == "Acme. Working. No problem reported; reachable from here"


def test_unknown_is_never_listed_as_working() -> None:
    unknown = state_of(service("acme"), Level.UNKNOWN, Reason.PAGE_UNREADABLE)

    rows = rows_of(unknown, calm("globex"))

    assert [row.id for row in rows] == ["section:unknown", "acme", "section:working", "globex"]


def test_a_search_keeps_what_matches_every_word() -> None:
    states = (calm("acme mail"), calm("acme chat"), calm("globex"))

    found = rows_of(*states, query=" CHAT ac")

    assert [row.id for row in found] == ["acme chat"]


def test_a_quiet_service_says_why_it_is_quiet() -> None:
    muted = down("acme", muted=True)

    (row,) = rows_of(muted)

    assert row.why.startswith("Muted · ")


def test_a_snoozed_row_says_until_when_before_the_rest_is_cut() -> None:
    until = (NOON + timedelta(days=1)).astimezone().replace(hour=8, minute=0)
    silent = but(down("acme"), snoozed_until=until)

    (row,) = rows_of(silent)
    _, member, _ = service_rows(
        snapshot((silent, down("globex")), common_cause("acme", "globex")), ENGLISH, now=NOON
    )

    assert row.why.startswith("Snoozed until tomorrow at 08:00 · ")
    assert member.why.startswith("Down · snoozed until tomorrow at 08:00 · ")


def test_the_last_day_is_shown_hour_by_hour() -> None:
    bars = (
        Bar(NOON - timedelta(hours=2), up_s=3600),
        Bar(NOON - timedelta(hours=1), down_s=3600),
    )

    (row,) = service_rows(
        snapshot((calm("acme"),)), ENGLISH, now=NOON, hours={"acme": hour_levels(bars, NOON)}
    )

    assert len(row.hours) == 24
    assert row.hours[-3:] == (Level.OPERATIONAL, Level.MAJOR_OUTAGE, Level.OPERATIONAL)
    assert row.hours[0] is None


def test_a_service_watched_twice_is_listed_once() -> None:
    rows = rows_of(calm("acme"), calm("acme"))

    assert len(rows) == 1


def test_row_ids_are_unique() -> None:
    states = [down(f"s{i}") for i in range(5)] + [calm(f"c{i}") for i in range(5)]

    rows = service_rows(snapshot(states, common_cause("s1", "s2")), ENGLISH, now=NOON)

    assert len({row.id for row in rows}) == len(rows)


def test_what_only_its_website_shows_stands_apart_with_a_hollow_ring() -> None:
    shop = state_of(
        Service("shop", "Shop", probe=Probe("https://shop.example")),
        Level.OPERATIONAL,
        Reason.WEBSITE_ANSWERS,
        probe=ProbeResult(http_status=200),
    )
    mail = state_of(
        Service("mail", "Mail", probe=Probe("tls://mail.example:993")),
        Level.OPERATIONAL,
        Reason.WEBSITE_ANSWERS,
        probe=ProbeResult(),
    )

    rows = {row.id: row for row in rows_of(calm("acme"), shop, mail)}

    assert list(rows)[-3:] == ["section:website", "shop", "mail"]
    assert (rows["shop"].hollow, rows["acme"].hollow) == (True, False)
    assert rows["shop"].words == "Website answers"
    assert rows["mail"].words == "Accepts connections"


def test_services_of_a_group_stand_together() -> None:
    states = [calm("acme"), calm("globex"), calm("initech"), calm("umbrella")]
    home = [replace(s, service=replace(s.service, group="Home")) for s in states]

    rows = service_rows(snapshot([states[0], home[1], states[2], home[3]]), ENGLISH, now=NOON)

    assert [row.id for row in rows] == ["acme", "globex", "umbrella", "initech"]


@pytest.mark.parametrize("reason", Reason)
def test_a_row_that_lasts_says_what_a_new_one_would(reason: Reason) -> None:
    until = NOON + timedelta(hours=1)
    states = [
        but(state_of(service(f"{level.value}-{at}"), level, reason, since=NOON), snoozed_until=at)
        for level in Level
        for at in (None, until)
    ]
    lasting: dict[str, LastingRow] = {}

    for at in (NOON, NOON + timedelta(hours=2), NOON + timedelta(days=2)):
        for day in ((), (Level.DEGRADED, Level.OPERATIONAL)):
            hours = {s.id: day for s in states}
            again = service_rows(snapshot(states), ENGLISH, now=at, hours=hours, lasting=lasting)
            assert again == service_rows(snapshot(states), ENGLISH, now=at, hours=hours)


def test_words_are_found_anew_for_what_changed_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    worded: list[str] = []

    def count(state: ServiceState, tr: Language) -> str:
        worded.append(state.id)
        return state_words(state, tr)

    monkeypatch.setattr(panel_rows, "state_words", count)
    lasting: dict[str, LastingRow] = {}
    states = [calm(f"s{i}") for i in range(9)]
    service_rows(snapshot(states), ENGLISH, now=NOON, lasting=lasting)
    states[4] = but(states[4], tell_when_back=True)

    worded.clear()
    rows = service_rows(snapshot(states), ENGLISH, now=NOON, lasting=lasting)

    assert worded == ["s4"]
    assert rows == service_rows(snapshot(states), ENGLISH, now=NOON)


def test_letters_are_worked_out_for_the_rows_that_are_drawn_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lettered: list[str] = []

    def letter(name: str) -> str:
        lettered.append(name)
        return name[:1]

    monkeypatch.setattr(service_face, "monogram", letter)

    first, *_ = rows_of(*(calm(f"s{i}") for i in range(9)))

    assert lettered == []
    assert first.face is not None
    assert (first.face.letters, lettered) == ("S", ["S0"])
