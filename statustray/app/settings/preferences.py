"""The settings while the program runs: read, changed, written and announced."""

from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from statustray.app.settings.writer import WRITE_PAUSE_MS, SettingsWriter
from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Settings, Watch
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.ui.gui_thread import GuiThread

if TYPE_CHECKING:
    from statustray.domain.model.advice import Advice


class Preferences(QObject):
    """The one place that holds the settings; used from the GUI thread.

    ``changed`` carries new settings at once; they are written to the file a little later.
    ``troubled`` carries what is wrong with the file, empty once nothing is.  ``saved`` follows
    each write.
    """

    changed = Signal(object)
    saved = Signal()
    troubled = Signal(object)

    def __init__(
        self, file: SettingsFile, *, gui: GuiThread, pause_ms: int = WRITE_PAUSE_MS
    ) -> None:
        super().__init__()
        self._file = file
        loaded = file.load()
        self.settings: Settings = loaded.settings
        self.problems: tuple[Problem, ...] = loaded.problems
        self.is_new = not loaded.unusable and not self.settings.watch
        self._read: tuple[Problem, ...] = loaded.problems
        self.locked: frozenset[str] = loaded.managed.locked if loaded.managed else frozenset()
        self._writer = SettingsWriter(
            file, written=gui.deliver_to(self._note_written), pause_ms=pause_ms
        )

    def put(self, settings: Settings) -> None:
        """Put *settings* in force, but for what is locked, and write them soon."""
        allowed = self._file.enforced(settings)
        if allowed != settings:
            self.changed.emit(allowed)  # whoever shows something else shows this again
        settings = allowed
        if settings == self.settings:
            return
        self.settings = settings
        self._writer.write_soon(settings)
        self.changed.emit(settings)

    def change(self, **parts: object) -> None:
        """Replace fields of the settings."""
        self.put(replace(self.settings, **parts))

    def read_again(self) -> None:
        """Reload what was edited by hand since the file was last read.

        A file that cannot be used leaves the settings as they are; what could not be written
        stays in force beside what was edited.
        """
        if not self._file.changed():
            return
        # Adds what is pending to what was edited.
        unsaved = self.settings if self._writer.flush() else None
        loaded = self._file.load(running=True, unsaved=unsaved)
        self._read = loaded.problems
        self._set_problems(loaded.problems)
        if loaded.unusable:
            return
        if unsaved is not None:
            self._writer.write_soon(loaded.settings)
        if loaded.settings != self.settings:
            self.settings = loaded.settings
            self.changed.emit(self.settings)

    def flush(self) -> None:
        """Write what is not written yet; for the end of the program."""
        self._writer.flush()

    def _note_written(self, problems: tuple[Problem, ...]) -> None:
        """Name what prevented the writing, beside what the file cannot say."""
        self._set_problems(tuple(dict.fromkeys((*self._read, *problems))))
        self.saved.emit()

    def _set_problems(self, problems: tuple[Problem, ...]) -> None:
        if problems != self.problems:
            self.problems = problems
            self.troubled.emit(problems)

    def note_worked(self, advice: "Advice", today: date) -> None:
        """Note in every plan that lists it that a backup was used and worked *today*."""
        # Imported here: the dependency graph behind plans would delay the icon.
        from statustray.domain.continuity.plan import with_tested  # noqa: PLC0415

        settings = self.settings
        for ladder in settings.plan:
            settings = with_tested(
                settings,
                purpose=advice.purpose,
                group=ladder.group,
                rung=advice.service,
                worked=True,
                day=today,
            )
        self.put(settings)

    def mute(self, service: str, *, muted: bool, watched: tuple[Watch, ...]) -> None:
        """Mute one service, or end that.

        *watched* is the list in force: the starter list where the user has chosen nothing.
        """
        watch = tuple(replace(w, muted=muted) if w.key == service else w for w in watched)
        self.put(replace(self.settings, watch=watch))
