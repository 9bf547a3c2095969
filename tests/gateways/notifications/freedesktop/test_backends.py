"""The next backend is used when the first fails."""

from queue import Empty

import pytest

from statustray.gateways.notifications.freedesktop import FreedesktopBackend
from statustray.gateways.notifications.notification import Urgency
from statustray.gateways.notifications.notifier import TrayBackend, usual_backends
from tests.gateways.notifications.freedesktop.heard import DOWN, Heard
from tests.support.notification_daemon import NAME
from tests.support.waiting import PATIENCE_S

TRAY = "the tray icon"


def test_the_next_backend_is_used_when_the_first_fails(bus: str, heard: Heard) -> None:
    assert bus
    said: list[tuple[str, str, Urgency]] = []

    def in_tray(title: str, body: str, urgency: Urgency) -> bool:
        said.append((title, body, urgency))
        return True

    notifier = heard.notifier(FreedesktopBackend(), TrayBackend(in_tray, name=TRAY))
    notifier.show(DOWN)

    assert heard.shown.get(timeout=PATIENCE_S) == "slack"
    assert said == [(DOWN.title, DOWN.body, Urgency.CRITICAL)]
    assert notifier.name() == TRAY
    notifier.close()


def test_what_no_backend_can_show_is_reported_with_every_reason(bus: str, heard: Heard) -> None:
    assert bus
    notifier = heard.notifier(FreedesktopBackend(), TrayBackend(lambda *_: False, name=TRAY))

    notifier.show(DOWN)

    assert heard.failed.get(timeout=PATIENCE_S) == (
        "slack",
        "no notification daemon is running; there is no tray",
    )
    notifier.close()


def test_a_withdrawn_notification_is_not_shown_by_the_next_backend(heard: Heard) -> None:
    said: list[str] = []
    first = TrayBackend(lambda *_: withdrawn_meanwhile(), name=TRAY)

    def in_tray(title: str, _: str, __: Urgency) -> bool:
        said.append(title)
        return True

    notifier = heard.notifier(first, TrayBackend(in_tray, name=TRAY))

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
    assert names("linux") == [NAME, TRAY]
    best_first = ["desktop-notifier", TRAY, "plyer"]
    assert names("win32") == names("darwin") == best_first


def names(platform: str) -> list[str]:
    backends = usual_backends(lambda *_: True, open_label="Open", tray_name=TRAY, platform=platform)
    for backend in backends:
        backend.close()
    return [backend.name() for backend in backends]
