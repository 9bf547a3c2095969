"""Make the head of a response readable for a strict parser, as lenient as browsers are.

h11 refuses a whole response for one odd header line.  A status line means that the server has
answered, so what cannot be understood is left out instead.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

LONGEST: Final = 256 * 1024
"""A head longer than this is no head.  Browsers stop at 256 KiB too."""

_END: Final = re.compile(rb"\r?\n\r?\n")
_STATUS: Final = re.compile(
    rb"(?:\r?\n){0,2}[A-Za-z]{3,5}/?\d?(?:\.\d)?[ \t]+([1-9]\d\d)(?:[ \t][^\r\n]*)?\r?\n"
)
_FIELD: Final = re.compile(rb"([-!#$%&'*+.^_`|~0-9A-Za-z]+)[ \t]*:(.*)", re.DOTALL)
_SOUND: Final = re.compile(
    rb"HTTP/1\.[01] [2-5]\d\d(?: [ -~]*)?\r\n(?:[-!#$%&'*+.^_`|~0-9A-Za-z]+:[\t -\xff]*\r\n)*\r\n"
)
_NOT_IN_VALUES: Final = re.compile(rb"[\x00-\x08\x0a-\x1f]")
_LENGTH: Final = re.compile(rb"\d{1,19}")
_ONE_LENGTH: Final = re.compile(rb"\ncontent-length: *\d{1,19}\r")
_CHUNKED: Final = b"\ntransfer-encoding: chunked\r"
_INFORMATIONAL: Final = range(100, 200)
_SWITCHING: Final = 101


class Head(NamedTuple):
    """A head and what follows it: clean bytes for a parser, and the status that they begin with."""

    status: int
    clean: bytes
    rest: bytes


def status_of(data: bytes | bytearray) -> int | None:
    """Return the final status that *data* begins with, None while its line is not whole.

    Interim responses (1xx) are no answer yet and are skipped.
    """
    while (line := _STATUS.match(data)) is not None:
        status = int(line[1])
        if not _interim(status):
            return status
        end = _END.search(data, line.end() - 2)
        if end is None:
            return None
        data = data[end.end() :]
    return None


def split_head(data: bytes) -> Head | None:
    """Return the first final head in *data*, None while it has not come whole.

    Where *data* begins with no status line it is returned as it is: the parser says what it is.
    """
    while True:
        line = _STATUS.match(data)
        if line is None:
            return Head(0, data, b"") if _hopeless(data) else None
        end = _END.search(data, line.end() - 2)
        if end is None:
            return None
        status = int(line[1])
        if not _interim(status):
            head = data[: end.end()]
            clean = head if _is_sound(head) else _cleaned(status, head[line.end() :])
            return Head(status, clean, data[end.end() :])
        data = data[end.end() :]


def fields(head: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Return the header fields of *head* that can be understood, in their order."""
    for line in re.split(rb"\r?\n(?![ \t])", head):
        found = _FIELD.fullmatch(re.sub(rb"\r?\n[ \t]+", b" ", line))
        if found is not None and not _NOT_IN_VALUES.search(found[2]):
            yield found[1], found[2].strip(b" \t")


def _interim(status: int) -> bool:
    return status in _INFORMATIONAL and status != _SWITCHING


def _hopeless(data: bytes) -> bool:
    """Whether no further byte can make the beginning of *data* a status line."""
    data = data.lstrip(b"\r\n") or b"H"
    return b"\n" in data or not data[:5].upper().startswith((b"HTTP/"[: len(data)], b"ICY"[:3]))


def _is_sound(head: bytes) -> bool:
    """Whether a strict parser takes *head* as it is, as it does most; cleaning costs much more."""
    if not _SOUND.fullmatch(head):
        return False
    folded = head.lower()
    coded = folded.count(b"\ntransfer-encoding:") - folded.count(_CHUNKED)
    if folded.count(_CHUNKED) > 1:
        return False
    return not coded and folded.count(b"\ncontent-length:") == len(_ONE_LENGTH.findall(folded)) <= 1


def _cleaned(status: int, head: bytes) -> bytes:
    lines = [b"HTTP/1.1 %d " % status]
    lines += [name + b": " + value for name, value in _framed(tuple(fields(head)))]
    return b"\r\n".join((*lines, b"", b""))


def _framed(found: Iterable[tuple[bytes, bytes]]) -> Iterator[tuple[bytes, bytes]]:
    """Drop what contradicts itself about the body's length: it then lasts until the end."""
    pairs = [(name, value, name.lower()) for name, value in found]
    lengths = {
        part.strip() for _, v, key in pairs if key == b"content-length" for part in v.split(b",")
    }
    coded = [v.lower() for _, v, key in pairs if key == b"transfer-encoding"]
    chunked = any(v.rpartition(b",")[2].strip() == b"chunked" for v in coded)
    if chunked:
        yield b"Transfer-Encoding", b"chunked"
    elif len(lengths) == 1 and _LENGTH.fullmatch(length := lengths.pop()):
        yield b"Content-Length", length
    for name, value, key in pairs:
        if key not in {b"content-length", b"transfer-encoding"}:
            yield name, value
