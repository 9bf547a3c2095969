"""A key as the ``Authorization`` header has it (RFC 7617, RFC 6750)."""

from base64 import b64encode
from typing import Final

from statustray.domain.model.page_key import USUAL_HEADER, Secret
from statustray.domain.text.lazy_pattern import LazyPattern

_WITH_SCHEME: Final = LazyPattern(r"(?:Basic|Bearer|Token) [!-~]+")
_TOKEN: Final = LazyPattern(r"[!-~]+")
_CONTROL: Final = LazyPattern(r"[\x00-\x1f\x7f]")


def authorization_of(key: Secret) -> bytes | None:
    """Return the header's value: ``user:password`` is Basic, anything else a Bearer token.

    A value that names its scheme stays as it is.  None: no header can hold it.
    """
    text = key.text.strip()
    if key.header != USUAL_HEADER:
        return text.encode("ascii") if _TOKEN.fullmatch(text) else None
    if _WITH_SCHEME.fullmatch(text):
        return text.encode("ascii")
    if ":" in text and not _CONTROL.search(text):
        return b"Basic " + b64encode(text.encode("utf-8", "replace"))
    return f"Bearer {text}".encode("ascii") if _TOKEN.fullmatch(text) else None
