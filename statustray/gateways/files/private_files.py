"""Files and folders that only their owner can read, whatever the umask."""

import os
import stat
from pathlib import Path

from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.bounded_read import NotReadable, refuse_odd

FILE_MODE = 0o600
FOLDER_MODE = 0o700


def real_path(path: Path) -> Path:
    """Return where *path* leads, or how far one gets where links lead in a circle.

    ``Path.resolve`` raises no ``OSError`` for such a circle before Python 3.13.
    """
    return Path(os.path.realpath(path))


def refuse_detours(path: Path) -> None:
    """Refuse a place of the user's choosing where somebody else has put a link or a pipe.

    In a folder that others may write to, it would have our text written over any file of ours, or
    handed to them.

    Raises:
        NotReadable: a link or a pipe on the way belongs to another user.
    """
    if os.name == "nt":
        return
    for place in (*path.absolute().parents, path):
        try:
            status = place.lstat()
        except OSError:
            continue
        leads_away = stat.S_ISLNK(status.st_mode) or stat.S_ISFIFO(status.st_mode)
        if leads_away and status.st_uid not in {0, os.geteuid()}:
            raise NotReadable(
                phrase("{file} belongs to another user and leads elsewhere", file=place)
            )


def make_private_folder(folder: Path) -> None:
    """Make *folder* with the folders above it that are missing; what exists stays as it is.

    Raises:
        OSError: it cannot be made, or something else has its name.
    """
    if folder.is_dir():
        return
    if folder.parent != folder:
        make_private_folder(folder.parent)
    try:
        folder.mkdir(mode=FOLDER_MODE)
    except FileExistsError:
        if not folder.is_dir():
            raise
    else:
        folder.chmod(FOLDER_MODE)


def make_private_file(path: Path) -> None:
    """Make an empty file at *path* where there is none; take the rights of others from one.

    A file of somebody else's stays as it is.

    Raises:
        NotReadable: something that is no ordinary file has its name.
        OSError: it cannot be made or opened.
    """
    handle = open_private(str(path), os.O_RDWR | os.O_CREAT)
    try:
        refuse_odd(os.fstat(handle).st_mode)
    finally:
        os.close(handle)


def open_private(path: str, flags: int) -> int:
    """Open *path*, as the ``opener`` of ``open`` and with its file made private.

    A device keeps its rights: for the administrator a link to one would take it from everybody.

    Raises:
        OSError: it cannot be opened.
    """
    handle = os.open(path, flags | getattr(os, "O_CLOEXEC", 0), FILE_MODE)
    if os.name != "nt":
        status = os.fstat(handle)
        ours = stat.S_ISREG(status.st_mode) and status.st_uid == os.geteuid()
        if ours and status.st_mode & 0o777 != FILE_MODE:
            os.fchmod(handle, FILE_MODE)
    return handle
