"""The monthly question: asked once, kept in the settings, ended by one click."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from statustray.app.context import Latest
from statustray.app.reminders.contact_reminders import ContactReminders
from statustray.app.settings.preferences import Preferences
from statustray.domain.model.alert import Alert
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.settings import Ladder, Settings
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.ui.gui_thread import GuiThread

PLAN = (Ladder("message", "Family", contacts=("Ann <whatsapp:>",)),)


def test_it_is_asked_a_month_after_the_number_went_missing_and_then_monthly_until_it_is_ended(
    qapp: object, tmp_path: Path
) -> None:
    assert qapp
    file = SettingsFile(tmp_path / "settings.toml")
    file.save(Settings(plan=PLAN))
    preferences = Preferences(file, gui=GuiThread())
    sent: list[Alert] = []
    days = [0]
    reminders = ContactReminders(
        preferences=preferences,
        latest=Latest(catalogue=Catalogue()),
        send_alert=sent.append,
        now=lambda: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=days[0]),
    )

    for day in range(100):
        days[0] = day
        reminders.consider()
    reminders.end()
    for day in range(100, 200):
        days[0] = day
        reminders.consider()

    assert [alert.people for alert in sent] == [("Ann",)] * 3
    assert not preferences.settings.contacts.remind
