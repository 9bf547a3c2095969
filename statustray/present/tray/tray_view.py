"""What icon and menu show: plain values, light enough to be loaded before the icon is there."""

from dataclasses import dataclass

from statustray.domain.model.level import Level

MOST = 8
"""Services in trouble that the menu names."""


@dataclass(frozen=True, slots=True)
class TrayView:
    """The icon's state; equal faces need no repainting.  ``count`` counts services in trouble."""

    level: Level
    count: int
    tooltip: str


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One troubled service: its line, whether it has a page, and its backup."""

    id: str
    text: str
    level: Level
    has_page: bool
    backup: str | None = None
    backup_label: str = ""


@dataclass(frozen=True, slots=True)
class MenuView:
    """Everything in the menu that changes.  ``more`` is empty when all troubled ones are shown."""

    summary: str
    entries: tuple[MenuEntry, ...]
    more: str = ""
