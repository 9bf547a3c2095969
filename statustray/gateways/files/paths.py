"""Where files live: under one home, or in the platform's own folders."""

import os
from pathlib import Path
from typing import NamedTuple

from statustray.gateways.files.presence import is_there

APP = "statustray"


def whole_path(path: Path) -> Path:
    """Return *path* from the root, as a shell reads it: a ``~`` of nobody stays as it is.

    So does *path* where the current folder was removed: from there it leads nowhere.
    """
    found = Path(os.path.expanduser(path))  # noqa: PTH111 - pathlib's raises for nobody
    try:
        return found.absolute()
    except FileNotFoundError:
        return found


class AppPaths(NamedTuple):
    """The folders of one home.  Nothing is made until something is written.

    ``portable``: all is under a folder of the user's choice.
    """

    config: Path
    data: Path
    state: Path
    cache: Path
    portable: bool = False

    @classmethod
    def under(cls, home: Path) -> "AppPaths":
        """Keep everything under *home*."""
        home = whole_path(home)
        return cls(config=home, data=home, state=home, cache=home / "cache", portable=True)

    @classmethod
    def usual(cls) -> "AppPaths":
        """Use the platform's own folders."""
        # Imported here, for a start with a home of its own never needs it.
        from platformdirs import PlatformDirs  # noqa: PLC0415

        dirs = PlatformDirs(APP, appauthor=False, roaming=False)
        return cls(
            dirs.user_config_path,
            dirs.user_data_path,
            dirs.user_state_path,
            dirs.user_cache_path,
        )

    @classmethod
    def of(cls, home: Path | None) -> "AppPaths":
        """Keep everything under *home*, or in the platform's own folders where there is none."""
        return cls.usual() if home is None else cls.under(home)

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.toml"

    @property
    def managed(self) -> Path:
        """The administrator's settings: the system's, or one that lies in a home of its own."""
        # Imported here: the icon, which comes first, does without.
        from statustray.gateways.files.settings.managed_file import NAME, system_place  # noqa: PLC0415

        beside = self.config / NAME
        return beside if self.portable and is_there(beside) else system_place()

    @property
    def history(self) -> Path:
        """The history's database."""
        return self.data / "history.db"

    @property
    def log(self) -> Path:
        """The log."""
        return self.state / "statustray.log"

    @property
    def lock(self) -> Path:
        """What the running program of this home holds, so that there is one."""
        return self.state / "statustray.lock"

    @property
    def watch_lock(self) -> Path:
        """What a running ``watch`` of this home holds, so that one of them keeps the history."""
        return self.state / "watch.lock"

    @property
    def windows(self) -> Path:
        """Where windows were and how large."""
        return self.state / "windows.json"

    @property
    def icons(self) -> Path:
        """The folder of services' own icons."""
        return self.cache / "icons"

    @property
    def key_origins(self) -> Path:
        """For which origins the keys of the environment were first used."""
        return self.state / "key-origins.json"
