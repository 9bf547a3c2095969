"""Detection of an address: progress with a stop button, then what was found."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.checks.provider import Provider
from statustray.present.sentences.settings.detection import (
    as_watch,
    found_detail,
    found_title,
    suggested_name,
)
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.editors.part_picker import PartPicker
from statustray.ui.style.tokens import GAP_WIDE, MARGIN, TextRole
from statustray.ui.widgets.boxes import column_of, line_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.card import Card
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.text import describe


class Detection(QWidget):
    """A card that is visible while an address is being examined or decided upon.

    ``accepted`` carries a Watch without an id.
    """

    stop_asked = Signal()
    accepted = Signal(object)
    dismissed = Signal()

    def __init__(self, *, tr: Language, providers: Mapping[str, Provider]) -> None:
        super().__init__()
        self._tr = tr
        self._providers = providers
        self._found: DetectionResult | None = None
        self._built = False
        self.hide()

    def _build(self) -> None:
        """Build what is shown, once: most visits to the settings add no page of one's own."""
        if self._built:
            return
        self._built = True
        tr = self._tr
        self._card = Card(heading=tr("Add your own page"))
        self._title = TextLabel(role=TextRole.HEADING)
        self._detail = TextLabel(soft=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        describe(self._bar, tr("Checking"))
        self._stop = push_button(tr("Stop &checking"))
        self._build_choices()
        self._arrange()
        self._stop.clicked.connect(self._cancel)
        self._dismiss.clicked.connect(self.hide)
        self._dismiss.clicked.connect(self.dismissed)
        self._accept.clicked.connect(self._take)
        self._name.returnPressed.connect(self._take)
        self._keyword.returnPressed.connect(self._take)

    def show_looking(self, url: str) -> None:
        """Show that *url* is being examined."""
        self._build()
        self._found = None
        self._title.say(self._tr("Checking {address}…", address=url))
        self._detail.setText(
            self._tr("This can take up to 30 seconds: all supported formats are tried.")
        )
        self._show_parts_of(busy=True)
        self.show()

    def show_found(self, found: DetectionResult) -> None:
        """Show what was found and offer to watch it."""
        self._build()
        self._found = found
        self._title.say(found_title(found, self._tr))
        provider = self._providers.get(found.provider or "")
        name = provider.name if provider else ""
        self._detail.setText(found_detail(found, name, self._tr))
        self._name.setText(suggested_name(found))
        self._parts.show_parts(found.report.components if found.report else (), ())
        self._show_parts_of(busy=False)
        self._name.setFocus()
        self._name.selectAll()

    def show_failed(self, why: str) -> None:
        """Say why the address cannot be examined."""
        self._build()
        self._title.say(why)
        self._detail.setText("")
        self._show_parts_of(busy=False)
        self._name_row.hide()
        self._foot.hide()

    def _build_choices(self) -> None:
        tr = self._tr
        self._name, self._keyword, self._parts = QLineEdit(), QLineEdit(), PartPicker(tr=tr)
        self._accept = push_button(tr("Add"), kind="primary")
        self._dismiss = push_button(tr("Not now"), kind="quiet")

    def _arrange(self) -> None:
        tr = self._tr
        head = QWidget()
        column_of(self._title, self._detail, self._bar, self._stop, parent=head)
        self._card.padded(head)
        self._name_row = self._card.row(tr("Name"), self._name)
        self._word_row = self._card.row(
            tr("Word that must appear on the page"),
            self._keyword,
            tr("Leave empty to accept any response."),
        )
        self._parts_row = self._card.row(
            tr("Components that matter to you"), self._parts, wide=True
        )
        self._foot = QWidget()
        room = (MARGIN, GAP_WIDE, MARGIN, GAP_WIDE)
        line_of(self._accept, self._dismiss, 1, parent=self._foot, margins=room)
        self._card.add(self._foot)
        column_of(self._card, parent=self)

    def _show_parts_of(self, *, busy: bool) -> None:
        found = self._found
        self._bar.setVisible(busy)
        self._stop.setVisible(busy)
        self._name_row.setVisible(not busy)
        self._foot.setVisible(not busy)
        by_word = found is not None and found.provider is None and not found.wants_key
        self._word_row.setVisible(by_word)
        report = found.report if found else None
        self._parts_row.setVisible(bool(report and report.components))

    def _cancel(self) -> None:
        self.hide()
        self.stop_asked.emit()

    def _take(self) -> None:
        if self._found is None:
            return
        name = self._name.text().strip()
        if not name:
            self._name_row.show_error(self._tr("Enter a name."))
            return
        watch = as_watch(self._found, watch_id="", name=name, keyword=self._keyword.text().strip())
        self.hide()
        self.accepted.emit(replace(watch, components=self._parts.value))
