"""All that is reminded of, considered with each snapshot."""

from statustray.app.context import AppContext
from statustray.app.reminders.contact_reminders import ContactReminders
from statustray.app.reminders.drill_reminders import DrillReminders
from statustray.app.reminders.release_watch import ReleaseWatch
from statustray.app.windows.factory import Windows
from statustray.ui.tray.menu import TrayMenu


class Reminders:
    """Reminds of drills, of missing numbers and of newer versions; GUI thread only."""

    def __init__(self, context: AppContext, menu: TrayMenu, windows: Windows) -> None:
        preferences, now = context.preferences, context.clock.now
        send = context.alert_delivery.send_alert
        self.drills = DrillReminders(preferences=preferences, send_alert=send, now=now)
        self.contacts = ContactReminders(
            preferences=preferences, latest=context.latest, send_alert=send, now=now
        )
        self.releases = ReleaseWatch(context, menu, windows, enabled=not context.demo)

    def consider(self) -> None:
        """Remind of what is due; cheap enough to call with every snapshot."""
        self.drills.consider()
        self.contacts.consider()
        self.releases.consider()
