"""The page about watched services: find, add, choose components, test, order, remove."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.detection_result import DetectionResult
from statustray.domain.model.report import Report
from statustray.domain.model.settings import Settings, Watch
from statustray.domain.model.snapshot import ServiceState
from statustray.domain.text.slug import FreeIds, slug
from statustray.present.views.watchlist import ListEntry, moved, watch_entries, watch_name
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.editors.detection import Detection
from statustray.ui.settings.editors.watch_editor import WatchEditor
from statustray.ui.settings.editors.watch_list import WatchList
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.style.tokens import TextRole
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.search_box import Find, SearchBox


class ServicesPage(SettingsPage):
    """The watch list and its editor.

    ``find`` searches the catalogue.  ``providers`` names the page formats by id.
    """

    detect_asked = Signal(str)
    detect_stop_asked = Signal()
    test_asked = Signal(str)

    def __init__(
        self,
        *,
        tr: Language,
        catalogue: Catalogue,
        find: Find,
        providers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(
            tr=tr,
            title=tr("Services"),
            intro=tr("The services you depend on. StatusTray checks no others."),
        )
        self._catalogue = catalogue
        self._asked = ""
        self._states: dict[str, ServiceState] = {}
        self._build_adding(find, providers or {})
        self._build_list()
        nodes = {node.id: node.name for node in catalogue.nodes.values()}
        self._editor = WatchEditor(tr=tr, nodes=nodes)
        self._put(self._editor)
        self._connect()

    def show_detected(self, found: DetectionResult) -> None:
        """Show the result of detection at a pasted address."""
        self._detection.show_found(found)

    def show_test(self, key: str, said: str, report: Report | None = None) -> None:
        """Show the result of a test of the service *key*, and offer the components of its page."""
        if report is not None:
            self._editor.show_parts(key, report.components)
        if key == self._list.current:
            self._tested.setText(said)
            self._tested.setVisible(bool(said))

    def search_for(self, text: str) -> None:
        """Type *text* into the service search and focus it."""
        self._finder.type(text)
        self._finder.setFocus()

    def choose(self, key: str) -> None:
        """Make a service of the list current."""
        self._list.choose(key)

    def show_states(self, states: Iterable[ServiceState]) -> None:
        """Show beside each service of the list how it is."""
        self._states = {state.id: state for state in states}
        self._list.show_news(self._entries(self._settings))

    def _fill(self, settings: Settings) -> None:
        self._list.show_entries(self._entries(settings))
        self._show_current()

    def _entries(self, settings: Settings) -> tuple[ListEntry, ...]:
        return watch_entries(settings.watch, self._catalogue, self._tr, self._states)

    def _build_adding(self, find: Find, providers: Mapping[str, str]) -> None:
        tr = self._tr
        self._finder = SearchBox(
            tr=tr,
            find=find,
            prompt=tr("Name, or address of a status page or website"),
            nothing=tr("Not in the catalogue. Paste the address of its status page or website."),
            addresses=True,
        )
        self._card().row(tr("&Add a service"), self._finder, wide=True)
        self._detection = Detection(tr=tr, providers=providers)
        self._put(self._detection)

    def _build_list(self) -> None:
        tr = self._tr
        card = self._card(tr("Your services"))
        self._list = WatchList(
            tr=tr,
            name=tr("Your services"),
            empty=tr("No services yet. Add the ones you use most above."),
        )
        self._tested = TextLabel(role=TextRole.SMALL)
        self._tested.hide()
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        column.addWidget(self._tested)
        card.padded(box)

    def _connect(self) -> None:
        self._finder.chosen.connect(self._add_known)
        self._finder.address_given.connect(self._look)
        self._detection.stop_asked.connect(self.detect_stop_asked)
        self._detection.accepted.connect(self._add_own)
        self._list.chosen.connect(self._choose)
        self._list.test_asked.connect(self._test)
        self._list.move_asked.connect(self._move)
        self._list.remove_asked.connect(self._drop)
        self._editor.edited.connect(self._take)

    def _choose(self, key: str) -> None:
        if key != self._asked:
            self._tested.hide()
        self._show_current()

    def _look(self, url: str) -> None:
        self._detection.show_looking(url)
        self.detect_asked.emit(url)

    def _test(self, key: str) -> None:
        self._asked = key
        self._tested.setText(self._tr("Checking…"))
        self._tested.show()
        self.test_asked.emit(key)

    def _add_known(self, service: str) -> None:
        if any(watch.key == service for watch in self._settings.watch):
            self._list.choose(service)
        else:
            self._add(Watch(service=service))

    def _add_own(self, watch: Watch) -> None:
        taken = {*self._catalogue.services, *(w.key for w in self._settings.watch)}
        self._add(replace(watch, id=FreeIds(taken).take(slug(watch.name or ""))))

    def _add(self, watch: Watch) -> None:
        self._replace((*self._settings.watch, watch))
        self._fill(self._settings)
        self._list.choose(watch.key)

    def _take(self, changed: Watch) -> None:
        self._replace(tuple(changed if w.key == changed.key else w for w in self._settings.watch))

    def _move(self, key: str, by: int) -> None:
        self._replace(moved(self._settings.watch, key, by))

    def _drop(self, key: str) -> None:
        gone = next((w for w in self._settings.watch if w.key == key), None)
        if gone is not None:
            left = tuple(w for w in self._settings.watch if w is not gone)
            name = watch_name(gone, self._catalogue)
            said = self._tr("{name} was removed.", name=name)
            self._remove(replace(self._settings, watch=left), said)

    def _replace(self, watches: tuple[Watch, ...]) -> None:
        self._edit(replace(self._settings, watch=watches))

    def _show_current(self) -> None:
        chosen = next((w for w in self._settings.watch if w.key == self._list.current), None)
        self._editor.setVisible(chosen is not None)
        if chosen is not None:
            groups = sorted({w.group for w in self._settings.watch if w.group})
            name = watch_name(chosen, self._catalogue)
            self._editor.show_watch(chosen, name=name, groups=groups)
