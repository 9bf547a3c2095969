"""Announced work, muted services, mixed levels, a whole list at once, and a clock set back."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from msgspec.structs import replace

from benchmarks.faults.figure import Figure
from benchmarks.faults.stage import WARM_S, Outcome, perform, play
from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Maintenance, Report
from statustray.domain.model.level import Level
from tests.support.stage.scripts import FINE, REFUSED, SILENT, paged, service
from tests.support.stage.stage import Stage
from tests.support.stage.virtual_time import START

_SOON_S = 120.0
_PARTS = 50
_WORKED_ON = "C3"
_MOMENTS = 12
_LIST = 300
_LAST_S = WARM_S + 3600.0

Probing = Callable[[str, float], ProbeResult | Failure]


def figures() -> Iterator[Figure]:
    """Measure all of it."""
    yield _work("work on 1 of 50 parts", timedelta(hours=12))
    yield _work("work that is overdue, on all parts", timedelta(minutes=20), names=False)
    yield _muted()
    yield _mixed()
    yield _list_at_once()
    yield _clock_set_back()


def _work(what: str, length: timedelta, *, names: bool = True) -> Figure:
    """Let everything stop answering while the page announces work for one part, or past its end."""
    ends = START + timedelta(seconds=60) + length
    work = Maintenance("Works", START, ends, components=(_WORKED_ON,) if names else ())
    parts = tuple(Component(f"C{n}", Level.OPERATIONAL) for n in range(_PARTS))
    report = Report(Level.OPERATIONAL, parts, maintenance=(work,))
    page = Provider(id="works", name="Works", path="", parse=lambda _body: report)
    delays = []
    for begin in _moments():
        outcome = play(
            replace(paged("acme"), provider=page.id),
            seconds=begin + 600,
            providers={page.id: page},
            probe=_down(begin, "acme"),
        )
        delays.append(outcome.told_after(begin))
    told = [delay for delay in delays if delay is not None]
    met = len(told) == len(delays) and max(told) <= _SOON_S
    said = f"{max(told, default=0):.0f} s, {len(delays) - len(told)} of {len(delays)} never"
    return Figure(f"{what}, then nothing answers: worst to notice", "≤ 120 s, 0 never", said, met)


def _muted() -> Figure:
    """Let two fail, and after them one that is muted and one that is below its own level."""
    wrong = 0
    for begin in _moments():
        deaf = replace(service("deaf"), muted=True)
        mild = replace(paged("mild"), from_level=Level.MAJOR_OUTAGE)
        outcome = play(
            *(service("acme"), service("other"), deaf, mild),
            seconds=begin + 900,
            probe=_down(begin, "acme", "other", late=("deaf",)),
            page=lambda _url, at, begin=begin: "degraded" if at > begin + 180 else "operational",
        )
        wrong += sum(at > begin + 170 for at, alert in outcome.alerted if not alert.silent)
        wrong += sum(bool({"deaf", "mild"} & {*alert.services}) for _, alert in outcome.alerted)
    what = "2 fail, then a muted one and one below its own level: further messages or mentions"
    return Figure(what, "0", str(wrong), not wrong)


def _mixed() -> Figure:
    """Let one be down and two be merely degraded: one message, true of each."""
    wrong, most = 0, 0
    for begin in _moments():
        outcome = play(
            *(service("acme"), paged("slow"), paged("slower")),
            seconds=begin + 900,
            probe=_down(begin, "acme"),
            page=lambda _url, at, begin=begin: "degraded" if at > begin else "operational",
        )
        most = max(most, len(_loud(outcome)))
        levels = {"acme": Level.MAJOR_OUTAGE, "slow": Level.DEGRADED, "slower": Level.DEGRADED}
        said = (state for _, alert in outcome.alerted for state in alert.states)
        wrong += sum(state.level is not levels[state.id] for state in said)
    what = "1 down and 2 degraded within a page's interval: wrong levels; messages at most"
    return Figure(what, "0; ≤ 3", f"{wrong}; {most}", not wrong and most <= 3)  # noqa: PLR2004 - one each


def _list_at_once() -> Figure:
    """Let a list of 300 fail at once for ten minutes while the connection works."""
    worst = []
    for begin in (WARM_S, WARM_S + 31.3):
        end = begin + 600
        outcome = play(
            *(service(f"s{n}") for n in range(_LIST)),
            seconds=end + 900,
            probe=lambda _target, at, begin=begin, end=end: REFUSED if begin <= at < end else FINE,
        )
        loud = _loud(outcome)
        backs = sum(alert.kind is AlertKind.BACK for alert in loud)
        worst.append((len(loud) - backs, backs))
    troubles, backs = (max(column) for column in zip(*worst, strict=True))
    said = f"{troubles} and {backs}"
    what = f"{_LIST} services down at once for 10 min: messages of trouble, and of return"
    return Figure(what, "1 and 1", said, said == "1 and 1")


def _clock_set_back() -> Figure:
    """Let an outage of 130 s run while the clock is set back by a day."""
    worst = 0.0
    for begin in _moments():
        stage = Stage(probe=_down(begin, "acme", until=begin + 130))

        def back(_engine: object, stage: Stage = stage) -> None:
            stage.clock.shift -= timedelta(days=1)

        outcome = perform(stage, service("acme"), seconds=_LAST_S, acts=[(begin + 60, back)])
        lasted = (alert.lasted for alert in _alerts(outcome) if alert.lasted is not None)
        worst = max(worst, max((abs(one.total_seconds()) for one in lasted), default=0.0))
    what = "an outage of 130 s during which the clock is set back by a day: longest duration told"
    return Figure(what, "≤ 300 s", f"{worst:.0f} s", worst <= 300)  # noqa: PLR2004 - the aim itself


def _moments() -> Iterator[float]:
    return (WARM_S + 0.7 + n * 60 / _MOMENTS for n in range(_MOMENTS))


def _down(begin: float, *names: str, late: tuple[str, ...] = (), until: float = 1e9) -> Probing:
    def probe(target: str, at: float) -> ProbeResult | Failure:
        if any(f"//{name}." in target for name in names) and begin <= at < until:
            return REFUSED
        if any(f"//{name}." in target for name in late) and begin + 180 <= at:
            return SILENT
        return FINE

    return probe


def _alerts(outcome: Outcome) -> list[Alert]:
    return [alert for _, alert in outcome.alerted]


def _loud(outcome: Outcome) -> list[Alert]:
    return [alert for alert in _alerts(outcome) if not alert.silent]
