"""Orderly shutdown on the signals of a session or terminal."""

import os
import signal
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication


def end_on_signals(application: QApplication) -> QSocketNotifier | None:
    """Quit *application* on SIGTERM, SIGINT and SIGHUP; keep a reference to what is returned.

    Python runs signal handlers between its own instructions only, and Qt's event loop executes
    none: a pipe wakes the loop.  Windows sends no such signals.
    """
    if sys.platform == "win32":
        return None
    read_end, write_end = os.pipe()
    os.set_blocking(write_end, False)
    signal.set_wakeup_fd(write_end)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda _number, _frame: None)
    notifier = QSocketNotifier(read_end, QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: application.quit())  # noqa: PLW0108 - drops the argument
    return notifier
