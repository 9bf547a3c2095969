"""Reminders of drills: rare, and gone for good after one click."""

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from statustray.app.settings.preferences import Preferences
from statustray.domain.continuity.drill_schedule import to_begin, to_remind
from statustray.domain.model.alert import Alert, AlertKind


class DrillReminders:
    """Reminds as often as the settings say; GUI thread only."""

    def __init__(
        self,
        *,
        preferences: Preferences,
        send_alert: Callable[[Alert], None],
        now: Callable[[], datetime],
    ) -> None:
        self._preferences = preferences
        self._send_alert = send_alert
        self._now = now

    def consider(self) -> None:
        """Remind when it is due; cheap enough to call with every snapshot."""
        settings, today = self._preferences.settings, self._now().date()
        remind = to_remind(settings, today)
        if remind or to_begin(settings):
            self._preferences.change(drills=replace(settings.drills, reminded=today))
        if remind:
            self._send_alert(Alert(key="drill", kind=AlertKind.DRILL))

    def end(self) -> None:
        """Turn reminders off."""
        drills = replace(self._preferences.settings.drills, every_months=0)
        self._preferences.change(drills=drills)
