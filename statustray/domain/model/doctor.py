"""The system check: one finding for each part of the computer that the program relies on."""

from enum import Enum

from msgspec import Struct

from statustray.domain.model.problem import Problem


class Subsystem(Enum):
    """A part of the computer."""

    TRAY = "tray"
    NOTIFICATIONS = "notifications"
    PASSWORD_STORE = "password_store"  # noqa: S105 - a part's name
    NETWORK = "network"
    TRUST_STORE = "trust_store"
    SETTINGS = "settings"
    HISTORY = "history"
    PAGE_FORMATS = "page_formats"
    VERSION = "version"


class SubsystemHealth(Enum):
    """How well it works."""

    FINE = "fine"
    LIMITED = "limited"
    MISSING = "missing"


class DoctorFinding(Struct, frozen=True):
    """One finding; ``facts`` are names, numbers and paths, ``problems`` are a settings file's.

    ``do`` is what to do, where it is not what the part needs as a rule.
    """

    part: Subsystem
    health: SubsystemHealth
    facts: str = ""
    problems: tuple[Problem, ...] = ()
    do: str = ""
