"""Cards, and the rows of labelled controls on them."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QWidget

from statustray.ui.style.tokens import GAP, GAP_SMALL, GAP_WIDE, MARGIN, TextRole
from statustray.ui.widgets.boxes import column_of, show_if, sides
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.switch import Switch
from statustray.ui.widgets.text import announce, describe

_CHOICE_CHARACTERS = 24
_FEW_CHOICES = 20


class SettingRow(QWidget):
    """A control with its label, a hint, and an error."""

    def __init__(
        self,
        *,
        title: str,
        control: QWidget,
        hint: str = "",
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._hint = hint
        self._title = TextLabel(title)
        self._spoken = _inmost(control)
        self._title.setBuddy(self._spoken)
        # Created when there is something to say: most rows have neither.
        self._below: TextLabel | None = None
        self._error: TextLabel | None = None
        describe(self._spoken, title, hint)
        self._arrange(wide=wide)
        if hint:
            self.show_hint(hint)

    @property
    def words(self) -> str:
        """Title, hint and what a short list offers, for searching."""
        box = self.control
        count = box.count() if isinstance(box, QComboBox) and box.count() <= _FEW_CHOICES else 0
        offered = (box.itemText(n) for n in range(count)) if isinstance(box, QComboBox) else ()
        return " ".join((self._title.text(), self._hint, *offered)).replace("&", "")

    @property
    def title(self) -> str:
        """The title without its mnemonic."""
        return self._title.text().replace("&", "")

    def show_hint(self, hint: str) -> None:
        """Replace the hint below the title."""
        self._hint = hint
        if hint and self._below is None:
            self._below = TextLabel(role=TextRole.SMALL, soft=True)
            self._words.insertWidget(2, self._below)  # below the title
        if self._below is not None:
            self._below.setText(hint)
            show_if(self._below, hint)
        self._spoken.setAccessibleDescription(hint)

    def show_locked(self, why: str) -> None:
        """Show that the control may not be used, and why; empty: it may."""
        self.control.setEnabled(not why)
        if why:
            self.show_hint(why)

    def show_error(self, error: str) -> None:
        """Show what is wrong and what to do; empty for nothing."""
        if error and self._error is None:
            self._error = TextLabel(role=TextRole.SMALL)
            self._error.setObjectName("error")
            self._grid.addWidget(self._error, 2, 0, 1, self._grid.columnCount())
        if self._error is not None:
            if error and error not in self._error.text():
                announce(self._spoken, error)
            self._error.setText(f"⚠ {error}" if error else "")
            show_if(self._error, error)
        self._spoken.setAccessibleDescription(error or self._hint)

    @property
    def error(self) -> str:
        """The error that is shown."""
        return self._error.text() if self._error is not None else ""

    def _arrange(self, *, wide: bool) -> None:
        words = self._words = column_of(1, self._title, 1, spacing=0)
        grid = self._grid = QGridLayout(self)
        beyond = Switch.RING if isinstance(self.control, Switch) else 0
        grid.setContentsMargins(sides(MARGIN, GAP, MARGIN - beyond, GAP))
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(GAP_SMALL)
        grid.setColumnStretch(0, 1)
        grid.addLayout(words, 0, 0)
        if wide:
            grid.addWidget(self.control, 1, 0)
        else:
            if isinstance(self.control, (QComboBox, QLineEdit)):  # one edge for those in a column
                least = self.fontMetrics().averageCharWidth() * _CHOICE_CHARACTERS
                self.control.setMinimumWidth(max(least, self.control.minimumWidth()))
            grid.addWidget(self.control, 0, 1, Qt.AlignmentFlag.AlignVCenter)


class Card(QWidget):
    """Rows that belong together, on a rounded sheet under a heading."""

    def __init__(self, *, heading: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = _Sheet(self)
        column = column_of(parent=self, spacing=GAP_SMALL)
        self._heading = TextLabel(heading, role=TextRole.HEADING)
        # Only hidden here: what is shown without a parent is a window of its own for a moment.
        if not heading:
            self._heading.hide()
        column.addWidget(self._heading)
        if hint:
            column.addWidget(TextLabel(hint, role=TextRole.SMALL, soft=True))
        column.addWidget(self._sheet)
        describe(self._sheet, heading, hint)

    def show_heading(self, heading: str) -> None:
        """Replace the heading."""
        self._heading.setText(heading)
        show_if(self._heading, heading)
        self._sheet.setAccessibleName(heading)

    def add(self, widget: QWidget) -> None:
        """Append *widget*, usually a row."""
        self._sheet.column.addWidget(widget)

    def row(
        self, title: str, control: QWidget, hint: str = "", *, wide: bool = False
    ) -> SettingRow:
        """Append a labelled control and return its row."""
        row = SettingRow(title=title, control=control, hint=hint, wide=wide, parent=self._sheet)
        self.add(row)
        return row

    def padded(self, widget: QWidget) -> QWidget:
        """Append *widget* with the margins of a row; return the widget around it."""
        holder = QWidget(self._sheet)
        column_of(widget, parent=holder, margins=(MARGIN, GAP_WIDE, MARGIN, GAP_WIDE))
        self.add(holder)
        return holder


class CardFrame(QFrame):
    """A raised, rounded frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")


class _Sheet(CardFrame):
    """A card with hairlines between its rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = column_of(parent=self, spacing=0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Midlight), 1))
        for top in self._lines():
            painter.drawLine(QPoint(MARGIN, top), QPoint(self.width() - MARGIN, top))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.update()
        return super().event(event)

    def _lines(self) -> Iterator[int]:
        items = (self.column.itemAt(index) for index in range(self.column.count()))
        shown = [w for w in (i.widget() for i in items if i) if w is not None and not w.isHidden()]
        return (widget.y() for widget in shown[1:])


def separator() -> QFrame:
    """Return a thin horizontal line."""
    line = QFrame()
    line.setProperty("kind", "line")
    line.setFixedHeight(1)
    return line


def _inmost(control: QWidget) -> QWidget:
    """Return what takes the keyboard for *control*.

    A label's letter needs it: Qt does not ask its buddy for a focus proxy's policy.
    """
    while (proxy := control.focusProxy()) is not None:
        control = proxy
    return control
