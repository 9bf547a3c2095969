"""What a drill shows to be missing in the user's plan, what hurts most first."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from msgspec import Struct

from statustray.domain.continuity.drill_alerts import AffectedService, AlertOutcome
from statustray.domain.continuity.needs import IRREPLACEABLE
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.model.advice import Advice
from statustray.domain.model.settings import Settings


class FixKind(Enum):
    """What a drill shows to be missing."""

    NO_BACKUP = "no_backup"
    SET_UP = "set_up"
    NO_PLAN = "no_plan"
    WHOLE_PLAN_FALLS = "whole_plan_falls"
    NAME_YOUR_NETWORK = "name_your_network"
    CANNOT_BE_SEEN = "cannot_be_seen"


class Fix(Struct, frozen=True):
    """One thing to fix: for which purpose, with what, by name."""

    kind: FixKind
    purpose: str = ""
    name: str = ""


def fixes(
    hits: Sequence[AffectedService],
    advice: Mapping[str, tuple[Advice, ...]],
    *,
    graph: DependencyGraph,
    settings: Settings,
) -> tuple[Fix, ...]:
    """Return what is missing, each need once; *advice* is what is offered for each of *hits*."""
    ids = {hit.service for hit in hits}
    fallen = [plan for plan in settings.plan if plan.rungs and ids.issuperset(plan.rungs)]
    lacking = tuple(_lacking(hits, advice, {plan.purpose for plan in fallen}))
    planned = {plan.purpose for plan in settings.plan} | {fix.purpose for fix in lacking}
    planned |= IRREPLACEABLE
    unplanned = (h.purpose for h in hits if h.purpose and h.purpose not in planned)
    found = [*lacking, *(Fix(FixKind.NO_PLAN, purpose) for purpose in unplanned)]
    found += [Fix(FixKind.WHOLE_PLAN_FALLS, plan.purpose, plan.group) for plan in fallen]
    if any(graph.on_unnamed_line(hit.service) for hit in hits):
        found.append(Fix(FixKind.NAME_YOUR_NETWORK))
    if hits and all(hit.alert.outcome is AlertOutcome.NOT_SEEN for hit in hits):
        found.append(Fix(FixKind.CANNOT_BE_SEEN))
    return tuple(dict.fromkeys(found))


def _lacking(
    hits: Sequence[AffectedService],
    advice: Mapping[str, tuple[Advice, ...]],
    covered: set[str],
) -> Iterator[Fix]:
    for service, offered in advice.items():
        purpose = next(hit.purpose for hit in hits if hit.service == service)
        if purpose in IRREPLACEABLE:
            continue
        if not offered and purpose not in covered:
            yield Fix(FixKind.NO_BACKUP, purpose)
        elif offered and not offered[0].ready:
            yield Fix(FixKind.SET_UP, purpose, offered[0].name)
