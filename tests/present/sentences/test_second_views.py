"""The sentences of other places: what both see, and who says nothing."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.second_view import Elsewhere, SecondView, ViewReport, ViewState
from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, Probe, Service
from statustray.domain.model.snapshot import ServiceState
from statustray.present.sentences.second_views import elsewhere_clauses, view_words
from statustray.present.vocabulary.language import ENGLISH

NOW = datetime(2026, 10, 4, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)

OPERATIONAL, UNKNOWN = Level.OPERATIONAL, Level.UNKNOWN
DEGRADED, DOWN = Level.DEGRADED, Level.MAJOR_OUTAGE


def seen(place: str, level: Level | None) -> Elsewhere:
    return Elsewhere(place, ViewState.FRESH, level, reported_at=NOW, good_until=NOW + 3 * MINUTE)


def said(here: Level, *there: Elsewhere, now: datetime = NOW) -> tuple[str, ...]:
    state = ServiceState(Service("shop", "Shop"), ServiceHealth(level=here), elsewhere=there)
    return elsewhere_clauses(state, now, ENGLISH)


@pytest.mark.parametrize(
    ("here", "there", "words"),
    [
        (DOWN, DOWN, "Down here and at the office"),
        (DOWN, DEGRADED, "A problem here and at the office"),
        (DEGRADED, DEGRADED, "A problem here and at the office"),
        (DOWN, OPERATIONAL, "Down only here: it works at the office"),
        (DEGRADED, OPERATIONAL, "A problem only here: it works at the office"),
        (DOWN, UNKNOWN, "Unknown at the office"),
        (DOWN, Level.MAINTENANCE, "Under maintenance at the office"),
        (OPERATIONAL, OPERATIONAL, "Works here and at the office"),
        (OPERATIONAL, DOWN, "Works here, but not at the office"),
        (OPERATIONAL, DEGRADED, "A problem at the office"),
        (UNKNOWN, OPERATIONAL, "Works at the office"),
        (UNKNOWN, DOWN, "A problem at the office"),
        (Level.MAINTENANCE, DOWN, "A problem at the office"),
    ],
)
def test_two_places_are_compared(here: Level, there: Level, words: str) -> None:
    assert said(here, seen("the office", there)) == (words,)


def test_a_website_that_loads_there_is_not_called_working() -> None:
    front = replace(seen("the office", OPERATIONAL), website_only=True)

    assert said(DOWN, front) == ("Its website loads at the office",)
    assert said(OPERATIONAL, front) == ("Its website loads at the office",)


def test_only_here_needs_every_place_that_speaks() -> None:
    home, office, shop = seen("home", OPERATIONAL), seen("the office", DOWN), seen("the shop", DOWN)

    assert said(DOWN, home, office, shop) == (
        "Down here and at the office and the shop",
        "Works at home",
    )


@pytest.mark.parametrize("state", [ViewState.OFFLINE, ViewState.STALE, ViewState.UNREADABLE])
def test_only_here_is_not_said_while_a_place_is_silent(state: ViewState) -> None:
    office = replace(seen("the office", DOWN), state=state)

    assert said(DOWN, seen("home", OPERATIONAL), office)[0] == "Works at home"


def test_only_here_is_not_said_beside_a_place_that_does_not_know() -> None:
    words = said(DOWN, seen("home", OPERATIONAL), seen("the office", UNKNOWN))

    assert words == ("Works at home", "Unknown at the office")


def test_a_website_that_loads_here_is_not_called_working_here() -> None:
    answer = ProbeResult(total_ms=5, http_status=200)
    health = ServiceHealth(OPERATIONAL, Reason.WEBSITE_ANSWERS, probe=answer)
    shop = Service("shop", "Shop", probe=Probe("https://shop.example"), probe_covers=Covers.WEBSITE)
    state = ServiceState(shop, health, elsewhere=(seen("the office", DOWN),))

    assert elsewhere_clauses(state, NOW, ENGLISH) == ("A problem at the office",)


def test_a_place_that_does_not_watch_it_says_nothing() -> None:
    assert said(DOWN, seen("the office", None)) == ()


def test_a_place_that_is_silent_is_named_with_the_time_and_compared_no_longer() -> None:
    office = seen("the office", OPERATIONAL)

    words = said(DOWN, office, now=NOW + 20 * MINUTE)

    assert words == ("The office has not reported for 20 minutes",)


@pytest.mark.parametrize(
    ("state", "trouble", "words"),
    [
        (ViewState.OFFLINE, None, ("The office is offline itself",)),
        (ViewState.WAITING, None, ()),
        (
            ViewState.UNREADABLE,
            Failure(FailureKind.REFUSED, Phase.CONNECT),
            ("The office can't be read: connection refused, while connecting",),
        ),
        (ViewState.UNREADABLE, "no such file", ("The office can't be read: no such file",)),
        (ViewState.AHEAD, None, ("The office reports from the future: compare the clocks",)),
    ],
)
def test_why_a_place_says_nothing(
    state: ViewState, trouble: Failure | str | None, words: tuple[str, ...]
) -> None:
    silent = Elsewhere(
        "the office", state, DOWN, reported_at=NOW, good_until=NOW + MINUTE, trouble=trouble
    )

    assert said(OPERATIONAL, silent) == words


def test_a_view_as_a_whole_has_a_sentence_too() -> None:
    report = ViewReport(NOW, MINUTE, Network.ONLINE)

    assert view_words(SecondView("x", MINUTE), NOW, ENGLISH) == "Not read yet"
    assert view_words(SecondView("x", MINUTE, report), NOW, ENGLISH).startswith("0 services, ")
    old = view_words(SecondView("the office", MINUTE, report), NOW + 20 * MINUTE, ENGLISH)
    assert old == "The office has not reported for 20 minutes"
