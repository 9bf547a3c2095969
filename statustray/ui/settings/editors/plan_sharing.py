"""Sharing the backup plan: a page, a code, a file; and taking a shared one over."""

from base64 import b64decode
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from statustray.domain.model.settings import Ladder
from statustray.present.sentences.continuity.plan_sharing import too_large
from statustray.present.vocabulary.language import Language
from statustray.ui.style.tokens import GAP
from statustray.ui.widgets.boxes import column_of, show_if
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.card import Card
from statustray.ui.widgets.card_printer import ask_for_pdf, ask_printer
from statustray.ui.widgets.file_dialogs import ask_for_source, ask_for_target
from statustray.ui.widgets.flow_layout import FlowLayout
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.text import describe


class PlanSharing(Card):
    """The buttons, the code, and the preview of a plan to take over.

    ``page`` returns the plan as HTML, ``code`` its QR code as the address of a PNG.
    """

    file_asked = Signal(str)
    pdf_made = Signal(str, object)
    import_asked = Signal(str)
    accepted = Signal()

    def __init__(
        self,
        *,
        tr: Language,
        page: Callable[[], str],
        code: Callable[[], str | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            heading=tr("Share this plan"),
            hint=tr("With the names and numbers of its contacts. Nothing else is ever shared."),
            parent=parent,
        )
        self._tr, self._page, self._code = tr, page, code
        self.print = push_button(tr("Print as one page…"))
        self.pdf = push_button(tr("Save as PDF…"))
        self.file = push_button(tr("Save as file…"))
        self.show_code = push_button(tr("Show QR code"))
        self.open = push_button(tr("Import a shared plan…"))
        self.accept = push_button(tr("Change my plan"), kind="primary")
        self.said, self.lines = TextLabel(), TextLabel(soft=True)
        self.picture = QLabel()
        self.read_it = TextLabel(
            tr("The code holds this plan as text, which StatusTray can import."), soft=True
        )
        describe(self.picture, tr("QR code of the plan"))
        self._arrange()
        self._show_picture(on=False)
        self._connect()
        self.clear()

    def show_plan(self, plan: tuple[Ladder, ...]) -> None:
        """Offer to share *plan* where there is one; a code of an older plan is hidden."""
        for button in (self.print, self.pdf, self.file, self.show_code):
            button.setEnabled(bool(plan))
        self._show_picture(on=False)

    def show_saved(self, said: str) -> None:
        """Show where the plan is saved, or why it is not."""
        self.show_changes(said, "", offered=False)

    def show_changes(self, said: str, lines: str, *, offered: bool) -> None:
        """Show what a shared plan would change, before it does."""
        self.said.say(said)
        self.lines.setText(lines)
        for widget, shown in (
            (self.said, bool(said)),
            (self.lines, bool(lines)),
            (self.accept, offered),
        ):
            show_if(widget, shown)
        if offered:
            self.accept.setFocus()

    def clear(self) -> None:
        """Show no shared plan."""
        self.show_changes("", "", offered=False)

    def _arrange(self) -> None:
        box = QWidget()
        self.padded(box)
        buttons = QWidget(box)
        flow = FlowLayout(buttons)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in (self.print, self.pdf, self.file, self.show_code, self.open):
            flow.addWidget(button)
        column_of(
            buttons,
            self.picture,
            self.read_it,
            self.said,
            self.lines,
            self.accept,
            parent=box,
            spacing=GAP,
        )

    def _connect(self) -> None:
        tr = self._tr
        title = tr("Our backup plan")
        self.print.clicked.connect(lambda: ask_printer(self._page(), parent=self, title=title))
        made = self.pdf_made.emit
        self.pdf.clicked.connect(
            lambda: ask_for_pdf(self._page(), parent=self, title=title, made=made)
        )
        self.file.clicked.connect(
            lambda: ask_for_target(
                self, title, self.file_asked.emit, name="statustray-plan.toml", kind="toml"
            )
        )
        self.show_code.clicked.connect(self._show_code)
        self.open.clicked.connect(
            lambda: ask_for_source(self, tr("Import a shared plan"), self.import_asked.emit)
        )
        self.accept.clicked.connect(self.accepted)

    def _show_code(self) -> None:
        address = self._code()
        if address is None:
            self.show_changes(too_large(self._tr), "", offered=False)
            return
        picture = QPixmap()
        picture.loadFromData(b64decode(address.partition(",")[2]), "PNG")
        self.picture.setPixmap(picture)
        self._show_picture(on=True)

    def _show_picture(self, *, on: bool) -> None:
        for part in (self.picture, self.read_it):
            show_if(part, on)
