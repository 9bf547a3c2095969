"""Ending in good order when the session or a terminal asks for it."""

import os
import signal
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication


def end_on_signals(application: QApplication) -> QSocketNotifier | None:
    """Quit *application* on the signals that mean so; hold what is returned.

    Python runs a signal's handler only between its own instructions, and Qt's loop has none: a
    pipe wakes the loop.  Windows sends no such signals.
    """
    if sys.platform == "win32":
        return None
    ear, mouth = os.pipe()
    os.set_blocking(mouth, False)
    signal.set_wakeup_fd(mouth)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda _number, _frame: None)
    notifier = QSocketNotifier(ear, QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: application.quit())  # noqa: PLW0108 - drops the argument
    return notifier
