"""The digest, pages that moved, and certificates that end."""

import math
from datetime import datetime, time, timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.checks.check_result import Network, ProbeResult
from statustray.domain.model.checks.report import PageNote, PageNoteKind, Report
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Notify
from statustray.domain.model.snapshot import ServiceState
from tests.domain.alerting.desk import (
    DOWN,
    EVENING,
    MORNING,
    NIGHT,
    SLOW,
    UP,
    Desk,
    only,
    state,
    told,
)
from tests.support.services.states import but
from tests.support.stage.virtual_time import START


def test_the_digest_names_once_what_did_not_interrupt() -> None:
    desk = Desk(Notify(from_level=DOWN, digest_at=time(18)))
    for level in (SLOW, UP, SLOW, UP):
        desk.see({"a": level})

    desk.now = START.replace(hour=18)
    digest = only(desk.see({"a": UP}))

    assert (digest.kind, digest.services) == (AlertKind.DIGEST, ("a",))
    assert desk.see({"a": UP}) == []


def test_the_digest_names_what_goes_on_untold_and_not_what_is_muted() -> None:
    desk = Desk(Notify(from_level=DOWN, digest_at=time(18)))
    desk.see({"a": SLOW, "b": UP})
    desk.see({"a": SLOW, "b": SLOW})
    muted = but(state("c", DOWN))
    muted = replace(muted, service=replace(muted.service, muted=True))
    desk.see({"a": SLOW, "b": UP}, muted)

    desk.now = START.replace(hour=18)
    digest = only(desk.see({"a": SLOW, "b": UP}, muted))

    assert digest.services == ("b",)
    assert [s.id for s in digest.others] == ["a"]


MOVED = PageNote(PageNoteKind.MOVED, "https://new.example")


def noted(*notes: PageNote, muted: bool = False) -> ServiceState:
    page = Report(Level.OPERATIONAL, notes=notes)
    return but(state("a", UP), service=Service("a", "A", muted=muted), page=page)


def test_a_page_that_moved_is_told_once() -> None:
    desk = Desk()

    alert = only(desk.see(None, noted(MOVED)))

    assert (alert.kind, alert.services, alert.note) == (AlertKind.PAGE, ("a",), MOVED)
    assert desk.see(None, noted(MOVED)) == []
    assert desk.see(None, noted()) == []
    assert desk.see(None, noted(MOVED)) == []
    assert len(desk.see(None, noted(replace(MOVED, about="https://newer.example")))) == 1


def test_a_page_that_moved_interrupts_nobody_at_night_and_nobody_who_muted_it() -> None:
    desk = Desk(NIGHT, EVENING)

    assert desk.see(None, noted(MOVED)) == []
    assert Desk().see(None, noted(MOVED, muted=True)) == []
    desk.now = MORNING
    assert len(desk.see(None, noted(MOVED))) == 1


def test_the_digest_names_all_that_came_and_went_since_the_last_one() -> None:
    desk = Desk(Notify(from_level=DOWN, digest_at=time(18)))
    for first, second in ((SLOW, UP), (UP, UP), (UP, SLOW), (UP, UP)):
        desk.see({"a": first, "b": second})

    desk.now = START.replace(hour=18)

    assert only(desk.see({"a": UP, "b": UP})).services == ("a", "b")


def test_a_page_that_cannot_be_read_for_a_day_is_one_line_in_one_digest() -> None:
    desk = Desk(Notify(digest_at=time(18)), START.replace(hour=17))
    failing = but(state("a", UP), page_failed_since=desk.now)
    short = but(state("b", UP), page_failed_since=desk.now + timedelta(days=1))

    assert desk.see(None, failing, after_s=2 * 3600) == []
    digest = only(desk.see(None, failing, short, after_s=24 * 3600))

    assert (digest.kind, digest.services) == (AlertKind.DIGEST, ())
    assert [s.id for s in digest.unreadable] == ["a"]
    assert desk.see(None, failing, after_s=24 * 3600) == []


def test_a_digest_that_falls_due_offline_comes_when_the_connection_is_back() -> None:
    desk = Desk(Notify(from_level=DOWN, digest_at=time(8)), START.replace(hour=6))
    desk.see({"a": SLOW})
    desk.see({"a": UP})
    desk.see({"b": SLOW})
    desk.see({"b": UP})

    lid_opened = desk.see({"a": UP, "b": UP}, network=Network.OFFLINE, after_s=3 * 3600)
    online = told(desk.see({"a": UP, "b": UP}))

    assert lid_opened == []
    assert (online.kind, online.services) == (AlertKind.DIGEST, ("a", "b"))


def test_what_came_and_went_in_quiet_hours_is_in_the_digest() -> None:
    desk = Desk(replace(NIGHT, digest_at=time(8)), now=EVENING)
    desk.alert_state = replace(desk.alert_state, digest_on=EVENING.date())
    for level in (DOWN, UP):
        desk.see({"a": level})

    desk.now = MORNING + timedelta(hours=1)

    assert only(desk.see({"a": UP})).kind is AlertKind.DIGEST


def certified(name: str, ends: datetime, **fields: bool) -> ServiceState:
    given = Service(name, name.upper(), **({"own_address": True} | fields))  # type: ignore[arg-type]  # named by tests
    return state(name, UP, service=given, probe=ProbeResult(certificate_ends=ends))


@pytest.mark.parametrize("fields", [{"own_address": False}, {"muted": True}])
def test_a_certificate_of_others_is_theirs_to_renew(fields: dict[str, bool]) -> None:
    desk = Desk()

    assert desk.see({}, certified("a", desk.now + timedelta(hours=5), **fields)) == []


def test_a_certificate_is_told_of_fourteen_seven_and_one_days_before_its_end() -> None:
    desk = Desk()
    ends = START + timedelta(days=20)

    alerted = []
    for day in range(20):
        desk.now = START + timedelta(days=day)
        for _ in range(3):
            alerted += desk.see({}, certified("a", ends))

    left = [t.left for t in alerted if isinstance(t, Alert) and t.left]
    assert [math.ceil(span / timedelta(days=1)) for span in left] == [14, 7, 1]


def test_many_certificates_are_remembered_and_ended_ones_forgotten() -> None:
    desk = Desk()
    ends = START + timedelta(days=3)
    many = [certified(f"s{n}", ends) for n in range(400)]

    assert len(desk.see({}, *many)) == 400
    assert desk.see({}, *many) == []
    desk.now += timedelta(days=60)
    desk.see({}, certified("s1", desk.now + timedelta(days=5)))
    assert len(desk.alert_state.certificates) == 1


@pytest.mark.parametrize(("clock", "digests"), [(time(17, 59, 59), 0), (time(18), 1)])
def test_the_next_digest_comes_at_its_hour_and_not_before(clock: time, digests: int) -> None:
    desk = Desk(Notify(from_level=DOWN, digest_at=time(18)), START.replace(hour=17))
    for level in (SLOW, UP):
        desk.see({"a": level})
    only(desk.see({"a": UP}, after_s=3600))
    for level in (SLOW, UP):
        desk.see({"a": level})

    desk.now = datetime.combine(START.date() + timedelta(days=1), clock, tzinfo=START.tzinfo)
    events = desk.see({"a": UP}, after_s=0)

    assert len(events) == digests


@pytest.mark.parametrize(("days", "kept"), [(30, 2), (31, 1)])
def test_what_was_told_of_a_certificate_is_kept_for_thirty_days_after_its_end(
    days: int, kept: int
) -> None:
    desk = Desk()
    desk.see({}, certified("a", START + timedelta(days=1)))

    desk.now = START + timedelta(days=1 + days)
    desk.see({}, certified("b", desk.now + timedelta(days=1)))

    assert len(desk.alert_state.certificates) == kept


def test_five_hundred_notes_on_pages_are_remembered() -> None:
    desk = Desk()
    pages = [PageNote(PageNoteKind.MOVED, f"https://new{n}.example") for n in range(501)]

    assert len(desk.see(None, noted(*pages[:500]))) == 500
    assert desk.see(None, noted(*pages[:500])) == []
    assert len(desk.see(None, noted(pages[500]))) == 1
    assert len(desk.see(None, noted(*pages[1:]))) == 0
    assert len(desk.see(None, noted(pages[0]))) == 1
