"""Daemons and buses that are missing, refuse, die or come later."""

import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from statustray.gateways.notifications.freedesktop import FreedesktopBackend
from statustray.gateways.notifications.notification import Notification
from statustray.gateways.notifications.notifier import Notifier
from tests.gateways.notifications.freedesktop.heard import DOWN, Heard
from tests.support.notification_daemon import ScriptedDaemon, session_bus
from tests.support.waiting import PATIENCE_S


def test_a_missing_daemon_is_reported_with_the_key(notifier: Notifier, heard: Heard) -> None:
    notifier.show(DOWN)

    assert heard.failed.get(timeout=PATIENCE_S) == ("slack", "no notification daemon is running")


def test_a_daemon_that_refuses_is_reported(
    daemon: ScriptedDaemon, notifier: Notifier, heard: Heard
) -> None:
    daemon.refusals = ["org.example.Tired"]

    notifier.show(DOWN)

    assert heard.failed.get(timeout=PATIENCE_S)[1] == (
        "the notification daemon refuses: org.example.Tired"
    )


def test_a_daemon_that_dies_over_a_notification_is_asked_once_more(
    daemon: ScriptedDaemon, notifier: Notifier, heard: Heard
) -> None:
    daemon.refusals = ["org.freedesktop.DBus.Error.NoReply"]

    notifier.show(DOWN)

    assert heard.shown.get(timeout=PATIENCE_S) == "slack"


@pytest.mark.parametrize(
    "address",
    [None, "", "unix:path=/nowhere/bus", "nonsense", "unix:abstract=nobody-is-here"],
)
def test_a_missing_bus_is_reported(
    heard: Heard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, address: str | None
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    notifier = heard.notifier(FreedesktopBackend())

    notifier.show(DOWN)

    key, why = heard.failed.get(timeout=PATIENCE_S)
    assert key == "slack"
    assert "session bus" in why
    notifier.close()


def test_a_daemon_that_comes_later_is_used(bus: str, notifier: Notifier, heard: Heard) -> None:
    notifier.show(DOWN)
    heard.failed.get(timeout=PATIENCE_S)

    with ScriptedDaemon(bus).running() as daemon:
        notifier.show(DOWN)

        assert daemon.called("Notify")[1] == 0
        assert heard.shown.get(timeout=PATIENCE_S) == "slack"


def test_a_daemon_that_comes_is_shown_what_is_still_true_alone(
    bus: str, notifier: Notifier, heard: Heard
) -> None:
    for key in ("over", "slack"):
        notifier.show(replace(DOWN, key=key, title=f"{key} is down"))
        assert heard.failed.get(timeout=PATIENCE_S)[0] == key
    notifier.withdraw("over")

    with ScriptedDaemon(bus).running() as daemon:
        assert daemon.called("Notify")[3] == "slack is down"
        assert heard.shown.get(timeout=PATIENCE_S) == "slack"
        notifier.show(Notification("later", "Later"))
        assert daemon.called("Notify")[3] == "Later"


def test_what_is_on_the_screen_returns_with_a_restarted_daemon(
    bus: str, notifier: Notifier, heard: Heard
) -> None:
    # The withdrawal and the new daemon may be noticed in either order.
    numbers, later = iter([1, 2]), iter([3, 4])
    with ScriptedDaemon(bus, number=lambda _: next(numbers)).running() as first:
        notifier.show(DOWN)
        notifier.show(Notification("gone", "Withdrawn meanwhile"))
        first.called("Notify")
        first.called("Notify")
        heard.shown.get(timeout=PATIENCE_S)
        heard.shown.get(timeout=PATIENCE_S)
    notifier.withdraw("gone")

    with ScriptedDaemon(bus, number=lambda _: next(later)).running() as second:
        assert second.called("GetCapabilities") == ()
        notified = second.called("Notify")
        second.signal("ActionInvoked", "us", 3, "details")

        assert (notified[1], notified[3]) == (0, "Slack is down")
        assert heard.acted.get(timeout=PATIENCE_S) == ("slack", "details")


def test_a_bus_that_goes_away_is_survived(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs dbus-daemon (Debian package dbus-daemon)")
    notifier = heard.notifier(FreedesktopBackend())
    with session_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        notifier.show(DOWN)
        heard.failed.get(timeout=PATIENCE_S)

    notifier.show(DOWN)
    _, why = heard.failed.get(timeout=PATIENCE_S)
    with session_bus() as address, ScriptedDaemon(address).running():
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        notifier.show(DOWN)
        assert heard.shown.get(timeout=PATIENCE_S) == "slack"
        notifier.close()

    assert "session bus" in why
