"""Real notification daemons: what they show, and what a click brings back."""

import json
import os
import subprocess
from collections.abc import Iterator
from queue import Queue

import pytest

from statustray.gateways.notifications.freedesktop import FreedesktopBackend
from statustray.gateways.notifications.notification import Notification, Pixels, Urgency
from statustray.gateways.notifications.notifier import Notifier
from tests.support.waiting import PATIENCE_S

NOTIFIER = os.environ.get("RIG_NOTIFIER", "none")

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.logs("WARNING statustray.gateways.notifications.notifier: "),
]
with_daemon = pytest.mark.skipif(NOTIFIER == "none", reason="this desktop shows no notifications")

DOWN = Notification(
    key="slack",
    title="Slack is down",
    body="It & <others> cannot be reached from here.",
    urgency=Urgency.CRITICAL,
    actions=(("use:signal", "Use Signal"), ("details", "Details")),
    image=Pixels(2, 2, bytes((200, 0, 0, 255)) * 4),
)

acted: "Queue[tuple[str, str]]" = Queue()
failed: "Queue[tuple[str, str]]" = Queue()
shown: "Queue[str]" = Queue()


@pytest.fixture
def notifier() -> Iterator[Notifier]:
    notifier = Notifier(
        (FreedesktopBackend(),),
        on_action=lambda key, action: acted.put((key, action)),
        on_failed=lambda key, why: failed.put((key, why)),
        on_shown=shown.put,
    )
    yield notifier
    notifier.close()


def run(*command: str) -> str:
    answer = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - the desktop's own
    return answer.stdout


def received() -> list[dict[str, object]]:
    listed: list[dict[str, object]] = json.loads(run("notifications"))
    return listed


@with_daemon
def test_a_daemon_takes_every_argument_and_its_name_is_known(notifier: Notifier) -> None:
    notifier.show(DOWN)

    assert shown.get(timeout=PATIENCE_S) == "slack"
    last = received()[-1]
    assert last["error"] is None
    assert last["summary"] == "Slack is down"
    assert notifier.name().startswith("Xfce Notify Daemon ")


@with_daemon
def test_a_pressed_button_comes_back_and_the_notification_goes(notifier: Notifier) -> None:
    notifier.show(DOWN)
    shown.get(timeout=PATIENCE_S)

    run("click-notification", "Use Signal")

    assert acted.get(timeout=PATIENCE_S) == ("slack", "use:signal")
    notifier.close()
    assert received()[-1]["closed"] is not None


@with_daemon
def test_a_later_one_replaces_the_earlier_and_is_withdrawn(notifier: Notifier) -> None:
    notifier.show(DOWN)
    notifier.show(Notification("slack", "Slack is back"))
    shown.get(timeout=PATIENCE_S)
    shown.get(timeout=PATIENCE_S)

    first, second = received()[-2:]
    notifier.withdraw("slack")
    notifier.close()

    assert first["id"] == second["id"] == second["replaces_id"]
    assert json.loads(run("notifications", "--open")) == []


@with_daemon
def test_a_restarted_daemon_shows_what_was_on_the_screen(notifier: Notifier) -> None:
    notifier.show(DOWN)
    shown.get(timeout=PATIENCE_S)

    run("component", "kill", "notifier")
    run("component", "start", "notifier")

    assert shown.get(timeout=PATIENCE_S) == "slack"
    run("click-notification", "Details")
    assert acted.get(timeout=PATIENCE_S) == ("slack", "details")


@with_daemon
def test_an_absent_daemon_is_told_and_one_that_comes_is_used(notifier: Notifier) -> None:
    run("component", "stop", "notifier")
    notifier.show(DOWN)
    told = failed.get(timeout=PATIENCE_S)
    run("component", "start", "notifier")

    notifier.show(DOWN)

    assert told == ("slack", "no notification daemon is running")
    assert shown.get(timeout=PATIENCE_S) == "slack"


@pytest.mark.skipif(NOTIFIER != "none", reason="this desktop shows notifications")
def test_a_desktop_without_a_daemon_is_told(notifier: Notifier) -> None:
    notifier.show(DOWN)

    assert failed.get(timeout=PATIENCE_S) == ("slack", "no notification daemon is running")
