"""One window of the running program, as a screen reader and a keyboard know it."""

import subprocess
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from PySide6.QtGui import QImage

from tests.desktop.tools.accessible import Box, Tree, Widget
from tests.desktop.tools.bus import Bus
from tests.desktop.tools.notifications import close_shown
from tests.support.waiting import PATIENCE_S, wait_for

# Roles that say what a thing is for; anything else that takes the keyboard is a riddle.
ROLES = {
    *("button menu", "check box", "combo box", "link", "list", "menu item", "page tab"),
    *("password text", "push button", "radio button", "slider", "spin box", "table", "text"),
    *("toggle button", "tree", "tree table"),
}
_FIELDS = {"text", "combo box", "spin box"}
_CHANGED = 12
_MARGIN = 5
_DRAWN_S = 5.0  # after which a control looks the same with the keyboard on it
_ALONE_S = 1.0  # after which a single control keeps the keyboard


@dataclass(frozen=True, slots=True)
class Stop:
    """A control that the keyboard came to, and how it looked with the keyboard on it."""

    widget: Widget
    picture: QImage


class AccessibleWindow:
    """The window of *app* whose title is *title*; pictures pass through *folder*.

    Notifications lie over windows: each is taken away before a picture.
    """

    def __init__(self, session: Bus, tree: Tree, *, app: str, title: str, folder: Path) -> None:
        self._session, self._tree = session, tree
        self._app, self._title, self._folder = app, title, folder

    def opened(self) -> Self:
        """Wait until there is something to operate."""
        assert wait_for(self.controls), f"no window {self._title!r}"
        return self

    def widgets(self) -> list[Widget]:
        """Return what it shows, parents first, without the entries of lists and boxes."""
        return list(self._tree.shown(self._app, self._title))

    def controls(self) -> list[Widget]:
        """Return what one can operate; parts of a field are none of their own.

        Nor are texts that the mouse can select: what they say is read without the keyboard there.
        """
        found: list[Widget] = []
        for widget in self.widgets():
            inner = any(w.role in _FIELDS and _holds(w, widget) for w in found)
            if widget.operable and widget.role != "label" and widget.depth > 1 and not inner:
                found.append(widget)
        return found

    def nameless(self) -> list[str]:
        """Return the roles of controls that have no name."""
        return [f"{w.role} at {w.box}" for w in self.controls() if not w.name]

    def riddles(self) -> list[str]:
        """Return the controls whose role says nothing; a page that scrolls has a name only."""
        return [
            f"{w.role} {w.name!r}"
            for w in self.controls()
            if w.role not in ROLES and not (w.role == "filler" and w.name)
        ]

    def twins(self) -> list[str]:
        """Return names that two controls of one container share; equal texts are no controls."""
        above: list[Widget] = []
        found: Counter[tuple[tuple[str, str], str, str]] = Counter()
        for widget in self.widgets():
            above = [w for w in above if w.depth < widget.depth]
            if widget.operable and widget.role != "label" and above:
                found[above[-1].where, widget.role, widget.name] += 1
            above.append(widget)
        return [f"{role} {name!r}" for (_, role, name), times in found.items() if times > 1]

    def walk(self, *, most: int = 80) -> list[Stop]:
        """Press Tab until the keyboard is back where it began; return where it has been."""
        stops: list[Stop] = []
        patience_s = PATIENCE_S if len(self.controls()) > 1 else _ALONE_S
        for _ in range(most):
            focused = wait_for(lambda: self._moved(stops[-1:]), patience_s) or self.focused()
            if focused is None or any(stop.widget.where == focused.where for stop in stops):
                break
            stops.append(Stop(focused, self._drawn(focused, stops[-1:])))
            press("Tab")
        return stops

    def _drawn(self, focused: Widget, last: list[Stop]) -> QImage:
        """Return a picture with the keyboard on *focused*: that is told before it is drawn."""
        if not last or focused.box is None:
            return self._picture()
        box, before = focused.box, last[0].picture

        def look() -> QImage | None:
            picture = self._picture()
            return picture if _differs(before, picture, box) else None

        return wait_for(look, _DRAWN_S) or self._picture()

    def _moved(self, last: list[Stop]) -> Widget | None:
        """Return what has the keyboard, None while that is still the *last* stop."""
        focused = self.focused()
        still = focused is not None and any(stop.widget.where == focused.where for stop in last)
        return None if still else focused

    def focused(self) -> Widget | None:
        """Return what has the keyboard, None when nothing has it."""
        shown = self.widgets()
        having = [w for w in shown if w.focused and w.depth > 1]
        if not having:
            return None
        # What hands its keyboard on to a part has it, too; the part comes after it.
        told = next((w for w in reversed(having) if w.name), having[0])
        boxes = [w for w in shown if w.role == "combo box" and _holds(w, told)]
        return boxes[0] if boxes else told

    def unreached(self, controls: list[Widget], stops: list[Stop]) -> list[str]:
        """Return *controls* that are not among *stops*; of radio buttons one is enough.

        Those that are gone by now do not count: the button that stops a look comes and goes.
        """
        been = {stop.widget.name for stop in stops}
        still = {widget.where for widget in self.controls()}
        radios = any(stop.widget.role == "radio button" for stop in stops)
        return [
            f"{w.role} {w.name!r}"
            for w in controls
            if w.where in still and w.name not in been and not (radios and w.role == "radio button")
        ]

    @staticmethod
    def unmarked(stops: list[Stop]) -> list[str]:
        """Return the controls that look the same with the keyboard on them and elsewhere."""
        found = []
        for stop, later in zip(stops, stops[2:] + stops[:2], strict=True):
            box = stop.widget.box
            if box is not None and not _differs(stop.picture, later.picture, box):
                found.append(f"{stop.widget.role} {stop.widget.name!r}")
        return found

    def _picture(self) -> QImage:
        close_shown(self._session, self._tree)
        path = self._folder / "focus.png"
        subprocess.run(["screenshot", str(path)], check=True)  # noqa: S603, S607 - the rig's tool
        return QImage(str(path))


def press(*keys: str) -> None:
    """Press *keys* on the real keyboard, named as X names them."""
    subprocess.run(["xdotool", "key", "--delay", "40", *keys], check=True)  # noqa: S603, S607 - fixed words


def _holds(outer: Widget, inner: Widget) -> bool:
    if outer.box is None or inner.box is None:
        return False
    x, y, width, height = outer.box
    left, top, across, down = inner.box
    return x <= left and y <= top and left + across <= x + width and top + down <= y + height


def _differs(one: QImage, other: QImage, box: Box) -> bool:
    x, y, width, height = box
    spots = (
        (across, down)
        for across in range(max(0, x - _MARGIN), min(one.width(), x + width + _MARGIN))
        for down in range(max(0, y - _MARGIN), min(one.height(), y + height + _MARGIN))
    )
    changed = 0
    for spot in spots:
        changed += one.pixel(*spot) != other.pixel(*spot)
        if changed >= _CHANGED:
            return True
    return False
