"""The keyboard shortcuts in a dialog."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QWidget

from statustray.present.views.panel.messages import leaving_shortcuts, list_shortcuts
from statustray.present.vocabulary.language import Language
from statustray.ui.actions import Actions, on_keyboard
from statustray.ui.style.tokens import GAP, MARGIN, MARGIN_WIDE, TextRole
from statustray.ui.widgets.boxes import column_of
from statustray.ui.widgets.label import TextLabel


class ShortcutsDialog(QDialog):
    """Lists each shortcut with its command; deleted when closed."""

    def __init__(self, *, tr: Language, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        column = column_of(
            TextLabel(tr("Keyboard shortcuts"), role=TextRole.HEADING),
            _table(tr, actions),
            parent=self,
            margins=(MARGIN_WIDE, MARGIN_WIDE, MARGIN_WIDE, MARGIN),
            spacing=MARGIN,
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("Close"))
        close.setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _table(tr: Language, actions: Actions) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(MARGIN_WIDE)
    grid.setVerticalSpacing(GAP)
    for line, (key, what) in enumerate(_shortcuts(tr, actions)):
        name = TextLabel(key)
        name.setWordWrap(False)
        does = TextLabel(what, soft=True)
        does.setWordWrap(False)
        grid.addWidget(name, line, 0)
        grid.addWidget(does, line, 1)
    return grid


def _shortcuts(tr: Language, actions: Actions) -> Iterator[tuple[str, str]]:
    yield from list_shortcuts(tr, backup=on_keyboard("Ctrl+B"))
    yield from ((on_keyboard(command.keys[0]), command.name) for command in actions if command.keys)
    yield from leaving_shortcuts(tr)
