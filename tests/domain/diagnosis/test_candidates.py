"""Scenes that lie near the thresholds of the search for a cause."""

from datetime import UTC, date, datetime

import pytest

from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.diagnosis.root_cause import common_causes
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.dependency import DependencyEdge, DependencyNode, EdgeConfidence
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Me
from tests.support.services.states import state_of

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
DOWN = ("a", "b", "c")


def edges(*nodes: str) -> tuple[DependencyEdge, ...]:
    return tuple(DependencyEdge(node, "cloud", EdgeConfidence.DOCUMENTED) for node in nodes)


def named(others: int) -> list[str | None]:
    """Return who is blamed for three services that rest on a narrow cloud and on a wide one.

    *others* rest on the wide one alone, and nothing is known of how they are.
    """
    services = [Service(key, key.upper(), edges=edges("narrow", "wide")) for key in DOWN]
    rest = [Service(f"other{n}", f"Other {n}", edges=edges("wide")) for n in range(others)]
    known = (*services, *rest)
    nodes = {key: DependencyNode(key, key.title(), "cloud") for key in ("narrow", "wide")}
    catalogue = Catalogue(services={s.id: s for s in known}, nodes=nodes)
    graph = DependencyGraph(catalogue, today=date(2026, 11, 29), watched=known, me=Me())
    states = (
        *(state_of(s, level=Level.MAJOR_OUTAGE, since=NOON, began_at=NOON) for s in services),
        *(state_of(s) for s in rest),
    )
    return [cause.provider for cause in common_causes(states, graph=graph)]


@pytest.mark.parametrize(
    ("others", "blamed"),
    [
        pytest.param(9, None, id="not much wider: either may be it"),
        pytest.param(16, "narrow", id="so wide that it explains nearly any handful"),
    ],
)
def test_the_wider_a_provider_is_the_less_it_explains(others: int, blamed: str | None) -> None:
    assert named(others) == [blamed]
