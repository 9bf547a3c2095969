"""The resilience report: shared dependencies in words and as a picture, and the wall card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QProgressBar,
    QSplitter,
    QWidget,
)

from statustray.present.views.continuity.resilience import ReportView
from statustray.present.vocabulary.language import Language
from statustray.ui.continuity.dependency_picture import DependencyPicture
from statustray.ui.continuity.dependency_tree import DependencyTree
from statustray.ui.continuity.step_list import StepList
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP_WIDE, MARGIN, MARGIN_WIDE, SCROLL_BAR, TextRole
from statustray.ui.widgets.boxes import column_of, line_of
from statustray.ui.widgets.buttons import UnfoldButton, push_button
from statustray.ui.widgets.card_printer import ask_for_pdf, ask_printer
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.lists.bullet_list import BulletList
from statustray.ui.widgets.scrolling import Scrolled, scrolling
from statustray.ui.widgets.text import describe, plain_tip
from statustray.ui.widgets.window_size import open_with

_PICTURE_PX, _WORDS_PX = 640, 400


class ResilienceWindow(QWidget):
    """Shows a report; ``step_asked`` carries the step whose button was pressed.

    ``pdf_made`` carries where the card is to be saved, and the file.
    """

    step_asked = Signal(object)
    pdf_made = Signal(str, object)

    def __init__(self, *, tr: Language, theme: Theme) -> None:
        super().__init__()
        self._tr = tr
        self._view: ReportView | None = None
        self.setWindowTitle(tr("Resilience"))
        open_with(self, 1080, 760)
        self.headline = TextLabel(tr("Calculating…"), role=TextRole.PAGE_TITLE)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        describe(self.bar, tr("Calculating"))
        self.picture = DependencyPicture(
            theme=theme,
            name=tr("What depends on what"),
            hint=tr("The list below shows the same as the picture."),
        )
        self.tree = DependencyTree(name=tr("What depends on what, as a list"))
        self.said = TextLabel(soft=True)
        self._build_lines()
        self._build_buttons()
        self._arrange()
        self._connect()

    def show_report(self, view: ReportView) -> None:
        """Show another report."""
        self._view = view
        self.bar.hide()
        self.headline.setText(view.headline)
        self.picture.show_view(view)
        self.tree.show_view(view)
        self.tree.setVisible(bool(view.baskets))
        self._say(view.baskets[0].text if view.baskets else "")
        self.steps.show_steps(view.steps)
        self.unfold.setVisible(bool(view.gaps or view.counts))
        self._gaps.show_lines(view.gaps)
        self._counts.show_lines(view.counts)
        self._unknown.show_lines(view.unknown)
        for made in (self.print, self._save):
            made.setEnabled(True)

    def _say(self, text: str) -> None:
        """Say what the picture shows, unless the headline says the same."""
        self.said.setText(text)
        self.said.setVisible(bool(text) and text != self.headline.text())

    def _build_lines(self) -> None:
        tr = self._tr
        self.steps = StepList(heading=tr("What to do"))
        self.unfold = UnfoldButton(tr("Details"))
        self.unfold.hide()
        self.figures = QWidget()
        self.figures.hide()
        self._gaps = BulletList(heading=tr("No independent backup set up"))
        self._counts = BulletList(heading=tr("How independent your services are"))
        self._unknown = BulletList(heading=tr("Unknown"))

    def _build_buttons(self) -> None:
        tr = self._tr
        self.print = push_button(tr("&Print card…"))
        self._save = push_button(tr("&Save card as PDF…"))
        for made in (self.print, self._save):
            made.setEnabled(False)
            hint = tr("One page for the wall: what to use if something stops working.")
            made.setToolTip(plain_tip(hint))

    def _arrange(self) -> None:
        # The scroll bar lies in the margin: what scrolls ends where headline and buttons do.
        end = (0, 0, SCROLL_BAR, 0)
        head = column_of(self.headline, self.bar, margins=end, spacing=GAP_WIDE)
        room = (MARGIN_WIDE, MARGIN, MARGIN_WIDE - SCROLL_BAR, MARGIN)
        whole = column_of(head, parent=self, margins=room, spacing=GAP_WIDE)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._picture_side())
        split.addWidget(self._words_side())
        split.setStretchFactor(0, 1)
        split.setSizes([_PICTURE_PX, _WORDS_PX])
        split.setChildrenCollapsible(False)
        whole.addWidget(split, 1)
        whole.addLayout(line_of(1, self._save, self.print, margins=end))

    def _picture_side(self) -> QWidget:
        inside = Scrolled()
        column_of(
            (self.picture, 1),
            self.said,
            self.tree,
            self._unknown,
            parent=inside,
            spacing=GAP_WIDE,
        )
        return scrolling(inside, self._tr("Diagram"))

    def _words_side(self) -> QWidget:
        inside = Scrolled()
        column_of(self._gaps, self._counts, parent=self.figures, spacing=MARGIN)
        parts = (self.steps, self.unfold, self.figures)
        column_of(*parts, 1, parent=inside, margins=(GAP_WIDE, 0, 0, 0), spacing=MARGIN)
        area = scrolling(inside, self._tr("Report"))
        area.setMinimumWidth(self.fontMetrics().averageCharWidth() * 34)
        return area

    def _connect(self) -> None:
        self.steps.asked.connect(self.step_asked)
        self.unfold.toggled.connect(self.figures.setVisible)
        self.print.clicked.connect(self._ask_printer)
        self._save.clicked.connect(self._ask_for_pdf)
        self.picture.basket_chosen.connect(self.tree.choose)
        self.tree.chosen.connect(self._show_chosen)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self).activated.connect(
            self._ask_printer
        )

    def _show_chosen(self, key: str) -> None:
        self.picture.show_chosen(key)
        baskets = self._view.baskets if self._view else ()
        text = next((basket.text for basket in baskets if basket.id == key), "")
        if text:
            self._say(text)

    def _ask_printer(self) -> None:
        if self._view is not None:
            ask_printer(self._view.card, parent=self, title=self._card_title)

    def _ask_for_pdf(self) -> None:
        if self._view is not None:
            card, made = self._view.card, self.pdf_made.emit
            ask_for_pdf(card, parent=self, title=self._card_title, made=made)

    @property
    def _card_title(self) -> str:
        return self._tr("If something stops working")
