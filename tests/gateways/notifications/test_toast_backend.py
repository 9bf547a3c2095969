"""Toasts are shown by the library that Windows and macOS use, here on a real bus of Linux."""

import gc
import warnings
from collections.abc import Callable, Iterator
from queue import Queue

import pytest

from statustray.gateways.notifications.notification import (
    OPEN,
    Notification,
    NotificationCallbacks,
    Urgency,
)
from statustray.gateways.notifications.toast_backend import ToastBackend

pytest.importorskip("desktop_notifier", reason="comes with the developers' packages")
pytest.importorskip("jeepney", reason="the bus of these tests is freedesktop's")

from desktop_notifier import DesktopNotifier

from tests.support.notification_daemon import ScriptedDaemon, session_bus
from tests.support.waiting import PATIENCE_S, wait_for_threads

DOWN = Notification(
    key="slack",
    title="Slack is down",
    body="since 14:02",
    urgency=Urgency.CRITICAL,
    actions=(("backup", "Use Signal"), ("details", "Details")),
)


class Heard:
    """What the backend told, in order."""

    def __init__(self) -> None:
        self.words: Queue[tuple[str, ...]] = Queue()

    def callbacks(self) -> NotificationCallbacks:
        return NotificationCallbacks(
            acted=lambda key, action: self.words.put(("acted", key, action)),
            shown=lambda key: self.words.put(("shown", key)),
            failed=lambda note, why: self.words.put(("failed", note.key, why)),
        )

    def next(self) -> tuple[str, ...]:
        return self.words.get(timeout=PATIENCE_S)


@pytest.fixture
def daemon(monkeypatch: pytest.MonkeyPatch) -> Iterator[ScriptedDaemon]:
    with session_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with ScriptedDaemon(address).running() as running:
            yield running


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def backend(heard: Heard) -> Iterator[Callable[..., ToastBackend]]:
    """Make backends that are closed at the end."""
    made: list[ToastBackend] = []

    def make(find: Callable[[], DesktopNotifier] | None = None) -> ToastBackend:
        made.append(ToastBackend() if find is None else ToastBackend(find=find))
        made[-1].listen(heard.callbacks())
        return made[-1]

    yield make
    while made:
        made.pop().close()
    wait_for_threads("notifications")
    # The library leaves its connection to the collector, which is asked here and now.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        gc.collect()


def test_title_text_and_buttons_arrive(
    daemon: ScriptedDaemon, heard: Heard, backend: Callable[..., ToastBackend]
) -> None:
    backend().show(DOWN)

    body = daemon.called("Notify")
    assert (body[3], body[4]) == ("Slack is down", "since 14:02")
    actions = body[5]
    assert isinstance(actions, list)
    assert {"Use Signal", "Details"} <= set(actions)
    assert heard.next() == ("shown", "slack")


@pytest.mark.parametrize("action", ["backup", "details"])
def test_a_pressed_button_comes_back(
    daemon: ScriptedDaemon, heard: Heard, backend: Callable[..., ToastBackend], action: str
) -> None:
    backend().show(DOWN)
    heard.next()

    daemon.signal("ActionInvoked", "us", 7, action)

    assert heard.next() == ("acted", "slack", action)


def test_a_click_opens(
    daemon: ScriptedDaemon, heard: Heard, backend: Callable[..., ToastBackend]
) -> None:
    backend().show(DOWN)
    heard.next()

    daemon.signal("ActionInvoked", "us", 7, "default")

    assert heard.next() == ("acted", "slack", OPEN)


def test_what_is_over_is_taken_away(
    daemon: ScriptedDaemon, heard: Heard, backend: Callable[..., ToastBackend]
) -> None:
    toasts = backend()
    toasts.show(DOWN)
    heard.next()

    toasts.withdraw("slack")

    assert daemon.called("CloseNotification") == (7,)


def test_a_system_that_refuses_is_told(
    daemon: ScriptedDaemon, heard: Heard, backend: Callable[..., ToastBackend]
) -> None:
    daemon.refusals.append("org.acme.Error.Full")

    backend().show(DOWN)

    assert heard.next() == ("failed", "slack", "desktop-notifier: the system refuses it")


def test_a_system_without_a_notification_centre_is_told(
    heard: Heard, backend: Callable[..., ToastBackend]
) -> None:
    def find() -> DesktopNotifier:
        message = "class not registered"
        raise OSError(message)

    backend(find).show(DOWN)

    expected = "desktop-notifier cannot show it: class not registered"
    assert heard.next() == ("failed", "slack", expected)


def test_a_silent_correction_does_not_pop_up_again(
    heard: Heard, backend: Callable[..., ToastBackend]
) -> None:
    toasts = backend()
    toasts.show(Notification(key="slack", title="Slack is down", silent=True))
    toasts.close()

    assert heard.words.empty()
