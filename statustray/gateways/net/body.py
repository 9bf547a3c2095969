"""Collect bodies as they arrive: counted after decompression, refused when too large."""

import zlib
from collections.abc import Iterator
from typing import Final, Protocol

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.gateways.net.error_mapping import StoppedError

BODY_LIMIT: Final = 8 * 1024 * 1024
_GZIP_WINDOW: Final = 16 + zlib.MAX_WBITS
_GZIP_BEGINS: Final = b"\x1f\x8b"
_MOST_ENCODINGS: Final = 2
# Each costs some microseconds and may hold nothing; packers of blocks make one for 64 KiB.
_MOST_MEMBERS: Final = 1024
_STEP: Final = 64 * 1024


class _Decoder(Protocol):
    @property
    def complete(self) -> bool:
        """Whether the stream has come to its own end."""
        ...

    def decode(self, piece: bytes) -> Iterator[bytes]:
        """Yield what *piece* unpacks to, a little at a time."""
        ...


class Body:
    """Collects one body of at most *limit* bytes, as they are after decompression.

    The limit holds before and between decompressions, too: what unpacks to nothing must come to an
    end as well.  Encodings that nobody asked for and that are not known here pass as they are;
    ``readable`` is then False.

    Raises:
        StoppedError: TOO_LARGE, or MALFORMED for broken compression.
    """

    def __init__(self, encoding: str, *, limit: int = BODY_LIMIT) -> None:
        words = [word for part in encoding.split(",") if (word := part.strip().lower())]
        coded = [word for word in words if word not in {"identity", "none"}]
        self.readable = all(word in _DECODERS for word in coded) and len(coded) <= _MOST_ENCODINGS
        names = reversed(coded) if self.readable else ()
        self._decoders: list[_Decoder] = [_DECODERS[name]() for name in names]
        self._parts: list[bytes] = []
        self._left = [limit] * (len(self._decoders) + 1)

    def add(self, piece: bytes) -> None:
        """Take the next piece as it came from the wire.

        Raises:
            StoppedError: the body is too large or cannot be unpacked.
        """
        self._take(piece, 0)

    def whole(self) -> bytes:
        """Return the body now that the server has ended it.

        Raises:
            StoppedError: what was packed ends early.
        """
        if self._parts and not all(decoder.complete for decoder in self._decoders):
            raise StoppedError(_malformed("compressed body ends early"))
        return b"".join(self._parts)

    def so_far(self) -> bytes:
        """Return what has come, whether or not the server was done."""
        return b"".join(self._parts)

    def _take(self, piece: bytes, stage: int) -> None:
        """Take as much of *piece* as there is room for once *stage* encodings are undone."""
        room = self._left[stage]
        self._left[stage] -= len(piece)
        self._pass_on(piece[:room], stage)
        if len(piece) > room:
            raise StoppedError(Failure(FailureKind.TOO_LARGE, Phase.BODY))

    def _pass_on(self, piece: bytes, stage: int) -> None:
        if stage == len(self._decoders):
            self._parts.append(piece)
            return
        try:
            for part in self._decoders[stage].decode(piece):
                self._take(part, stage + 1)
        except zlib.error:
            raise StoppedError(_malformed("broken compression")) from None


class _Gzip:
    """One member after another (RFC 1952, section 2.2); padding behind the last is passed over."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(_GZIP_WINDOW)
        self._members = 1

    @property
    def complete(self) -> bool:
        return self._member.eof

    def decode(self, piece: bytes) -> Iterator[bytes]:
        while piece:
            if self._member.eof:
                if not piece.startswith(_GZIP_BEGINS):
                    return
                self._begin_another()
            yield from _unpacked(self._member, piece)
            piece = self._member.unused_data

    def _begin_another(self) -> None:
        self._members += 1
        if self._members > _MOST_MEMBERS:
            raise StoppedError(_malformed("compressed in too many parts"))
        self._member = zlib.decompressobj(_GZIP_WINDOW)


class _Deflate:
    """A zlib stream (RFC 9110, section 8.4.1.2), or bare deflate as many servers send it."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj()
        self._begun = False

    @property
    def complete(self) -> bool:
        return self._stream.eof

    def decode(self, piece: bytes) -> Iterator[bytes]:
        if self._stream.eof:
            return
        try:
            for part in _unpacked(self._stream, piece):
                self._begun = True
                yield part
        except zlib.error:
            if self._begun:
                raise
            self._begun = True
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
            yield from _unpacked(self._stream, piece)


def _unpacked(stream: "zlib._Decompress", piece: bytes) -> Iterator[bytes]:
    """Unpack *piece*, never much at once: what comes of it may be a thousand times as long."""
    part = b"begin"
    while piece or len(part) == _STEP:
        part = stream.decompress(piece, _STEP)
        piece = stream.unconsumed_tail
        yield part


_DECODERS: Final[dict[str, type[_Gzip | _Deflate]]] = {
    "gzip": _Gzip,
    "x-gzip": _Gzip,
    "deflate": _Deflate,
}


def _malformed(detail: str) -> Failure:
    return Failure(FailureKind.MALFORMED, Phase.BODY, detail)
