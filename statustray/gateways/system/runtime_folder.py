"""Where the socket of a running program may lie: a folder that only its user can write to."""

import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

from statustray.domain.model.problem import Problem
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.bounded_read import reason

_OTHERS_WRITE = 0o022


def runtime_folders(state: Path, problems: list[Problem]) -> Iterator[Path]:
    """Return the folders that may be used, the best first; *problems* collects why others may not.

    These are the folder of the session, a folder of our own among the temporary files, and
    *state*, the program's folder for what it remembers.
    """
    session = os.environ.get("XDG_RUNTIME_DIR")
    if session and _is_own(Path(session)):
        yield Path(session)
    yield from _among_temporary(problems)
    if _is_own(state):
        yield state


def _among_temporary(problems: list[Problem]) -> Iterator[Path]:
    try:
        temporary = tempfile.gettempdir()
    except FileNotFoundError:  # nothing can be written to any: a full disk
        return
    folder = Path(temporary) / f"statustray-{os.getuid()}"
    why = _refusal(folder)
    if why is None:
        yield folder
        return
    do = phrase("StatusTray uses another folder. Remove this one if you don't know it.")
    problems.append(Problem(str(folder), why, do))


def _is_own(folder: Path) -> bool:
    """Whether *folder* is there, and only its user can write to it."""
    try:
        status = folder.stat()
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and _is_private(status)


def _refusal(folder: Path) -> str | None:
    """Say why *folder*, which anybody could have made, must not be used; make it if missing."""
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        pass
    except OSError as error:
        return phrase("it can't be created: {why}", why=reason(error))
    status = folder.lstat()
    if stat.S_ISLNK(status.st_mode):
        return phrase("it is a link, and a link may lead anywhere")
    if not stat.S_ISDIR(status.st_mode):
        return phrase("it is not a folder")
    if status.st_uid != os.getuid():
        return phrase("it belongs to another user")
    return None if _is_private(status) else phrase("other users can write to it")


def _is_private(status: os.stat_result) -> bool:
    return status.st_uid == os.getuid() and not status.st_mode & _OTHERS_WRITE
