"""The rungs of a ladder, with buttons to move, share and remove each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from statustray.present.views.continuity.plan_form import rung_label, rung_labels
from statustray.present.vocabulary.language import Language
from statustray.ui.style.tokens import GAP, GAP_SMALL, GAP_WIDE, MARGIN, TextRole
from statustray.ui.widgets.boxes import column_of, sides
from statustray.ui.widgets.buttons import PushButton, push_button
from statustray.ui.widgets.check import Check
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.text import describe, plain_tip


class RungRow(QWidget):
    """One rung: its position in the plan, its name, and whether the other side has it."""

    moved = Signal(str, int)
    removed = Signal(str)
    shared = Signal(str, bool)

    def __init__(
        self, *, tr: Language, rung: str, name: str, index: int, last: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.rung = rung
        self._label = TextLabel(rung_label(index, tr), role=TextRole.SMALL, soft=True)
        advance = self._label.fontMetrics().horizontalAdvance
        self._label.setFixedWidth(max(map(advance, rung_labels(tr))) + GAP_WIDE)
        self._name = TextLabel(name)
        self.both = Check(tr("They have it too"))
        self._up, self._down, self._drop = push_button("↑"), push_button("↓"), push_button("✕")
        for tool, words in (
            (self._up, tr("Move {name} up", name=name)),
            (self._down, tr("Move {name} down", name=name)),
            (self._drop, tr("Remove {name}", name=name)),
        ):
            describe(tool, words)
            tool.setToolTip(plain_tip(words))
            tool.setProperty("kind", "quiet")
        describe(self.both, tr("They have {name} too", name=name))
        self._up.setEnabled(index > 0)
        self._down.setEnabled(not last)
        self._arrange()
        self._connect()

    @property
    def tools(self) -> tuple[PushButton, ...]:
        """What moves it up and down and removes it."""
        return self._up, self._down, self._drop

    def take_focus(self, tool: int) -> None:
        """Focus the tool of that place, or what can be used instead of it."""
        order = (self.tools[tool], self._down, self._up, self._drop)
        next(each for each in order if each.isEnabled()).setFocus()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(sides(MARGIN, GAP, GAP_WIDE, GAP))
        grid.setHorizontalSpacing(GAP_SMALL)
        grid.addWidget(self._label, 0, 0)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self.both, 0, 2)
        for index, tool in enumerate(self.tools, start=3):
            grid.addWidget(tool, 0, index)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        self._up.clicked.connect(lambda: self.moved.emit(self.rung, -1))
        self._down.clicked.connect(lambda: self.moved.emit(self.rung, 1))
        self._drop.clicked.connect(lambda: self.removed.emit(self.rung))
        self.both.clicked.connect(lambda on: self.shared.emit(self.rung, on))


class RungList(QWidget):
    """All rungs in order; rebuilt only when they differ."""

    moved = Signal(str, int)
    removed = Signal(str)
    shared = Signal(str, bool)

    def __init__(self, *, tr: Language) -> None:
        super().__init__()
        self._tr = tr
        self._shown: tuple[tuple[str, str], ...] = ()
        self.rows: list[RungRow] = []
        self._column = column_of(parent=self, spacing=0)

    def show_rungs(self, rungs: Sequence[tuple[str, str]], both: Sequence[str]) -> None:
        """Show *rungs* (id and name); the other side has those of *both* too."""
        if tuple(rungs) != self._shown:
            self._shown = tuple(rungs)
            self._rebuild()
        for (rung, _name), row in zip(self._shown, self.rows, strict=True):
            row.both.setChecked(rung in both)

    def _rebuild(self) -> None:
        """Make the rows anew, with the keyboard where it was: on the rung that was moved."""
        focused = [
            (place, row.rung, tool)
            for place, row in enumerate(self.rows)
            for tool, button in enumerate(row.tools)
            if button.hasFocus()
        ]
        self._make_rows()
        places = {row.rung: place for place, row in enumerate(self.rows)}
        for place, rung, tool in focused if self.rows else ():
            now_at = places.get(rung, min(place, len(self.rows) - 1))
            self.rows[now_at].take_focus(tool)

    def _make_rows(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        last = len(self._shown) - 1
        self.rows = [
            RungRow(tr=self._tr, rung=rung, name=name, index=index, last=index == last, parent=self)
            for index, (rung, name) in enumerate(self._shown)
        ]
        for row in self.rows:
            self._column.addWidget(row)
            row.show()  # the layout would with the next turn of the loop: too late for the focus
            row.moved.connect(self.moved)
            row.removed.connect(self.removed)
            row.shared.connect(self.shared)
