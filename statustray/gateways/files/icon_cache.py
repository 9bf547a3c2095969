"""Icons of services as files, so that each website is asked about once a month."""

import hashlib
import shutil
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Final

from msgspec import Struct

from statustray.gateways.files.atomic_write import write_atomically
from statustray.gateways.files.bounded_read import MIB, read_bounded
from statustray.gateways.files.presence import entries

_ENDING: Final = ".icon"
_GOOD_FOR: Final = timedelta(days=30)
_NONE_FOR: Final = timedelta(days=7)


class CachedIcon(Struct, frozen=True):
    """``image`` is empty where the website had none; ``fresh``: it need not be asked again yet."""

    image: bytes
    fresh: bool


class IconCache:
    """A folder with one file for each website; an empty file says that there is no icon.

    What cannot be read or written is as if it were not there: the program does without.
    """

    def __init__(self, folder: Path, *, now: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._now = now

    def get(self, site: str) -> CachedIcon | None:
        """Return what is known of the icon of *site*, None where it was never asked."""
        path = self._path(site)
        try:
            age_s = self._now() - path.stat().st_mtime
            image = read_bounded(path, limit_bytes=MIB)
        except OSError:
            return None
        lasts = _GOOD_FOR if image else _NONE_FOR
        return CachedIcon(image, fresh=0 <= age_s < lasts.total_seconds())

    def put(self, site: str, image: bytes) -> None:
        """Keep the icon of *site*, empty for none."""
        try:
            write_atomically(self._path(site), image)
        except OSError:
            return

    def clear(self) -> None:
        """Remove all icons."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def files(self) -> tuple[Path, ...]:
        """Return the files of all icons."""
        return tuple(sorted(f for f in entries(self._folder) if f.suffix == _ENDING))

    def _path(self, site: str) -> Path:
        name = hashlib.sha256(site.encode()).hexdigest()[:32]
        return self._folder / f"{name}{_ENDING}"
