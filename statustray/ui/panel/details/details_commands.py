"""The commands of the details pane: backups, the status page, and fewer notifications."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolTip, QWidget

from statustray.present.views.panel.choices import Choices, page_command
from statustray.present.views.panel.details import AdviceText
from statustray.present.vocabulary.language import Language
from statustray.ui.panel.details.details_rows import set_text
from statustray.ui.panel.service_menu import SilenceMenu
from statustray.ui.panel.service_requests import ServiceRequests
from statustray.ui.style.glyphs import Glyph
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP, GAP_WIDE, TextRole
from statustray.ui.widgets.boxes import line_of, show_if
from statustray.ui.widgets.buttons import GlyphButton, push_button, show_kind
from statustray.ui.widgets.card import CardFrame
from statustray.ui.widgets.flow_layout import FlowLayout
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.text import announce, plain_label, plain_tip


class AdviceCard(CardFrame):
    """A backup: why, a button that copies the message for others, and one that opens it."""

    used = Signal(str)
    copied = Signal(str)

    def __init__(self, parent: QWidget, *, theme: Theme, tr: Language) -> None:
        super().__init__(parent)
        self._tr = tr
        self._advice: AdviceText | None = None
        self._why = TextLabel("", role=TextRole.SMALL)
        self._copy = GlyphButton(Glyph.COPY, name=tr("Copy message"), theme=theme)
        self._use = push_button("", kind="primary")
        line_of(
            (self._why, 1),
            self._copy,
            self._use,
            parent=self,
            margins=(GAP_WIDE, GAP, GAP, GAP),
            spacing=GAP,
        )
        self._copy.clicked.connect(self._copy_message)
        self._use.clicked.connect(self._ask_use)

    def set_item(self, item: AdviceText, /) -> None:
        """Show a backup."""
        self._advice = item
        set_text(self._why, item.why)
        self._copy.setToolTip(plain_tip(item.message))
        self._copy.setAccessibleDescription(item.why)
        self._use.setText(plain_label(item.label))
        show_kind(self._use, "primary" if item.first else "")

    def _copy_message(self) -> None:
        if self._advice is not None:
            QGuiApplication.clipboard().setText(self._advice.message)
            self.copied.emit(self._advice.service)
            said = self._tr("Copied")
            below = self._copy.mapToGlobal(self._copy.rect().bottomLeft())
            QToolTip.showText(below, plain_tip(said))
            announce(self._copy, said)

    def _ask_use(self) -> None:
        if self._advice is not None:
            self.used.emit(self._advice.service)


class CommandLine(QWidget):
    """The buttons of a service: its page, a notification when it is back, and a menu."""

    def __init__(self, *, tr: Language, requests: ServiceRequests) -> None:
        super().__init__()
        self._tr = tr
        self._requests = requests
        self._service = ""
        self._page = push_button("")
        self._when_back = push_button("")
        self._when_back.setCheckable(True)
        more = push_button(tr("Notifications"), after=Glyph.UNFOLDED)
        self._silence = SilenceMenu(tr, more, requests)
        more.setMenu(self._silence)
        self._customers = push_button(tr("Tell my customers…"))
        row = FlowLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self._page, self._when_back, more, self._customers):
            row.addWidget(button)
        self._connect()

    def show_choices(self, service: str, choices: Choices) -> None:
        """Show what can be done for a service; an open menu stays open."""
        self._service = self._silence.service = service
        tr, told = self._tr, choices.tell_when_back
        self._page.setText(page_command(choices, tr))
        show_if(self._page, choices.open_page or choices.open_website)
        show_if(self._when_back, choices.trouble)
        show_if(self._customers, choices.trouble)
        self._when_back.setChecked(told)
        self._when_back.setText(
            tr("✓ You'll be notified") if told else tr("Notify me when it's back")
        )
        self._silence.show_choices(choices)

    def _connect(self) -> None:
        asked = self._requests
        self._page.clicked.connect(lambda: asked.page_asked.emit(self._service))
        self._customers.clicked.connect(lambda: asked.customers_asked.emit(self._service))
        self._when_back.clicked.connect(
            lambda on: asked.tell_when_back_asked.emit(self._service, on)
        )
