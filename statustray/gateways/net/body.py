"""Bodies as they arrive: counted after decompression, refused when too large."""

import zlib
from typing import Final

from statustray.domain.model.failures import Failure, FailureKind, Phase
from statustray.gateways.net.error_mapping import StoppedError

BODY_LIMIT: Final = 8 * 1024 * 1024
_GZIP_WINDOW: Final = 16 + zlib.MAX_WBITS
_PLAIN: Final = frozenset({"", "identity"})
_GZIP: Final = frozenset({"gzip", "x-gzip"})


class Body:
    """Collects one body of at most *limit* bytes, as they are after decompression.

    Raises:
        StoppedError: TOO_LARGE, or MALFORMED for a broken or unknown encoding.
    """

    def __init__(self, encoding: str, *, limit: int = BODY_LIMIT) -> None:
        word = encoding.strip().lower()
        if word not in _PLAIN | _GZIP:
            raise StoppedError(_malformed("an encoding that was not asked for"))
        self._gzip = zlib.decompressobj(_GZIP_WINDOW) if word in _GZIP else None
        self._parts: list[bytes] = []
        self._left = limit

    def add(self, piece: bytes) -> None:
        """Take the next piece as it came from the wire."""
        for part in (piece,) if self._gzip is None else self._unzip(piece):
            self._left -= len(part)
            if self._left < 0:
                raise StoppedError(Failure(FailureKind.TOO_LARGE, Phase.BODY))
            self._parts.append(part)

    def whole(self) -> bytes:
        """Return the body now that the server has ended it."""
        if self._gzip is not None and self._parts and not self._gzip.eof:
            raise StoppedError(_malformed("compressed body ends early"))
        return b"".join(self._parts)

    def so_far(self) -> bytes:
        """Return what has come, whether or not the server was done."""
        return b"".join(self._parts)

    def _unzip(self, piece: bytes) -> tuple[bytes, ...]:
        if self._gzip is None or self._gzip.eof:
            return ()  # after the end of the compressed stream nothing counts (padding)
        try:
            # One byte more than may come: enough to know that it is too much.
            return (self._gzip.decompress(piece, self._left + 1),)
        except zlib.error:
            raise StoppedError(_malformed("broken compression")) from None


def _malformed(detail: str) -> Failure:
    return Failure(FailureKind.MALFORMED, Phase.BODY, detail)
