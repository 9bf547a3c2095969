"""Secrets as the windows see them: which exist and how they are stored, never their value."""

from enum import Enum

from msgspec import Struct


class SecretState(Enum):
    """How one secret is stored by the system's password store."""

    STORED = "stored"
    ABSENT = "absent"
    THIS_SESSION = "this_session"
    WAITING = "waiting"
    LOCKED = "locked"
    NOT_CHANGED = "not_changed"  # it stayed locked when something was to be saved or removed
    UNAVAILABLE = "unavailable"
    TOO_LONG = "too_long"
    ELSEWHERE = "elsewhere"


class SecretSlot(Struct, frozen=True):
    """A field for one secret; ``name`` and ``hint`` are for its user."""

    id: str
    name: str
    hint: str = ""
