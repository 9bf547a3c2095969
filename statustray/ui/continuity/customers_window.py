"""Tell my customers: texts to copy, and a sign to print."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QWidget,
)

from statustray.present.sentences.customers import SignText
from statustray.present.sentences.settings.options import Options
from statustray.present.views.customers import CustomerChoice, CustomerView
from statustray.present.views.sign import sign_page
from statustray.present.vocabulary.language import Language
from statustray.ui.style.tokens import GAP, GAP_SMALL, MARGIN, MARGIN_WIDE, SCROLL_BAR, TextRole
from statustray.ui.widgets.boxes import column_of, line_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.card import Card
from statustray.ui.widgets.card_printer import ask_for_pdf, ask_printer
from statustray.ui.widgets.controls import Choice
from statustray.ui.widgets.copy_button import CopyButton
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.scrolling import scrolling
from statustray.ui.widgets.text import align_lines, describe
from statustray.ui.widgets.window_size import open_with


class CustomersWindow(QWidget):
    """Shows the texts of a ``CustomerView``; ``choice_changed`` asks for those of another choice.

    ``number_asked`` asks for where the user's own number is entered.  What the user has changed in
    a text stays until other texts are asked for.
    """

    choice_changed = Signal(object)
    number_asked = Signal()

    def __init__(self, *, tr: Language) -> None:
        super().__init__()
        self._tr = tr
        self._choice = CustomerChoice("", "")
        self.setWindowTitle(tr("Tell my customers"))
        open_with(self, 680, 780)
        self._head = TextLabel(tr("Tell my customers"), role=TextRole.PAGE_TITLE)
        self._status = TextLabel(soft=True)
        self.warning = TextLabel()
        self.warning.setObjectName("error")
        self.warning.hide()
        self._build_missing()
        self._choices = self._build_choices()
        self.message = TextToCopy(tr("Message to copy"), tr=tr, lines=7)
        self.auto_reply = TextToCopy(tr("Automatic reply"), tr=tr, lines=5)
        self.banner = TextToCopy(tr("Line for your website"), tr=tr, lines=2)
        self.sign = SignToPrint(tr=tr)
        self._arrange()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self).activated.connect(
            self.sign.ask_printer
        )

    def show_view(self, view: CustomerView) -> None:
        """Show the texts of *view* and what can be chosen."""
        self._choice = view.choice
        for control, options, value in (
            (self.service, view.services, view.choice.service),
            (self._news, view.news, view.choice.news),
            (self._use, view.uses, view.choice.use),
            (self.language, view.languages, view.choice.language),
        ):
            _show(control, options, value)
        self._status.setText(view.status)
        self.warning.setText(f"⚠ {view.warning}")
        self.warning.setVisible(bool(view.warning))
        self.missing.setVisible(view.lacks_number)
        mirrored = QLocale(view.choice.language).textDirection() is Qt.LayoutDirection.RightToLeft
        for field, text in (
            (self.message, view.texts.message),
            (self.auto_reply, view.texts.auto_reply),
            (self.banner, view.texts.banner),
        ):
            field.show_text(text, mirrored=mirrored)
        self.sign.show_sign(view.texts.sign)

    def _build_missing(self) -> None:
        tr = self._tr
        self.missing = QWidget()
        self.missing.hide()
        self.enter = push_button(tr("Enter your number"))
        self.enter.clicked.connect(self.number_asked)
        said = TextLabel(f"⚠ {tr('Your own number is missing.')}")
        line_of(said, self.enter, parent=self.missing, spacing=GAP)

    def _build_choices(self) -> Card:
        tr = self._tr
        card = Card()
        self.service, self._news, self._use, self.language = (Choice(options=()) for _ in range(4))
        card.row(tr("&Service"), self.service)
        card.row(tr("&What to say"), self._news)
        card.row(tr("&Use instead"), self._use)
        card.row(tr("&Language of the texts"), self.language)
        for control in (self.service, self._news, self._use, self.language):
            control.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        for control in (self._news, self._use, self.language):
            control.chosen.connect(self._ask)
        self.service.chosen.connect(self._ask_other)
        return card

    def _arrange(self) -> None:
        inside = QWidget()
        column_of(
            self._head,
            self._status,
            self._choices,
            self.warning,
            self.missing,
            self.message,
            self.auto_reply,
            self.banner,
            self.sign,
            1,
            parent=inside,
            margins=(MARGIN_WIDE, MARGIN, MARGIN_WIDE - SCROLL_BAR, MARGIN),
            spacing=MARGIN,
        )
        column_of(scrolling(inside, self._tr("Tell my customers")), parent=self)
        self.message.copy.setFocus()

    def _ask(self) -> None:
        self.choice_changed.emit(
            CustomerChoice(
                self.service.value, self.language.value, self._news.value, self._use.value
            )
        )

    def _ask_other(self) -> None:
        """Ask for another service: what is known of it decides what to say and to use."""
        self.choice_changed.emit(CustomerChoice(self.service.value, self.language.value))


class TextToCopy(QWidget):
    """A text that can be changed, and a button that copies it."""

    def __init__(self, heading: str, *, tr: Language, lines: int) -> None:
        super().__init__()
        self._given = ""
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        describe(self.text, heading)
        self.copy = CopyButton(self.text.toPlainText, tr=tr)
        describe(self.copy, tr("Copy: {what}", what=heading))
        self.text.textChanged.connect(self.copy.offer)
        column = column_of(
            TextLabel(heading, role=TextRole.HEADING), self.text, parent=self, spacing=GAP_SMALL
        )
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)
        self.text.setFixedHeight(self.fontMetrics().lineSpacing() * (lines + 1))

    def show_text(self, text: str, *, mirrored: bool) -> None:
        """Show *text*, unless it is the one that was given before; *mirrored*: right to left."""
        if text != self._given:
            self._given = text
            align_lines(self.text, mirrored=mirrored)
            self.text.setPlainText(text)


class SignToPrint(QWidget):
    """The sign as it will be read, to print or to save.

    ``pdf_made`` carries where it is to be saved, and the file.
    """

    pdf_made = Signal(str, object)

    def __init__(self, *, tr: Language) -> None:
        super().__init__()
        self._tr = tr
        self._sign: SignText | None = None
        self._words = TextLabel(selectable=True)
        self.print = push_button(tr("&Print sign…"))
        self.save = push_button(tr("Save sign as P&DF…"))
        buttons = line_of(self.print, self.save, 1, spacing=GAP)
        card = Card(heading=tr("Sign to print"))
        card.padded(self._words)
        column_of(card, buttons, parent=self, spacing=GAP)
        self.print.clicked.connect(self.ask_printer)
        self.save.clicked.connect(self._ask_for_pdf)

    def show_sign(self, sign: SignText) -> None:
        """Show *sign*."""
        self._sign = sign
        self._words.setText("\n".join((sign.title, *sign.lines, sign.as_of)))

    def ask_printer(self) -> None:
        """Open the system's print dialog."""
        if self._sign is not None:
            ask_printer(sign_page(self._sign), parent=self, title=self._tr("Sign"))

    def _ask_for_pdf(self) -> None:
        if self._sign is not None:
            page, made = sign_page(self._sign), self.pdf_made.emit
            ask_for_pdf(page, parent=self, title=self._tr("Sign"), made=made)


def _show(control: Choice, options: Options, value: str) -> None:
    """Show *options* with *value* chosen; an open list stays open where nothing changed."""
    known = tuple((control.itemData(n), control.itemText(n)) for n in range(control.count()))
    if known != options:
        control.show_options(options)
    control.show_value(value)
