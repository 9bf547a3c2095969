"""The field of one secret, which never shows it, and how it is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from statustray.domain.model.secret import SecretSlot, SecretState
from statustray.present.sentences.settings.secret_storage import secret_words
from statustray.present.vocabulary.language import Language
from statustray.ui.style.tokens import TextRole
from statustray.ui.widgets.boxes import column_of, line_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.text import describe


class SecretField(QWidget):
    """Emits a typed secret once and does not keep it."""

    given = Signal(str, str)
    removed = Signal(str)

    def __init__(self, *, tr: Language, slot: SecretSlot) -> None:
        super().__init__()
        self._tr = tr
        self._id = slot.id
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(tr("Paste key"))
        describe(self.field, slot.name, slot.hint)
        self.keep, self.forget = push_button(tr("Save")), push_button(tr("Remove"), kind="quiet")
        describe(self.keep, tr("Save the key for {name}", name=slot.name))
        describe(self.forget, tr("Remove the key for {name}", name=slot.name))
        self.said = TextLabel(role=TextRole.SMALL)
        self.setFocusProxy(self.field)
        self._arrange()
        self.field.returnPressed.connect(self._give)
        self.keep.clicked.connect(self._give)
        self.forget.clicked.connect(lambda: self.removed.emit(self._id))
        self.show_state(SecretState.ABSENT)

    def show_state(self, state: SecretState) -> None:
        """Show how the secret is kept."""
        self.said.setText(secret_words(state, self._tr))
        self.forget.setVisible(state in {SecretState.STORED, SecretState.THIS_SESSION})
        self.keep.setEnabled(state is not SecretState.WAITING)

    def _arrange(self) -> None:
        line = line_of((self.field, 1), self.keep, self.forget)
        column_of(line, self.said, parent=self)

    def _give(self) -> None:
        secret = self.field.text()
        self.field.clear()
        if not secret:
            self.said.say(self._tr("Enter a key."))
            self.field.setFocus()
        else:
            self.show_state(SecretState.WAITING)
            self.given.emit(self._id, secret)
