"""Keeping the file of what this computer sees, for other places to read."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Final

from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.atomic_write import write_atomically
from statustray.gateways.files.bounded_read import reason
from statustray.gateways.files.private_files import own_way, real_path

_END_S: Final = 2.0
Content = Mapping[str, object]


class ViewPublisher:
    """Writes each content that differs, and the same one again after *interval*.

    On a thread of its own: a share that hangs holds up nothing but the file.  A new file can be
    read by its owner only; one that was there keeps its permissions, so that ``chmod`` once is
    enough where a web server shall read it.  Folders are never made: under the place of a share
    that is not mounted they would hide it.

    ``failed`` is told why the file could not be written, from that thread, once for each reason.
    """

    def __init__(self, path: Path, *, interval: timedelta, failed: Callable[[str], None]) -> None:
        self._path = path
        self._interval = interval
        self._failed = failed
        self._told = ""
        self._last: tuple[datetime, Content] | None = None
        self._contents: SimpleQueue[Content | None] = SimpleQueue()
        self._thread: Thread | None = None

    def publish(self, content: Content, at: datetime) -> None:
        """Write *content* unless the file says the same since less than an interval; at once."""
        lasting = {key: value for key, value in content.items() if key != "at"}
        if self._last is not None:
            before, said = self._last
            if said == lasting and timedelta(0) <= at - before < self._interval:
                return
        self._last = at, lasting
        if self._thread is None:
            self._thread = Thread(target=self._work, name="publish view", daemon=True)
            self._thread.start()
        self._contents.put(content)

    def close(self, within_s: float = _END_S) -> None:
        """Wait at most *within_s* seconds for what is to be written."""
        if self._thread is not None:
            self._contents.put(None)
            self._thread.join(within_s)

    def _work(self) -> None:
        while (content := self._contents.get()) is not None:
            newer = self._newest()
            self._write(content if newer is None else newer)

    def _newest(self) -> Content | None:
        """Return the last of what waits: while a share hung, more came."""
        newest: Content | None = None
        while not self._contents.empty():
            content = self._contents.get()
            if content is None:
                self._contents.put(None)  # the end; after the writing
                return newest
            newest = content
        return newest

    def _write(self, content: Content) -> None:
        text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
        try:
            path = self._path.expanduser()
            if not real_path(path).parent.is_dir():
                self._tell(phrase("its folder doesn't exist"))
                return
            write_atomically(path, text.encode(), resolve=own_way)
        except (OSError, RuntimeError) as error:
            self._tell(reason(error) if isinstance(error, OSError) else str(error))
        else:
            self._told = ""

    def _tell(self, why: str) -> None:
        if why != self._told:
            self._told = why
            self._failed(why)
