"""The editor of one period of quiet hours."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from statustray.domain.model.settings import Quiet
from statustray.present.sentences.settings.options import days, quiet_error
from statustray.present.vocabulary.language import Language
from statustray.ui.style.tokens import GAP, GAP_WIDE, MARGIN, TextRole
from statustray.ui.widgets.boxes import line_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.chips import Chip
from statustray.ui.widgets.controls import TimeOfDay
from statustray.ui.widgets.flow_layout import FlowLayout
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.text import describe


class QuietHours(QWidget):
    """From, to, and on which days; no day means every day."""

    edited = Signal(object)
    remove_asked = Signal()

    def __init__(self, *, tr: Language, quiet: Quiet) -> None:
        super().__init__()
        self._tr = tr
        self._start, self._end = TimeOfDay(), TimeOfDay()
        self._start.show_value(quiet.start)
        self._end.show_value(quiet.end)
        self._days = {day: Chip(text=words) for day, words in days(tr)}
        for day in quiet.days:
            self._days[day].setChecked(True)
        self._remove = push_button(tr("Remove"), kind="quiet")
        self._error = TextLabel(role=TextRole.SMALL)
        self._arrange()
        self._connect()
        self._check()

    @property
    def value(self) -> Quiet:
        """The quiet hours as edited."""
        chosen = tuple(day for day, box in self._days.items() if box.isChecked())
        return Quiet(self._start.value, self._end.value, chosen)

    @property
    def error(self) -> str:
        """What is wrong with the hours; empty if nothing is."""
        return quiet_error(self.value, self._tr)

    def _arrange(self) -> None:
        describe(self._start, self._tr("Quiet from"))
        describe(self._end, self._tr("Quiet until"))
        describe(self._remove, self._tr("Remove these quiet hours"))
        to = TextLabel(self._tr("to"))
        hours = line_of(self._start, to, self._end, 1, self._remove, spacing=GAP)
        week = QWidget()
        chips = FlowLayout(week)
        for box in self._days.values():
            chips.addWidget(box)
        hint = TextLabel(self._tr("No days selected: every day."), role=TextRole.SMALL, soft=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(MARGIN, GAP_WIDE, MARGIN, GAP_WIDE)
        grid.addLayout(hours, 0, 0)
        grid.setVerticalSpacing(GAP)
        grid.addWidget(week, 1, 0)
        grid.addWidget(hint, 2, 0)
        grid.addWidget(self._error, 3, 0)

    def _connect(self) -> None:
        self._start.picked.connect(self._check)
        self._end.picked.connect(self._check)
        for box in self._days.values():
            box.toggled.connect(self._check)
        self._remove.clicked.connect(self.remove_asked)

    def _check(self) -> None:
        self._error.setText(f"⚠ {self.error}" if self.error else "")
        self._error.setVisible(bool(self.error))
        self._end.setAccessibleDescription(self.error)
        self.edited.emit(self.value)
