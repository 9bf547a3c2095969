"""Asking for numbers known inside one app only: rare, and gone for good after one click."""

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from statustray.app.context import Latest
from statustray.app.settings.preferences import Preferences
from statustray.domain.continuity.contact_reminder import inside_one_app, to_ask, to_begin_asking
from statustray.domain.model.alert import Alert, AlertKind


class ContactReminders:
    """Asks at most once a month; GUI thread only."""

    def __init__(
        self,
        *,
        preferences: Preferences,
        latest: Latest,
        send_alert: Callable[[Alert], None],
        now: Callable[[], datetime],
    ) -> None:
        self._preferences = preferences
        self._latest = latest
        self._send_alert = send_alert
        self._now = now

    def consider(self) -> None:
        """Ask when it is due; cheap enough to call with every snapshot."""
        settings, today = self._preferences.settings, self._now().date()
        catalogue = self._latest.catalogue
        ask = to_ask(settings, catalogue, today)
        if ask or to_begin_asking(settings, catalogue):
            self._preferences.change(contacts=replace(settings.contacts, reminded=today))
        if ask:
            people = inside_one_app(settings, catalogue)
            self._send_alert(Alert(key="contacts", kind=AlertKind.CONTACTS, people=people))

    def end(self) -> None:
        """Turn asking off."""
        contacts = replace(self._preferences.settings.contacts, remind=False)
        self._preferences.change(contacts=contacts)
