"""Click on the program's icon in the panel, as soon as there is one."""

import argparse
import os
import sys

from tests.desktop.tools.a11y import click
from tests.desktop.tools.accessible import Box, Query, Tree
from tests.desktop.tools.bus import Bus, BusError
from tests.support.waiting import wait_for

_BUTTONS = {"none": 0, "left": 1, "middle": 2, "right": 3, "up": 4, "down": 5}
_TRAY = ("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher")


def main() -> int:
    """Click; 1 when no icon comes within half a minute."""
    parser = argparse.ArgumentParser(prog="click-tray", description=__doc__)
    parser.add_argument("--button", choices=tuple(_BUTTONS), default="left")
    parser.add_argument("--index", type=int, default=0, help="which icon, from the left")
    parser.add_argument("--where", action="store_true", help="print its middle instead: X Y")
    wanted = parser.parse_args()
    with Bus() as session:
        tree = Tree.of_session(session)
        spots = wait_for(lambda: _icons(session, tree)[wanted.index :], within_s=30)
    if not spots:
        sys.exit("click-tray: there is no such icon")
    if wanted.where:
        sys.stdout.write("{} {}\n".format(*spots[0]))
        return 0
    return click(*spots[0], _BUTTONS[wanted.button])


def _icons(session: Bus, tree: Tree) -> list[tuple[int, int]]:
    """Return the icons' middles: squares at the right end of the panel's last plugin."""
    count = _registered(session)
    # The panel forgets now and then to call a plugin's place shown.
    plugins = tree.find(Query(app="xfce4-panel", role="filler"), hidden=True)
    box = plugins[-1].box if plugins else None
    return _squares(box, count) if count and box else []


def _squares(box: Box, count: int) -> list[tuple[int, int]]:
    # At two pixels a point the panel speaks of points, the screen of pixels.
    scale = int(os.environ.get("GDK_SCALE", "1"))
    x, y, width, height = (length * scale for length in box)
    # The plugin may not have grown yet for an icon that is registered already.
    if width < count * height:
        return []
    first = x + width - count * height + height // 2
    return [(first + i * height, y + height // 2) for i in range(count)]


def _registered(session: Bus) -> int:
    try:
        items = session.get(_TRAY, f"{_TRAY[0]}.RegisteredStatusNotifierItems")
    except BusError:
        return 0
    return len(items) if isinstance(items, list) else 0


if __name__ == "__main__":
    sys.exit(main())
