"""The details of one service: state, backups, incidents, history, and explanation."""

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from statustray.domain.model.level import Level
from statustray.present.views.panel.details import AdviceText, Chart, Details
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.states import sentence
from statustray.ui.panel.banner import LevelPicture
from statustray.ui.panel.details.details_commands import AdviceCard, CommandLine
from statustray.ui.panel.details.details_rows import NoteRow, RowList, set_text
from statustray.ui.panel.details.details_sections import (
    ChecksSection,
    EntriesSection,
    NotesSection,
    PartsSection,
    Section,
    StripsSection,
)
from statustray.ui.panel.details.latency_chart import LatencyChart
from statustray.ui.panel.service_requests import ServiceRequests
from statustray.ui.style.glyphs import Glyph
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP, GAP_SMALL, GAP_WIDE, MARGIN, SCROLL_BAR, TextRole
from statustray.ui.widgets.boxes import column_of, line_of, show_if
from statustray.ui.widgets.buttons import GlyphButton
from statustray.ui.widgets.copy_button import CopyButton
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.scrolling import Scrolled, scroll
from statustray.ui.widgets.text import align_lines, announce


class DetailsPane(QWidget):
    """Shows one ``Details``.

    Its widgets are created once and updated in place, so that an open menu, the focus, selected
    text and the scroll position survive a new check.
    """

    back_asked = Signal()

    def __init__(
        self,
        *,
        theme: Theme,
        tr: Language,
        requests: ServiceRequests,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._tr, self._requests = theme, tr, requests
        self._details: Details | None = None
        self._back = GlyphButton(Glyph.BACK, name=tr("Back to the list"), theme=theme, key="Esc")
        self._back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._back.clicked.connect(self.back_asked)
        self._picture = LevelPicture(Level.UNKNOWN, theme=theme, side=28)
        self._name = TextLabel("", role=TextRole.TITLE)
        self._words = TextLabel("", soft=True)
        self._scroll, body = QScrollArea(self), Scrolled()
        scroll(self._scroll, body)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._make_sections(body)
        self._arrange(body)
        column_of(self._make_head(), (self._scroll, 1), parent=self, spacing=0)

    @property
    def service_id(self) -> str | None:
        """The service that is shown."""
        return self._details.id if self._details else None

    def show_details(self, details: Details) -> None:
        """Show *details*, from the top if they are of another service."""
        if details == self._details:
            return
        before, self._details = self._details, details
        same = before is not None and before.id == details.id
        self._picture.show_level(details.level, hollow=details.hollow)
        set_text(self._name, details.name)
        set_text(self._words, details.words)
        self._scroll.setAccessibleName(details.name)
        self._set_sections(details)
        if not same:
            self._scroll.verticalScrollBar().setValue(0)
        elif before is not None and (before.words, before.why) != (details.words, details.why):
            announce(self, f"{details.words}. {self._why.text()}")

    def _set_sections(self, details: Details) -> None:
        set_text(self._why, sentence(details.why, self._tr))
        self._advice.set_items(details.advice)
        self._meanwhile.set_items(details.meanwhile)
        self._commands.show_choices(details.id, details.choices)
        self._notes.set_items(details.notes)
        self._incidents.set_items(details.page.incidents)
        self._works.set_items(details.page.works)
        self._parts.set_items(details.page.parts, details.page.more_parts)
        self._strips.set_items(details.strips)
        self._chart.set_chart(details.chart)
        self._checks.set_items(details.recent_checks)
        self._explanation.set_text(details.explanation.rstrip())

    def take_focus(self) -> None:
        """Focus the pane."""
        self._back.setFocus()

    def _make_head(self) -> QHBoxLayout:
        row = line_of(margins=(GAP, GAP_WIDE, MARGIN, GAP), spacing=GAP)
        row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column_of(self._name, self._words, spacing=0), 1)
        return row

    def _make_sections(self, body: QWidget) -> None:
        theme, tr = self._theme, self._tr
        self._why = TextLabel("", selectable=True)
        self._advice: RowList[AdviceText] = RowList(self._new_advice_card, spacing=GAP, parent=body)
        self._meanwhile = NotesSection(tr("Meanwhile"), parent=body)
        self._commands = CommandLine(tr=tr, requests=self._requests)
        self._notes: RowList[str] = RowList(NoteRow, spacing=GAP, parent=body)
        self._incidents = EntriesSection(tr("Incidents"), theme=theme, parent=body)
        self._works = EntriesSection(tr("Maintenance"), theme=theme, parent=body)
        self._parts = PartsSection(theme=theme, tr=tr, parent=body)
        self._strips = StripsSection(theme=theme, tr=tr, parent=body)
        self._chart = _ChartSection(theme=theme, tr=tr, parent=body)
        self._checks = ChecksSection(theme=theme, tr=tr, parent=body)
        self._explanation = _ExplanationSection(theme=theme, tr=tr, parent=body)

    def _arrange(self, body: QWidget) -> None:
        column_of(
            self._why,
            self._advice,
            self._meanwhile,
            self._commands,
            self._notes,
            self._incidents,
            self._works,
            self._parts,
            self._strips,
            self._chart,
            self._checks,
            self._explanation,
            1,
            parent=body,
            margins=(MARGIN, GAP_SMALL, MARGIN - SCROLL_BAR, MARGIN),
            spacing=GAP,
        )

    def _new_advice_card(self, parent: QWidget) -> AdviceCard:
        card = AdviceCard(parent, theme=self._theme, tr=self._tr)
        asked = self._requests
        card.used.connect(lambda backup: asked.backup_asked.emit(self.service_id, backup))
        card.copied.connect(lambda backup: asked.message_copied.emit(self.service_id, backup))
        return card


class _ChartSection(Section):
    """The response times of the last 24 hours."""

    def __init__(self, *, theme: Theme, tr: Language, parent: QWidget) -> None:
        super().__init__(tr("Response time, 24 hours"), parent=parent)
        self._words = TextLabel("", role=TextRole.SMALL, soft=True)
        self._chart = LatencyChart(theme=theme, tr=tr)
        self.column.addWidget(self._words)
        self.column.addWidget(self._chart)

    def set_chart(self, chart: Chart | None) -> None:
        """Show *chart*; hidden without one."""
        if chart is not None:
            set_text(self._words, chart.words)
            self._chart.show_chart(chart)
        show_if(self, chart is not None)


class _WholeText(QPlainTextEdit):
    """Text as high as its lines: what it lies in scrolls, and one bar within another confuses."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        align_lines(self)
        self.textChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the lines, which wrap differently now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        block, lines = self.document().firstBlock(), 0.0
        while block.isValid():
            lines += self.blockBoundingRect(block).height()
            block = block.next()
        # Asking for the viewport would have Python make the classes of all of Qt's widgets.
        around = self.height() - self.contentsRect().height() + 2 * self.document().documentMargin()
        self.setFixedHeight(ceil(lines + around))


class _ExplanationSection(Section):
    """The explanation as text to select and copy."""

    def __init__(self, *, theme: Theme, tr: Language, parent: QWidget) -> None:
        super().__init__(tr("Why this status"), parent=parent)
        self._theme = theme
        self._text = _WholeText()
        self._text.setAccessibleName(tr("Why this status"))
        self._copy = CopyButton(self._text.toPlainText, tr=tr)
        self.column.addWidget(self._text)
        self.column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeading)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_text(self, text: str) -> None:
        """Show *text*; what is selected stays so."""
        if text == self._text.toPlainText():
            return
        self._copy.offer()
        cursor = self._text.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        self._text.setPlainText(text)
        cursor = self._text.textCursor()
        cursor.setPosition(min(anchor, len(text)))
        cursor.setPosition(min(position, len(text)), QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)

    def _restyle(self) -> None:
        self._text.setFont(self._theme.font(TextRole.SMALL))
