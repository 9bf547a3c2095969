"""Starts at login, as the settings say; the settings say what the desktop will do."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from statustray.app.settings.preferences import Preferences
from statustray.gateways.system.autostart import autostart


class LoginItem(QObject):
    """Follows the settings.  Acts on changes only: another home may have set it otherwise."""

    troubled = Signal(object)

    def __init__(
        self, preferences: Preferences, command: Sequence[str], *, observing: bool
    ) -> None:
        super().__init__()
        self._observing = observing
        self._preferences = preferences
        self._autostart = autostart(command)
        self._wanted = preferences.settings.appearance.start_at_login
        preferences.changed.connect(self._follow)

    def observe(self) -> None:
        """Let the settings show what the desktop will do: its own tools switch login items too.

        Only where ``observing``: the one item says nothing of a home of one's own or of a demo.
        """
        fact = self._observing and self._autostart.enabled()
        if not self._observing or fact is self._wanted:
            return
        self._wanted = fact
        appearance = self._preferences.settings.appearance
        self._preferences.change(appearance=replace(appearance, start_at_login=fact))

    def _follow(self) -> None:
        wanted = self._preferences.settings.appearance.start_at_login
        if wanted is self._wanted:
            return
        self._wanted = wanted
        problem = self._autostart.enable() if wanted else self._autostart.disable()
        if problem is not None:
            self.troubled.emit((problem,))
