"""Real monitoring systems on loopback, started for one test and ended with it."""

import shutil
import socket
import subprocess
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from time import monotonic
from types import TracebackType
from typing import Self
from urllib.error import URLError
from urllib.request import urlopen

from tests.support.waiting import PATIENCE_S, wait_for


def why_not(*programs: str) -> str | None:
    """Return which of *programs* is missing here, None where all can be started."""
    missing = [program for program in programs if shutil.which(program) is None]
    return f"not installed: {', '.join(missing)}" if missing else None


def free_port() -> int:
    """Return a port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def until(true: Callable[[], bool], *, within_s: float = PATIENCE_S) -> float:
    """Wait until *true* holds; return after how many seconds.

    Raises:
        TimeoutError: it did not within *within_s*.
    """
    began = monotonic()
    if not wait_for(true, within_s):
        message = f"not within {within_s} s"
        raise TimeoutError(message)
    return monotonic() - began


class LoopbackServer:
    """A web server on loopback whose answers *handler* gives; use as a context manager."""

    def __init__(self, handler: type[BaseHTTPRequestHandler]) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._thread = Thread(target=self._server.serve_forever, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


class Shop(LoopbackServer):
    """A website that can be switched off and on."""

    def __init__(self) -> None:
        self.works = True
        shop = self

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200 if shop.works else 503)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
                """Stay silent."""

        super().__init__(Answer)


class Engines:
    """Starts programs with their configurations in one folder; use as a context manager."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._stack = ExitStack()
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for name in tuple(self._running):
            self.stop(name)
        self._stack.close()

    def write(self, files: Mapping[str, str]) -> None:
        """Write configuration files."""
        for name, text in files.items():
            (self.folder / name).write_text(text, encoding="utf-8")

    def start(self, name: str, *arguments: str, ready: str | Callable[[], bool]) -> None:
        """Start a program and wait until *ready*, an address that answers or what it returns."""
        log = self._stack.enter_context((self.folder / f"{name}.log").open("wb"))
        self._running[name] = subprocess.Popen(  # noqa: S603 - a program under test
            [name, *arguments], cwd=self.folder, stdout=log, stderr=log
        )
        until(ready if callable(ready) else lambda: _answers(ready))

    def stop(self, name: str) -> None:
        """End a program that was started."""
        process = self._running.pop(name)
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def version_of(program: str) -> str:
    """Return what a program says of its version."""
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)  # noqa: S603 - as above
    return (said.stdout + said.stderr).splitlines()[0]


def _answers(url: str) -> bool:
    try:
        with urlopen(url, timeout=2) as answer:  # noqa: S310 - loopback
            return bool(answer.status)
    except (URLError, OSError):
        return False
