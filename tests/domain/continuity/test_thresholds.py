"""On both sides of each threshold of plans, drills and reports."""

from datetime import date, timedelta

import pytest

from statustray.domain.continuity.customer_notice import CustomerNews, known_since
from statustray.domain.continuity.drill_schedule import due
from statustray.domain.continuity.plan_review import PlanFlaw, plan_issues
from statustray.domain.continuity.resilience import resilience
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.dependency import DependencyEdge, DependencyNode, EdgeConfidence
from statustray.domain.model.history import Span
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Drills, Ladder, Settings
from tests.support.services.baskets import NOON, TODAY, catalogue, user
from tests.support.services.states import state_of

REGION = DependencyNode("region", "Region", "cloud-region", parent="cloud")
CLOUD = DependencyNode("cloud", "Cloud", "cloud")
NODES = {node.id: node for node in (REGION, CLOUD)}
YEARS_AGO = TODAY - timedelta(days=366)


@pytest.mark.parametrize(
    ("edge", "fails"),
    [
        pytest.param(DependencyEdge("cloud", "cloud", EdgeConfidence.LIKELY), True, id="likely"),
        pytest.param(
            DependencyEdge("cloud", "cloud", EdgeConfidence.LIKELY, seen=YEARS_AGO),
            False,
            id="likely a year ago",
        ),
        pytest.param(
            DependencyEdge("region", "cloud", EdgeConfidence.LIKELY), False, id="by its region"
        ),
    ],
)
def test_what_likely_depends_on_a_provider_fails_with_it(
    edge: DependencyEdge, *, fails: bool
) -> None:
    services = tuple(Service(key, key, edges=(edge,)) for key in ("acme", "bolt"))
    known = Catalogue(services={s.id: s for s in services}, nodes=NODES)
    graph = DependencyGraph(known, today=TODAY, watched=services)

    report = resilience(services, settings=Settings(), catalogue=known, graph=graph)

    assert ("cloud" in {blast.provider for blast in report.blasts}) is fails


@pytest.mark.parametrize(
    ("tested", "flaw"),
    [(183, False), (184, True)],
)
def test_a_test_counts_for_half_a_year(tested: int, *, flaw: bool) -> None:
    ladder = Ladder("message", rungs=("whatsapp", "sms"), tested=TODAY - timedelta(days=tested))

    assert (PlanFlaw.TESTED_LONG_AGO in flaws(ladder)) is flaw


@pytest.mark.parametrize(
    ("rungs", "flaw"),
    [(("whatsapp", "sms"), True), (("whatsapp", "sms", "walk"), False)],
)
def test_a_plan_is_long_enough_with_three_steps(rungs: tuple[str, ...], *, flaw: bool) -> None:
    assert (PlanFlaw.TOO_SHORT in flaws(Ladder("message", rungs=rungs))) is flaw


def flaws(ladder: Ladder) -> set[PlanFlaw]:
    somebody = user("whatsapp", plan=(ladder,))
    found = plan_issues(
        ladder,
        settings=somebody.settings,
        graph=somebody.graph,
        catalogue=catalogue(),
        today=TODAY,
    )
    return {issue.flaw for issue in found}


@pytest.mark.parametrize(
    ("last", "today", "is_due"),
    [
        (date(2026, 11, 10), date(2027, 2, 9), False),
        (date(2026, 11, 10), date(2027, 2, 10), True),
        (date(2025, 11, 10), date(2026, 11, 10), True),
    ],
)
def test_months_are_counted_over_the_turn_of_the_year(
    last: date, today: date, *, is_due: bool
) -> None:
    assert due(Drills(last=last, every_months=3), today) is is_due


@pytest.mark.parametrize(("last", "every"), [(None, 3), (date(2020, 1, 1), 0)])
def test_no_drill_is_due_before_the_first_or_where_none_is_wanted(
    last: date | None, every: int
) -> None:
    assert not due(Drills(last=last, every_months=every), TODAY)


@pytest.mark.parametrize(("gap", "seen"), [(360, True), (361, False)])
def test_a_beginning_was_seen_if_there_was_a_result_in_the_six_minutes_before(
    gap: int, *, seen: bool
) -> None:
    down = NOON + timedelta(seconds=gap)
    past = (
        Span("chatter", Level.OPERATIONAL, "", NOON - timedelta(hours=1), NOON),
        Span("chatter", Level.MAJOR_OUTAGE, "", down, None),
    )
    state = state_of(Service("chatter", "Chatter"), Level.MAJOR_OUTAGE)

    assert known_since(state, CustomerNews.NOT_WORKING, past) == (down if seen else None)
