"""The history: problems of all services side by side, so that common causes line up."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from statustray.domain.model.level import Level
from statustray.present.views.history.time_range import TimeRange
from statustray.present.views.history.timeline import (
    TimelineData,
    before_words,
    block_text,
    columns,
    folded,
    lanes,
    opening,
    table,
)
from statustray.present.vocabulary.language import Language
from statustray.ui.history.time_axis import TimeAxis
from statustray.ui.history.timeline_model import TimelineTableModel
from statustray.ui.history.timeline_view import TimelineView
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP, GAP_WIDE, MARGIN
from statustray.ui.widgets.boxes import column_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.controls import Choice
from statustray.ui.widgets.file_dialogs import ask_for_target
from statustray.ui.widgets.flow_layout import FlowLayout
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.legend import Legend
from statustray.ui.widgets.search_field import SearchField
from statustray.ui.widgets.text import describe

_DAYS = ("1", "7", "30", "90")
_ZOOM = 1.6
_PAN = 0.5


class HistoryWindow(QWidget):
    """Requests a number of days, and shows them as lanes or as a table."""

    days_asked = Signal(int)
    export_asked = Signal(str)

    def __init__(self, *, tr: Language, theme: Theme) -> None:
        super().__init__()
        self._tr = tr
        self._theme = theme
        self._past: TimelineData | None = None
        self._unfolded = False
        self.setWindowTitle(tr("History"))
        self.resize(1040, 640)
        self._build_tools()
        self._build_views()
        self._arrange()
        self._connect()
        self._show_message(tr("Loading history…"), busy=True)

    @property
    def days(self) -> int:
        """The number of days that the user has chosen."""
        return int(self._range.value)

    def show_past(self, past: TimelineData) -> None:
        """Show the recorded history."""
        same = self._past is not None and self._view.time_range is not None
        self._past = past
        whole = TimeRange.of(past.now, timedelta(days=self.days))
        old = self._view.time_range
        keep = same and old is not None and old.last - old.first == whole.last - whole.first
        if keep and old is not None:
            self._show_rows(old if not old.whole else whole)
            return
        first = opening(past, timedelta(days=self.days))
        self._show_rows(first)
        joined = [column.text for column in columns(past, self._tr)[-1:]]
        said = (*joined, before_words(first, past.now, self._tr))
        self._said.setText(" ".join(filter(None, said)) or self._first_words(past))

    def show_unavailable(self, why: str) -> None:
        """Say why there is no history to show."""
        self._show_message(why, busy=False)

    def _build_tools(self) -> None:
        tr = self._tr
        self._filter = SearchField(tr("Find a service"), tr=tr)
        self._which = Choice(
            options=(("all", tr("All services")), ("trouble", tr("With problems")))
        )
        describe(self._which, tr("Services to show"))
        self._range = Choice(options=[(d, tr.plural("{n} day", "{n} days", int(d))) for d in _DAYS])
        self._range.show_value("7")
        describe(self._range, tr("Time range"))
        self._earlier = push_button("‹")  # noqa: RUF001 - a picture, named below
        self._later = push_button("›")  # noqa: RUF001 - the same
        self._out, self._in = push_button("−"), push_button("+")  # noqa: RUF001 - the minus sign
        for tool, name in (
            (self._earlier, tr("Earlier")),
            (self._later, tr("Later")),
            (self._out, tr("Zoom out")),
            (self._in, tr("Zoom in")),
        ):
            describe(tool, name)
            tool.setToolTip(name)
        self._as_table = push_button(tr("Show as &table"))
        self._as_table.setCheckable(True)
        self._export = push_button(tr("&Export…"))

    def _build_views(self) -> None:
        tr = self._tr
        self._view = TimelineView(
            theme=self._theme,
            name=tr("Timeline"),
            hint=tr(
                "Left and right arrows move through a service's problems; plus and minus zoom."
            ),
        )
        self._axis = TimeAxis(tr=tr, theme=self._theme, view=self._view)
        self._lines = TimelineTableModel(tr=tr)
        self._table = QTableView()
        self._table.setModel(self._lines)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.horizontalHeader().setStretchLastSection(True)
        describe(self._table, tr("History as a table"))
        self._message, self._bar = TextLabel(soft=True), QProgressBar()
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        describe(self._bar, tr("Loading history"))
        self._said = TextLabel(tr("Select a bar to see its details."), soft=True)
        self._said.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)

    def _arrange(self) -> None:
        column = column_of(
            self._tool_line(),
            parent=self,
            margins=(MARGIN, MARGIN, MARGIN, MARGIN),
            spacing=GAP_WIDE,
        )
        self._stack = QStackedWidget()
        for page in (self._message_page(), self._lane_page(), self._table):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        column.addWidget(self._said)

    def _tool_line(self) -> QWidget:
        tools = QWidget()
        line = FlowLayout(tools)
        self._filter.setMinimumWidth(self.fontMetrics().averageCharWidth() * 40)
        for tool in (
            self._filter,
            self._which,
            self._range,
            self._earlier,
            self._later,
            self._out,
            self._in,
            self._as_table,
            self._export,
        ):
            line.addWidget(tool)
        return tools

    def _message_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self._message)
        column.addWidget(self._bar)
        column.addStretch(1)
        return page

    def _lane_page(self) -> QWidget:
        page = QWidget()
        column = column_of(self._axis, (self._view, 1), parent=page, spacing=0)
        column.addSpacing(GAP)
        column.addWidget(Legend(tr=self._tr, theme=self._theme))
        return page

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._show_again)
        self._which.chosen.connect(lambda _v: self._show_again())
        self._range.chosen.connect(self._ask)
        self._as_table.toggled.connect(lambda _on: self._show_again())
        self._export.clicked.connect(self._choose_target)
        self._view.chosen.connect(self._said.setText)
        self._view.fold_pressed.connect(self._toggle_calm)
        moves: tuple[tuple[QPushButton, float], ...] = (
            (self._earlier, -_PAN),
            (self._later, _PAN),
        )
        for tool, share in moves:
            tool.clicked.connect(lambda _c=False, s=share: self._view.pan(s))
        self._in.clicked.connect(lambda: self._view.zoom(_ZOOM))
        self._out.clicked.connect(lambda: self._view.zoom(1 / _ZOOM))
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._filter.setFocus),
            (QKeySequence(Qt.Key.Key_Escape), self._escape),
        ):
            QShortcut(keys, self).activated.connect(act)

    def _escape(self) -> None:
        if self._filter.text():
            self._filter.clear()
        else:
            self.close()

    def _ask(self) -> None:
        self._past = None
        self._show_message(self._tr("Loading history…"), busy=True)
        self.days_asked.emit(self.days)

    def _toggle_calm(self) -> None:
        self._unfolded = not self._unfolded
        self._show_again()

    def _show_again(self) -> None:
        if self._past is not None and self._view.time_range is not None:
            self._show_rows(self._view.time_range)

    def _show_rows(self, time_range: TimeRange) -> None:
        if self._past is None:
            return
        past = self._past.narrowed(
            self._filter.text(), troubled_only=self._which.value == "trouble"
        )
        searched = bool(self._filter.text().strip())
        self._view.show_lanes(
            folded(lanes(past, self._tr), self._tr, unfolded=self._unfolded or searched),
            columns(past, self._tr),
            time_range,
            say=lambda block: block_text(block, past, self._tr),
        )
        if self._as_table.isChecked():
            self._lines.show_lines(table(past, self._tr))
            self._table.resizeColumnsToContents()
        self._show_which(past)

    def _show_which(self, past: TimelineData) -> None:
        tools = (self._earlier, self._later, self._out, self._in)
        for tool in tools:
            tool.setEnabled(not self._as_table.isChecked())
        if not past.names:
            self._show_message(self._empty_words(), busy=False)
        elif self._as_table.isChecked():
            self._stack.setCurrentIndex(2)
        else:
            self._stack.setCurrentIndex(1)

    def _first_words(self, past: TimelineData) -> str:
        if any(span.level is not Level.OPERATIONAL for span in past.spans):
            return self._tr("Select a bar to see its details.")
        return self._tr("No problems recorded in this time.")

    def _empty_words(self) -> str:
        if self._filter.text() or self._which.value == "trouble":
            return self._tr("No services match. Try a different search or filter.")
        return self._tr("No services yet, so there is no history to show.")

    def _show_message(self, text: str, *, busy: bool) -> None:
        self._message.setText(text)
        self._bar.setVisible(busy)
        self._stack.setCurrentIndex(0)

    def _choose_target(self) -> None:
        ask_for_target(
            self, self._tr("Export"), self.export_asked.emit, name="statustray-history.csv"
        )
