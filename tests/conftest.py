"""Fixtures that several rings share."""

import os
import signal
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from tests.little_internet.fixtures import internet, visitor
from tests.support.log_guard import log_guard
from tests.support.system_environment import FOREIGN
from tests.support.waiting import PATIENCE_S

__all__ = ["internet", "log_guard", "visitor"]

for name in FOREIGN:
    os.environ.pop(name, None)
os.environ["LANG"] = "C.UTF-8"
os.environ["LC_MESSAGES"] = "C"  # the C library remembers the language that one test asked for
if sys.platform == "win32":  # Qt's offscreen screen looks for fonts where none are
    os.environ.setdefault("QT_QPA_FONTDIR", str(Path(os.environ["SYSTEMROOT"], "Fonts")))

# A shell's job in the background ignores Ctrl+C; the programs under test must not inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# A busy computer makes no test fail: what must be quick is counted, not timed.  Nor does chance:
# the same code passes or fails again, and new inputs are looked for by "make fuzz".
settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")
# Hypothesis mixes in the constants of all modules that happen to be loaded: which they are depends
# on the tests before, and what they hold on sources that a test has nothing to do with.
providers.is_local_module_file = lambda _path: False  # type: ignore[attr-defined,assignment]  # has no public switch
for wait in (
    *(QtBot.waitActive, QtBot.waitExposed, QtBot.waitUntil),
    *(QtBot.waitSignal, QtBot.waitSignals),
):
    wait.__kwdefaults__ = {**(wait.__kwdefaults__ or {}), "timeout": int(PATIENCE_S * 1000)}


def pytest_sessionfinish() -> None:
    """Delete the windows of the last test, which no event loop has deleted since.

    At exit PySide 6.12 deletes such a window, and then some of its children once more.
    """
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None and widgets.QApplication.instance() is not None:
        for window in widgets.QApplication.topLevelWidgets():
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what only ``make test-long`` runs, unless its marker is asked for."""
    asked_for = str(config.getoption("markexpr"))
    left_out = [marker for marker in ("engines", "long", "pictures") if marker not in asked_for]
    left = [item for item in items if any(map(item.get_closest_marker, left_out))]
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if item not in set(left)]
