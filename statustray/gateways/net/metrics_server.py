"""A small server of one page, for whoever collects metrics on this computer."""

from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Final
from urllib.parse import urlsplit

from statustray.domain.text.urls import loopback

_PATIENCE_S: Final = 5.0
_PATHS: Final = ("/metrics", "/")


class MetricsServer:
    """Serves what *page* returns at ``/metrics`` until closed; *page* may be called by any thread.

    Bound to an address of this computer alone, it answers no request for another name: a web page
    cannot have its visitor's browser read it.

    Raises:
        OSError: the address cannot be bound.
    """

    def __init__(self, host: str, port: int, *, page: Callable[[], str], content_type: str) -> None:
        self._server = ThreadingHTTPServer((host, port), _handler(page, content_type, host))
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


def _asks_this_computer(host: str) -> bool:
    """Whether the header *host* of a request names this computer; nonsense names nobody."""
    try:
        return loopback(urlsplit(f"//{host}").hostname or "")
    except ValueError:
        return False
