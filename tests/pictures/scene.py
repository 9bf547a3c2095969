"""One noon to draw: two messengers down for one cause, mail in part, work at the bank, a shop."""

from datetime import UTC, date, datetime, time, timedelta

from msgspec.structs import replace

from statustray.domain.model.advice import (
    Advice,
    Cause,
    CauseConfidence,
    CauseEvidence,
    ChoiceReason,
    Independence,
)
from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report, Update
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.history import Bar, ServiceHistory, Span
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Ladder, Me, Notify, Quiet, Settings, Watch
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.domain.watchlist.watched_services import resolve
from tests.support.services.small_world import small_world
from tests.support.services.states import but, state_of

NOW = datetime(2026, 10, 4, 12, 0, tzinfo=UTC)
TODAY = NOW.date()
_MIDNIGHT = NOW - timedelta(hours=NOW.hour)
WORLD = small_world()
SETTINGS = Settings(
    watch=(
        Watch(service="chatter"),
        Watch(service="babble"),
        Watch(service="whisper"),
        Watch(service="postbox"),
        Watch(service="coin"),
        Watch(id="shop", name="Corner Shop", page="https://shop.example", keyword="Open today"),
    ),
    plan=(
        Ladder(
            "message",
            "Family",
            ("chatter", "whisper", "sms"),
            both_sides=("whisper",),
            tested=date(2026, 7, 1),
            contacts=("Ann, +44 1632 960001",),
        ),
        Ladder("email", "Customers", ("postbox",)),
    ),
    me=Me(country="GB", have=("phone-call",)),
    notify=Notify(quiet=(Quiet(time(22), time(7)),)),
)
_BEGAN = NOW - timedelta(minutes=19)
_ANSWER = ProbeResult(12, 20, 31, 80, 140, 200)
_SILENCE = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)
_CALM_PAGE = Report(Level.OPERATIONAL)
_SERVICES = {service.id: service for service in resolve(SETTINGS, WORLD)[0]}


def _backup(name: str, service: str, pick: ChoiceReason, *, net: bool = True) -> Advice:
    return Advice(
        service,
        name,
        "message",
        Independence.KNOWN_SEPARATE,
        ready=True,
        pick=pick,
        checked=net,
        without_internet=not net,
    )


_BACKUPS = (
    _backup("Whisper", "whisper", ChoiceReason.QUICKEST),
    _backup("Phone call", "phone-call", ChoiceReason.MOST_DIFFERENT, net=False),
)
_CAUSE = Cause(
    "acme-net",
    "Acme's backbone",
    CauseConfidence.PROBABLY,
    ("chatter", "babble"),
    (CauseEvidence.ALL_OF_ITS_SERVICES_AFFECTED, CauseEvidence.STARTED_TOGETHER),
)
_LATE_MAIL = Report(
    Level.PARTIAL_OUTAGE,
    components=(
        Component("Receiving", Level.OPERATIONAL),
        Component("Sending", Level.PARTIAL_OUTAGE),
        Component("Website", Level.OPERATIONAL),
    ),
    incidents=(
        Incident(
            "Messages are delivered late",
            Level.PARTIAL_OUTAGE,
            started_at=NOW - timedelta(minutes=40),
            updates=(Update(NOW - timedelta(minutes=5), "We are adding servers."),),
        ),
    ),
    maintenance=(Maintenance("New disks", NOW + timedelta(hours=4), NOW + timedelta(hours=5)),),
)


def _calm(key: str) -> ServiceState:
    return state_of(
        _SERVICES[key],
        Level.OPERATIONAL,
        Reason.PAGE_AND_PROBE_AGREE,
        since=NOW - timedelta(days=3),
        page=_CALM_PAGE,
        page_at=NOW - timedelta(seconds=40),
        probe=_ANSWER,
        probe_at=NOW - timedelta(seconds=20),
    )


def _down(key: str) -> ServiceState:
    checks = tuple(
        CheckResult(NOW - timedelta(minutes=minutes), Network.ONLINE, _CALM_PAGE, answer)
        for minutes, answer in ((20, _ANSWER), (19, _SILENCE), (1, _SILENCE))
    )
    return state_of(
        _SERVICES[key],
        Level.MAJOR_OUTAGE,
        Reason.CALM_PAGE_BUT_UNREACHABLE,
        since=_BEGAN,
        began_at=_BEGAN,
        page=_CALM_PAGE,
        page_at=NOW - timedelta(minutes=1),
        probe=_SILENCE,
        probe_at=NOW - timedelta(minutes=1),
        recent_checks=checks,
        advice=_BACKUPS,
        page_late=timedelta(minutes=14),
    )


CALM = Snapshot(NOW, services=tuple(_calm(key) for key in _SERVICES))
TROUBLE = Snapshot(
    NOW,
    services=(
        _down("chatter"),
        _down("babble"),
        _calm("whisper"),
        but(
            _calm("postbox"),
            level=Level.PARTIAL_OUTAGE,
            reason=Reason.REPORTS_TROUBLE_BUT_ANSWERS,
            since=NOW - timedelta(minutes=40),
            page=_LATE_MAIL,
        ),
        but(
            _calm("coin"),
            level=Level.MAINTENANCE,
            reason=Reason.PLANNED_WORK,
            since=NOW - timedelta(hours=1),
        ),
        but(
            _calm("shop"),
            level=Level.DEGRADED,
            reason=Reason.SLOW,
            since=NOW - timedelta(hours=2),
            usual_ms=120,
            snoozed_until=NOW + timedelta(hours=20),
        ),
    ),
    causes=(_CAUSE,),
)
OFFLINE = Snapshot(
    NOW,
    network=Network.OFFLINE,
    services=tuple(
        but(_calm(key), level=Level.UNKNOWN, reason=Reason.YOU_ARE_OFFLINE, since=NOW)
        for key in _SERVICES
    ),
)
SPANS = (
    Span("chatter", Level.MAJOR_OUTAGE, "unreachable", _BEGAN, None, "acme-net"),
    Span("babble", Level.MAJOR_OUTAGE, "unreachable", _BEGAN, None, "acme-net"),
    Span("postbox", Level.PARTIAL_OUTAGE, "page_says_so", NOW - timedelta(minutes=40)),
    Span(
        "coin",
        Level.MAINTENANCE,
        "planned_work",
        NOW - timedelta(days=1, hours=3),
        NOW - timedelta(days=1),
    ),
    Span("whisper", Level.DEGRADED, "slow", NOW - timedelta(hours=9), NOW - timedelta(hours=7)),
)
NAMES = {key: service.name for key, service in _SERVICES.items()}


# What goes on at noon, and for how many minutes; before that some had a bad hour.
_GOES_ON = {
    "chatter": ("down_s", 19),
    "babble": ("down_s", 19),
    "postbox": ("down_s", 40),
    "coin": ("maintenance_s", 60),
    "shop": ("degraded_s", 120),
}
_BAD_HOUR = {"whisper": 8}


def _past(key: str) -> ServiceHistory:
    """Return a day of checks that ends as the service is now, and the days before."""
    days = tuple(
        Bar(_MIDNIGHT - timedelta(days=day), up_s=86_000, mean_ms=120) for day in range(90, 0, -1)
    )
    hours = tuple(_hour(key, ago) for ago in range(24, 0, -1))
    today = replace(_bar(_MIDNIGHT, 12 * 60, _GOES_ON.get(key)), mean_ms=120)
    return ServiceHistory(key, hours=hours, days=(*days, today))


def _hour(key: str, ago: int) -> Bar:
    """Return the hour that began *ago* hours before noon."""
    what, minutes = _GOES_ON.get(key, ("down_s", 0))
    within = min(max(minutes - 60 * (ago - 1), 0), 60)
    if ago == _BAD_HOUR.get(key):
        what, within = "degraded_s", 60
    made = _bar(NOW - timedelta(hours=ago), 60, (what, within))
    return replace(made, mean_ms=100.0 + ago * 7 % 40 if within < 60 else None)


def _bar(start: datetime, minutes: int, other: tuple[str, int] | None) -> Bar:
    """Return a bar of *minutes* of which some were of another state: which, and how many."""
    what, within = other or ("down_s", 0)
    bar = Bar(start, up_s=60 * (minutes - within))
    return replace(bar, **{what: 60 * within})


PAST = {key: _past(key) for key in _SERVICES}
