"""What icon and menu show; imported before the icon appears, so kept light."""

from dataclasses import dataclass

from statustray.domain.model.level import Level

MOST = 8
"""Services in trouble that the menu names."""


@dataclass(frozen=True, slots=True)
class TrayView:
    """The icon's state; equal views need no repainting.

    ``count`` counts failing services; ``hollow``: nothing fails, but only websites can be seen.
    """

    level: Level
    count: int
    tooltip: str
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One failing service: its text, whether it has a page, and its backup."""

    id: str
    text: str
    level: Level
    has_page: bool
    backup: str | None = None
    backup_label: str = ""


@dataclass(frozen=True, slots=True)
class MenuView:
    """Everything in the menu that changes.  ``more`` is empty if all failing services are shown."""

    summary: str
    entries: tuple[MenuEntry, ...]
    more: str = ""
