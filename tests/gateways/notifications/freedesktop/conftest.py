"""A session bus of the test's own, with a notification daemon on it."""

import shutil
from collections.abc import Iterator

import pytest

from statustray.gateways.notifications.freedesktop import FreedesktopBackend
from statustray.gateways.notifications.notifier import Notifier
from tests.gateways.notifications.freedesktop.heard import Heard
from tests.support.log_guard import LogGuard
from tests.support.notification_daemon import ScriptedDaemon, session_bus


@pytest.fixture(autouse=True)
def worth_a_warning(log_guard: LogGuard) -> None:
    """Each backend's first failure is."""
    log_guard.expect("WARNING statustray.gateways.notifications.notifier: ")


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs dbus-daemon (Debian package dbus-daemon)")
    with session_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def daemon(bus: str) -> Iterator[ScriptedDaemon]:
    with ScriptedDaemon(bus).running() as daemon:
        yield daemon


@pytest.fixture
def notifier(bus: str, heard: Heard) -> Iterator[Notifier]:
    assert bus
    notifier = heard.notifier(FreedesktopBackend())
    yield notifier
    notifier.close()
