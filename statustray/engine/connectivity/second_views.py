"""Read what other places see, and let an answer of a far one vouch for the own connection.

An address has the file of another StatusTray, or is a Prometheus with a blackbox exporter.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.second_view import SecondView, ViewReport
from statustray.domain.model.page_key import Secret
from statustray.domain.model.settings import ViewSource
from statustray.domain.monitoring.prometheus_view import (
    NoProbesError,
    NoPrometheusError,
    query_at,
    read_prometheus,
)
from statustray.domain.monitoring.view_file import UnknownView, read_view
from statustray.domain.text.lazy_message import phrase
from statustray.engine.connectivity.witnesses import Witnesses
from statustray.engine.environment import Environment
from statustray.engine.pages.source_reader import OTHER_KIND
from statustray.engine.ports import Document, NotAskedError, Unchanged

_log = logging.getLogger(__name__)
_WITHIN: Final = timedelta(seconds=10)
_NEVER: Final = float("inf")


class _Place(Struct):
    """One place with what was read there last.

    ``prometheus``: that is what it was when it last said what it sees, so that it is asked first.
    """

    row: ViewSource
    view: SecondView
    known: Document | None = None
    prometheus: bool = False

    @property
    def far(self) -> bool:
        """Whether it is asked by an address rather than read from a file."""
        return "://" in self.row.place


class _OtherKind(Struct, frozen=True):
    """An answer that shows that the address is of another kind, and what is wrong with it."""

    why: Failure | str


# None: what is known is up to date.
_Found = ViewReport | Failure | str | None


class SecondViews:
    """Reads every view once an interval.  Belongs to the engine's loop.

    ``due`` is when the next reading is due, None without a view.  *changed* is called after each.
    While offline only files are read.
    """

    def __init__(
        self, environment: Environment, witnesses: Witnesses, changed: Callable[[], None]
    ) -> None:
        self._environment = environment
        self._witnesses = witnesses
        self._changed = changed
        self._places: dict[str, _Place] = {}
        self._every_s = 60.0
        self._due = _NEVER
        self._task: asyncio.Task[None] | None = None

    @property
    def views(self) -> tuple[SecondView, ...]:
        """Every view with what was read last, in the order of the settings."""
        return tuple(place.view for place in self._places.values())

    @property
    def due(self) -> float | None:
        """When the next reading is due; None while one runs, or without a view."""
        running = self._task is not None and not self._task.done()
        return None if running or not self._places else self._due

    def configure(self, rows: tuple[ViewSource, ...], *, every_s: float) -> None:
        """Read *rows* every *every_s* seconds from now on; what was read of them stays."""
        if (rows, every_s) == (self._rows, self._every_s):
            return
        old, self._every_s = self._places, every_s
        every = timedelta(seconds=every_s)
        self._places = {}
        for row in rows:
            kept = old.get(row.name)
            if kept is None or kept.row != row:
                kept = _Place(row, SecondView(row.name, every))
            kept.view = replace(kept.view, read_every=every)
            self._places[row.name] = kept
        self.due_now()

    @property
    def _rows(self) -> tuple[ViewSource, ...]:
        return tuple(place.row for place in self._places.values())

    def due_now(self) -> None:
        """Make the next reading due."""
        self._due = self._now() if self._places else _NEVER

    def start_due(self, *, offline: bool = False) -> None:
        """Begin to read if that is due."""
        due = self.due
        if due is None or due > self._now():
            return
        self._due = self._now() + self._every_s
        # Beside the checks: a place that answers slowly delays no service.
        self._task = asyncio.ensure_future(self._read_all(offline=offline))

    async def wait(self) -> None:
        """Wait until a running reading has ended."""
        if self._task is not None:
            # Whatever ended it, the round that waits has its own result to give.
            await asyncio.gather(self._task, return_exceptions=True)

    def close(self) -> None:
        """Cancel a running reading."""
        if self._task is not None:
            self._task.cancel()

    async def _read_all(self, *, offline: bool) -> None:
        asked = [place for place in self._places.values() if not (offline and place.far)]
        await asyncio.gather(*(self._read(place) for place in asked))
        self._changed()

    async def _read(self, place: _Place) -> None:
        try:
            found = await (self._far(place) if place.far else self._file(place))
        except NotAskedError:
            return  # nothing is known: the next interval asks again
        except Exception:  # noqa: BLE001 - one bad view must not stop the others
            _log.exception("reading the view %s failed", place.row.name)
            return
        if isinstance(found, ViewReport):
            place.view = replace(place.view, report=found, trouble=None)
        elif found is not None:
            place.view = replace(place.view, trouble=found)

    async def _file(self, place: _Place) -> _Found:
        if self._environment.view_files is None:
            return phrase("files can't be read here")
        data = await self._environment.view_files.read(place.row.place)
        if isinstance(data, str):
            return data
        try:
            return read_view(data)
        except UnknownView as error:
            return error.why

    async def _far(self, place: _Place) -> _Found:
        """Ask what the address was last, and only if it is no longer that, the other."""
        key = await self._key(place.row)
        if isinstance(key, Failure):
            return key
        was = place.prometheus
        first = await self._ask(place, key, prometheus=was)
        if not isinstance(first, _OtherKind):
            return first
        second = await self._ask(place, key, prometheus=not was)
        if second is None or isinstance(second, ViewReport):
            place.prometheus = not was
        if not isinstance(second, _OtherKind):
            return second
        if was or isinstance(first.why, Failure):
            return first.why
        return phrase("{why}, and no Prometheus answers there", why=first.why)

    async def _ask(
        self, place: _Place, key: Secret | None, *, prometheus: bool
    ) -> _Found | _OtherKind:
        url, known, began = place.row.place, place.known, self._now()
        if prometheus:
            url, known = query_at(self._server(url), place.view.read_every), None
        answer = await self._environment.web.get(
            url, known=known, within=_WITHIN, private_ok=True, key=key
        )
        if isinstance(answer, Failure):
            other = answer.kind in OTHER_KIND and answer.key is None
            return _OtherKind(answer) if other else answer
        if answer.public:
            self._witnesses.view_read(place.row.place, began=began)
        if isinstance(answer, Unchanged):
            return None
        read = _probes(answer.body, url) if prometheus else _published(answer.body)
        if isinstance(read, ViewReport):
            # Only what the report is of may be answered with "unchanged".
            place.known = answer if answer.conditional and not prometheus else None
        return read

    def _server(self, url: str) -> str:
        """Return the address of the Prometheus itself, for that of one of its pages."""
        kind = self._environment.sources.get("prometheus")
        return kind.server(url) if kind and kind.server else url.rstrip("/")

    async def _key(self, row: ViewSource) -> Secret | Failure | None:
        if not row.wants_key or self._environment.keys is None:
            return None
        return await self._environment.keys.key(row.account, row.place)

    def _now(self) -> float:
        return self._environment.clock.monotonic()


def _published(body: bytes) -> ViewReport | str | _OtherKind:
    try:
        return read_view(body)
    except UnknownView as error:
        return error.why if error.later else _OtherKind(error.why)


def _probes(body: bytes, server: str) -> ViewReport | str | _OtherKind:
    try:
        return read_prometheus(body, server)
    except NoProbesError as error:
        return error.why
    except NoPrometheusError as error:
        return _OtherKind(error.why)
