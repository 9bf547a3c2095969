"""What happens when the engine dies: it is started again once, then its end is said."""

from PySide6.QtCore import QObject, Signal


class EngineSupervisor(QObject):
    """Decides what to do about an error that ended the engine's thread.

    ``restart_asked`` follows the first death, ``gave_up`` the second: whatever killed it twice
    would kill it for ever.
    """

    restart_asked = Signal()
    gave_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._deaths = 0

    def note_death(self, _error: BaseException) -> None:
        """Note that the engine has ended with an error, which is logged already."""
        self._deaths += 1
        if self._deaths == 1:
            self.restart_asked.emit()
        else:
            self.gave_up.emit()
