"""The Dock of macOS, in which a program of the menu bar has no icon.

The bundle says so itself (``LSUIElement``); a program that Python runs has to ask for it.
"""

import logging
import sys
from collections.abc import Callable
from typing import Any, Final

_log = logging.getLogger(__name__)
ACCESSORY: Final = 1
"""``NSApplicationActivationPolicyAccessory``: windows and menu bar, neither Dock nor menu."""


def leave_dock(
    shared_application: Callable[[], Any] | None = None, *, platform: str = sys.platform
) -> None:
    """Take this program out of the Dock; what hinders it is a line in the log."""
    if platform != "darwin":
        return
    find = shared_application or _shared_application
    try:
        find().setActivationPolicy_(ACCESSORY)
    except Exception as error:  # noqa: BLE001 - the bridge raises types of its own
        _log.info("the icon stays in the Dock: %s", error)


def _shared_application() -> Any:  # noqa: ANN401 - an object of Objective-C
    from rubicon.objc import ObjCClass  # noqa: PLC0415 - macOS only; desktop-notifier brings it

    return ObjCClass("NSApplication").sharedApplication
