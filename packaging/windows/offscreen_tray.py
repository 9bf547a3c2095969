"""Start the tray program without a screen, let it check once, and end it: a smoke test of Windows.

Run as a script with a home; wine keeps no variable of Qt's, so that the platform is named here.
"""

# ruff: noqa: INP001, T201 -- a script; its folder is no package, and it says what it saw

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from threading import Timer

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt

from statustray.app import run_tray

_RUNS_S = 10.0


def _end() -> None:
    application = QCoreApplication.instance()
    print("the tray program", "is gone" if application is None else "runs", flush=True)
    if application is not None:
        QMetaObject.invokeMethod(application, "quit", Qt.ConnectionType.QueuedConnection)


Timer(_RUNS_S, _end).start()
status = run_tray(home=Path(sys.argv[1]), demo=True)
print("it ended with", status, flush=True)
sys.exit(status)
