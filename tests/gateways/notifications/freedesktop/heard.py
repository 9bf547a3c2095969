"""A notification, and what its owner hears of it."""

from queue import Queue

from statustray.gateways.notifications.freedesktop import FreedesktopBackend
from statustray.gateways.notifications.notification import Notification, Urgency
from statustray.gateways.notifications.notifier import Notifier, TrayBackend

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
