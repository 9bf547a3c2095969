"""Files and folders that only their owner can read, whatever the umask."""

import errno
import os
import stat
from pathlib import Path

from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.bounded_read import NotReadable, refuse_odd

FILE_MODE = 0o600
FOLDER_MODE = 0o700
_MOST_LINKS = 40  # as Linux


def real_path(path: Path) -> Path:
    """Return where *path* leads, or how far one gets where links lead in a circle.

    ``Path.resolve`` raises no ``OSError`` for such a circle before Python 3.13.
    """
    return Path(os.path.realpath(path))


def own_way(path: Path) -> Path:
    """Return where *path*, a place of the user's choosing, leads through no link of anybody else's.

    In a folder that others may write to, theirs would have our text written over any file of ours,
    or handed to them.

    Raises:
        NotReadable: a link on the way, or on that of another link, belongs to another user.
        OSError: the links lead in a circle.
    """
    if os.name == "nt":
        return real_path(path)
    way, left, links = Path("/"), [*reversed(path.absolute().parts)], 0
    while left:
        part = left.pop()
        place = way.parent if part == ".." else way / part
        target = _link(place)
        way = place if target is None else way
        if target is not None:
            links += 1
            left += reversed(Path(target).parts)
        if links > _MOST_LINKS:
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return way


def _link(place: Path) -> str | None:
    """Return what the link at *place* says, None where there is no link."""
    try:
        target = os.readlink(place)  # noqa: PTH115 - a text, which may be empty or have ".." in it
    except OSError:
        return None
    # Asked behind what it says: who puts another link there meanwhile is its owner.
    if not is_ours(place.lstat()):
        raise belongs_to_another(place)
    return target


def is_ours(status: os.stat_result) -> bool:
    """Whether a file belongs to this user or to the administrator."""
    return status.st_uid in {0, os.geteuid()}


def belongs_to_another(place: Path) -> NotReadable:
    """Return the refusal of what somebody else has put at *place*."""
    return NotReadable(phrase("{file} belongs to another user and leads elsewhere", file=place))


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
