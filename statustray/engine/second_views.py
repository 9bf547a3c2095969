"""Read what other places publish, and let an answer of a far one vouch for the own connection."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from statustray.domain.model.failures import Failure
from statustray.domain.model.page_key import Secret
from statustray.domain.model.second_view import SecondView
from statustray.domain.model.settings import ViewSource
from statustray.domain.monitoring.view_file import UnknownView, read_view
from statustray.domain.text.lazy_message import phrase
from statustray.engine.environment import Environment
from statustray.engine.ports import Document, NotAskedError, Unchanged
from statustray.engine.witnesses import Witnesses

_log = logging.getLogger(__name__)
_WITHIN: Final = timedelta(seconds=10)
_NEVER: Final = float("inf")


@dataclass(slots=True)
class _Place:
    """One place with what was read there last."""

    row: ViewSource
    view: SecondView
    known: Document | None = None

    @property
    def far(self) -> bool:
        """Whether it is asked by an address rather than read from a file."""
        return "://" in self.row.place


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
        self._sources: dict[str, _Place] = {}
        self._every_s = 60.0
        self._due = _NEVER
        self._task: asyncio.Task[None] | None = None

    @property
    def views(self) -> tuple[SecondView, ...]:
        """Every view with what was read last, in the order of the settings."""
        return tuple(source.view for source in self._sources.values())

    @property
    def due(self) -> float | None:
        """When the next reading is due; None while one runs, or without a view."""
        running = self._task is not None and not self._task.done()
        return None if running or not self._sources else self._due

    def configure(self, rows: tuple[ViewSource, ...], *, every_s: float) -> None:
        """Read *rows* every *every_s* seconds from now on; what was read of them stays."""
        if (rows, every_s) == (self._rows, self._every_s):
            return
        old, self._every_s = self._sources, every_s
        every = timedelta(seconds=every_s)
        self._sources = {}
        for row in rows:
            kept = old.get(row.name)
            if kept is None or kept.row != row:
                kept = _Place(row, SecondView(row.name, every))
            kept.view = replace(kept.view, read_every=every)
            self._sources[row.name] = kept
        self.due_now()

    @property
    def _rows(self) -> tuple[ViewSource, ...]:
        return tuple(source.row for source in self._sources.values())

    def due_now(self) -> None:
        """Make the next reading due."""
        self._due = self._now() if self._sources else _NEVER

    def start_due(self, *, offline: bool = False) -> None:
        """Begin to read if that is due."""
        due = self.due
        if due is None or due > self._now():
            return
        self._due = self._now() + self._every_s
        self._task = asyncio.ensure_future(self._read_all(offline=offline))

    async def wait(self) -> None:
        """Wait until a running reading has ended."""
        if self._task is not None:
            await asyncio.gather(self._task, return_exceptions=True)

    def close(self) -> None:
        """Cancel a running reading."""
        if self._task is not None:
            self._task.cancel()

    async def _read_all(self, *, offline: bool) -> None:
        asked = [source for source in self._sources.values() if not (offline and source.far)]
        await asyncio.gather(*(self._read(source) for source in asked))
        self._changed()

    async def _read(self, source: _Place) -> None:
        try:
            found = await (self._fetched(source) if source.far else self._file(source))
        except NotAskedError:
            return  # nothing is known: the next interval asks again
        except Exception:  # noqa: BLE001 - one bad view must not stop the others
            _log.exception("reading the view %s failed", source.row.name)
            return
        if isinstance(found, bytes):
            self._take(source, found)
        elif found is not None:
            source.view = replace(source.view, trouble=found)

    def _take(self, source: _Place, data: bytes) -> None:
        try:
            report = read_view(data)
        except UnknownView as error:
            source.view = replace(source.view, trouble=error.why)
        else:
            source.view = replace(source.view, report=report, trouble=None)

    async def _file(self, source: _Place) -> bytes | str:
        if self._environment.view_files is None:
            return phrase("files can't be read here")
        return await self._environment.view_files.read(source.row.place)

    async def _fetched(self, source: _Place) -> bytes | Failure | None:
        """Return the file, why there is none, or None where it is the one that is known."""
        url, began = source.row.place, self._now()
        key = await self._key(source.row)
        if isinstance(key, Failure):
            return key
        answer = await self._environment.web.get(
            url, known=source.known, within=_WITHIN, private_ok=True, key=key
        )
        if isinstance(answer, Failure):
            return answer
        if answer.public:
            self._witnesses.view_read(url, began=began)
        if isinstance(answer, Unchanged):
            return None
        source.known = answer if answer.conditional else None
        return answer.body

    async def _key(self, row: ViewSource) -> Secret | Failure | None:
        if not row.wants_key or self._environment.keys is None:
            return None
        return await self._environment.keys.key(row.account, row.place)

    def _now(self) -> float:
        return self._environment.clock.monotonic()
