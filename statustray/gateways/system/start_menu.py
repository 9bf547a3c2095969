"""The program in the Start menu of Windows: a shortcut and its icon.

A package of Python brings neither, and its launchers have Python's icon.
"""

import os
import struct
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct

from statustray.domain.model.problem import Problem
from statustray.gateways.files.atomic_write import write_atomically
from statustray.gateways.system.autostart import unwritable
from statustray.gateways.system.login_texts import DESCRIPTION
from statustray.gateways.system.shell_link import save_shell_link

_MENU: Final = ("Microsoft", "Windows", "Start Menu", "Programs")
_SIZES: Final = (48, 128, 256)
_HEAD, _ENTRY = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")


class StartMenuEntry(Struct, frozen=True):
    """The shortcut of one user.  ``pictures`` are PNG files by their width."""

    link: Path
    icon: Path
    pictures: Mapping[int, Path]
    command: tuple[str, ...]

    def files(self) -> Iterator[Path]:
        """Name every file that ``install`` writes."""
        yield from (self.icon, self.link)

    def install(self) -> tuple[Path, ...] | Problem:
        """Write both; return them, or what hindered it."""
        try:
            pictures = {size: path.read_bytes() for size, path in self.pictures.items()}
            write_atomically(self.icon, icon_file(pictures))
            self.link.parent.mkdir(parents=True, exist_ok=True)
            save_shell_link(
                self.link,
                program=self.command[0],
                arguments=subprocess.list2cmdline(self.command[1:]),
                description=DESCRIPTION,
                icon=self.icon,
            )
        except OSError as error:
            return unwritable(Path(error.filename or self.link), error)
        return tuple(self.files())


def start_menu_entry(
    command: Sequence[str],
    *,
    share: Path,
    environ: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> StartMenuEntry:
    """Return the entry of this user that starts *command*; *share* is where the icons lie."""
    home = home or Path.home()
    roaming = Path(environ.get("APPDATA") or home / "AppData" / "Roaming")
    local = Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    icons = share / "icons" / "hicolor"
    return StartMenuEntry(
        link=roaming.joinpath(*_MENU, "StatusTray.lnk"),
        icon=local / "statustray" / "StatusTray.ico",
        pictures={n: icons / f"{n}x{n}" / "apps" / "statustray.png" for n in _SIZES},
        command=tuple(command),
    )


def icon_file(pictures: Mapping[int, bytes]) -> bytes:
    """Return an icon of Windows that holds *pictures*: square PNG files by their width.

    Widths are at most 256 pixels.
    """
    head, body = _HEAD.pack(0, 1, len(pictures)), b""
    start = _HEAD.size + _ENTRY.size * len(pictures)
    for size, png in sorted(pictures.items()):
        side = size % 256  # 256 is written as 0
        head += _ENTRY.pack(side, side, 0, 0, 1, 32, len(png), start + len(body))
        body += png
    return head + body
