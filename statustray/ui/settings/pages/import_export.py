"""The page for import from and export to other programs."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.import_result import ImportResult
from statustray.domain.watchlist.merge import new_entries, replaced
from statustray.present.sentences.settings.import_export import export_formats, import_summary
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.views.watchlist import listed_entries
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.problems import problem_words
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.widgets.boxes import column_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.controls import Choice
from statustray.ui.widgets.file_dialogs import ask_for_source, ask_for_target
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.lists.checked_list import CheckedList

_MOST_ROWS = 9


class ExchangePage(SettingsPage):
    """Import with a preview, and export."""

    import_asked = Signal(str)
    import_stop_asked = Signal()
    export_asked = Signal(str, str)

    def __init__(
        self, *, tr: Language, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr=tr, page=SettingsPageId.EXCHANGE, parent=parent)
        self._catalogue = catalogue
        self._found: ImportResult | None = None
        self._build_import()
        self._build_export()
        self._connect()

    def show_import(self, found: ImportResult) -> None:
        """Show what a file holds, for the user to choose from."""
        self._stop.hide()
        self._found = found
        new = new_entries(found, self.settings)
        self._say(import_summary(found, new, self._tr))
        entries = listed_entries(new, self._catalogue, self._tr)
        self.list.show_entries(entries, [watch.key for watch in new])
        self.list.fit(most=_MOST_ROWS)
        self.list.setVisible(bool(new) and found.settings is None)
        self.problems.setText("\n".join(problem_words(p, self._tr) for p in found.problems))
        self.problems.setVisible(bool(found.problems))
        self.accept.setVisible(bool(new) or found.settings is not None)
        self.accept.setFocus()

    def show_import_failed(self, why: str) -> None:
        """Show why a file could not be read and what to do."""
        self._clear()
        self._say(why)

    def show_exported(self, said: str) -> None:
        """Show where the file is, or why there is none."""
        self.exported.say(said)
        self.exported.setVisible(bool(said))

    def _build_import(self) -> None:
        tr = self._tr
        card = self._card(
            tr("Import"),
            tr(
                "StatusTray settings, an OPML file of status feeds, a Gatus, Uptime Kuma or "
                "Prometheus file, or a plain list of addresses."
            ),
        )
        self._open = push_button(tr("&Choose file…"))
        self._stop = push_button(tr("Stop"))
        self.said, self.problems = TextLabel(), TextLabel(soft=True)
        self.list = CheckedList(name=tr("Services in the file"))
        self.accept = push_button(tr("I&mport"), kind="primary")
        box = QWidget()
        rows = (self._open, self.said, self._stop, self.list, self.problems, self.accept)
        column_of(*rows, parent=box)
        card.padded(box)
        self._lockable("watch", box)
        self._clear()
        self._say("")

    def _build_export(self) -> None:
        tr = self._tr
        card = self._card(tr("Export"), tr("Exported files never contain keys."))
        formats = export_formats(tr)
        self._files = {form.id: form.file for form in formats}
        self._format = Choice(options=[(form.id, form.name) for form in formats])
        card.row(tr("&Format"), self._format)
        box = QWidget()
        self._save = push_button(tr("&Save as…"))
        self.exported = TextLabel(soft=True)
        self.exported.hide()
        column_of(self._save, self.exported, parent=box)
        card.padded(box)

    def _connect(self) -> None:
        self._open.clicked.connect(self._choose_source)
        self._stop.clicked.connect(self._stop_reading)
        self.accept.clicked.connect(self._take_over)
        self._save.clicked.connect(self._choose_target)

    def _say(self, text: str) -> None:
        self.said.say(text)
        self.said.setVisible(bool(text))

    def _clear(self) -> None:
        self._found = None
        for widget in (self._stop, self.list, self.problems, self.accept):
            widget.hide()

    def _choose_source(self) -> None:
        ask_for_source(self, self._tr("Import"), self._read)

    def _read(self, path: str) -> None:
        self._clear()
        self._say(self._tr("Reading…"))
        self._stop.show()
        self.import_asked.emit(path)

    def _stop_reading(self) -> None:
        self._clear()
        self._say("")
        self.import_stop_asked.emit()

    def _choose_target(self) -> None:
        ask_for_target(
            self,
            self._tr("Export"),
            lambda path: self.export_asked.emit(self._format.value, path),
            name=self._files[self._format.value],
        )

    def _take_over(self) -> None:
        found = self._found
        if found is None:
            return
        self._clear()
        self._say("")
        if found.settings is not None:
            settings = replaced(self.settings, found.settings)
            self._remove(settings, self._tr("All settings were replaced."))
            return
        chosen = set(self.list.value)
        added = tuple(w for w in new_entries(found, self.settings) if w.key in chosen)
        settings = replace(self.settings, watch=(*self.settings.watch, *added))
        said = self._tr.plural("{n} service added.", "{n} services added.", len(added))
        self._remove(settings, said)
