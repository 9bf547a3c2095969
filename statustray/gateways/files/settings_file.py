"""The settings file: read fast, written rarely, and never at the cost of what its owner wrote."""

import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path

from statustray.domain.config import settings_format
from statustray.domain.model.settings import Problem, Settings
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.atomic_write import write_atomically
from statustray.gateways.files.keep_copy import keep_copy
from statustray.gateways.files.migrations import (
    UPGRADES,
    Tables,
    Upgrade,
    WrongSchema,
    schema_of,
    upgraded,
)

_LIMIT_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the file says.

    ``read_only``: it must not be written, and ``problems`` say why.  ``unusable``: nothing of it
    could be taken, all is default.
    """

    settings: Settings
    problems: tuple[Problem, ...] = ()
    read_only: bool = False
    unusable: bool = False


@dataclass(frozen=True, slots=True)
class _Found:
    """The file as it lies there: its text, and its tables as today's schema has them.

    ``damaged`` is the name of the copy that was kept of a text which is not TOML.
    """

    text: str = ""
    raw: Tables = field(default_factory=dict)
    tables: Tables = field(default_factory=dict)
    damaged: Path | None = None
    problems: tuple[Problem, ...] = ()
    read_only: bool = False


@dataclass(slots=True)
class SettingsFile:
    """Reads and writes one ``settings.toml``.  Used from one thread at a time."""

    path: Path
    upgrades: tuple[Upgrade, ...] = UPGRADES
    _known: Settings = field(default_factory=Settings, init=False)
    _stamp: tuple[int, int] | None = field(default=None, init=False)

    def load(self) -> Loaded:
        """Read the file; a missing one is all defaults.  Nothing but a safe copy is written."""
        self._stamp = _stamp(self.path)
        found = self._find()
        self._known, problems = settings_format.read(found.tables)
        unusable = found.read_only or found.damaged is not None
        return Loaded(self._known, (*found.problems, *problems), found.read_only, unusable)

    def changed(self) -> bool:
        """Whether the file is another one than was last read or written: one ``stat``."""
        return _stamp(self.path) != self._stamp

    def save(self, settings: Settings) -> tuple[Problem, ...]:
        """Write what *settings* changes; comments, unknown names and changes by hand stay.

        Returns what hindered it; then the file is as it was.
        """
        by_hand = self.changed()
        found = self._find()
        if found.read_only:
            return found.problems
        try:
            self._keep_old_schema(found)
            write_atomically(self.path, self._with_changes(found, settings).encode())
        except (OSError, ValueError) as error:
            return (_not_written(self.path, error),)
        self._known = settings
        self._stamp = self._stamp if by_hand else _stamp(self.path)
        return ()

    def _find(self) -> _Found:
        try:
            data = _limited(self.path)
        except FileNotFoundError:
            return _Found()
        except OSError as error:
            return _Found(problems=(_not_read(self.path, error),), read_only=True)
        try:
            text = data.decode("utf-8-sig")
            raw = _tables(text)
        except ValueError as error:
            return self._damaged(error)
        return self._of_any_schema(_Found(text, raw))

    def _of_any_schema(self, found: _Found) -> _Found:
        try:
            return replace(found, tables=upgraded(found.raw, self.upgrades))
        except WrongSchema as error:
            return replace(found, problems=(_wrong_schema(self.path, error),), read_only=True)

    def _damaged(self, error: ValueError) -> _Found:
        try:
            kept = keep_copy(self.path, "damaged")
        except OSError:
            return _Found(problems=(_damaged(self.path, error, None),), read_only=True)
        return _Found(damaged=kept, problems=(_damaged(self.path, error, kept),))

    def _keep_old_schema(self, found: _Found) -> None:
        if found.raw != found.tables:
            keep_copy(self.path, f"schema-{schema_of(found.raw)}")

    def _with_changes(self, found: _Found, settings: Settings) -> str:
        # tomlkit is needed for writing only, and costs as much as the rest of the start.
        from statustray.gateways.files.toml_edit import with_changes  # noqa: PLC0415

        today = with_changes(found.text, found.raw, found.tables)
        known = settings_format.write(self._known) if found.text else {}
        text = with_changes(today, known, settings_format.write(settings))
        tomllib.loads(text)
        return text


def _limited(path: Path) -> bytes:
    if path.stat().st_size > _LIMIT_BYTES:
        message = f"larger than {_LIMIT_BYTES} bytes"
        raise OSError(message)
    return path.read_bytes()


def _tables(text: str) -> Tables:
    try:
        return tomllib.loads(text)
    except RecursionError:
        message = "it is nested too deeply"
        raise ValueError(message) from None


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        seen = path.stat()
    except OSError:
        return None
    return seen.st_mtime_ns, seen.st_size


def _not_read(path: Path, error: OSError) -> Problem:
    what = phrase(
        "the settings can't be read: {why}; using the defaults", why=error.strerror or error
    )
    do = phrase("Make the file readable. Until then, StatusTray won't change it.")
    return Problem(str(path), what, do)


def _not_written(path: Path, error: Exception) -> Problem:
    reason = error.strerror if isinstance(error, OSError) else None
    what = phrase("the settings could not be saved: {why}", why=reason or error)
    do = phrase("They apply until you quit. Fix the cause, then save again.")
    return Problem(str(path), what, do)


def _damaged(path: Path, error: ValueError, kept: Path | None) -> Problem:
    what = phrase("the settings file is damaged, so the defaults are used: {why}", why=error)
    if kept is None:
        do = phrase("Fix the file. Until then, StatusTray won't change it.")
        return Problem(str(path), what, do)
    do = phrase("Fix it, or copy what you need from the backup copy {name}.", name=kept.name)
    return Problem(str(path), what, do)


def _wrong_schema(path: Path, error: WrongSchema) -> Problem:
    what = phrase("the settings can't be used: {why}; using the defaults", why=error)
    do = phrase("Update StatusTray, or use a different --home folder. The file was not changed.")
    return Problem(str(path), what, do)
