import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from queue import Empty, Queue

import pytest

from statustray.gateways.notifications.freedesktop import FreedesktopBackend
from statustray.gateways.notifications.notifier import (
    Notification,
    Notifier,
    Pixels,
    TrayBackend,
    Urgency,
    usual_backends,
)

pytest.importorskip("jeepney", reason="a bus for notifications is freedesktop's")

from tests.support.notification_daemon import NAME, ScriptedDaemon, session_bus
from tests.support.waiting import PATIENCE_S

# Each backend's first failure is worth a warning.
pytestmark = pytest.mark.logs("WARNING statustray.gateways.notifications.notifier: ")


DOWN = Notification(
    key="slack",
    title="Slack is down",
    body="Fish & chips <b>are</b> not affected",
    urgency=Urgency.CRITICAL,
    actions=(("use:signal", "Use Signal"), ("details", "Details"), ("snooze", "Snooze")),
)


class Heard:
    """What a notifier told its owner."""

    def __init__(self) -> None:
        self.acted: Queue[tuple[str, str]] = Queue()
        self.failed: Queue[tuple[str, str]] = Queue()
        self.shown: Queue[str] = Queue()

    def notifier(self, *backends: FreedesktopBackend | TrayBackend) -> Notifier:
        return Notifier(
            backends,
            on_action=lambda key, action: self.acted.put((key, action)),
            on_failed=lambda key, why: self.failed.put((key, why)),
            on_shown=self.shown.put,
        )


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


def test_a_notification_goes_over_the_wire_as_the_specification_says(
    daemon: ScriptedDaemon, notifier: Notifier, heard: Heard
) -> None:
    notifier.show(DOWN)

    app, replaces, icon, title, body, actions, hints, expires = daemon.called("Notify")
    assert (app, replaces, icon, expires) == ("StatusTray", 0, "", -1)
    assert title == "Slack is down"
    assert body == "Fish &amp; chips &lt;b&gt;are&lt;/b&gt; not affected"
    assert actions == [
        *("default", "Open", "use:signal", "Use Signal"),
        *("details", "Details", "snooze", "Snooze"),
    ]
    assert hints == {
        "desktop-entry": ("s", "statustray"),
        "urgency": ("y", 2),
        "category": ("s", "network"),
        "suppress-sound": ("b", True),
    }
    assert heard.shown.get(timeout=PATIENCE_S) == "slack"
    assert notifier.name() == "scripted 1.0"


def test_a_daemon_without_markup_and_buttons_gets_plain_text_alone(
    daemon: ScriptedDaemon, notifier: Notifier
) -> None:
    daemon.capabilities = ["body"]

    notifier.show(DOWN)

    notified = daemon.called("Notify")
    assert notified[4] == DOWN.body
    assert notified[5] == []


@pytest.mark.parametrize("name", ["Xfce Notify Daemon", "lxqt-notificationd"])
def test_a_click_on_the_text_is_no_fourth_button(
    daemon: ScriptedDaemon, notifier: Notifier, name: str
) -> None:
    daemon.name = name

    notifier.show(DOWN)

    actions = daemon.called("Notify")[5]
    assert actions == ["use:signal", "Use Signal", "details", "Details", "snooze", "Snooze"]


@pytest.mark.parametrize(
    ("image", "hint"),
    [
        pytest.param(Path("/x/down.png"), ("image-path", ("s", "/x/down.png")), id="a file"),
        pytest.param(
            Pixels(1, 2, bytes(8)),
            ("image-data", ("(iiibiiay)", (1, 2, 4, True, 8, 4, bytes(8)))),
            id="pixels",
        ),
    ],
)
def test_the_picture_of_the_level_goes_along(
    daemon: ScriptedDaemon, notifier: Notifier, image: Path | Pixels, hint: tuple[str, object]
) -> None:
    notifier.show(Notification("slack", "Slack is down", image=image))

    hints = daemon.called("Notify")[6]
    assert isinstance(hints, dict)
    assert hint in hints.items()


def test_capabilities_are_asked_once(daemon: ScriptedDaemon, notifier: Notifier) -> None:
    for n in range(3):
        notifier.show(Notification(f"n{n}", "Hello"))

    for _ in range(3):
        daemon.called("Notify")
    assert daemon.calls.empty()


def test_a_later_notification_of_the_same_key_replaces_the_earlier(
    daemon: ScriptedDaemon, notifier: Notifier
) -> None:
    numbers = iter([7, 9, 9])
    daemon.number = lambda _: next(numbers)

    for _ in range(3):
        notifier.show(DOWN)

    # The second came under a new number, as some daemons do: the third replaces that one.
    assert [daemon.called("Notify")[1] for _ in range(3)] == [0, 7, 9]


def test_an_action_is_reported_once_and_the_notification_is_closed_by_us(
    daemon: ScriptedDaemon, notifier: Notifier, heard: Heard
) -> None:
    notifier.show(DOWN)
    daemon.called("Notify")

    for _ in range(2):
        daemon.signal("ActionInvoked", "us", 7, "use:signal")

    assert heard.acted.get(timeout=PATIENCE_S) == ("slack", "use:signal")
    assert daemon.called("CloseNotification") == (7,)
    assert told_nothing_more(notifier, daemon, heard)


def told_nothing_more(notifier: Notifier, daemon: ScriptedDaemon, heard: Heard) -> bool:
    """Whether no action is waiting once a later notification has gone through."""
    notifier.show(Notification("later", "Hello"))
    daemon.called("Notify")
    return heard.acted.empty()


def test_what_others_say_is_not_heard(
    bus: str, daemon: ScriptedDaemon, notifier: Notifier, heard: Heard
) -> None:
    notifier.show(DOWN)
    daemon.called("Notify")
    stranger = ScriptedDaemon(bus)

    with stranger.running():
        stranger.signal("ActionInvoked", "us", 7, "use:signal")
    daemon.signal("ActionInvoked", "us", 8, "use:signal")
    daemon.signal("ActionInvoked", "s", "nonsense")

    assert told_nothing_more(notifier, daemon, heard)


def test_a_notification_that_its_user_closed_is_shown_again(
    daemon: ScriptedDaemon, notifier: Notifier, heard: Heard
) -> None:
    numbers = iter([1, 2, 3])
    daemon.number = lambda _: next(numbers)
    notifier.show(DOWN)
    notifier.show(Notification("other", "Hello"))
    daemon.called("Notify")
    daemon.called("Notify")

    daemon.signal("NotificationClosed", "uu", 1, 2)
    daemon.signal("ActionInvoked", "us", 1, "late")
    daemon.signal("ActionInvoked", "us", 2, "default")
    acted = heard.acted.get(timeout=PATIENCE_S)
    notifier.show(DOWN)

    assert acted == ("other", "default")
    assert daemon.called("Notify")[1] == 0


def test_withdrawing_closes_it_and_forgets_it(daemon: ScriptedDaemon, notifier: Notifier) -> None:
    notifier.show(DOWN)
    notifier.withdraw("slack")
    notifier.withdraw("slack")
    notifier.withdraw("never shown")
    notifier.show(DOWN)

    assert daemon.called("CloseNotification") == (7,)
    assert daemon.called("Notify")[1] == 0


def test_quitting_leaves_nothing_lying(daemon: ScriptedDaemon, notifier: Notifier) -> None:
    notifier.show(DOWN)
    notifier.close()

    assert daemon.called("CloseNotification") == (7,)


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


@pytest.mark.parametrize("text", ["a\0b", "half \ud83d a pair", "x" * 100_000])
def test_a_text_that_the_bus_would_not_take_is_made_fit(
    daemon: ScriptedDaemon, notifier: Notifier, text: str
) -> None:
    notifier.show(Notification("odd", text, text))

    title, body = daemon.called("Notify")[3:5]
    assert isinstance(title, str)
    assert isinstance(body, str)
    assert len(title) <= 200
    assert len(body) <= 2000


def test_the_next_backend_is_used_when_the_first_fails(bus: str, heard: Heard) -> None:
    assert bus
    said: list[tuple[str, str, Urgency]] = []

    def in_tray(title: str, body: str, urgency: Urgency) -> bool:
        said.append((title, body, urgency))
        return True

    notifier = heard.notifier(FreedesktopBackend(), TrayBackend(in_tray))
    notifier.show(DOWN)

    assert heard.shown.get(timeout=PATIENCE_S) == "slack"
    assert said == [(DOWN.title, DOWN.body, Urgency.CRITICAL)]
    assert notifier.name() == "a message from the tray icon"
    notifier.close()


def test_what_no_backend_can_show_is_reported_with_every_reason(bus: str, heard: Heard) -> None:
    assert bus
    notifier = heard.notifier(FreedesktopBackend(), TrayBackend(lambda *_: False))

    notifier.show(DOWN)

    assert heard.failed.get(timeout=PATIENCE_S) == (
        "slack",
        "no notification daemon is running; there is no tray",
    )
    notifier.close()


def test_a_withdrawn_notification_is_not_shown_by_the_next_backend(heard: Heard) -> None:
    said: list[str] = []
    first = TrayBackend(lambda *_: withdrawn_meanwhile())

    def in_tray(title: str, _: str, __: Urgency) -> bool:
        said.append(title)
        return True

    notifier = heard.notifier(first, TrayBackend(in_tray))

    def withdrawn_meanwhile() -> bool:
        notifier.withdraw("slack")
        return False

    notifier.show(DOWN)

    assert said == []
    with pytest.raises(Empty):
        heard.failed.get_nowait()


def test_nothing_runs_before_the_first_notification(heard: Heard) -> None:
    notifier = heard.notifier(FreedesktopBackend())

    notifier.withdraw("slack")
    name = notifier.name()
    notifier.close()
    notifier.show(DOWN)

    assert name == ""


def test_plyer_is_for_systems_without_a_freedesktop_daemon() -> None:
    assert names("linux") == [NAME, "a message from the tray icon"]
    best_first = ["desktop-notifier", "a message from the tray icon", "plyer"]
    assert names("win32") == names("darwin") == best_first


def names(platform: str) -> list[str]:
    backends = usual_backends(lambda *_: True, platform=platform)
    for backend in backends:
        backend.close()
    return [backend.name() for backend in backends]
