"""Words and values that several answers share, and how an answer is read."""

from datetime import datetime
from typing import Annotated, Literal, TypeVar

import msgspec

Level = Literal[
    "operational", "unknown", "maintenance", "degraded", "partial_outage", "major_outage"
]
Network = Literal["online", "offline", "captive_portal", "wrong_clock"]
Kind = Literal[
    "name_not_found",
    "name_server_failed",
    "refused",
    "unreachable",
    "timed_out",
    "reset",
    "bad_certificate",
    "http_status",
    "too_large",
    "too_many_redirects",
    "malformed",
    "not_found",
    "rate_limited",
]
Schema = Literal[1]
Moment = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")]
Layer = str
T = TypeVar("T")


def answer(text: str | bytes | msgspec.Raw, kind: type[T]) -> T:
    """Return *text* as the contract has it.

    Raises:
        msgspec.ValidationError: something is missing or is not what it must be.
    """
    return msgspec.json.decode(text, type=kind)


def moment(text: str) -> datetime:
    """Return a moment of an answer."""
    return datetime.fromisoformat(text)
