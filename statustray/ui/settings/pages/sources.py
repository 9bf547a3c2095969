"""The page about the team's monitoring: sources, and which of their checks are watched."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.source_reading import SourceReading
from statustray.domain.model.settings import Settings, Source
from statustray.domain.watchlist.source_services import (
    each_check,
    free_source,
    watches_of,
    with_source,
    without_checks,
    without_source,
)
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.views.settings.sources import check_entries, source_entry
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.sources import source_state_words
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.style.tokens import GAP
from statustray.ui.widgets.boxes import column_of, line_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.lists.checked_list import CheckedList
from statustray.ui.widgets.lists.entry_list import EntryList
from statustray.ui.widgets.search_field import SearchField

_MOST_ROWS = 8


class SourcesPage(SettingsPage):
    """Sources are found by their address; their checks are chosen by check boxes.

    ``find_asked`` carries an address and the key that was typed (it may be empty), ``read_asked``
    the id of a source, ``key_given`` such an id and its key.
    """

    find_asked = Signal(str, str)
    read_asked = Signal(str)
    key_given = Signal(str, str)

    def __init__(
        self, *, tr: Language, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tr=tr,
            page=SettingsPageId.SOURCES,
            intro=tr(
                "What your team's monitoring checks can be your services: Prometheus, "
                "Alertmanager, Gatus, Uptime Kuma and others. One request serves all of them."
            ),
            parent=parent,
        )
        self._catalogue = catalogue
        self._reading: SourceReading | None = None
        self._key_typed = ""
        self._build_new()
        self._build_checks()
        self._build_mine()
        self._connect()

    def show_reading(self, reading: SourceReading) -> None:
        """Show what was found at an address, or at a source that is there."""
        self._find.show_busy(False)
        self.said.say(source_state_words(reading, self._tr))
        self.said.show()
        self._reading = None if reading.failure is not None else reading
        self._checks_card.setVisible(self._reading is not None)
        if self._reading is None:
            return
        source = free_source(self.settings, reading.source)
        self._reading = replace(reading, source=source)
        self._checks_card.show_heading(source_entry(source, self.settings, self._tr).name)
        entries = check_entries(reading, self._tr)
        watched = {w.check for w in self.settings.watch if w.source == source.id and w.check}
        self.checks.show_entries(entries, watched)
        self.checks.fit(most=_MOST_ROWS)
        self._narrow.setVisible(len(entries) > _MOST_ROWS)
        self.checks.setFocus()

    def show_lost(self, why: str) -> None:
        """Say why nothing can be found out about a source."""
        self._find.show_busy(False)
        self.said.say(why)

    def _fill(self, settings: Settings) -> None:
        entries = [source_entry(source, settings, self._tr) for source in settings.source]
        self._mine.show_entries(entries)
        self._mine.setFixedHeight(max(1, self._mine.sizeHintForRow(0)) * max(1, len(entries)) + 4)
        self._mine_card.setVisible(bool(entries))

    def _build_new(self) -> None:
        tr = self._tr
        card = self._card(tr("Add a source"))
        self._lockable("source", card)
        self.url, self.key = QLineEdit(), QLineEdit()
        self.url.setPlaceholderText("https://prometheus.example")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        for field in (self.url, self.key):
            field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 28)
        self._url_row = card.row(tr("&Address of the monitoring system"), self.url, wide=True)
        card.row(
            tr("&Key, if it needs one"),
            self.key,
            tr("A token, or user:password. It is saved in your system's password store."),
            wide=True,
        )
        self._find = push_button(tr("&Find its checks"), kind="primary")
        self.said = TextLabel(soft=True)
        self.said.hide()
        card.padded(_below(self._find, self.said))

    def _build_checks(self) -> None:
        tr = self._tr
        self._checks_card = self._card(tr("Checks"))
        self._narrow = SearchField(tr("Find a check"), tr=tr)
        self.checks = CheckedList(name=tr("Checks"))
        self.every = push_button(tr("Select all"), kind="quiet")
        self.accept = push_button(tr("&Watch the selected checks"), kind="primary")
        self._checks_card.padded(
            _below(self._narrow, self.checks, _beside(self.accept, self.every))
        )
        self._checks_card.hide()
        self._lockable("watch", self._checks_card)

    def _build_mine(self) -> None:
        tr = self._tr
        self._mine_card = self._card(tr("Your sources"))
        self._mine = EntryList(name=tr("Your sources"))
        self.choose = push_button(tr("&Choose its checks"))
        self.drop = push_button(tr("&Remove"), kind="quiet")
        self._mine_card.padded(_below(self._mine, _beside(self.choose, self.drop)))
        self._lockable("source", self.drop)

    def _connect(self) -> None:
        self._find.clicked.connect(self._ask)
        self.url.returnPressed.connect(self._ask)
        self.key.returnPressed.connect(self._ask)
        self._narrow.textChanged.connect(self.checks.narrow)
        self.every.clicked.connect(self._select_all)
        self.accept.clicked.connect(self._take)
        self.choose.clicked.connect(self._with_current(self._read_again))
        self.drop.clicked.connect(self._with_current(self._forget))

    def _ask(self) -> None:
        if not self.url.text().strip():
            self._url_row.show_error(self._tr("Enter an address."))
            self.url.setFocus()
            return
        self._wait()
        self._key_typed = self.key.text().strip()
        self.find_asked.emit(self.url.text().strip(), self._key_typed)

    def _wait(self) -> None:
        self._url_row.show_error("")
        self._find.show_busy(True)
        self._checks_card.hide()
        self.said.say(self._tr("Finding out what answers there…"))
        self.said.show()

    def _select_all(self) -> None:
        if self._reading is not None:
            entries = check_entries(self._reading, self._tr)
            self.checks.show_entries(entries, [c.id for c in each_check(self._reading)])

    def _take(self) -> None:
        """Watch what is selected of the source, and stop watching what no longer is."""
        if self._reading is None:
            return
        source, wanted = self._reading.source, set(self.checks.value)
        chosen = [check for check in self._reading.checks if check.id in wanted]
        listed = {check.id for check in self._reading.checks}
        kept = without_checks(self.settings, source.id, listed - wanted)
        new = watches_of(source, chosen, kept, self._catalogue)
        self._edit(with_source(kept, source, new))
        if self._key_typed:
            self.key_given.emit(source.id, self._key_typed)
        self._key_typed = ""
        self.url.clear()
        self.key.clear()
        self._checks_card.hide()
        n = len(chosen)
        self.said.say(self._tr.plural("{n} check is watched.", "{n} checks are watched.", n))
        self.show_settings(self.settings)

    def _with_current(self, act: Callable[[Source], None]) -> Callable[[], None]:
        def run() -> None:
            row = max(self._mine.currentIndex().row(), 0)
            if row < len(self.settings.source):
                act(self.settings.source[row])

        return run

    def _read_again(self, source: Source) -> None:
        self._wait()
        self._key_typed = ""
        self.read_asked.emit(source.id)

    def _forget(self, source: Source) -> None:
        self._checks_card.hide()
        said = self._tr("{name} was removed.", name=source.id)
        self._remove(without_source(self.settings, source.id), said)


def _below(*widgets: QWidget) -> QWidget:
    box = QWidget()
    column_of(*widgets, parent=box, spacing=GAP)
    return box


def _beside(*widgets: QWidget) -> QWidget:
    box = QWidget()
    line_of(*widgets, 1, parent=box, spacing=GAP)
    return box
