"""The frame of a step of the first run."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from statustray.ui.style.tokens import GAP, GAP_SMALL, MARGIN, SCROLL_BAR, TextRole
from statustray.ui.widgets.boxes import column_of
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.scrolling import Scrolled, scroll
from statustray.ui.widgets.text import describe


class WelcomeStep(QScrollArea):
    """A question with its answers below it.

    ``SIDES`` are the margins of its content, with the style's border around what scrolls.
    """

    SIDES = (GAP_SMALL + 2, 0, SCROLL_BAR + 2, 0)

    def __init__(self, *, title: str, hint: str) -> None:
        super().__init__()
        describe(self, title, hint)
        # Its controls take the focus, and scroll it; a frame around the whole page says nothing.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = Scrolled()
        heading, words = TextLabel(title, role=TextRole.PAGE_TITLE), TextLabel(hint, soft=True)
        self._column = column_of(
            column_of(heading, words, spacing=GAP_SMALL),
            1,
            parent=inside,
            margins=(GAP_SMALL, 0, 0, GAP),
            spacing=MARGIN,
        )
        scroll(self, inside)

    def put(self, widget: QWidget) -> None:
        """Add something below."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def drop(self) -> None:
        """Drop the answers given here, as a step does that is skipped."""

    def focus_first(self) -> None:
        """Focus what one most likely wants here."""
