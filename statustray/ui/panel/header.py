"""The panel's header: the overall state and the tool buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from statustray.domain.model.level import Level
from statustray.present.views.palette import GAP, GAP_SMALL, GAP_WIDE, MARGIN, TextRole
from statustray.present.vocabulary.language import Language
from statustray.ui.panel.banner import LevelPicture
from statustray.ui.style.glyphs import Glyph
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.buttons import GlyphButton
from statustray.ui.widgets.labels import text_label

_PICTURE = 28


class PanelHeader(QWidget):
    """Title and tool buttons."""

    refresh_asked = Signal()
    settings_asked = Signal()
    history_window_asked = Signal()
    resilience_asked = Signal()
    drill_asked = Signal()
    help_asked = Signal()
    quit_asked = Signal()

    def __init__(self, *, theme: Theme, tr: Language) -> None:
        super().__init__()
        self._picture = LevelPicture(Level.UNKNOWN, theme=theme, side=_PICTURE)
        self._title = text_label("", theme=theme, role=TextRole.TITLE)
        refresh = GlyphButton(Glyph.REFRESH, name=tr("Check now"), theme=theme, key="Ctrl+R")
        refresh.clicked.connect(self.refresh_asked)
        settings = GlyphButton(Glyph.SETTINGS, name=tr("Settings"), theme=theme, key="Ctrl+,")
        settings.clicked.connect(self.settings_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, GAP_WIDE, GAP, GAP_SMALL)
        row.setSpacing(GAP_SMALL)
        row.addWidget(self._picture)
        row.addSpacing(GAP)
        row.addWidget(self._title, 1)
        for tool in (refresh, settings, self._more(theme, tr)):
            row.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)

    def show_state(self, level: Level, title: str) -> None:
        """Show the overall level with *title*."""
        self._picture.show_level(level)
        if self._title.text() != title:
            self._title.setText(title)

    def _more(self, theme: Theme, tr: Language) -> QToolButton:
        button = GlyphButton(Glyph.MORE, name=tr("More"), theme=theme)
        menu = QMenu(button)
        for text, asked in (
            (tr("History…"), self.history_window_asked),
            (tr("Resilience…"), self.resilience_asked),
            (tr("Drill…"), self.drill_asked),
        ):
            menu.addAction(text).triggered.connect(asked)
        menu.addSeparator()
        menu.addAction(tr("Keyboard shortcuts")).triggered.connect(self.help_asked)
        menu.addAction(tr("Quit")).triggered.connect(self.quit_asked)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button
