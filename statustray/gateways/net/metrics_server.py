"""A small server of one page, for whoever collects metrics on this computer."""

from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SHUT_RDWR, socket
from threading import BoundedSemaphore, Thread, Timer
from typing import Final
from urllib.parse import urlsplit

from statustray.domain.text.urls import loopback

_PATIENCE_S: Final = 5.0
AT_ONCE: Final = 16
"""Visitors that are answered at a time; others are turned away."""

_Asked = socket | tuple[bytes, socket]  # as the library has it; ours are the first
_PATHS: Final = ("/metrics", "/")


class _FewAtOnce(ThreadingHTTPServer):
    """A server whose visitors can take neither all descriptors of the program nor its time."""

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self._places = BoundedSemaphore(AT_ONCE)
        super().__init__(address, handler)

    def process_request(self, request: _Asked, client_address: object) -> None:
        """Answer on a thread of its own, where a place is free."""
        if self._places.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: _Asked, client_address: object) -> None:
        """Answer, within a time that no slow visitor prolongs."""
        end = Timer(_PATIENCE_S, _hang_up, (request,))
        end.daemon = True
        end.start()
        try:
            super().process_request_thread(request, client_address)
        finally:
            end.cancel()
            self._places.release()

    def handle_error(self, request: _Asked, client_address: object) -> None:
        """Say nothing: a visitor hung up."""


class MetricsServer:
    """Serves what *page* returns at ``/metrics`` until closed; *page* may be called by any thread.

    Bound to an address of this computer alone, it answers no request for another name: a web page
    cannot have its visitor's browser read it.

    Raises:
        OSError: the address cannot be bound.
    """

    def __init__(self, host: str, port: int, *, page: Callable[[], str], content_type: str) -> None:
        self._server = _FewAtOnce((host, port), _handler(page, content_type, host))
        self._thread = Thread(
            target=self._server.serve_forever, args=(0.2,), name="metrics", daemon=True
        )
        self._thread.start()

    @property
    def port(self) -> int:
        """The port that is bound."""
        return self._server.server_port

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()


def address_of(text: str) -> tuple[str, int] | None:
    """Read ``HOST:PORT`` or ``PORT``, which means this computer alone; None for anything else."""
    try:
        parts = urlsplit(f"//{text}" if ":" in text else f"//127.0.0.1:{text}")
        port = parts.port
    except ValueError:
        return None
    plain = parts.netloc == text or ":" not in text
    host = parts.hostname or "127.0.0.1"
    return (host, port) if plain and port is not None else None


def _handler(page: Callable[[], str], content_type: str, host: str) -> type[BaseHTTPRequestHandler]:
    closed = loopback(host)

    class Handler(BaseHTTPRequestHandler):
        timeout = _PATIENCE_S

        def do_GET(self) -> None:
            if closed and not _asks_this_computer(self.headers.get("Host", "")):
                self.send_error(421)
            elif self.path.partition("?")[0] not in _PATHS:
                self.send_error(404)
            else:
                self._answer(page().encode())

        def _answer(self, body: bytes) -> None:
            self.send_response(200)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing: a scrape every 15 seconds is no news."""

    return Handler


def _hang_up(request: _Asked) -> None:
    if isinstance(request, socket):
        with suppress(OSError):  # it has ended meanwhile
            request.shutdown(SHUT_RDWR)


def _asks_this_computer(host: str) -> bool:
    """Whether the header *host* of a request names this computer; nonsense names nobody."""
    try:
        return loopback(urlsplit(f"//{host}").hostname or "")
    except ValueError:
        return False
