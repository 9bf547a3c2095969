"""What supports a named cause besides the number of its services."""

from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.model.advice import Cause, CauseEvidence
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState

# Enough of the failing ones must fail in the very same way.
_ALIKE_FEWEST = 3
_ALIKE_SHARE = 0.6

_NAMES = frozenset({"dns", "registry", "network", "owner"})
_LINES = frozenset({"network", "datacentre", "cloud-zone", "owner"})
_MACHINES = frozenset(
    {"cdn", "cloud", "cloud-region", "cloud-zone", "datacentre", "identity", "owner", "server"}
)
_SUITS = {
    FailureKind.NAME_NOT_FOUND: _NAMES,
    FailureKind.NAME_SERVER_FAILED: _NAMES,
    FailureKind.TIMED_OUT: _LINES,
    FailureKind.UNREACHABLE: _LINES,
    FailureKind.REFUSED: _LINES,
    FailureKind.RESET: _LINES,
    FailureKind.HTTP_STATUS: _MACHINES,
    FailureKind.NOT_FOUND: _MACHINES,
    FailureKind.BAD_CERTIFICATE: _MACHINES,
}

_SECOND_KIND = frozenset(
    {CauseEvidence.ITS_PAGE_SAYS_SO, CauseEvidence.IT_DOES_NOT_ANSWER, CauseEvidence.SAME_FAILURE},
)


class DiagnosisContext(Struct, frozen=True):
    """What is known besides the watched services.

    ``reports``: what providers' own pages state, by node.  ``silent``: nodes whose direct probe got
    no answer.  ``before``: the causes of the last snapshot, which keep their name while their
    services return one by one.
    """

    reports: Mapping[str, Level] = field(default_factory=dict)
    silent: frozenset[str] = frozenset()
    before: tuple[Cause, ...] = ()

    def of(self, node: str, graph: DependencyGraph) -> tuple[CauseEvidence, ...]:
        """Return what the provider itself, or what it lies in, adds."""
        levels = graph.lineage(node)
        said = any(self.reports.get(level, Level.UNKNOWN).trouble for level in levels)
        mute = not self.silent.isdisjoint(levels)
        return (
            *((CauseEvidence.ITS_PAGE_SAYS_SO,) if said else ()),
            *((CauseEvidence.IT_DOES_NOT_ANSWER,) if mute else ()),
        )

    @property
    def named(self) -> frozenset[str]:
        """Which provider was named in the last snapshot."""
        return frozenset(cause.provider for cause in self.before if cause.provider)

    @property
    def explained(self) -> frozenset[str]:
        """The services that had a common cause in the last snapshot."""
        return frozenset(service for cause in self.before for service in cause.services)


def second_kind(proofs: Iterable[CauseEvidence]) -> bool:
    """Whether *proofs* hold more than the graph's own word: only then is it "probably"."""
    return not _SECOND_KIND.isdisjoint(proofs)


def same_failure(states: Iterable[ServiceState], node_kind: str) -> bool:
    """Whether the services fail in the very same way, one that fits such a provider.

    All 503 supports a CDN, all names unresolved a DNS provider; all timed out supports a network,
    and no CDN: in June 2026 a cut fibre was blamed on one.
    """
    prints = [found for state in states if (found := _fingerprint(state)) is not None]
    if not prints:
        return False
    (kind, _, _), most = Counter(prints).most_common(1)[0]
    alike = most >= max(_ALIKE_FEWEST, _ALIKE_SHARE * len(prints))
    return alike and node_kind in _SUITS.get(kind, frozenset())


def manner(state: ServiceState) -> object:
    """Return how *state* fails, equal for like failures: by our check's kind, or by its page."""
    found = _fingerprint(state)
    if found is None:
        return state.reason
    return found[0]


def _fingerprint(state: ServiceState) -> tuple[FailureKind, Phase, int | None] | None:
    match state.probe:
        case Failure(kind=kind, phase=phase, http_status=status):
            return kind, phase, status
        case ProbeResult(expected=False, http_status=status):
            return FailureKind.HTTP_STATUS, Phase.BODY, status
        case _:
            return None
