"""Files that are whole at every moment: the old one or the new one, never half of either."""

import os
from pathlib import Path

_PRIVATE = 0o600


def write_atomically(path: Path, data: bytes) -> None:
    """Replace the file at *path* by *data*, through a new file beside it.

    A symbolic link stays one, and the permissions stay as they were (a new file is private).

    Raises:
        OSError: nothing was written; the old file is as it was.
    """
    real = path.resolve()
    real.parent.mkdir(parents=True, exist_ok=True)
    import tempfile  # noqa: PLC0415 - reading, which comes before the icon, does without

    handle, name = tempfile.mkstemp(prefix=f".{real.name}.", dir=real.parent)
    fresh = Path(name)
    try:
        _fill(handle, data)
        fresh.chmod(_mode(real))
        fresh.replace(real)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    _settle(real.parent)


def _fill(handle: int, data: bytes) -> None:
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        return _PRIVATE


def _settle(folder: Path) -> None:
    """Write the folder's entry too, where the platform lets one open a folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
