"""The details of one service: state, backups, incidents, history, and explanation."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from statustray.domain.model.level import Level
from statustray.present.views.details import AdviceText, Details
from statustray.present.views.palette import GAP, GAP_SMALL, GAP_WIDE, MARGIN, TextRole
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.states import sentence
from statustray.ui.panel.banner import LevelPicture
from statustray.ui.panel.details_sections import (
    checks_section,
    entries_section,
    parts_section,
    section,
    strips_section,
)
from statustray.ui.panel.latency_chart import LatencyChart
from statustray.ui.style.glyphs import Glyph
from statustray.ui.style.theme import Theme
from statustray.ui.tray.menu import SNOOZES_MIN, snooze_words
from statustray.ui.widgets.buttons import GlyphButton, push_button
from statustray.ui.widgets.flow_layout import FlowLayout
from statustray.ui.widgets.labels import card, text_label


class DetailsPane(QWidget):
    """Shows one ``Details``; emits every command with the service's id."""

    back_asked = Signal()
    page_asked = Signal(str)
    backup_asked = Signal(str, str)
    message_copied = Signal(str, str)
    snooze_asked = Signal(str, int)
    mute_asked = Signal(str, bool)
    acknowledge_asked = Signal(str, bool)
    tell_when_back_asked = Signal(str, bool)

    def __init__(self, *, theme: Theme, tr: Language) -> None:
        super().__init__()
        self._theme, self._tr = theme, tr
        self._details: Details | None = None
        self._back = GlyphButton(Glyph.BACK, name=tr("Back to the list"), theme=theme, key="Esc")
        self._back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._back.clicked.connect(self.back_asked)
        self._picture = LevelPicture(Level.UNKNOWN, theme=theme, side=28)
        self._name = text_label("", theme=theme, role=TextRole.TITLE)
        self._words = text_label("", theme=theme, soft=True)
        self._scroll = self._make_scroll()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addWidget(self._scroll, 1)

    @property
    def service_id(self) -> str | None:
        """The service that is shown."""
        return self._details.id if self._details else None

    def show_details(self, details: Details) -> None:
        """Show *details*; scroll and focus stay when it is the same service."""
        if details == self._details:
            return
        same = self.service_id == details.id
        self._details = details
        self._picture.show_level(details.level)
        self._name.setText(details.name)
        self._words.setText(details.words)
        self._scroll.setAccessibleName(details.name)
        bar = self._scroll.verticalScrollBar()
        place = bar.value() if same else 0
        held = self._held() if same else None
        self._scroll.setWidget(self._body(details))
        self._hold(held)
        bar.setValue(place)

    def _held(self) -> tuple[type[QWidget], str] | None:
        """Return kind and name of the control that has the keyboard, None when it is elsewhere."""
        inside = self._scroll.findChildren(QWidget)
        return next(((type(w), _called(w)) for w in inside if w.hasFocus()), None)

    def _hold(self, held: tuple[type[QWidget], str] | None) -> None:
        if held is None:
            return
        for widget in self._scroll.findChildren(held[0]):
            if _called(widget) == held[1] and widget.isVisibleTo(self):
                widget.setFocus()
                return

    def take_focus(self) -> None:
        """Focus the pane."""
        self._back.setFocus()

    def _make_scroll(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return scroll

    def _make_head(self) -> QHBoxLayout:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._name)
        titles.addWidget(self._words)
        row = QHBoxLayout()
        row.setContentsMargins(GAP, GAP_WIDE, MARGIN, GAP)
        row.setSpacing(GAP)
        row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(titles, 1)
        return row

    def _body(self, details: Details) -> QWidget:
        theme, tr = self._theme, self._tr
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, GAP_SMALL, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(text_label(sentence(details.why, tr), theme=theme, selectable=True))
        for advice in details.advice:
            column.addWidget(self._advice_card(details.id, advice))
        column.addWidget(self._commands(details))
        for note in details.notes:
            column.addWidget(text_label(note, theme=theme, role=TextRole.SMALL, soft=True))
        if details.incidents:
            column.addWidget(entries_section(tr("Incidents"), details.incidents, theme=theme))
        if details.works:
            column.addWidget(entries_section(tr("Maintenance"), details.works, theme=theme))
        if details.parts:
            column.addWidget(parts_section(details.parts, theme=theme, tr=tr))
        column.addWidget(strips_section(details.strips, theme=theme, tr=tr))
        if details.chart is not None:
            column.addWidget(self._chart(details))
        if details.recent_checks:
            column.addWidget(checks_section(details.recent_checks, theme=theme, tr=tr))
        column.addWidget(self._why(details))
        column.addStretch(1)
        return body

    def _advice_card(self, service_id: str, advice: AdviceText) -> QWidget:
        theme, tr = self._theme, self._tr
        frame = card()
        row = QHBoxLayout(frame)
        row.setContentsMargins(GAP_WIDE, GAP, GAP, GAP)
        row.setSpacing(GAP)
        row.addWidget(text_label(advice.why, theme=theme, role=TextRole.SMALL), 1)
        copy = GlyphButton(Glyph.COPY, name=tr("Copy message"), theme=theme)
        copy.setToolTip(advice.message)
        copy.setAccessibleDescription(advice.why)
        copy.clicked.connect(lambda: self._copy_message(advice))
        use = push_button(advice.label, theme=theme, kind="primary")
        use.clicked.connect(lambda: self.backup_asked.emit(service_id, advice.service))
        row.addWidget(copy)
        row.addWidget(use)
        return frame

    def _commands(self, details: Details) -> QWidget:
        tr, theme, key = self._tr, self._theme, details.id
        line = QWidget()
        row = FlowLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        if details.has_page:
            page = push_button(tr("Open status page"), theme=theme)
            page.clicked.connect(lambda: self.page_asked.emit(key))
            row.addWidget(page)
        if details.trouble:
            row.addWidget(
                _toggle(
                    tr("✓ You'll be notified")
                    if details.tell_when_back
                    else tr("Notify me when it's back"),
                    on=details.tell_when_back,
                    asked=lambda on: self.tell_when_back_asked.emit(key, on),
                )
            )
        more = push_button(f"{tr('Notifications')} ▾", theme=theme)
        more.setAccessibleName(tr("Notifications"))
        more.setMenu(self._quieter(details, more))
        row.addWidget(more)
        return line

    def _quieter(self, details: Details, parent: QWidget) -> QMenu:
        tr, key = self._tr, details.id
        menu = QMenu(parent)
        for minutes in SNOOZES_MIN:
            action = menu.addAction(tr("Snooze: {time}", time=snooze_words(minutes, tr)))
            action.triggered.connect(lambda _=False, m=minutes: self.snooze_asked.emit(key, m))
        if details.snoozed:
            wake = menu.addAction(tr("End snooze"))
            wake.triggered.connect(lambda: self.snooze_asked.emit(key, 0))
        menu.addSeparator()
        seen = menu.addAction(tr("Acknowledge: no more notifications until it changes"))
        seen.setCheckable(True)
        seen.setChecked(details.acknowledged)
        seen.toggled.connect(lambda on: self.acknowledge_asked.emit(key, on))
        mute = menu.addAction(tr("Mute: no notifications for this service"))
        mute.setCheckable(True)
        mute.setChecked(details.muted)
        mute.toggled.connect(lambda on: self.mute_asked.emit(key, on))
        return menu

    def _chart(self, details: Details) -> QWidget:
        box, column = section(self._tr("Response time, 24 hours"), theme=self._theme)
        chart = LatencyChart(theme=self._theme, tr=self._tr)
        if details.chart is not None:
            chart.show_chart(details.chart)
            words = text_label(
                details.chart.words, theme=self._theme, role=TextRole.SMALL, soft=True
            )
            column.addWidget(words)
        column.addWidget(chart)
        return box

    def _why(self, details: Details) -> QWidget:
        tr, theme = self._tr, self._theme
        box, column = section(tr("Why this status"), theme=theme)
        text = QPlainTextEdit(details.explanation)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(tr("Why this status"))
        text.setFont(theme.font(TextRole.SMALL))
        text.setMinimumHeight(theme.scaled(180))
        copy = push_button(tr("Copy"), theme=theme)
        copy.clicked.connect(lambda: _copy(details.explanation))
        column.addWidget(text)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeading)
        return box

    def _copy_message(self, advice: AdviceText) -> None:
        _copy(advice.message)
        self.message_copied.emit(self.service_id or "", advice.service)


def _toggle(text: str, *, on: bool, asked: Callable[[bool], None]) -> QPushButton:
    button = QPushButton(text)
    button.setCheckable(True)
    button.setChecked(on)
    button.setAutoDefault(False)
    button.toggled.connect(asked)
    return button


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _called(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text
