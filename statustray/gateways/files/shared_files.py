"""Files on folders that others share: read without ever waiting for a server that hangs."""

from concurrent.futures import Future
from pathlib import Path
from threading import Thread
from typing import Final

from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.bounded_read import MIB, read_bounded, reason
from statustray.gateways.files.thread_answers import answered

_LIMIT_BYTES: Final = 8 * MIB
_WITHIN_S: Final = 10.0


class SharedFiles:
    """Implements ``ViewFiles``: each reading on a thread of its own, one at a time for a path.

    A thread that hangs in the system cannot be ended; it is a daemon, so that it holds up neither
    the engine nor the end of the program.
    """

    def __init__(self, *, within_s: float = _WITHIN_S) -> None:
        self.within_s = within_s
        self._running: dict[str, Future[bytes]] = {}

    async def read(self, path: str) -> bytes | str:
        """Return the content of the file at *path*, or why it cannot be read."""
        running = self._running.get(path) or self._begun(path)
        if not await answered(running, self.within_s):
            return phrase("the folder that it is in doesn't respond")
        self._running.pop(path, None)
        try:
            return running.result()
        except OSError as error:
            return reason(error)

    def _begun(self, path: str) -> "Future[bytes]":
        found: Future[bytes] = Future()

        def work() -> None:
            try:
                found.set_result(read_bounded(Path(path).expanduser(), limit_bytes=_LIMIT_BYTES))
            except (OSError, RuntimeError) as error:  # RuntimeError: nobody's home
                found.set_exception(error if isinstance(error, OSError) else OSError(str(error)))

        Thread(target=work, name="second view", daemon=True).start()
        self._running[path] = found
        return found
