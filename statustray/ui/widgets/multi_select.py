"""A multi-select field with removable chips."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from statustray.present.vocabulary.language import Language
from statustray.ui.style.glyphs import Glyph
from statustray.ui.style.tokens import TextRole
from statustray.ui.widgets.boxes import column_of, show_if
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.flow_layout import FlowLayout
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.text import describe, plain_label

Options = Sequence[tuple[str, str]]


class MultiSelect(QWidget):
    """Values selected from *options*; ``free`` allows others too.

    ``say`` returns the label of a value that *options* do not list.
    """

    edited = Signal(tuple)

    def __init__(
        self,
        *,
        tr: Language,
        options: Options,
        prompt: str,
        free: bool = False,
        say: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__()
        self._tr = tr
        self._words = dict(options)
        self._say = say or self._option_words
        self._free = free
        self._values: tuple[str, ...] = ()
        self._field = QLineEdit()
        self._field.setPlaceholderText(prompt)
        describe(self._field, prompt)
        self._field.setCompleter(self._new_completer())
        self._chips = QWidget()
        FlowLayout(self._chips)
        self.setFocusProxy(self._field)
        self._unknown = TextLabel(role=TextRole.SMALL)
        self._unknown.hide()
        column_of(self._chips, self._field, self._unknown, parent=self)
        self._field.editingFinished.connect(self._take_typed)
        self._field.textEdited.connect(lambda _typed: self._show_unknown(""))

    @property
    def value(self) -> tuple[str, ...]:
        """The selected values, in order of selection."""
        return self._values

    def show_values(self, values: Sequence[str]) -> None:
        """Show *values* as chosen."""
        self._values = tuple(values)
        flow = self._chips.layout()
        while flow is not None and (item := flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for value in values:
            self._add_chip(value)
        show_if(self._chips, values)
        self._chips.updateGeometry()

    def _remove(self, value: str) -> None:
        """Take *value* away; the keyboard, which was on it, goes to the field."""
        self._field.setFocus()
        self._change(v for v in self._values if v != value)

    def _option_words(self, value: str) -> str:
        return self._words.get(value, value)

    def _add_chip(self, value: str) -> None:
        words = self._say(value)
        chip = push_button(plain_label(words), after=Glyph.CLOSE)
        describe(chip, self._tr("Remove {name}", name=words))
        chip.clicked.connect(lambda: self._remove(value))
        flow = self._chips.layout()
        if flow is not None:
            flow.addWidget(chip)

    def _new_completer(self) -> QCompleter:
        completer = QCompleter(sorted(self._words.values(), key=str.casefold), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._take_typed, Qt.ConnectionType.QueuedConnection)
        return completer

    def _take_typed(self) -> None:
        typed = self._field.text().strip()
        folded = typed.casefold()
        value = next((v for v, w in self._words.items() if w.casefold() == folded), None)
        if value is None and self._free and typed:
            value = typed
        self._show_unknown(typed if value is None else "")
        if value is not None:
            self._field.clear()
            self._change((*(v for v in self._values if v != value), value))

    def _show_unknown(self, typed: str) -> None:
        """Say that *typed*, which stays to be corrected, is none of the options; empty: nothing."""
        if typed:
            said = self._tr("“{typed}” isn't in the list. Choose one that is offered.", typed=typed)
            self._unknown.say(f"⚠ {said}")
        show_if(self._unknown, typed)

    def _change(self, values: Iterable[str]) -> None:
        chosen = tuple(values)
        self.show_values(chosen)
        self.edited.emit(chosen)
