"""The program's commands: one ``QAction`` each, with its keys and glyph.

Tray menu, panel, shortcuts and the list of shortcuts all show these same objects.
"""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence

from statustray.present.vocabulary.language import Language


class Command(NamedTuple):
    """A command; *keys* work in the panel, *glyph* is the value of its ``Glyph``, if any.

    The keys are not the action's own shortcuts: panels would show them in the tray menu, where
    they do not work.
    """

    action: QAction
    keys: tuple[str, ...] = ()
    glyph: str = ""

    @property
    def name(self) -> str:
        """The text without the ellipsis of menus."""
        return self.action.text().removesuffix("…")


def on_keyboard(keys: str) -> str:
    """Return *keys* as the user's keyboard names them: "Strg+R" in German, "⌘R" on a Mac."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class Actions:
    """One of each; created before the tray icon, so it imports next to nothing."""

    def __init__(self, tr: Language) -> None:
        self.check_now = Command(QAction(tr("Check now")), ("Ctrl+R", "F5"), "refresh")
        self.history = Command(QAction(tr("History…")), ("Ctrl+H",))
        self.resilience = Command(QAction(tr("Resilience…")))
        self.drill = Command(QAction(tr("Drill…")))
        self.settings = Command(QAction(tr("Settings…")), ("Ctrl+,",), "settings")
        self.shortcuts = Command(QAction(tr("Keyboard shortcuts")), ("F1",))
        self.quit = Command(QAction(tr("Quit")), ("Ctrl+Q",))

    def __iter__(self) -> Iterator[Command]:
        """Yield every command, in the order of the list of shortcuts."""
        yield from (
            self.check_now,
            self.history,
            self.resilience,
            self.drill,
            self.settings,
            self.shortcuts,
            self.quit,
        )
