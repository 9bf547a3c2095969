"""The resilience report as finished lines and as a picture of shared dependencies."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import Enum

from msgspec import Struct, field

from statustray.domain.continuity.resilience import Blast, Resilience
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.model.settings import Ladder
from statustray.present.sentences.continuity.resilience import (
    basket_lines,
    blast_line,
    change_line,
    not_known_line,
    uncovered_line,
)
from statustray.present.sentences.dependencies import path_line
from statustray.present.views.continuity.wall_card import card
from statustray.present.vocabulary.categories import purpose_word
from statustray.present.vocabulary.enumeration import enumeration
from statustray.present.vocabulary.language import Language

_MOST_BASKETS = 9
_A_SHORT_LIST = 24
_MOST_DRAWN = 60


class SharedThread(Struct, frozen=True):
    """A service's dependency on a basket; ``strength`` in [0, 1]; ``text`` is the path."""

    service: str
    basket: str
    strength: float
    text: str


class Basket(Struct, frozen=True):
    """What several services depend on."""

    id: str
    name: str
    text: str
    threads: tuple[SharedThread, ...]


class ReportStepKind(Enum):
    """What the button of a step does."""

    ADD_BACKUP = "add_backup"
    OPEN_PLAN = "open_plan"
    RUN_DRILL = "run_drill"


class ReportStep(Struct, frozen=True):
    """One thing to do, and the words of its button.

    ``backup`` is what ``ADD_BACKUP`` adds to the plan of each purpose in ``serving``, beside the
    services that serve it now.
    """

    kind: ReportStepKind
    text: str
    button: str
    backup: str = ""
    serving: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class ReportView(Struct, frozen=True):
    """Everything the window shows.  ``services`` are (id, name), in the user's order.

    Of a long list only connected services are drawn, and no more than stay legible.
    """

    headline: str
    services: tuple[tuple[str, str], ...]
    baskets: tuple[Basket, ...]
    counts: tuple[str, ...]
    gaps: tuple[str, ...]
    steps: tuple[ReportStep, ...]
    unknown: tuple[str, ...]
    card: str


def report_view(
    report: Resilience, *, plan: Sequence[Ladder], graph: DependencyGraph, today: date, tr: Language
) -> ReportView:
    """Return the report, ready to be shown and printed."""
    unknown = not_known_line(report, graph, tr)
    drawn = _headline_first(report, graph)[:_MOST_BASKETS]
    return ReportView(
        headline=first_finding(report, graph, tr),
        services=tuple((key, graph.name(key)) for key in _pictured(report, drawn)),
        baskets=tuple(_basket(blast, report, graph, tr) for blast in drawn),
        counts=basket_lines(report, tr),
        gaps=tuple(uncovered_line(gap, graph, tr) for gap in report.uncovered),
        steps=tuple(_steps(report, graph, tr)),
        unknown=(unknown,) if unknown else (),
        card=card(plan, report, graph, today=today, tr=tr),
    )


def _steps(report: Resilience, graph: DependencyGraph, tr: Language) -> Iterator[ReportStep]:
    """Yield up to three things to do, the one that helps most first."""
    change, gaps = report.change, report.uncovered
    if change is not None:
        serving = {gap.purpose: gap.services for gap in gaps if gap.purpose in change.purposes}
        text = change_line(change, tr)
        button = tr("Add to the plan")
        yield ReportStep(ReportStepKind.ADD_BACKUP, text, button, change.service, serving)
    lost = dict.fromkeys(purpose for _, purpose in _all(report))
    if gaps:
        # What the headline says would be lost comes before what fails alone.
        first = next((gap for purpose in lost for gap in gaps if gap.purpose == purpose), gaps[0])
        text, button = uncovered_line(first, graph, tr), tr("Open the &backup plan")
        yield ReportStep(ReportStepKind.OPEN_PLAN, text, button)
    elif lost:
        purposes = enumeration([purpose_word(purpose, tr) for purpose in lost], tr)
        text = tr("Choose a backup for: {purposes}.", purposes=purposes)
        yield ReportStep(ReportStepKind.OPEN_PLAN, text, tr("Open the &backup plan"))
    if report.services:
        text = tr("See what a past outage would have done to your services, step by step.")
        yield ReportStep(ReportStepKind.RUN_DRILL, text, tr("Start a drill"))


def _pictured(report: Resilience, drawn: Sequence[Blast]) -> tuple[str, ...]:
    """Return the services to draw, but for those of which nothing is known.

    All of a short list, of a long one those connected: what a basket counts is drawn beside it.
    """
    hanging = {key for blast in drawn for key in blast.services}
    nothing = set(report.not_known) - hanging
    known = tuple(key for key in report.services if key not in nothing)
    if len(known) <= _A_SHORT_LIST:
        return known
    return tuple(key for key in known if key in hanging)[:_MOST_DRAWN]


def first_finding(report: Resilience, graph: DependencyGraph, tr: Language) -> str:
    """Return the most important finding, or that none is known."""
    if not report.services:
        return tr("Add services first, then StatusTray can show what they depend on.")
    if len(report.services) == 1:
        return tr("With one service, nothing can fail together. Add the others that you use.")
    if not report.blasts:
        return tr("None of your services are known to share a dependency.")
    worst = _worst(report, graph)
    if worst is not None:
        return _one_basket(worst, tr)
    return blast_line(_largest(report), len(report.services), graph, tr)


def _headline_first(report: Resilience, graph: DependencyGraph) -> tuple[Blast, ...]:
    """Return what fails together, first that of which the headline speaks."""
    if not report.blasts:
        return ()
    worst = _worst(report, graph)
    first = _largest(report) if worst is None else worst.blast
    return (first, *(blast for blast in report.blasts if blast is not first))


def _worst(report: Resilience, graph: DependencyGraph) -> "_Lost | None":
    """Return the purpose for which most services at once would be lost; None for single ones."""
    lost = [
        _Lost(blast, purpose, _serving(blast, purpose, graph)) for blast, purpose in _all(report)
    ]
    worst = max(lost, key=lambda one: len(one.names), default=None)
    return worst if worst is not None and len(worst.names) > 1 else None


def _largest(report: Resilience) -> Blast:
    return max(report.blasts, key=lambda blast: len(blast.services))


class _Lost(Struct, frozen=True):
    """A purpose for which nothing would be left, and the services that served it."""

    blast: Blast
    purpose: str
    names: tuple[str, ...]


def _all(report: Resilience) -> Iterator[tuple[Blast, str]]:
    return ((blast, purpose) for blast in report.blasts for purpose in blast.purposes_lost)


def _serving(blast: Blast, purpose: str, graph: DependencyGraph) -> tuple[str, ...]:
    found = (graph.service(key) for key in blast.services)
    return tuple(s.name for s in found if s is not None and purpose in s.purposes)


def _one_basket(lost: _Lost, tr: Language) -> str:
    return tr(
        "If {name} fails, you have nothing left for “{what}”: {services} depend on it.",
        what=purpose_word(lost.purpose, tr),
        services=enumeration(lost.names, tr, most=4),
        name=lost.blast.name,
    )


def _basket(blast: Blast, report: Resilience, graph: DependencyGraph, tr: Language) -> Basket:
    threads = tuple(_thread(key, blast.provider, graph, tr) for key in blast.services)
    text = blast_line(blast, len(report.services), graph, tr)
    return Basket(blast.provider, blast.name, text, threads)


def _thread(service: str, provider: str, graph: DependencyGraph, tr: Language) -> SharedThread:
    path = graph.reach.path(service, provider)
    text = path_line(graph.steps(path), tr) if path is not None else graph.name(service)
    return SharedThread(service, provider, graph.reach.fails_with(service, provider), text)
