"""The page about watched services: find, add, choose components, test, order, remove."""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Report
from statustray.domain.model.settings import Settings, Watch
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.text.slug import FreeIds, slug
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.views.watchlist import (
    ListEntry,
    found_entries,
    moved,
    nothing_chosen,
    page_facts,
    watch_entries,
    watch_name,
)
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.editors.service_finder import ServiceFinder
from statustray.ui.settings.editors.service_pane import ServicePane
from statustray.ui.settings.editors.two_panes import TwoPanes
from statustray.ui.settings.editors.watched_list import WatchedList
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.style.service_tiles import ServiceTiles
from statustray.ui.style.tokens import MARGIN, MARGIN_WIDE, SCROLL_BAR
from statustray.ui.widgets.boxes import column_of, show_if
from statustray.ui.widgets.card import SettingRow
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.scrolling import Scrolled, scroll
from statustray.ui.widgets.search_box import Find
from statustray.ui.widgets.text import announce

_NEVER = datetime.min.replace(tzinfo=UTC)


class ServicesPage(SettingsPage):
    """The watch list at the left, the chosen service at the right.

    ``find`` searches the catalogue.  ``providers`` are the page formats by id.
    """

    test_asked = Signal(str)

    def __init__(
        self,
        *,
        tr: Language,
        catalogue: Catalogue,
        find: Find,
        providers: Mapping[str, Provider] | None = None,
        tiles: ServiceTiles | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr=tr,
            page=SettingsPageId.SERVICES,
            intro=tr("The services you depend on. StatusTray checks no others."),
            parent=parent,
        )
        self._catalogue = catalogue
        self._find = find
        self._asked, self._opened = "", False
        self._snapshot, self._now = Snapshot(), _NEVER
        self._entries: tuple[ListEntry, ...] = ()
        self.finder = ServiceFinder(
            tr=tr, catalogue=catalogue, find=self._search, providers=providers or {}, parent=self
        )
        self._build_list(tiles)
        self._build_right()
        self._connect()

    def show_snapshot(self, snapshot: Snapshot, now: datetime) -> None:
        """Show how each service is, and offer the components of the pages that were read."""
        self._snapshot, self._now = snapshot, now
        for state in snapshot.services:
            if isinstance(state.page, Report):
                self.pane.editor.show_parts(state.id, state.page.components)
        self._show_entries()

    def show_test(self, key: str, said: str, report: Report | None = None) -> None:
        """Show the result of a test of the service *key*, and offer the components of its page."""
        if report is not None:
            self.pane.editor.show_parts(key, report.components)
        if key == self.list.current:
            self.pane.show_tested(said)

    def search_for(self, text: str) -> None:
        """Type *text* into the service search and focus it."""
        self.finder.field.type(text)
        self.finder.field.setFocus()

    def choose(self, key: str) -> None:
        """Make a service of the list current, and show it."""
        self.list.choose(key)
        self._open()

    def reveal(self, row: SettingRow) -> None:
        """Show the chosen service, scrolled to *row*."""
        self._open()
        self.panes.right.ensureWidgetVisible(row, 0, 60)

    def show_locked(self, locked: Collection[str]) -> None:
        """Let the list be looked at only, where an administrator has set it."""
        super().show_locked(locked)
        self.list.show_fixed(on=self._is_locked("watch"))

    def _fill(self, settings: Settings) -> None:
        self._show_entries()
        if not self.list.current and settings.watch:
            self.list.choose(settings.watch[0].key)  # which shows it
        else:
            self._show_current()

    def _show_entries(self) -> None:
        self.finder.set_watches(self.settings.watch)
        entries = self._entries = watch_entries(
            self.settings.watch,
            self._catalogue,
            self._tr,
            snapshot=self._snapshot,
            now=self._now,
        )
        self.list.show_entries(entries)
        self.empty.setText(nothing_chosen(self._snapshot, self._tr))
        show_if(self.empty, not entries)
        # "No others" is not so of a starter list, which is the one checked without an entry here.
        own = bool(entries) or not self._snapshot.services
        show_if(self._intro, own)
        self.setAccessibleDescription((self._intro if own else self.empty).text())
        self._show_head()

    def _new_column(self) -> QVBoxLayout:
        """Return the left column; the right one scrolls by itself, the page does not."""
        self.panes = TwoPanes(self)
        self.setWidget(self.panes)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        return self.panes.column

    def _build_list(self, tiles: ServiceTiles | None) -> None:
        tr = self._tr
        self.list = WatchedList(name=tr("Your services"), tiles=tiles)
        self.empty = TextLabel(soft=True)
        for widget in (self.finder.field, self.finder.said, self.empty):
            self._column.addWidget(widget)
        self._column.addWidget(self.list, 1000)
        self._column.addStretch(1)  # takes the room of a hidden list
        # It does not scroll; set before the proxy, which would get the policy, too.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.finder.field)
        self.setProperty("kind", "still")  # the field has the focus frame

    def _build_right(self) -> None:
        inside = Scrolled()
        scroll(self.panes.right, inside)
        nodes = {node.id: node.name for node in self._catalogue.nodes.values()}
        self.pane = ServicePane(tr=self._tr, nodes=nodes, parent=inside)
        self._lockable("watch", self.finder.field, self.pane.editor, self.pane.more)
        self.hint = TextLabel(
            self._tr("Choose a service on the left, or type the name of one to add it."), soft=True
        )
        parts = (self.finder.detection, self.pane, self.hint)
        column_of(*parts, 1, parent=inside, margins=(0, 0, MARGIN - SCROLL_BAR, MARGIN_WIDE))

    def _connect(self) -> None:
        pane, finder = self.pane, self.finder
        finder.chosen.connect(self._add_known)
        finder.accepted.connect(self._add_own)
        finder.watched.connect(self.choose)
        finder.changed.connect(self._show_panes)
        finder.searching.connect(self._make_room)
        self.list.chosen.connect(self._choose)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.list.move_asked.connect(self._move)
        self.list.remove_asked.connect(self._drop)
        self.panes.narrowed.connect(pane.back.setVisible)
        pane.back_asked.connect(self._close)
        pane.check_asked.connect(lambda: self._test(self.list.current))
        pane.remove_asked.connect(lambda: self._drop(self.list.current))
        pane.mute_asked.connect(self._mute)
        pane.editor.edited.connect(self._take)

    def _search(self, typed: str, most: int) -> tuple[ListEntry, ...]:
        return found_entries(typed, self._entries, self._find(typed, most), self._tr)

    def _make_room(self, searching: bool) -> None:  # noqa: FBT001 - the signal's own value
        """Let what was found take the place of the list; two lists would both have to scroll."""
        show_if(self.list, not searching)
        show_if(self.empty, not searching and not self.settings.watch)
        self._show_panes()

    def _choose(self, key: str) -> None:
        if key != self._asked:
            self.pane.show_tested("")
        self._show_current()

    def _open(self) -> None:
        self._opened = True
        self._show_panes()

    def _close(self) -> None:
        self._opened = False
        self._show_panes()
        self.list.setFocus()

    def _show_panes(self) -> None:
        """Show what was found out about an address, else the chosen service.

        Neither beside a search: what stands there is not what was searched for.
        """
        busy, chosen = self.finder.busy, bool(self.list.current)
        idle = not busy and not self.finder.field.busy
        self.panes.prefer_right(on=busy or (self._opened and chosen and idle))
        show_if(self.pane, chosen and idle)
        show_if(self.hint, not chosen and idle)

    def _test(self, key: str) -> None:
        self._asked = key
        self.pane.show_tested(self._tr("Checking…"))
        self.test_asked.emit(key)

    def _mute(self, muted: bool) -> None:  # noqa: FBT001 - the signal's own value
        chosen = self._chosen()
        if chosen is not None:
            self._take(replace(chosen, muted=muted))

    def _add_known(self, service: str) -> None:
        if any(watch.key == service for watch in self.settings.watch):
            self.choose(service)
        else:
            self._add(Watch(service=service))

    def _add_own(self, watch: Watch) -> None:
        taken = {*self._catalogue.services, *(w.key for w in self.settings.watch)}
        self._add(replace(watch, id=FreeIds(taken).take(slug(watch.name or ""))))
        # Its button, or the name that Enter was pressed in, is gone.
        self.finder.field.setFocus()

    def _add(self, watch: Watch) -> None:
        self._replace((*self.settings.watch, watch))
        self._fill(self.settings)
        self.choose(watch.key)
        announce(self.list, watch_name(watch, self._catalogue))

    def _take(self, changed: Watch) -> None:
        self._replace(tuple(changed if w.key == changed.key else w for w in self.settings.watch))

    def _move(self, key: str, by: int) -> None:
        self._replace(moved(self.settings.watch, key, by))

    def _drop(self, key: str) -> None:
        gone = next((w for w in self.settings.watch if w.key == key), None)
        if gone is not None:
            left = tuple(w for w in self.settings.watch if w is not gone)
            name = watch_name(gone, self._catalogue)
            said = self._tr("{name} was removed.", name=name)
            at = self.settings.watch.index(gone)
            if left:  # what comes into its place, not the first: Delete may be pressed again
                self.list.choose(left[min(at, len(left) - 1)].key)
            self._remove(replace(self.settings, watch=left), said)

    def _replace(self, watches: tuple[Watch, ...]) -> None:
        self._edit(replace(self.settings, watch=watches))
        self._show_entries()

    def _chosen(self) -> Watch | None:
        current = self.list.current
        return next((w for w in self.settings.watch if w.key == current), None)

    def _show_head(self) -> None:
        chosen, current = self._chosen(), self.list.current
        entry = next((e for e in self._entries if e.id == current), None)
        if chosen is not None and entry is not None:
            self.pane.show_entry(entry, muted=chosen.muted)

    def _show_current(self) -> None:
        chosen = self._chosen()
        self._show_head()
        self._show_panes()
        if chosen is None:
            return
        groups = sorted({w.group for w in self.settings.watch if w.group})
        known = self._catalogue.service(chosen.service) if chosen.service else None
        self.pane.editor.show_watch(
            chosen,
            name=watch_name(chosen, self._catalogue),
            groups=groups,
            facts=page_facts(known, self._tr) if known else "",
        )
