"""Notifications that are due while no notification daemon is on the bus."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from queue import Empty, Queue
from time import monotonic

from benchmarks.faults.figure import Figure
from statustray.gateways.notifications.freedesktop import FreedesktopBackend
from statustray.gateways.notifications.notification import Notification
from statustray.gateways.notifications.notifier import Notifier
from tests.support.notification_daemon import ScriptedDaemon, session_bus

_DUE = 12
_OVER = frozenset({1, 4, 7, 10})
"""Those that are no longer true when the daemon comes."""

_SOON_S = 5.0
_QUIET_S = 1.0
_BUS = "DBUS_SESSION_BUS_ADDRESS"


def figures() -> Iterator[Figure]:
    """Measure on a real bus of its own; nothing where there is none."""
    if shutil.which("dbus-daemon") is None:
        return
    with session_bus() as address, _on(address):
        yield _delivered(address)


def _delivered(address: str) -> Figure:
    """Let notifications fall due, end some of them, and only then begin the daemon."""
    failed: Queue[str] = Queue()
    notifier = Notifier(
        (FreedesktopBackend(),),
        on_action=lambda _key, _action: None,
        on_failed=lambda key, _why: failed.put(key),
    )
    for number in range(_DUE):
        notifier.show(Notification(f"n{number}", f"Service {number} is down"))
    for _ in range(_DUE):
        failed.get(timeout=_SOON_S)
    for number in _OVER:
        notifier.withdraw(f"n{number}")
    numbers = count(1)
    with ScriptedDaemon(
        address, number=lambda replaced: replaced or next(numbers)
    ).running() as daemon:
        began = monotonic()
        titles, last = _titles(daemon, began)
        notifier.close()
    true = {f"Service {number} is down" for number in range(_DUE) if number not in _OVER}
    wrong = len(titles) - len(true & {*titles})
    said = f"{len(true & {*titles})} of {len(true)}, {wrong} others, {last:.1f} s"
    met = {*titles} == true and not wrong and last <= _SOON_S
    what = f"daemon away: {_DUE} notifications fall due, {len(_OVER)} end before one comes: shown"
    return Figure(what, f"{len(true)} of {len(true)}, 0 others, ≤ {_SOON_S:.0f} s", said, met)


def _titles(daemon: ScriptedDaemon, began: float) -> tuple[list[str], float]:
    """Return what is shown until nothing more comes, and after how many seconds the last came."""
    titles: list[str] = []
    last = 0.0
    with suppress(Empty):
        while True:
            member, body = daemon.calls.get(timeout=_QUIET_S if titles else _SOON_S)
            if member == "Notify":
                titles.append(str(body[3]))
                last = monotonic() - began
    return titles, last


@contextmanager
def _on(address: str) -> Iterator[None]:
    """Make *address* the session bus of this process."""
    before = os.environ.get(_BUS)
    os.environ[_BUS] = address
    try:
        yield
    finally:
        if before is None:
            del os.environ[_BUS]
        else:
            os.environ[_BUS] = before
