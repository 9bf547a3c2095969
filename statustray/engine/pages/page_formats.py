"""Which format each page has: what searches found or did not find, kept over restarts.

*  A page whose format is not known is searched when it is first read.  What was found is kept;
   after a search without a result the next one is an hour later, then six hours, then a day.
*  A format, found or given, that cannot be read three times in a row is searched anew, at most once
   a day: pages move.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.service import AUTO, Service
from statustray.engine.ports import Memory

_NOTE: Final = "page formats"
_UNREADABLE: Final = 3
_ANEW: Final = timedelta(days=1)
_PATIENCE: Final = (timedelta(hours=1), timedelta(hours=6), timedelta(days=1))
_MOST_PARTS: Final = 100
# After these the page has probably moved; a page that is down or slow has not.
MOVED: Final = frozenset((FailureKind.MALFORMED, FailureKind.NOT_FOUND, FailureKind.GONE))
# Answers of a server that has no page to read, which an hour will hardly change.
_LASTING: Final = MOVED | {
    FailureKind.HTTP_STATUS,
    FailureKind.CHALLENGE,
    FailureKind.RATE_LIMITED,
    FailureKind.TOO_LARGE,
    FailureKind.TOO_MANY_REDIRECTS,
    FailureKind.NOT_FOR_THIS_PLACE,
}


class PageFormat(Struct, frozen=True):
    """What is known of one service's page.  Field names are keys of the stored note.

    ``provider`` and ``page`` are what a search found, None before; ``searched_at`` is its time,
    ``misses`` counts searches in a row without a result, the last of which ended with ``failure``
    and ``detail``.  ``unreadable`` counts readings in a row that could not be read.  ``parts`` are
    the chosen components that the page listed.
    """

    provider: str | None = None
    page: str | None = None
    searched_at: datetime | None = None
    misses: int = 0
    failure: str = ""
    detail: str = ""
    unreadable: int = 0
    parts: tuple[str, ...] = ()

    def waits(self, now: datetime) -> bool:
        """Whether a search without a result is too recent for another one at *now*."""
        if self.misses == 0 or self.searched_at is None:
            return False
        patience = _PATIENCE[min(self.misses, len(_PATIENCE)) - 1]
        return now - self.searched_at < patience

    def is_due(self, now: datetime) -> bool:
        """Whether a format that cannot be read should be searched anew at *now*."""
        recent = self.searched_at is not None and now - self.searched_at < _ANEW
        return self.unreadable >= _UNREADABLE and not recent

    @property
    def last_failure(self) -> Failure:
        """How the last search without a result ended."""
        known = (kind for kind in FailureKind if kind.value == self.failure)
        return Failure(next(known, FailureKind.MALFORMED), Phase.BODY, self.detail)


class PageFormats(Struct):
    """The formats of all pages.  Belongs to the engine's loop."""

    memory: Memory
    now: Callable[[], datetime]
    _known: dict[str, PageFormat] = field(default_factory=dict)
    _impatient: set[str] = field(default_factory=set)
    _loaded: bool = False

    def of(self, service: Service) -> PageFormat:
        """Return what is known of the page of *service*."""
        self._load()
        return self._known.get(_key(service), PageFormat())

    def resolved(self, service: Service) -> Service | None:
        """Return *service* with the format to read it in, None where one must be searched."""
        known = self.of(service)
        if known.page is not None:
            return replace(service, provider=known.provider, page=known.page)
        return None if service.provider in {None, AUTO} else service

    def moved(self, service: Service) -> str | None:
        """Return where the page of a service with a given format was found instead, if it was."""
        known = self.of(service)
        given = (service.provider, (service.page or "").rstrip("/"))
        if service.provider in {None, AUTO} or known.page is None:
            return None
        return known.page if (known.provider, known.page.rstrip("/")) != given else None

    def waiting(self, service: Service) -> Failure | None:
        """Return how the last search ended while it is too early for another one."""
        known = self.of(service)
        if _key(service) in self._impatient or not known.waits(self.now()):
            return None
        return known.last_failure

    def found(self, service: Service, result: Service | Failure) -> None:
        """Keep the result of a search; that of a server out of reach is none."""
        known = replace(self.of(service), unreadable=0)
        self._impatient.discard(_key(service))
        if isinstance(result, Service):
            found = replace(known, provider=result.provider, page=result.page, misses=0)
            self._keep(service, replace(found, searched_at=self.now()))
        elif result.kind in _LASTING and result.key is None:
            missed = replace(known, misses=known.misses + 1, searched_at=self.now())
            self._keep(service, replace(missed, failure=result.kind.value, detail=result.detail))

    def read(self, service: Service, *, readable: bool) -> bool:
        """Count a reading; return whether the format should be searched anew."""
        known = self.of(service)
        count = 0 if readable else known.unreadable + 1
        if count != known.unreadable:
            self._keep(service, replace(known, unreadable=count))
        return not readable and self.of(service).is_due(self.now())

    def disregard(self, service: Service) -> None:
        """Take back what the last reading seemed to show: something else answered for the page."""
        known = self.of(service)
        if known.unreadable or known.misses:
            fewer = replace(known, unreadable=0, misses=max(known.misses - 1, 0))
            self._keep(service, replace(fewer, searched_at=None))

    def listed(self, service: Service, parts: tuple[str, ...]) -> None:
        """Note which chosen components the page lists."""
        known = self.of(service)
        every = tuple(dict.fromkeys((*known.parts, *parts)))[-_MOST_PARTS:]
        if every != known.parts:
            self._keep(service, replace(known, parts=every))

    def retry(self) -> None:
        """Let the next reading search, whatever the last search found: the user or network asks."""
        self._load()
        self._impatient = set(self._known)

    def _keep(self, service: Service, known: PageFormat) -> None:
        self._known[_key(service)] = known
        self.memory.keep_note(_NOTE, msgspec.json.encode(self._known).decode())

    def _load(self) -> None:
        if self._loaded:
            return
        self._loaded = True
        try:
            text = self.memory.note(_NOTE) or "{}"
            self._known = msgspec.json.decode(text, type=dict[str, PageFormat])
        except msgspec.DecodeError:
            self._known = {}


def _key(service: Service) -> str:
    """Return what names a page: another address or format in the settings is another page."""
    return "\n".join((service.id, service.page or "", service.provider or ""))
