"""The card of page keys: one field for each status page that needs one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from statustray.domain.model.secret import SecretSlot, SecretState
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.editors.secret_field import SecretField
from statustray.ui.widgets.card import Card, SettingRow
from statustray.ui.widgets.text import plain_label


class SecretCard(Card):
    """Hidden while no page needs a key.  ``listed`` carries the ids of the offered slots."""

    given = Signal(str, str)
    removed = Signal(str)
    listed = Signal(object)

    def __init__(self, *, tr: Language) -> None:
        super().__init__(
            heading=tr("Keys"), hint=tr("Saved in your system's password store, never in a file.")
        )
        self._tr = tr
        self._slots: tuple[SecretSlot, ...] = ()
        self._rows: list[SettingRow] = []
        self.fields: dict[str, SecretField] = {}
        self.hide()

    @property
    def slots(self) -> tuple[str, ...]:
        """The ids of the slots that are offered now."""
        return tuple(self.fields)

    def show_slots(self, slots: Sequence[SecretSlot]) -> None:
        """Offer a field for each of *slots*; does nothing when they are the same as before."""
        if tuple(slots) == self._slots:
            return
        self._slots = tuple(slots)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self.fields = {slot.id: SecretField(tr=self._tr, slot=slot) for slot in slots}
        self._rows = [self._add(slot) for slot in slots]
        self.setVisible(bool(slots))
        self.listed.emit(self.slots)

    def show_state(self, slot: str, state: SecretState) -> None:
        """Show how a secret is kept; a slot that is not offered here is ignored."""
        if slot in self.fields:
            self.fields[slot].show_state(state)

    def _add(self, slot: SecretSlot) -> SettingRow:
        field = self.fields[slot.id]
        field.given.connect(self.given)
        field.removed.connect(self.removed)
        return self.row(plain_label(slot.name), field, slot.hint, wide=True)
