"""What works on this computer: one finding for each part that the program leans on."""

from dataclasses import dataclass
from enum import Enum


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


class SubsystemHealth(Enum):
    """How well it serves."""

    FINE = "fine"
    LIMITED = "limited"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class DoctorFinding:
    """``facts`` are names, numbers and places, for a support request."""

    part: Subsystem
    health: SubsystemHealth
    facts: str = ""
