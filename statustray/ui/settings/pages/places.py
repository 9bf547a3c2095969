"""The page about other places: what this one publishes, and which others are read."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtWidgets import QLineEdit, QWidget

from statustray.domain.model.settings import Publishing, Settings, ViewSource
from statustray.present.sentences.settings.options import publishing_error, view_error
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.editors.place_rows import PlaceRows
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.widgets.boxes import line_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.file_dialogs import ask_for_source, ask_for_target
from statustray.ui.widgets.switch import Switch
from statustray.ui.widgets.text import describe

_SUGGESTED = "statustray-view.json"


class PlacesPage(SettingsPage):
    """Two places see more than one: "down here and at the office", or "down only here"."""

    def __init__(self, *, tr: Language, parent: QWidget | None = None) -> None:
        super().__init__(
            tr=tr,
            page=SettingsPageId.PLACES,
            intro=tr(
                "See whether a service is down only here. A StatusTray in another place publishes "
                "a small file, and you share it with this computer. It never changes a status."
            ),
            parent=parent,
        )
        self._build_publish()
        self._build_views()
        self._connect()

    def show_words(self, words: Mapping[str, str]) -> None:
        """Show what each place says, by its name."""
        self._rows.show_words(words)

    def _fill(self, settings: Settings) -> None:
        publish, file = settings.publish, settings.publish.file
        self.on.setChecked(bool(file))
        if not self._file.hasFocus():
            self._file.setText(file)
        self.file_row.setVisible(bool(file))
        self._addresses_row.setVisible(bool(file))
        self.addresses.setChecked(publish.addresses)
        self._rows.show_places(settings.view)
        self._rows_box.setVisible(bool(settings.view))

    def _build_publish(self) -> None:
        tr = self._tr
        card = self._card(tr("This place"))
        self.on, self.addresses = Switch(), Switch()
        self._lockable(
            "publish.file",
            card.row(
                tr("&Publish what this computer sees"),
                self.on,
                tr("A small file, kept up to date: the names of your services and their status."),
            ),
        )
        self._file, choose = QLineEdit(), push_button(tr("Choose…"))
        self._file.setMinimumWidth(self.fontMetrics().averageCharWidth() * 28)
        choose.clicked.connect(self._choose_target)
        describe(choose, tr("Choose where the file is kept"))
        self.file_row = card.row(
            tr("&File"), _beside(self._file, choose), tr("In a folder that is shared."), wide=True
        )
        self._addresses_row = card.row(
            tr("&With the addresses of my own services"),
            self.addresses,
            tr("Needed only to compare services on your own network."),
        )
        self._lockable("publish.file", self.file_row)
        self._lockable("publish.addresses", self._addresses_row)

    def _build_views(self) -> None:
        tr = self._tr
        card = self._card(tr("Places to compare with"))
        self._rows = PlaceRows(tr=tr)
        self._rows_box = card.padded(self._rows)
        self.name, self._from = QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(tr("the office"))
        self._from.setPlaceholderText("https://cloud.example/office.json")
        for field in (self.name, self._from):
            field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 28)
        browse = push_button(tr("Choose…"))
        browse.clicked.connect(self._choose_source)
        describe(browse, tr("Choose a published file"))
        self.key, self.add = Switch(), push_button(tr("&Add"), kind="primary")
        self._name_row = card.row(
            tr("&Name"), self.name, tr("As you would say it: “down here and at the office”.")
        )
        self.from_row = card.row(
            tr("&Its file, or an https address"),
            _beside(self._from, browse),
            tr("The address may also be a Prometheus with a blackbox exporter."),
            wide=True,
        )
        card.row(
            tr("Needs a &key"), self.key, tr("Enter it under Accounts and keys, after adding.")
        )
        card.padded(self.add)
        self._lockable("view", card)

    def _connect(self) -> None:
        self.on.toggled.connect(self._switch)
        self._file.editingFinished.connect(lambda: self._publish_to(self._file.text()))
        self.addresses.toggled.connect(
            lambda on: self._publish(replace(self.settings.publish, addresses=on))
        )
        self._rows.removed.connect(self._forget)
        self.add.clicked.connect(self._take)
        self._from.returnPressed.connect(self._take)

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        if self._filling:
            return
        if on:
            # Nothing is published before a place is chosen; the switch follows the settings.
            self.show_settings(self.settings)
            self._choose_target()
        else:
            self._publish(replace(self.settings.publish, file=""))

    def _choose_target(self) -> None:
        title = self._tr("Choose where the file is kept")
        ask_for_target(self, title, self._publish_to, name=_SUGGESTED, kind="json")

    def _publish_to(self, file: str) -> None:
        error = publishing_error(file.strip(), self._tr)
        self.file_row.show_error(error)
        if not error:
            self._publish(replace(self.settings.publish, file=file.strip()))

    def _publish(self, publish: Publishing) -> None:
        changed = replace(self.settings, publish=publish)
        self._edit(changed)
        self.show_settings(self.settings)

    def _choose_source(self) -> None:
        ask_for_source(self, self._tr("Choose a published file"), self._from.setText)

    def _take(self) -> None:
        row = ViewSource(
            self.name.text().strip(), self._from.text().strip(), wants_key=self.key.isChecked()
        )
        error = view_error(row, self.settings.view, self._tr)
        self.from_row.show_error(error)
        if error:
            return
        self.name.clear()
        self._from.clear()
        self.key.setChecked(False)
        self._edit(replace(self.settings, view=(*self.settings.view, row)))
        self.show_settings(self.settings)

    def _forget(self, name: str) -> None:
        left = tuple(row for row in self.settings.view if row.name != name)
        said = self._tr("{name} was removed.", name=name)
        self._remove(replace(self.settings, view=left), said)


def _beside(field: QLineEdit, button: QWidget) -> QWidget:
    """Return *field* with *button* at its end."""
    box = QWidget()
    line_of((field, 1), button, parent=box)
    box.setFocusProxy(field)
    return box
