"""Green that nobody attested: every fault, every page format, every kind of probe."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from msgspec.structs import replace

from benchmarks.faults.figure import Figure
from benchmarks.faults.stage import forget_looks
from statustray import providers
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, Probe, Service
from statustray.domain.model.snapshot import Snapshot
from statustray.engine.ports import Unchanged
from tests.support.formats.hostile import BODIES
from tests.support.formats.recorded import Recorded, recorded
from tests.support.stage.scripts import FINE
from tests.support.stage.stage import Stage

_CALM_S = 130.0
_SOON_S = 150.0
_LATER_S = 560.0
_PAGE_GRACE_S = 360.0 + 60.0
"""Three intervals of a page, and the longest sleep of the engine's loop."""
_PROBE_GRACE_S = 180.0 + 60.0
_SCHEMES = ("https", "http", "tcp", "tls", "dns")
# Documented: the dashboard of AWS answers an empty list when nothing is wrong.
_CALM_WHEN_EMPTY = "an empty list: aws"

Answer = bytes | Unchanged | Failure
Spoil = Callable[[bytes], Answer]


@dataclass(frozen=True, slots=True)
class Fault:
    """What becomes of a page, of a probe, or of the whole line."""

    name: str
    spoil: Spoil = bytes
    probe: ProbeResult | Failure = FINE
    line: str = "online"


def figures() -> Iterator[Figure]:
    """Count wrongly green states of pages and of probes."""
    faults, formats = tuple(_page_faults()), recorded()
    missing = len(providers.FORMATS) - len(formats)
    what = f"wrongly green, {len(faults)} faults x {len(formats)} page formats x no probe and "
    what += f"{len(_SCHEMES)} kinds, of either document, from the start and after calm"
    yield _figure(what, (_pages(f, b, o) for f in faults for b in _BEGINS for o in _WHICH), missing)
    failing = tuple(_probe_faults())
    what = (
        f"wrongly green, {len(failing)} faults x {len(_SCHEMES)} kinds of probe x what they cover"
    )
    yield _figure(what, (_probes(f, b) for f in failing for b in _BEGINS), 0)


_BEGINS = (0.0, _CALM_S)
_WHICH = (True, False)
"""Whether both documents are spoilt, or the first one only."""


def _figure(what: str, plays: Iterator[set[str]], missing: int) -> Figure:
    green = {name for play in plays for name in play}
    green = {name for name in green if not name.startswith(_CALM_WHEN_EMPTY)}
    for name in sorted(green):
        print(f"wrongly green: {name}")
    said = f"{len(green)}" + (f" ({missing} formats have no recorded page)" if missing else "")
    return Figure(what, "0", said, not green and not missing)


def _page_faults() -> Iterator[Fault]:
    yield from (Fault(name, _always(body)) for name, body in BODIES.items())
    yield from (Fault(f"cut at {n} tenths", _cut(n)) for n in (1, 3, 5, 7, 9))
    yield Fault("cut by a byte", lambda calm: calm.rstrip()[:-1])
    yield Fault("304 to a plain request", _always(Unchanged()))
    yield Fault("captive portal", line="captive_portal")
    yield Fault("offline", line="offline")
    yield from (Fault(kind.value, _always(Failure(kind, Phase.BODY))) for kind in FailureKind)


def _probe_faults() -> Iterator[Fault]:
    yield from (Fault(kind.value, probe=Failure(kind, Phase.CONNECT)) for kind in FailureKind)
    yield Fault("not the wanted answer", probe=replace(FINE, expected=False))
    yield Fault("captive portal that answers for all", line="captive_portal")
    yield Fault("offline", line="offline")


def _always(answer: Answer) -> Spoil:
    return lambda _calm: answer


def _cut(tenths: int) -> Spoil:
    return lambda calm: calm[: len(calm.rstrip()) * tenths // 10]


def _pages(fault: Fault, begin: float, both: bool) -> set[str]:  # noqa: FBT001 - one of _WHICH
    """Let *fault* befall every page at *begin*; name what is green when it must not be."""
    served: dict[str, bytes] = {}
    seconds: set[str] = set()
    services = [s for pages in recorded() for s in _readers(pages, served, seconds)]

    def page(url: str, at: float) -> Answer:
        spoilt = at >= begin and (both or url not in seconds)
        calm = served.get(url, b"")  # a format that is not found is looked for elsewhere, too
        return fault.spoil(calm) if spoilt else calm

    return _green(fault, begin, services, page=page, grace_s=_PAGE_GRACE_S)


def _readers(pages: Recorded, served: dict[str, bytes], seconds: set[str]) -> Iterator[Service]:
    """Serve the calm page of a format to a service of each kind."""
    provider, name = pages.provider, pages.provider.id
    address = f"https://status.{name}.example#acme"
    served[provider.document(address)] = pages.calm.body
    if provider.also is not None and pages.calm_also is not None:
        second = provider.also(address)
        if second not in served:
            served[second] = pages.calm_also.body
            seconds.add(second)
    bare = Service(name, name, page=address, provider=name)
    yield bare
    yield from (replace(bare, id=f"{name} {s}", probe=_probe(s)) for s in _SCHEMES)


def _probes(fault: Fault, begin: float) -> set[str]:
    """Let *fault* befall every probe at *begin*."""
    services = [
        Service(f"{scheme} {covers.value}", scheme, probe=_probe(scheme), probe_covers=covers)
        for scheme in _SCHEMES
        for covers in Covers
    ]
    return _green(fault, begin, services, page=lambda _url, _at: b"", grace_s=_PROBE_GRACE_S)


def _probe(scheme: str) -> Probe:
    return Probe(f"{scheme}://acme.example" + (":443" if scheme in ("tcp", "tls") else ""))


def _green(
    fault: Fault,
    begin: float,
    services: list[Service],
    *,
    page: Callable[[str, float], Answer],
    grace_s: float,
) -> set[str]:
    stage = Stage(
        page=page,
        probe=lambda target, at: _answer(fault, target) if at >= begin else FINE,
        line=lambda at: fault.line if at >= begin else "online",
        providers=providers.FORMATS,
    )
    watcher = _Watcher(stage, begin + grace_s if begin else 0.0)
    stage.snapshots = watcher
    forget_looks(stage)
    stage.play(*services, seconds=begin + _LATER_S if begin else _SOON_S)
    stage.close()
    return {f"{fault.name}: {name}" for name in watcher.green}


def _answer(fault: Fault, target: str) -> ProbeResult | Failure:
    """Return what a probe finds; a portal answers for everybody, but owns no certificate."""
    if fault.line == "captive_portal" and target.startswith(("https:", "tls:")):
        return Failure(FailureKind.BAD_CERTIFICATE, Phase.TLS)
    return fault.probe


class _Watcher(list[Snapshot]):
    """Notes which services a snapshot shows green from a moment on."""

    def __init__(self, stage: Stage, since: float) -> None:
        super().__init__()
        self.green: set[str] = set()
        self._stage = stage
        self._since = since

    def append(self, snapshot: Snapshot) -> None:
        self[:] = [snapshot]
        if self._stage.loop.time() >= self._since:
            self.green |= {s.id for s in snapshot.services if s.level is Level.OPERATIONAL}
