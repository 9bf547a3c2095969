"""Selection of the components of a service that matter."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from statustray.domain.model.checks.report import Component
from statustray.present.views.watchlist import part_entries
from statustray.present.vocabulary.language import Language
from statustray.ui.style.tokens import TextRole
from statustray.ui.widgets.boxes import column_of, show_if
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.lists.checked_list import CheckedList
from statustray.ui.widgets.search_field import SearchField

_SEARCH_FROM = 8
_MOST_ROWS = 7


class PartPicker(QWidget):
    """Check boxes with a filter; none checked means the whole service."""

    picked = Signal(tuple)

    def __init__(self, *, tr: Language) -> None:
        super().__init__()
        self._tr = tr
        self._filter = SearchField(tr("Find a component"), tr=tr)
        self._list = CheckedList(name=tr("Components"))
        self._said = TextLabel(role=TextRole.SMALL, soft=True)
        column_of(self._filter, self._list, self._said, parent=self)
        self._filter.textChanged.connect(self._list.narrow)
        self._list.picked.connect(self._tell)

    @property
    def value(self) -> tuple[str, ...]:
        """The names of the chosen parts, in the page's order."""
        return self._list.value

    def show_parts(self, parts: Sequence[Component], chosen: Sequence[str]) -> None:
        """Show the components of a page; chosen ones that it no longer lists stay visible."""
        entries = part_entries(parts, chosen)
        self._list.show_entries(entries, chosen)
        show_if(self._list, entries)
        # Tab would be held fast by a hidden proxy.
        proxy = self._list if entries else None
        self.setFocusProxy(proxy)  # type: ignore[arg-type]  # the stubs forget None
        self._list.fit(most=_MOST_ROWS)
        show_if(self._filter, len(entries) >= _SEARCH_FROM)
        self._say()

    def _tell(self) -> None:
        self._say()
        self.picked.emit(self.value)

    def _say(self) -> None:
        if not self._list.count():
            self._said.setText(self._tr("No components found yet. Check the service to load them."))
        elif self.value:
            self._said.setText(
                self._tr.plural(
                    "Only {n} component counts.", "Only {n} components count.", len(self.value)
                )
            )
        else:
            self._said.setText(self._tr("None selected: all components count."))
