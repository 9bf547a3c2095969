"""The chosen service: its name and status, what can be done with it, and its editor."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from statustray.present.views.watchlist import ListEntry
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.editors.watch_editor import WatchEditor
from statustray.ui.style.level_icons import level_colours, palette_in_force, row_pixmap
from statustray.ui.style.tokens import GAP, GAP_SMALL, MARGIN, TextRole
from statustray.ui.widgets.boxes import column_of, line_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.text import describe

_REDRAWN = {
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.DevicePixelRatioChange,
}


class ServicePane(QWidget):
    """Shows one service; emits what is to be done with it."""

    back_asked = Signal()
    check_asked = Signal()
    mute_asked = Signal(bool)
    remove_asked = Signal()

    _entry: ListEntry | None = None  # before Qt sends the first events

    def __init__(
        self, *, tr: Language, nodes: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tr = tr
        self._picture = TextLabel()
        self._picture.setWordWrap(False)
        self._name = TextLabel(role=TextRole.TITLE)
        self._state = TextLabel(soft=True)
        self.back = push_button(tr("Back to the list"), kind="link")
        self.back.hide()
        self.check = push_button(tr("Check no&w"))
        self.more = push_button("⋯")
        describe(self.more, tr("More"))
        self._tested = TextLabel(role=TextRole.SMALL)
        self._tested.hide()
        self.editor = WatchEditor(tr=tr, nodes=nodes, parent=self)
        self._build_menu()
        self._arrange()
        self.back.clicked.connect(self.back_asked)
        self.check.clicked.connect(self.check_asked)

    def show_entry(self, entry: ListEntry, *, muted: bool) -> None:
        """Show name and status."""
        self._entry = entry
        self._name.setText(entry.name)
        self._state.setText(entry.detail)
        self._mute.setChecked(muted)
        self._draw_level()
        self._picture.setAccessibleName(entry.detail)

    def event(self, event: QEvent) -> bool:
        """Draw the level anew where colours, text or screen are others."""
        done = super().event(event)
        if event.type() in _REDRAWN:
            self._draw_level()
        return done

    def show_tested(self, said: str) -> None:
        """Show the result of a check; empty for none."""
        self._tested.say(said)
        self._tested.setVisible(bool(said))

    @property
    def tested(self) -> str:
        """The result that is shown."""
        return "" if self._tested.isHidden() else self._tested.text()

    def _draw_level(self) -> None:
        entry = self._entry
        if entry is not None and entry.level is not None:
            side = round(self.fontMetrics().height() * 1.6)
            colours = level_colours(palette_in_force(), entry.level)
            ratio = self.devicePixelRatioF()
            self._picture.setPixmap(
                row_pixmap(entry.level, side, ratio, colours, hollow=entry.hollow)
            )
            self._picture.setFixedWidth(side)

    def _build_menu(self) -> None:
        menu = QMenu(self)
        self._mute = menu.addAction(self._tr("Mute"))
        self._mute.setCheckable(True)
        self._mute.triggered.connect(self.mute_asked)
        self.remove = menu.addAction(self._tr("Remove"))
        self.remove.triggered.connect(self.remove_asked)
        self.more.setMenu(menu)

    def _arrange(self) -> None:
        head = line_of(spacing=GAP)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(column_of(self._name, self._state, spacing=GAP_SMALL), 1)
        head.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column_of(self.back, head, self._tested, self.editor, 1, parent=self, spacing=MARGIN)
