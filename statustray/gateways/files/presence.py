"""Whether something lies at a path, without an error where one may not look."""

from pathlib import Path


def is_there(path: Path) -> bool:
    """Whether anything is at *path*, as far as its user may see.

    ``Path.exists`` raises for a folder that must not be entered, or a name that is too long.
    """
    try:
        return path.exists()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Whether an ordinary file is at *path*, likewise."""
    try:
        return path.is_file()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Whether a folder is at *path*, likewise."""
    try:
        return path.is_dir()
    except OSError:
        return False


def entries(folder: Path) -> tuple[Path, ...]:
    """Return what lies in *folder*; nothing where there is none or nobody may look."""
    try:
        return tuple(folder.iterdir())
    except OSError:
        return ()
