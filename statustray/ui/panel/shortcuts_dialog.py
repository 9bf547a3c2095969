"""The keyboard shortcuts in a dialog."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from statustray.present.views.palette import GAP, MARGIN, MARGIN_WIDE, TextRole
from statustray.present.views.panel import keys
from statustray.present.vocabulary.language import Language
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.labels import text_label


class ShortcutsDialog(QDialog):
    """Lists each shortcut with its command; deleted when closed."""

    def __init__(self, *, theme: Theme, tr: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_WIDE, MARGIN_WIDE, MARGIN_WIDE, MARGIN)
        column.setSpacing(MARGIN)
        column.addWidget(text_label(tr("Keyboard shortcuts"), theme=theme, role=TextRole.HEADING))
        column.addLayout(_table(theme, tr))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("Close"))
        close.setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _table(theme: Theme, tr: Language) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(MARGIN_WIDE)
    grid.setVerticalSpacing(GAP)
    for line, (key, what) in enumerate(keys(tr)):
        name = text_label(key, theme=theme)
        name.setWordWrap(False)
        does = text_label(what, theme=theme, soft=True)
        does.setWordWrap(False)
        grid.addWidget(name, line, 0)
        grid.addWidget(does, line, 1)
    return grid
