"""The keyboard shortcuts in a dialog."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from statustray.present.views.palette import GAP, MARGIN, MARGIN_WIDE, TextRole
from statustray.present.views.panel import leaving_shortcuts, list_shortcuts
from statustray.present.vocabulary.language import Language
from statustray.ui.actions import Actions
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.labels import text_label


class ShortcutsDialog(QDialog):
    """Lists each shortcut with its command; deleted when closed."""

    def __init__(self, *, theme: Theme, tr: Language, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_WIDE, MARGIN_WIDE, MARGIN_WIDE, MARGIN)
        column.setSpacing(MARGIN)
        column.addWidget(text_label(tr("Keyboard shortcuts"), theme=theme, role=TextRole.HEADING))
        column.addLayout(_table(theme, tr, actions))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("Close"))
        close.setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _table(theme: Theme, tr: Language, actions: Actions) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(MARGIN_WIDE)
    grid.setVerticalSpacing(GAP)
    for line, (key, what) in enumerate(_shortcuts(tr, actions)):
        name = text_label(key, theme=theme)
        name.setWordWrap(False)
        does = text_label(what, theme=theme, soft=True)
        does.setWordWrap(False)
        grid.addWidget(name, line, 0)
        grid.addWidget(does, line, 1)
    return grid


def _shortcuts(tr: Language, actions: Actions) -> Iterator[tuple[str, str]]:
    yield from list_shortcuts(tr)
    yield from ((command.keys[0], command.name) for command in actions if command.keys)
    yield from leaving_shortcuts(tr)
