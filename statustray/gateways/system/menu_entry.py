"""What a desktop and a shell know a program by: menu entry, icons, man page and completions.

The files lie ready in ``resources/share``, laid out as below a prefix; a package of a system or of
Python puts them there.  Where neither did, they go into the user's own data folder.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct

from statustray.domain.model.problem import Problem
from statustray.gateways.files.atomic_write import write_atomically
from statustray.gateways.files.bounded_read import holds
from statustray.gateways.files.presence import is_file
from statustray.gateways.system.autostart import FOR_ALL, base_folder, unwritable
from statustray.gateways.system.login_texts import ENTRY, desktop_entry

_SYSTEM: Final = "/usr/local/share:/usr/share"
_ENTRY_PLACE: Final = Path("applications") / ENTRY
_FOR_DESKTOPS: Final = ("applications", "icons")
_FOR_SHELLS: Final = ("man", "bash-completion", "zsh", "fish")


class ApplicationMenuEntry(Struct, frozen=True):
    """The program's files in the data folder of one user; ``share`` is where they lie ready."""

    share: Path
    data: Path
    system: tuple[Path, ...]
    command: tuple[str, ...]

    @property
    def provided(self) -> bool:
        """Whether a package has put an entry where every user's desktop finds it."""
        return any(is_file(folder / _ENTRY_PLACE) for folder in self.system)

    def files(self) -> Iterator[Path]:
        """Name every file that ``install`` writes."""
        yield from (target for target, _ in self._texts((*_FOR_DESKTOPS, *_FOR_SHELLS)))

    def install(self, *, shells: bool = True) -> tuple[Path, ...] | Problem:
        """Write every file that is missing or differs; return them, or what hindered it.

        Without ``shells`` neither man page nor completions are written.
        """
        written: list[Path] = []
        kinds = (*_FOR_DESKTOPS, *(_FOR_SHELLS if shells else ()))
        try:
            for target, text in self._texts(kinds):
                if not holds(target, text):
                    write_atomically(target, text, mode=FOR_ALL)
                    written.append(target)
        except OSError as error:
            return unwritable(Path(error.filename or self.data), error)
        return tuple(written)

    def _texts(self, kinds: tuple[str, ...]) -> Iterator[tuple[Path, bytes]]:
        entry = desktop_entry(self.command, at_login=False)
        yield self.data / _ENTRY_PLACE, os.fsencode(entry)
        for path in sorted(self.share.rglob("*")):
            place = path.relative_to(self.share)
            if place.parts[0] in kinds and place != _ENTRY_PLACE and path.is_file():
                yield self.data / place, path.read_bytes()


def menu_entry(
    command: Sequence[str],
    *,
    share: Path,
    environ: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> ApplicationMenuEntry:
    """Return the files by which this user's desktop knows *command*."""
    data = base_folder(environ, "XDG_DATA_HOME", (home or Path.home()) / ".local" / "share")
    system = (environ.get("XDG_DATA_DIRS") or _SYSTEM).split(os.pathsep)
    folders = tuple(Path(folder) for folder in system if folder and Path(folder) != data)
    return ApplicationMenuEntry(share, data, folders, tuple(command))
