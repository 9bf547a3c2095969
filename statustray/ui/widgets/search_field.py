"""A search field whose placeholder is its accessible name."""

from PySide6.QtWidgets import QLineEdit, QToolButton

from statustray.present.vocabulary.language import Language
from statustray.ui.widgets.text import describe


class SearchField(QLineEdit):
    """A line edit with a clear button that has an accessible name."""

    def __init__(self, prompt: str, *, tr: Language) -> None:
        super().__init__()
        self.setPlaceholderText(prompt)
        describe(self, prompt)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear search"))
