"""What a site serves on one path."""

import gzip
import json
from dataclasses import dataclass, field
from http import HTTPStatus
from zlib import crc32


@dataclass(frozen=True, slots=True)
class Page:
    """An answer, the same for every asker until the script changes it.

    ``raw``: the body is all that is sent, head included, before the connection is closed.
    """

    body: bytes = b""
    content_type: str = "application/json"
    status: int = 200
    headers: tuple[tuple[str, str], ...] = field(default=())
    validators: bool = True
    raw: bool = False

    @classmethod
    def json(cls, content: object) -> "Page":
        return cls(json.dumps(content).encode())

    @classmethod
    def html(cls, text: str) -> "Page":
        return cls(text.encode(), content_type="text/html; charset=utf-8")

    @classmethod
    def redirect(cls, location: str, *, status: int = 302) -> "Page":
        return cls(status=status, headers=(("Location", location),), validators=False)

    @classmethod
    def no_content(cls) -> "Page":
        return cls(status=204, validators=False)

    @property
    def etag(self) -> str:
        return f'"{crc32(self.body):08x}"'

    def answer(self, asked: dict[str, str]) -> bytes:
        """Return the whole response to a request with the headers *asked* (lower case names)."""
        if self.raw:
            return self.body
        if self.validators and asked.get("if-none-match") == self.etag:
            return head(304, ("ETag", self.etag))
        body, encoding = self._encoded(asked.get("accept-encoding", ""))
        headers = (*self._validators(), *encoding, *self.headers)
        if self.status == HTTPStatus.NO_CONTENT:
            return head(self.status, *headers)
        return (
            head(
                self.status,
                ("Content-Type", self.content_type),
                ("Content-Length", str(len(body))),
                *headers,
            )
            + body
        )

    def _validators(self) -> tuple[tuple[str, str], ...]:
        return (("ETag", self.etag),) if self.validators else ()

    def _encoded(self, accepted: str) -> tuple[bytes, tuple[tuple[str, str], ...]]:
        worth_it = len(self.body) > 500 and "gzip" in accepted
        if not worth_it:
            return self.body, ()
        return gzip.compress(self.body, mtime=0), (("Content-Encoding", "gzip"),)


def head(status: int, *headers: tuple[str, str]) -> bytes:
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\n{lines}\r\n".encode()


LOGIN_PAGE = Page.html("<!doctype html><title>Welcome</title><form>Sign in to the Wi-Fi</form>")
MISSING = Page(b"not found", content_type="text/plain", status=404, validators=False)
