"""Messages in the panel: banners above the list, and a page in place of an empty list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from statustray.domain.model.level import Level
from statustray.present.views.panel.messages import PanelMessage
from statustray.present.vocabulary.language import Language
from statustray.ui.style.glyphs import Glyph
from statustray.ui.style.level_icons import level_colours, row_pixmap
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP, GAP_SMALL, GAP_WIDE, MARGIN, MARGIN_WIDE, TextRole
from statustray.ui.widgets.boxes import column_of, line_of
from statustray.ui.widgets.buttons import GlyphButton, push_button
from statustray.ui.widgets.card import CardFrame
from statustray.ui.widgets.label import Side, TextLabel


class LevelPicture(QLabel):
    """A level's shape; the word for it stands beside it."""

    def __init__(self, level: Level, *, theme: Theme, side: int) -> None:
        super().__init__()
        self._level, self._hollow = level, False
        self._theme, self._side = theme, side
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._paint)
        self._paint()

    def show_level(self, level: Level, *, hollow: bool) -> None:
        """Show another level; *hollow* where only a website vouches for it."""
        if (level, hollow) != (self._level, self._hollow):
            self._level, self._hollow = level, hollow
            self._paint()

    def _paint(self) -> None:
        side = self._theme.scaled(self._side)
        colours = level_colours(self._theme.palette, self._level)
        ratio = self.devicePixelRatioF()
        self.setPixmap(row_pixmap(self._level, side, ratio, colours, hollow=self._hollow))
        self.setFixedWidth(side)


class Banner(QWidget):
    """A message on a card; ``closable`` adds a button that closes it."""

    closed = Signal(str)

    def __init__(
        self,
        message: PanelMessage,
        *,
        theme: Theme,
        tr: Language,
        level: Level,
        key: str,
        closable: bool,
    ) -> None:
        super().__init__()
        self.setAccessibleName(". ".join(filter(None, (message.title, message.body))))
        frame = CardFrame()
        row = line_of(parent=frame, margins=(GAP_WIDE, GAP, GAP, GAP), spacing=GAP_WIDE)
        row.addWidget(LevelPicture(level, theme=theme, side=18), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(_two_lines(message), 1)
        if closable:
            close = GlyphButton(Glyph.CLOSE, name=tr("Close this message"), theme=theme)
            close.clicked.connect(lambda: self.closed.emit(key))
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column_of(frame, parent=self)


class EmptyPage(QWidget):
    """A page that says what to do when the list is empty."""

    button_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = TextLabel("", role=TextRole.HEADING, side=Side.MIDDLE)
        self._body = TextLabel("", side=Side.MIDDLE, soft=True)
        self._button = push_button("", kind="primary")
        self._button.clicked.connect(self.button_pressed)
        self.setFocusProxy(self._button)
        column = column_of(
            parent=self, margins=(MARGIN_WIDE, MARGIN_WIDE, MARGIN_WIDE, MARGIN_WIDE), spacing=GAP
        )
        column.addStretch(2)
        for label in (self._title, self._body):
            column.addWidget(label)
        column.addSpacing(MARGIN)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    @property
    def title(self) -> str:
        """The title that is shown."""
        return self._title.text()

    def show_message(self, message: PanelMessage) -> None:
        """Show *message*."""
        self._title.setText(message.title)
        self._title.setVisible(bool(message.title))
        self._body.setText(message.body)
        self._button.setText(message.button)
        self._button.setVisible(bool(message.button))


def _two_lines(message: PanelMessage) -> QVBoxLayout:
    title = TextLabel(message.title, role=TextRole.STRONG if message.body else TextRole.BODY)
    column = column_of(title, spacing=GAP_SMALL // 2)
    if message.body:
        column.addWidget(TextLabel(message.body, role=TextRole.SMALL, soft=True))
    return column
