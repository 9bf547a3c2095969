"""Decide on alerts with each snapshot, and persist the alert state."""

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from statustray.domain.alerting.alert_rules import decide
from statustray.domain.alerting.alert_state import read_alert_state, write_alert_state
from statustray.domain.alerting.quiet_hours import AlertContext
from statustray.domain.model.alert import AlertEvent
from statustray.domain.model.settings import Notify
from statustray.domain.model.snapshot import Snapshot, UserFlags
from statustray.engine.ports import Memory

SendAlert = Callable[[AlertEvent], None]


class Alerter:
    """Turns snapshots into alerts and persists the alert state.  Belongs to the engine's loop.

    ``send_alert`` None: another process sends alerts, and the alert state is left alone.
    """

    def __init__(self, *, memory: Memory, send_alert: SendAlert | None) -> None:
        self.notify = Notify()
        self._memory = memory
        self._send_alert = send_alert
        self._alert_state = read_alert_state(memory.alert_state())

    @property
    def waiting(self) -> bool:
        """Whether a change waits for related ones, and must be decided again soon."""
        return self._alert_state.gathering is not None or self._alert_state.returning is not None

    def mark(self, service: str) -> UserFlags:
        """Return the user's flags for *service*."""
        return self._alert_state.mark(service)

    def put_mark(self, service: str, mark: UserFlags) -> None:
        """Store the user's flags for *service*."""
        self._alert_state = self._alert_state.marked(service, mark)
        self._memory.keep_alert_state(write_alert_state(self._alert_state))

    def consider(self, snapshot: Snapshot, now: datetime) -> None:
        """Send the alerts that follow from *snapshot*.

        The alert state is stored before anything is sent: a crash in between may lose a
        notification, which the panel still shows, but never repeats one.
        """
        if self._send_alert is None:
            return
        context = AlertContext(now, now.astimezone(), self.notify)
        alert_state, events = decide(self._alert_state, snapshot, context)
        if replace(alert_state, gathering=None, returning=None) != replace(
            self._alert_state, gathering=None, returning=None
        ):
            self._memory.keep_alert_state(write_alert_state(alert_state))
        self._alert_state = alert_state
        for event in events:
            self._send_alert(event)
