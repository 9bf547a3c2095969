"""A column that scrolls as a whole."""

from collections.abc import Iterator
from itertools import pairwise
from weakref import ReferenceType, ref

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QLayout, QScrollArea, QWidget

from statustray.ui.widgets.text import describe


class Scrolled(QWidget):
    """What lies in a scroll area: as high as its lines at the width that it is given.

    Tab goes through it as it is read, though Qt appends to the chain what is added later.
    """

    def __init__(self) -> None:
        super().__init__()
        self._stops: tuple[QWidget, ...] = ()
        # Its parent is none of Python's widgets, and for the first such one that Python meets it
        # makes the classes of all there are.  Weak: in a cycle a closed window would stay.
        self._area: ReferenceType[QScrollArea] | None = None

    def lie_in(self, area: QScrollArea) -> None:
        """Know the area that scrolls it."""
        self._area = ref(area)

    def event(self, event: QEvent) -> bool:
        """Put new controls where Tab shall meet them."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._order_stops()
        return super().event(event)

    def _order_stops(self) -> None:
        stops = tuple(_stops(self))
        if stops == self._stops:
            return
        self._stops = stops
        area = self._area() if self._area is not None else None
        before = (area,) if area is not None and _takes_tab(area) else ()
        for one, next_one in pairwise((*before, *stops)):
            QWidget.setTabOrder(one, next_one)

    def minimumSizeHint(self) -> QSize:
        """Return the least width alone: Qt adds what wrapped text needs in a narrow column."""
        return QSize(super().minimumSizeHint().width(), 0)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what takes the focus by Tab in *widget*, in the order of its layouts."""
    if _takes_tab(widget):
        yield widget
    yield from _stops_of(widget.layout())


def _stops_of(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget = item.widget()
        yield from _stops_of(item.layout()) if widget is None else _stops(widget)


def _takes_tab(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.focusProxy() is None


def keep_room(area: QAbstractScrollArea) -> None:
    """Leave room for the scroll bar of *area*, so that nothing moves aside when one is needed."""
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = area.verticalScrollBar()
    # The style sheet draws no handle of a bar that cannot be moved.
    bar.rangeChanged.connect(lambda least, most: bar.setEnabled(least < most))
    bar.setEnabled(bar.minimum() < bar.maximum())


def scroll(area: QScrollArea, inside: QWidget) -> None:
    """Let *area* scroll *inside*, without a frame."""
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    keep_room(area)
    if isinstance(inside, Scrolled):
        inside.lie_in(area)


def scrolling(inside: QWidget, name: str) -> QScrollArea:
    """Return a frameless area that scrolls *inside*, called *name* by screen readers.

    It takes no focus: what has the keyboard in it is scrolled into view.
    """
    area = QScrollArea()
    scroll(area, inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setProperty("kind", "flush")
    describe(area, name)
    return area
