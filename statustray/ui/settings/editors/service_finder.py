"""Finding a service to watch: by its name, or by an address that is looked at first."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.settings import Watch
from statustray.present.views.watchlist import watch_name, watched_at
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.editors.detection import Detection
from statustray.ui.style.tokens import TextRole
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.search_box import Find, SearchBox


class ServiceFinder(QObject):
    """Three widgets that belong together wherever they are placed.

    ``field`` searches and takes addresses, ``said`` is one line below it, ``detection`` shows what
    an address turns out to be.  ``chosen`` carries the id of a known service, ``accepted`` a new
    ``Watch``, ``watched`` the key of the one that is at the address already.  ``changed``: the
    detection has come or gone.
    """

    chosen = Signal(str)
    accepted = Signal(object)
    watched = Signal(str)
    changed = Signal()
    searching = Signal(bool)
    detect_asked = Signal(str)
    stop_asked = Signal()

    def __init__(
        self,
        *,
        tr: Language,
        catalogue: Catalogue,
        find: Find,
        providers: Mapping[str, Provider],
        parent: QObject,
    ) -> None:
        super().__init__(parent)  # what is found out is dropped once its widgets are gone
        self._tr, self._catalogue = tr, catalogue
        self._watches: Sequence[Watch] = ()
        self.field = SearchBox(
            tr=tr,
            find=find,
            prompt=tr("Search or add: name or address"),
            nothing=tr("Not in the catalogue. Paste the address of its status page or website."),
            addresses=True,
        )
        self.said = TextLabel(role=TextRole.SMALL)
        self.said.hide()
        self.detection = Detection(tr=tr, providers=providers)
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether an address is looked at, or what was found there is shown."""
        return not self.detection.isHidden()

    def set_watches(self, watches: Sequence[Watch]) -> None:
        """Know what is watched already."""
        self._watches = watches

    def show_found(self, found: DetectionResult) -> None:
        """Show the result of detection, or that the address is watched already."""
        if not self._show_watched(found.page):
            self.detection.show_found(found)
            self.changed.emit()

    def _connect(self) -> None:
        self.field.chosen.connect(self.chosen)
        self.field.address_given.connect(self._look)
        self.field.searching.connect(self._take_searching)
        self.detection.stop_asked.connect(self.stop_asked)
        self.detection.stop_asked.connect(self.changed)
        self.detection.dismissed.connect(self.changed)
        self.detection.accepted.connect(self.accepted)

    def _look(self, url: str) -> None:
        if not self._show_watched(url):
            self.detection.show_looking(url)
            self.changed.emit()
            self.detect_asked.emit(url)

    def _show_watched(self, url: str) -> bool:
        """Say that what is at *url* is watched; return False where it is not."""
        key = watched_at(url, self._watches, self._catalogue)
        if key is None:
            return False
        self.detection.hide()
        self.watched.emit(key)
        watch = next(w for w in self._watches if w.key == key)
        name = watch_name(watch, self._catalogue)
        self.said.say(self._tr("{name} is already in your list.", name=name))
        self.said.show()
        return True

    def _take_searching(self, searching: bool) -> None:  # noqa: FBT001 - the signal's own value
        if searching:
            self.said.hide()
        self.searching.emit(searching)
