"""The settings file: read fast, written rarely, and never at the cost of what its owner wrote."""

import os
import tomllib
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from statustray.domain.config import settings_format
from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Settings
from statustray.gateways.files.bounded_read import SETTINGS_BYTES, read_bounded
from statustray.gateways.files.settings import settings_problems as problem
from statustray.gateways.files.settings.managed_file import read_managed_file
from statustray.gateways.files.settings.migrations import (
    UPGRADES,
    Upgrade,
    WrongSchema,
    schema_of,
    upgraded,
)
from statustray.gateways.files.toml.toml_tables import Tables, tables_of, text_of

if TYPE_CHECKING:
    from statustray.domain.config.managed import Managed


_Stamp = tuple[int, int, int]
_TRIES = 20  # a program that changes the file this often would do so for ever


class Loaded(Struct, frozen=True):
    """What the file says.

    Attributes:
        settings: The settings, defaults where the file says nothing usable.
        problems: What cannot be used.
        read_only: The file must not be written; ``problems`` say why.
        unusable: Nothing of the file could be used.
        managed: What the administrator gives and locks, which ``settings`` hold already.
        left_out: Whether a service of the watch list cannot be watched as it is written.
    """

    settings: Settings
    problems: tuple[Problem, ...] = ()
    read_only: bool = False
    unusable: bool = False
    managed: "Managed | None" = None
    left_out: bool = False


class _Found(Struct, frozen=True):
    """The file on disk: its text, and its tables as today's schema has them.

    ``damaged`` says what is wrong with a text that is not TOML; the text is then left out.
    ``gone``: it held settings that are still in use.
    """

    text: str = ""
    raw: Tables = field(default_factory=dict)
    tables: Tables = field(default_factory=dict)
    damaged: ValueError | None = None
    problems: tuple[Problem, ...] = ()
    read_only: bool = False
    gone: bool = False

    @property
    def empty(self) -> bool:
        return not self.text.strip()

    @property
    def unusable(self) -> bool:
        return self.read_only or self.gone or self.damaged is not None


class SettingsFile:
    """Reads and writes one ``settings.toml``; may be used from any thread.

    ``managed`` is the administrator's file: it counts where the user has set nothing, or where it
    is locked, and nothing of it is ever written into the user's.
    """

    def __init__(
        self,
        path: Path,
        managed: Path | None = None,
        upgrades: tuple[Upgrade, ...] = UPGRADES,
    ) -> None:
        self.path, self.managed, self.upgrades = path, managed, upgrades
        self._known = Settings()
        self._managed: Managed | None = None
        self._stamp: _Stamp | None = None
        self._lock = Lock()

    def load(self, *, running: bool = False, unsaved: Settings | None = None) -> Loaded:
        """Read the file; a missing one is all defaults.

        Nothing is written but a copy of a damaged file.  While the program is *running* with
        earlier settings, not even that: the owner may be in the middle of editing.  A file that is
        gone or empty by then says nothing either: its disk may have been taken away.  What
        *unsaved* settings, which could not be written, change is in the settings that are returned.
        """
        with self._lock:
            self._stamp = _stamp(self.path)
            found = self._find_to_use(running=running)
            settings, problems = settings_format.read(found.tables)
            known = self._known
            if not (running and found.unusable):
                self._known = settings
            if unsaved is not None:
                settings = _with_unsaved(found.tables, known, self._own_part(unsaved))
            theirs: tuple[Problem, ...] = ()
            if self.managed is not None:
                self._managed, theirs = read_managed_file(self.managed)
            return Loaded(
                self._applied(settings),
                (*found.problems, *problems, *theirs),
                found.read_only,
                found.unusable,
                self._managed,
                _left_out(found.tables, settings),
            )

    def enforced(self, settings: Settings) -> Settings:
        """Return *settings* with what the administrator has locked."""
        return self._applied(self._own_part(settings))

    def _applied(self, mine: Settings) -> Settings:
        if self._managed is None:
            return mine
        from statustray.domain.config.managed import applied  # noqa: PLC0415 - as in managed_file

        return applied(mine, self._managed)

    def _own_part(self, settings: Settings) -> Settings:
        if self._managed is None:
            return settings
        from statustray.domain.config.managed import own_part  # noqa: PLC0415 - as in managed_file

        return own_part(settings, self._known, self._managed)

    def changed(self) -> bool:
        """Whether the file is another one than was last read or written: one ``stat``."""
        return _stamp(self.path) != self._stamp

    def save(self, settings: Settings) -> tuple[Problem, ...]:
        """Write what *settings* changes; comments, unknown names and changes by hand stay.

        The new text is read back, and replaces the file only where it says what was meant.
        Returns what hindered it; the file is then as it was.
        """
        # What writes is imported here and below: most commands change no settings.
        from statustray.gateways.files import atomic_write, file_lock, private_files  # noqa: PLC0415

        folder = private_files.real_path(self.path).parent
        with self._lock, file_lock.held_folder(folder):
            settings = self._own_part(settings)
            for _ in range(_TRIES):
                problems = self._saved(settings)
                if problems is not None:
                    return problems
            return (problem.not_written(self.path, atomic_write.Overtaken()),)

    def _saved(self, settings: Settings) -> tuple[Problem, ...] | None:
        """Save once; None where somebody has changed the file meanwhile."""
        from statustray.gateways.files import atomic_write, private_files  # noqa: PLC0415

        stamp = _stamp(self.path)
        by_hand, found = stamp != self._stamp, self._find()
        if found.read_only:
            return found.problems
        try:
            self._keep_old(found)
            text = self._with_changes(found, settings, by_hand=by_hand).encode()
            mode, still = private_files.FILE_MODE, lambda: _stamp(self.path) == stamp
            written = atomic_write.write_atomically(self.path, text, mode=mode, still=still)
        except atomic_write.Overtaken:
            return None
        except OSError as error:
            return (problem.not_written(self.path, error),)
        except ValueError:
            return (problem.not_expressed(self.path),)
        # What was gone or damaged is read again, as that is no longer so.
        again = by_hand or found.damaged is not None or self._lost(found)
        self._stamp = self._stamp if again else _stamp_of(written)
        self._known = settings
        return ()

    def _lost(self, found: _Found) -> bool:
        """Whether the settings in use have gone with the file."""
        return found.empty and self._known != Settings()

    def _find_to_use(self, *, running: bool) -> _Found:
        found = self._find()
        if found.damaged is not None:
            return self._with_copy(found, found.damaged, running=running)
        if running and not found.read_only and self._lost(found):
            return replace(found, problems=(problem.gone(self.path),), gone=True)
        return found

    def _find(self) -> _Found:
        try:
            data = read_bounded(self.path, limit_bytes=SETTINGS_BYTES)
        except FileNotFoundError:
            return _Found()
        except OSError as error:
            return _Found(problems=(problem.not_read(self.path, error),), read_only=True)
        try:
            text = text_of(data)
            raw = tables_of(text)
        except ValueError as error:
            return _Found(damaged=error)
        return self._of_any_schema(_Found(text, raw))

    def _of_any_schema(self, found: _Found) -> _Found:
        try:
            return replace(found, tables=upgraded(found.raw, self.upgrades))
        except WrongSchema as error:
            wrong = problem.wrong_schema(self.path, error)
            return replace(found, problems=(wrong,), read_only=True)

    def _with_copy(self, found: _Found, error: ValueError, *, running: bool) -> _Found:
        """Name the damage, and keep a copy unless the program is running."""
        from statustray.gateways.files.keep_copy import keep_copy  # noqa: PLC0415 - hardly any is

        kept: Path | None = None
        try:
            kept = None if running else keep_copy(self.path, "damaged")
        except OSError:
            named = problem.damaged(self.path, error, None, running=False)
            return replace(found, problems=(named,), read_only=True)
        return replace(found, problems=(problem.damaged(self.path, error, kept, running=running),))

    def _keep_old(self, found: _Found) -> None:
        """Keep a copy of what is damaged or of an older schema before it is replaced."""
        from statustray.gateways.files.keep_copy import keep_copy  # noqa: PLC0415

        if found.damaged is not None:
            keep_copy(self.path, "damaged")
        elif found.raw != found.tables:
            keep_copy(self.path, f"schema-{schema_of(found.raw)}")

    def _with_changes(self, found: _Found, settings: Settings, *, by_hand: bool) -> str:
        # Needed for writing only; tomlkit costs as much as the rest of the start.
        from statustray.domain.config.settings_merge import merged_tables  # noqa: PLC0415
        from statustray.gateways.files.toml.toml_edit import NotWritten, edited  # noqa: PLC0415

        known = Settings() if found.empty else self._known
        text = edited(found.text, found.raw, merged_tables(found.tables, known, settings))
        meant, _ = settings_format.read(settings_format.write(settings))
        written, _ = settings_format.read(tomllib.loads(text))
        if written != meant and not by_hand:
            raise NotWritten
        return text


def _with_unsaved(tables: Tables, known: Settings, unsaved: Settings) -> Settings:
    from statustray.domain.config.settings_merge import merged_tables  # noqa: PLC0415 - seldom

    settings, _ = settings_format.read(merged_tables(tables, known, unsaved).tables)
    return settings


def _left_out(tables: Tables, settings: Settings) -> bool:
    """Whether a row of the watch list in *tables* is not among the *settings*."""
    rows = tables.get("watch") or ()
    if not isinstance(rows, list | tuple):
        return True
    named = (row.get("service") or row.get("id") if isinstance(row, dict) else None for row in rows)
    return not {str(name) for name in named} <= {watch.key for watch in settings.watch}


def _stamp(path: Path) -> _Stamp | None:
    try:
        return _stamp_of(path.stat())
    except OSError:
        return None


def _stamp_of(seen: os.stat_result) -> _Stamp:
    return seen.st_mtime_ns, seen.st_size, seen.st_ino
