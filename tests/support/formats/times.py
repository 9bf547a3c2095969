"""The times that a saved page holds: the newest of them is about when it was saved."""

import re
from datetime import datetime

from statustray.domain.parsing.xml_text import decoded
from statustray.domain.text.timestamps import parse_timestamp

_EPOCH = re.compile(r"\b1[5-9]\d{8}(?:\d{3})?\b")
_TIME = re.compile(
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?"
    r"|\w{3}, \d{1,2} \w{3} \d{4} \d\d:\d\d:\d\d [A-Z+-]?\w{0,4}"
)
_ISO = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:[\d.]+Z")


def times_in(*bodies: bytes | None) -> list[datetime]:
    """Return every time in *bodies*, in no order."""
    texts = [decoded(body) for body in bodies if body]
    written = [found for text in texts for form in (_TIME, _EPOCH) for found in form.findall(text)]
    return [at for at in map(parse_timestamp, written) if at is not None]


def as_of(body: bytes, now: datetime) -> bytes:
    """Return the page *body* with each time in ISO 8601 as if it had been written at *now*."""
    return _ISO.sub(f"{now:%Y-%m-%dT%H:%M:%SZ}".encode(), body)
