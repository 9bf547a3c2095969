"""A list with one current entry."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView

from statustray.present.views.watchlist import ListEntry
from statustray.ui.style.service_tiles import ServiceTiles
from statustray.ui.widgets.lists.entry_model import ID, EntryModel
from statustray.ui.widgets.lists.two_line_list import TwoLineDelegate
from statustray.ui.widgets.text import describe


class EntryList(QListView):
    """A list of entries; emits the id of the current one.  *wrap* shows names whole."""

    chosen = Signal(str)

    def __init__(
        self,
        *,
        name: str,
        model: EntryModel | None = None,
        wrap: bool = False,
        tiles: ServiceTiles | None = None,
    ) -> None:
        super().__init__()
        self.entries = model or EntryModel()
        self.setModel(self.entries)
        self.setItemDelegate(TwoLineDelegate(self, wrap=wrap, tiles=tiles))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        if wrap:
            self.setResizeMode(QListView.ResizeMode.Adjust)  # another width, other heights
            self.setWordWrap(True)  # without it a list of one column is not measured again
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("kind", "bare")
        describe(self, name)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def current(self) -> str:
        """The id of the current entry, empty if there is none."""
        return str(self.currentIndex().data(ID) or "")

    def show_entries(self, entries: Sequence[ListEntry]) -> None:
        """Replace the entries, keeping the current one where it is still there."""
        keep = self.current
        self.entries.show_rows(entries)
        self.choose(keep)

    def choose(self, entry_id: str) -> None:
        """Make the entry with this id current."""
        place = self.entries.row_of(entry_id)
        if place is not None:
            self.setCurrentIndex(self.entries.index(place))

    def _tell(self, current: QModelIndex | QPersistentModelIndex) -> None:
        self.chosen.emit(str(current.data(ID) or ""))
