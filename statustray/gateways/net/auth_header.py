"""A key as a header has it, ``Authorization`` (RFC 7617, RFC 6750) or a service's own."""

from base64 import b64encode
from typing import Final

from statustray.domain.model.page_key import USUAL_HEADER, Secret
from statustray.domain.text.lazy_pattern import LazyPattern

_WITH_SCHEME: Final = LazyPattern(r"(?:Basic|Bearer|Token) [!-~]+")
_TOKEN: Final = LazyPattern(r"[!-~]+")
_CONTROL: Final = LazyPattern(r"[\x00-\x1f\x7f]")


def authorization_of(key: Secret) -> tuple[bytes, bytes] | None:
    """Return name and value of the header that carries *key*, None where none can hold it."""
    value = _value(key)
    return None if value is None else (key.header.lower().encode("ascii"), value)


def _value(key: Secret) -> bytes | None:
    """Return the value: ``user:password`` is Basic, anything else a Bearer token.

    One that names its scheme stays as it is.
    """
    text = key.text.strip()
    if key.header != USUAL_HEADER:
        return text.encode("ascii") if _TOKEN.fullmatch(text) else None
    if _WITH_SCHEME.fullmatch(text):
        return text.encode("ascii")
    if ":" in text and not _CONTROL.search(text):
        return b"Basic " + b64encode(text.encode("utf-8", "replace"))
    return f"Bearer {text}".encode("ascii") if _TOKEN.fullmatch(text) else None
