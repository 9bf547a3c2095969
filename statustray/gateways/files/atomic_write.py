"""Files that are whole at every moment: the old one or the new one, never half of either."""

import errno
import os
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from statustray.gateways.files.private_files import (
    FILE_MODE,
    belongs_to_another,
    is_ours,
    make_private_folder,
    real_path,
)

# A writer needs milliseconds; what lies longer belongs to one that was killed.
_ABANDONED_S = 60
_CHOSEN = 8  # letters that tempfile adds to a name


class Overtaken(OSError):  # noqa: N818 - named for what is found, as NotReadable is
    """Somebody else has changed the file meanwhile; it was left to them."""

    def __init__(self) -> None:
        super().__init__(errno.EBUSY, os.strerror(errno.EBUSY))


def write_atomically(
    path: Path,
    data: bytes,
    *,
    mode: int | None = None,
    resolve: Callable[[Path], Path] = real_path,
    still: Callable[[], bool] = lambda: True,
) -> os.stat_result:
    """Replace the file at *path* by *data*, through a new file beside it.

    A symbolic link stays one; *resolve* says where it leads.  The file gets the permissions *mode*;
    without one a new file can be read by its owner only, and one of ours that was there keeps its
    own.  What is no file, a device or a pipe, gets *data* and stays what it is.

    *still* is asked last of all whether the file may be replaced.  Returns the status of what was
    written.

    Raises:
        Overtaken: it may not, and is as it was.
        OSError: nothing was written; the old file is as it was.
    """
    real = resolve(path)
    if _is_special(path):
        _pass_on(path, data)
        return path.stat()
    make_private_folder(real.parent)
    import tempfile  # noqa: PLC0415 - reading, which comes before the icon, does without

    handle, name = tempfile.mkstemp(prefix=f".{real.name}.", dir=real.parent)
    fresh = Path(name)
    try:
        written = _fill(handle, data)
        fresh.chmod(_mode(real) if mode is None else mode)
        if not still():
            raise Overtaken
        fresh.replace(real)
    except OSError:
        with suppress(OSError):  # what stays is swept by the next writer
            fresh.unlink()
        raise
    _flush_folder(real.parent)
    _sweep(real)
    return written


def _fill(handle: int, data: bytes) -> os.stat_result:
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
        return os.fstat(handle)


def _is_special(path: Path) -> bool:
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _pass_on(path: Path, data: bytes) -> None:
    """Write *data* to a device or a pipe; a pipe that nobody reads is refused, not waited for."""
    handle = os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(handle, "wb") as target:
        status = os.fstat(handle)
        if stat.S_ISFIFO(status.st_mode) and os.name != "nt" and not is_ours(status):
            raise belongs_to_another(path)
        os.set_blocking(handle, True)
        target.write(data)


def _sweep(real: Path) -> None:
    """Remove the new files of writers that were killed before they could put them in place."""
    start = f".{real.name}."
    with suppress(OSError):
        for left in real.parent.iterdir():
            ours = left.name.startswith(start) and len(left.name) == len(start) + _CHOSEN
            if ours and time.time() - left.lstat().st_mtime > _ABANDONED_S:
                left.unlink()


def _mode(path: Path) -> int:
    try:
        status = path.stat()
    except FileNotFoundError:
        return FILE_MODE
    ours = os.name == "nt" or status.st_uid == os.geteuid()
    return status.st_mode & 0o777 if ours else FILE_MODE


def _flush_folder(folder: Path) -> None:
    """Write the folder's entry too, where the platform lets one open a folder.

    The new file is in its place by then: where this fails, nothing has failed that one could tell.
    """
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
