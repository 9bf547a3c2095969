"""A field to search in: its prompt is its name, and its button has one, too."""

from PySide6.QtWidgets import QLineEdit, QToolButton

from statustray.present.vocabulary.language import Language
from statustray.ui.widgets.text import describe


class SearchField(QLineEdit):
    """A line to type in, with a button that clears it."""

    def __init__(self, prompt: str, *, tr: Language) -> None:
        super().__init__()
        self.setPlaceholderText(prompt)
        describe(self, prompt)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear search"))
