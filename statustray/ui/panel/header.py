"""The panel's header: the overall state and the tool buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from statustray.domain.model.level import Level
from statustray.present.vocabulary.language import Language
from statustray.ui.actions import Actions, Command, on_keyboard
from statustray.ui.panel.banner import LevelPicture
from statustray.ui.style.glyphs import Glyph
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP, GAP_SMALL, GAP_WIDE, MARGIN, TextRole
from statustray.ui.widgets.boxes import line_of
from statustray.ui.widgets.buttons import GlyphButton
from statustray.ui.widgets.label import TextLabel

_PICTURE = 28


class PanelHeader(QWidget):
    """Title and tool buttons."""

    def __init__(self, *, theme: Theme, tr: Language, actions: Actions) -> None:
        super().__init__()
        self._picture = LevelPicture(Level.UNKNOWN, theme=theme, side=_PICTURE)
        self._title = TextLabel("", role=TextRole.TITLE)
        tools = [_tool(command, theme) for command in (actions.check_now, actions.settings)]
        row = line_of(
            self._picture,
            parent=self,
            margins=(MARGIN, GAP_WIDE, GAP, GAP_SMALL),
            spacing=GAP_SMALL,
        )
        row.addSpacing(GAP)
        row.addWidget(self._title, 1)
        for tool in (*tools, _more(actions, theme, tr)):
            row.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)

    def show_state(self, level: Level, title: str, *, hollow: bool = False) -> None:
        """Show the overall level with *title*; *hollow* where only websites vouch for it."""
        self._picture.show_level(level, hollow=hollow)
        if self._title.text() != title:
            self._title.say(title)


def _tool(command: Command, theme: Theme) -> GlyphButton:
    key = on_keyboard(command.keys[0])
    button = GlyphButton(Glyph(command.glyph), name=command.name, theme=theme, key=key)
    button.clicked.connect(command.action.trigger)
    return button


def _more(actions: Actions, theme: Theme, tr: Language) -> QToolButton:
    button = GlyphButton(Glyph.MORE, name=tr("More"), theme=theme)
    menu = QMenu(button)
    for command in (actions.history, actions.resilience, actions.drill):
        menu.addAction(command.action)
    menu.addSeparator()
    for command in (actions.shortcuts, actions.quit):
        menu.addAction(command.action)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button
