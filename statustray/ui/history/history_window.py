"""The history: problems of all services side by side, so that common causes line up."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTableView,
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
from statustray.ui.widgets.text import describe, plain_tip
from statustray.ui.widgets.window_size import open_with

_DAYS = ("1", "7", "30", "90")
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
        self._opened: TimeRange | None = None
        self._first_said = ""
        self._unfolded = False
        self.setWindowTitle(tr("History"))
        open_with(self, 1040, 640)
        self._build_tools()
        self._build_views()
        self._arrange()
        self._connect()
        self._show_message(tr("Loading history…"), busy=True)

    @property
    def days(self) -> int:
        """The number of days that the user has chosen."""
        return int(self.range.value)

    def show_past(self, past: TimelineData) -> None:
        """Show the recorded history where its problems are; what somebody looks at stays there."""
        before, shown = self._past, self.view.time_range
        moved = before is not None and shown != self._opened
        self._past, self._opened = past, opening(past, timedelta(days=self.days))
        keep = moved or self.view.block is not None
        self._show_rows(shown.until(past.now) if keep and shown is not None else self._opened)
        if before is None or self.said.text() == self._first_said:
            self._say_first(past)

    def _say_first(self, past: TimelineData) -> None:
        """Say what is most worth knowing before anything is selected."""
        joined = [column.text for column in columns(past, self._tr)[-1:]]
        left_out = [before_words(self._opened, past.now, self._tr)] if self._opened else []
        said = " ".join(filter(None, (*joined, *left_out)))
        self._first_said = said or self._first_words(past)
        self.said.setText(self._first_said)

    def show_unavailable(self, why: str) -> None:
        """Say why there is no history to show."""
        self._show_message(why, busy=False)

    def _build_tools(self) -> None:
        tr = self._tr
        self.filter = SearchField(tr("Find a service"), tr=tr)
        self.which = Choice(options=(("all", tr("All services")), ("trouble", tr("With problems"))))
        describe(self.which, tr("Services to show"))
        self.range = Choice(options=[(d, tr.plural("{n} day", "{n} days", int(d))) for d in _DAYS])
        self.range.show_value("7")
        describe(self.range, tr("Time range"))
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
            tool.setToolTip(plain_tip(name))
        self.as_table = push_button(tr("Show as &table"))
        self.as_table.setCheckable(True)
        self._export = push_button(tr("&Export…"))

    def _build_views(self) -> None:
        tr = self._tr
        self.view = TimelineView(
            theme=self._theme,
            name=tr("Timeline"),
            hint=tr(
                "Left and right arrows move through a service's problems; plus and minus zoom."
            ),
        )
        self._axis = TimeAxis(tr=tr, theme=self._theme, view=self.view)
        self.lines = TimelineTableModel(tr=tr)
        self.table = QTableView()
        self.table.setModel(self.lines)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setStretchLastSection(True)
        describe(self.table, tr("History as a table"))
        self.message, self.bar = TextLabel(soft=True), QProgressBar()
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        describe(self.bar, tr("Loading history"))
        self.said = TextLabel(tr("Select a bar to see its details."), soft=True)
        self.said.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)

    def _arrange(self) -> None:
        column = column_of(
            self._tool_line(),
            parent=self,
            margins=(MARGIN, MARGIN, MARGIN, MARGIN),
            spacing=GAP_WIDE,
        )
        self.stack = QStackedWidget()
        for page in (self._message_page(), self._lane_page(), self.table):
            self.stack.addWidget(page)
        column.addWidget(self.stack, 1)
        column.addWidget(self.said)

    def _tool_line(self) -> QWidget:
        tools = QWidget()
        line = FlowLayout(tools)
        self.filter.setMinimumWidth(self.fontMetrics().averageCharWidth() * 40)
        for tool in (
            self.filter,
            self.which,
            self.range,
            self._earlier,
            self._later,
            self._out,
            self._in,
            self.as_table,
            self._export,
        ):
            line.addWidget(tool)
        return tools

    def _message_page(self) -> QWidget:
        page = QWidget()
        column_of(1, self.message, self.bar, 1, parent=page)
        return page

    def _lane_page(self) -> QWidget:
        page = QWidget()
        column = column_of(self._axis, (self.view, 1), parent=page, spacing=0)
        column.addSpacing(GAP)
        column.addWidget(Legend(tr=self._tr, theme=self._theme))
        return page

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._show_again)
        self.which.chosen.connect(lambda _v: self._show_again())
        self.range.chosen.connect(self._ask)
        self.as_table.toggled.connect(lambda _on: self._show_again())
        self._export.clicked.connect(self._choose_target)
        self.view.chosen.connect(self.said.setText)
        self.view.fold_pressed.connect(self._toggle_calm)
        moves: tuple[tuple[QPushButton, float], ...] = (
            (self._earlier, -_PAN),
            (self._later, _PAN),
        )
        for tool, share in moves:
            tool.clicked.connect(lambda _c=False, s=share: self.view.pan(s))
        self._in.clicked.connect(lambda: self.view.zoom(1))
        self._out.clicked.connect(lambda: self.view.zoom(-1))
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.filter.setFocus),
            (QKeySequence(Qt.Key.Key_Escape), self._escape),
        ):
            QShortcut(keys, self).activated.connect(act)

    def _escape(self) -> None:
        if self.filter.text():
            self.filter.clear()
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
        if self._past is not None and self.view.time_range is not None:
            self._show_rows(self.view.time_range)

    def _show_rows(self, time_range: TimeRange) -> None:
        if self._past is None:
            return
        past = self._past.narrowed(self.filter.text(), troubled_only=self.which.value == "trouble")
        searched = bool(self.filter.text().strip())
        self.view.show_lanes(
            folded(lanes(past, self._tr), self._tr, unfolded=self._unfolded or searched),
            columns(past, self._tr),
            time_range,
            say=lambda block: block_text(block, past, self._tr),
        )
        if self.as_table.isChecked():
            self.lines.show_lines(table(past, self._tr))
            self.table.resizeColumnsToContents()
        self._show_which(past)

    def _show_which(self, past: TimelineData) -> None:
        tools = (self._earlier, self._later, self._out, self._in)
        for tool in tools:
            tool.setEnabled(not self.as_table.isChecked())
        if not past.names:
            self._show_message(self._empty_words(), busy=False)
        elif self.as_table.isChecked():
            self.stack.setCurrentIndex(2)
        else:
            self.stack.setCurrentIndex(1)

    def _first_words(self, past: TimelineData) -> str:
        if any(span.level is not Level.OPERATIONAL for span in past.spans):
            return self._tr("Select a bar to see its details.")
        return self._tr("No problems recorded in this time.")

    def _empty_words(self) -> str:
        if self.filter.text() or self.which.value == "trouble":
            return self._tr("No services match. Try a different search or filter.")
        return self._tr("No services yet, so there is no history to show.")

    def _show_message(self, text: str, *, busy: bool) -> None:
        self.message.setText(text)
        self.bar.setVisible(busy)
        self.stack.setCurrentIndex(0)

    def _choose_target(self) -> None:
        ask_for_target(
            self, self._tr("Export"), self.export_asked.emit, name="statustray-history.csv"
        )
