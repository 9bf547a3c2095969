"""A notification goes over the wire as the specification says, and its buttons come back."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from statustray.gateways.notifications.notification import Notification, Pixels
from statustray.gateways.notifications.notifier import Notifier
from tests.gateways.notifications.freedesktop.heard import DOWN, Heard
from tests.support.notification_daemon import ScriptedDaemon
from tests.support.waiting import PATIENCE_S


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
    ("name", "label"), [("dunst", "Use AT&T"), ("lxqt-notificationd", "Use AT&&T")]
)
def test_an_ampersand_in_a_button_is_one(
    daemon: ScriptedDaemon, notifier: Notifier, name: str, label: str
) -> None:
    daemon.name = name

    notifier.show(replace(DOWN, actions=(("use:att", "Use AT&T"),)))

    actions = daemon.called("Notify")[5]
    assert isinstance(actions, list)
    assert actions[-2:] == ["use:att", label]


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
    daemon.number = lambda _: 9  # as daemons do: no number twice, or a late signal would be its
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
