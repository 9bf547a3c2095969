"""What a service, a page and a line do at each moment: answers, and scripts that choose one."""

from collections.abc import Callable

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, Probe, Service
from statustray.domain.parsing.json_reader import Malformed
from statustray.engine.ports import Unchanged

FINE = ProbeResult(
    dns_ms=1, connect_ms=5, tls_ms=10, first_byte_ms=20, total_ms=25, http_status=200
)
REFUSED = Failure(FailureKind.REFUSED, Phase.CONNECT)
SILENT = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)
CANARIES = ("https://one.example", "https://two.example", "https://three.example")
ProbeScript = Callable[[str, float], ProbeResult | Failure]
PageScript = Callable[[str, float], str | bytes | Unchanged | Failure]
LineScript = Callable[[float], str]
CanaryScript = Callable[[str, float], str]


def parse_word(body: bytes) -> Report:
    """Read a page that is one level word."""
    word = body.decode(errors="replace")
    if word not in {level.value for level in Level}:
        place = "$"
        raise Malformed(place, "a level")
    return Report(Level(word))


WORD = Provider(id="word", name="One word", path="", parse=parse_word)


def service(name: str, **fields: object) -> Service:
    """Return a service with a probe of its own name."""
    given: dict[str, object] = {
        "id": name,
        "name": name.capitalize(),
        "probe": Probe(f"https://{name}.example"),
        "probe_covers": Covers.APP,
    }
    return Service(**(given | fields))  # type: ignore[arg-type]  # fields are named by tests


def paged(name: str, **fields: object) -> Service:
    """Return a service with a page besides."""
    return service(name, page=f"https://status.{name}.example", provider="word", **fields)
