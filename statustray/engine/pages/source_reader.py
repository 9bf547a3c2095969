"""Read sources as a whole: which checks they have, and what kind of source an address is."""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import CheckNote, Component
from statustray.domain.model.checks.source_reading import EVERYTHING, SourceReading
from statustray.domain.model.page_key import KeyTrouble, Secret
from statustray.domain.model.settings import Source
from statustray.domain.monitoring.source_check import offered
from statustray.domain.parsing.json_reader import ROOT
from statustray.domain.text.urls import private, starts
from statustray.domain.watchlist.source_services import source_as_service
from statustray.engine.environment import Environment
from statustray.engine.pages.status_pages import Pages

# After these the address is of another kind; a server that is out of reach is out of reach for all.
OTHER_KIND = frozenset((FailureKind.MALFORMED, FailureKind.NOT_FOUND, FailureKind.HTTP_STATUS))
_NO_ADDRESS = Failure(FailureKind.MALFORMED, Phase.REQUEST, "not an address of the web")
_NO_JSON = f"{ROOT}: expected JSON"
_NO_SOURCE = Failure(FailureKind.MALFORMED, Phase.BODY, "of no kind that is known")


async def read_source(source: Source, environment: Environment) -> SourceReading:
    """Read *source* once."""
    pages = Pages(environment)
    try:
        report = await pages.read_source(source_as_service(source))
    finally:
        pages.cancel()  # where we were cancelled, the shared request would go on without us
    if isinstance(report, Failure):
        return SourceReading(source, failure=report)
    beats = report.check_note is not CheckNote.NO_HEARTBEAT
    whole = Component(source.kind, report.level, id=EVERYTHING, note=report.check_note)
    checks = (whole, *offered(report))
    return SourceReading(source, checks, heartbeat=beats, open_ended=report.unlisted is not None)


async def find_source(
    address: str,
    kinds: Iterable[str],
    environment: Environment,
    *,
    secret: Secret | None,
) -> SourceReading:
    """Find out what kind of source is at *address*, trying *kinds* in their order.

    ``secret`` is shown at the address that was entered and nowhere else.  Without a source the
    reading says why, by the failure that tells most; where several kinds were tried and none tells
    anything, the source is of no kind.
    """
    tried: list[SourceReading] = []
    if secret is not None:
        environment = replace(environment, keys=_OneKey(secret))
    kinds = tuple(kinds)
    for start in starts(address):
        for kind in kinds:
            source = Source(kind, kind, start, secret is not None, local=private(start))
            reading = await read_source(source, environment)
            if reading.failure is None:
                at = environment.sources[kind].server
                return replace(reading, source=replace(source, url=at(start) if at else start))
            tried.append(reading)
            if reading.failure.kind not in OTHER_KIND:
                break
    return _most_telling(tried, address, several=len(kinds) > 1)


def _most_telling(tried: Iterable[SourceReading], address: str, *, several: bool) -> SourceReading:
    nowhere = SourceReading(Source("", "", address), failure=_NO_ADDRESS)
    best = max(tried, key=_telling, default=nowhere)
    if several and _telling(best) == 0:
        return SourceReading(Source("", "", address), failure=_NO_SOURCE)
    return best


def _telling(reading: SourceReading) -> int:
    """Return how much a failure tells: of a key most, of a page that is not there nothing.

    Nor does an answer that is not even JSON: many servers have one page for all addresses.
    """
    failure = reading.failure
    if failure is None or failure.key in {KeyTrouble.REFUSED, KeyTrouble.WANTED}:
        return 3
    if failure.kind is FailureKind.MALFORMED:
        return 0 if failure.detail.startswith(_NO_JSON) else 2
    return 0 if failure.kind is FailureKind.NOT_FOUND else 1


class _OneKey(Struct, frozen=True):
    """Implements ``PageKeys`` for an address whose key has just been entered."""

    secret: Secret

    async def key(self, service: str, page: str) -> Secret | Failure | None:
        del service, page
        return self.secret
