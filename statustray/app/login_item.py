"""Starts at login, as the settings say."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from statustray.app.preferences import Preferences
from statustray.gateways.system.autostart import autostart


class LoginItem(QObject):
    """Follows the settings.  Acts on changes only: another home may have set it otherwise."""

    troubled = Signal(object)

    def __init__(self, preferences: Preferences, command: Sequence[str]) -> None:
        super().__init__()
        self._preferences = preferences
        self._autostart = autostart(command)
        self._wanted = preferences.settings.appearance.start_at_login
        preferences.changed.connect(self._follow)

    def _follow(self) -> None:
        wanted = self._preferences.settings.appearance.start_at_login
        if wanted is self._wanted:
            return
        self._wanted = wanted
        problem = self._autostart.enable() if wanted else self._autostart.disable()
        if problem is not None:
            self.troubled.emit((problem,))
