"""The building blocks of settings pages: cards of rows, each a labelled control."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from statustray.ui.widgets.text import Style, Text, describe

_RADIUS = 10.0


class SettingRow(QWidget):
    """A control with its label, a hint, and an error."""

    def __init__(self, *, title: str, control: QWidget, hint: str = "", wide: bool = False) -> None:
        super().__init__()
        self.control = control
        self._hint = hint
        self._title = Text(title)
        self._title.setBuddy(control)
        self._below = Text(hint, style=Style.SMALL, faint=True)
        self._below.setVisible(bool(hint))
        self._error = Text(style=Style.SMALL)
        self._error.setObjectName("error")
        self._error.hide()
        self._spoken = control.focusProxy() or control
        describe(self._spoken, title, hint)
        self._arrange(wide=wide)

    @property
    def words(self) -> str:
        """Title and hint, for searching."""
        return f"{self._title.text()} {self._hint}".replace("&", "")

    @property
    def title(self) -> str:
        """The title without its mnemonic."""
        return self._title.text().replace("&", "")

    def show_hint(self, hint: str) -> None:
        """Replace the hint below the title."""
        self._hint = hint
        self._below.setText(hint)
        self._below.setVisible(bool(hint))
        self._spoken.setAccessibleDescription(hint)

    def show_error(self, error: str) -> None:
        """Show what is wrong and what to do; empty for nothing."""
        self._error.setText(f"⚠ {error}" if error else "")
        self._error.setVisible(bool(error))
        self._spoken.setAccessibleDescription(error or self._hint)

    @property
    def error(self) -> str:
        """The error that is shown."""
        return self._error.text()

    def _arrange(self, *, wide: bool) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._below)
        words.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 16, 10)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addLayout(words, 0, 0)
        if wide:
            grid.addWidget(self.control, 1, 0)
        else:
            grid.addWidget(self.control, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._error, 2, 0, 1, 1 if wide else 2)


class Card(QWidget):
    """Rows that belong together, on a rounded sheet under a heading."""

    def __init__(self, *, heading: str = "", hint: str = "") -> None:
        super().__init__()
        self._sheet = _Sheet()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._heading = Text(heading, style=Style.HEADING)
        self._heading.setVisible(bool(heading))
        column.addWidget(self._heading)
        if hint:
            column.addWidget(Text(hint, style=Style.SMALL, faint=True))
        column.addWidget(self._sheet)
        describe(self._sheet, heading, hint)

    def show_heading(self, heading: str) -> None:
        """Replace the heading."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self._sheet.setAccessibleName(heading)

    def add(self, widget: QWidget) -> None:
        """Append *widget*, usually a row."""
        self._sheet.column.addWidget(widget)

    def row(
        self, title: str, control: QWidget, hint: str = "", *, wide: bool = False
    ) -> SettingRow:
        """Append a labelled control and return its row."""
        row = SettingRow(title=title, control=control, hint=hint, wide=wide)
        self.add(row)
        return row

    def padded(self, widget: QWidget) -> QWidget:
        """Append *widget* with the margins of a row; return the widget around it."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(widget)
        self.add(holder)
        return holder


class _Sheet(QWidget):
    """A rounded sheet with hairlines between its rows."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        painter.setPen(QPen(colours.color(QPalette.ColorRole.Midlight), 1))
        painter.setBrush(colours.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS
        )
        for top in self._lines():
            painter.drawLine(QPoint(16, top), QPoint(self.width() - 16, top))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.update()
        return super().event(event)

    def _lines(self) -> Iterator[int]:
        items = (self.column.itemAt(place) for place in range(self.column.count()))
        shown = [w for w in (i.widget() for i in items if i) if w is not None and not w.isHidden()]
        return (widget.y() for widget in shown[1:])
