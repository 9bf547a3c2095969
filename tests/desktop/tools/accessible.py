"""The accessible tree: what programs tell screen readers about their windows.

Source:  https://gitlab.gnome.org/GNOME/at-spi2-core, xml/*.xml
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Self

from tests.desktop.tools.bus import Bus, BusError

_A11Y = "org.a11y.atspi"
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_ENABLED, _FOCUSABLE, _FOCUSED, _SHOWING = 1 << 8, 1 << 11, 1 << 12, 1 << 25
_SCREEN = 0
_DEEPEST = 60
ENTERED_BY_ARROWS = {"list", "table", "tree", "tree table"}
_MOST_CHILDREN = 500
_NOWHERE = -10000

Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Query:
    """What a widget must be; an empty text fits all.  ``part`` is part of the name."""

    app: str = ""
    role: str = ""
    name: str = ""
    part: str = ""

    def fits(self, widget: "Widget") -> bool:
        """Whether *widget* is such a one."""
        return (
            self.role in ("", widget.role)
            and self.name in ("", widget.name)
            and self.part in widget.name
        )


@dataclass(frozen=True, slots=True)
class Widget:
    """One widget as its program describes it; ``box`` is x, y, width and height on the screen."""

    where: tuple[str, str]
    app: str
    role: str
    name: str
    depth: int
    box: Box | None = None
    states: int = 0

    @property
    def showing(self) -> bool:
        """Whether its program shows it, though perhaps scrolled out of sight."""
        return bool(self.states & _SHOWING)

    @property
    def operable(self) -> bool:
        """Whether the keyboard can be on it now."""
        return self.states & (_FOCUSABLE | _ENABLED) == _FOCUSABLE | _ENABLED

    @property
    def focused(self) -> bool:
        """Whether the keyboard is on it."""
        return bool(self.states & _FOCUSED)

    @property
    def on_screen(self) -> bool:
        """Whether it can be seen and clicked."""
        if self.box is None or not self.showing:
            return False
        x, y, width, height = self.box
        return width > 1 and height > 1 and min(x, y) > _NOWHERE


class Tree:
    """The widgets of all programs; what vanishes while it is looked at is left out."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus

    @classmethod
    def of_session(cls, session: Bus) -> Self:
        """Return the tree that the session bus *session* knows of."""
        where = ("org.a11y.Bus", "/org/a11y/bus")
        (address,) = session.call(where, "org.a11y.Bus.GetAddress")
        return cls(Bus(str(address)))

    def close(self) -> None:
        """Hang up."""
        self._bus.__exit__(None, None, None)

    def find(self, query: Query, *, hidden: bool = False) -> list[Widget]:
        """Return the widgets that fit, those on the screen only unless *hidden*."""
        found = [self.placed(widget) for widget in self.walk(query.app) if query.fits(widget)]
        return [widget for widget in found if hidden or widget.on_screen]

    def walk(self, app: str = "") -> Iterator[Widget]:
        """Yield every widget of the program *app*, parents first."""
        for where in self._children(_ROOT):
            program = self._widget(where, "", 0)
            if program is not None and app in ("", program.name):
                yield from self._below(replace(program, app=program.name))

    def shown(self, app: str, title: str) -> Iterator[Widget]:
        """Yield, placed, what the window *title* of *app* shows; lists are not entered."""
        for where in self._children(_ROOT):
            program = self._widget(where, "", 0)
            if program is None or program.name != app:
                continue
            for below in self._children(where):
                window = self._widget(below, app, 1)
                if window is not None and window.name == title:
                    yield from self._shown_below(window)

    def placed(self, widget: Widget) -> Widget:
        """Return *widget* with its place; a program itself has none."""
        if not widget.depth:
            return widget
        try:
            extents = f"{_A11Y}.Component.GetExtents"
            (box,) = self._bus.call(widget.where, extents, "u", _SCREEN)
            (states,) = self._bus.call(widget.where, f"{_A11Y}.Accessible.GetState")
        except BusError:
            return widget
        match box, states:
            case (int(x), int(y), int(width), int(height)), [int(low), *_]:
                return replace(widget, box=(x, y, width, height), states=low)
            case _:
                return widget

    def text(self, widget: Widget) -> str:
        """Return the text in *widget*, empty where it has none."""
        try:
            (text,) = self._bus.call(widget.where, f"{_A11Y}.Text.GetText", "ii", 0, -1)
        except BusError:
            return ""
        return str(text)

    def description(self, widget: Widget) -> str:
        """Return what more there is to say of *widget*."""
        try:
            return str(self._bus.get(widget.where, f"{_A11Y}.Accessible.Description") or "")
        except BusError:
            return ""

    def act(self, widget: Widget) -> bool:
        """Run the first action of *widget*."""
        try:
            return self._bus.call(widget.where, f"{_A11Y}.Action.DoAction", "i", 0) == (True,)
        except BusError:
            return False

    def _below(self, widget: Widget) -> Iterator[Widget]:
        yield widget
        if widget.depth < _DEEPEST:
            for where in self._children(widget.where):
                child = self._widget(where, widget.app, widget.depth + 1)
                if child is not None:
                    yield from self._below(child)

    def _shown_below(self, widget: Widget) -> Iterator[Widget]:
        placed = self.placed(widget)
        if not placed.showing:
            return
        yield placed
        if placed.role in ENTERED_BY_ARROWS:
            return
        for where in self._children(widget.where):
            child = self._widget(where, widget.app, widget.depth + 1)
            if child is not None:
                yield from self._shown_below(child)

    def _children(self, where: tuple[str, str]) -> list[tuple[str, str]]:
        try:
            (children,) = self._bus.call(where, f"{_A11Y}.Accessible.GetChildren")
        except BusError:
            return []
        return list(children)[:_MOST_CHILDREN] if isinstance(children, list) else []

    def _widget(self, where: tuple[str, str], app: str, depth: int) -> Widget | None:
        try:
            name = self._bus.get(where, f"{_A11Y}.Accessible.Name")
            (role,) = self._bus.call(where, f"{_A11Y}.Accessible.GetRoleName")
        except BusError:
            return None
        # GTK's buttons have the shorter name since the bus's version 2.53.
        known = "push button" if role == "button" else str(role)
        return Widget(where, app, known, str(name or ""), depth)
