"""What icon and menu show; imported before the icon appears, so kept light."""

from typing import NamedTuple

from statustray.domain.model.level import Level

MOST = 8
"""Services in trouble that the menu names."""


class TrayView(NamedTuple):
    """The icon's state; equal views need no repainting.

    ``failing`` is their number; ``hollow``: nothing fails, but only websites can be seen.
    """

    level: Level
    failing: int
    tooltip: str
    hollow: bool = False


class MenuEntry(NamedTuple):
    """One failing service: its text, whether it has a page, and its backup."""

    id: str
    text: str
    level: Level
    has_page: bool
    backup: str | None = None
    backup_label: str = ""


class MenuView(NamedTuple):
    """Everything in the menu that changes.  ``more`` is empty if all failing services are shown."""

    summary: str
    entries: tuple[MenuEntry, ...]
    more: str = ""
