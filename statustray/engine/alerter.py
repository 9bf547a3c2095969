"""Decide on alerts with each snapshot, and persist the alert state."""

from collections.abc import Callable, Iterable
from datetime import datetime

from msgspec.structs import replace

from statustray.domain.alerting.alert_rules import decide, forget
from statustray.domain.alerting.alert_state import AlertState, read_alert_state, write_alert_state
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

    def forget(self, services: set[str]) -> None:
        """Take back the alerts of *services* that are watched no longer, or asked otherwise."""
        if self._send_alert is not None:
            self._become(*forget(self._alert_state, services), self._send_alert)

    def consider(self, snapshot: Snapshot, now: datetime) -> None:
        """Send the alerts that follow from *snapshot*."""
        if self._send_alert is not None:
            context = AlertContext(now, now.astimezone(), self.notify)
            self._become(*decide(self._alert_state, snapshot, context), self._send_alert)

    def _become(
        self, alert_state: AlertState, events: Iterable[AlertEvent], send_alert: SendAlert
    ) -> None:
        """Send *events*, which lead to *alert_state*.

        That is stored before anything is sent: a crash in between may lose a notification, which
        the panel still shows, but never repeats one.
        """
        if _lasting(alert_state) != _lasting(self._alert_state):
            self._memory.keep_alert_state(write_alert_state(alert_state))
        self._alert_state = alert_state
        for event in events:
            send_alert(event)


def _lasting(alert_state: AlertState) -> AlertState:
    """Return *alert_state* without the waits, which change often and need not outlive a crash."""
    return replace(alert_state, gathering=None, returning=None)
