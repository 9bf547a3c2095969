"""Installed programs that the catalogue knows; searched only when the user asks."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from statustray.domain.model.catalogue import Catalogue
from statustray.gateways.files.bounded_read import MIB, read_bounded

_DESKTOP_NAME = "Name="


def installed_apps(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the ids of services whose program is installed, in catalogue order."""
    installed = {_plain(name) for name in _names()}
    return tuple(
        service.id
        for service in catalogue.listed
        if installed.intersection(map(_plain, (service.name, *service.aliases)))
    )


def _names() -> Iterator[str]:
    """Return the names of installed programs as menus show them."""
    if sys.platform == "win32":
        yield from _files(_windows_menus(), "*.lnk")
    elif sys.platform == "darwin":
        yield from _files((Path("/Applications"), Path.home() / "Applications"), "*.app")
    else:
        for folder in _linux_menus():
            for file in folder.glob("*.desktop"):
                yield from _desktop_names(file)


def _files(folders: tuple[Path, ...], pattern: str) -> Iterator[str]:
    return (file.stem for folder in folders for file in folder.rglob(pattern))


def _linux_menus() -> tuple[Path, ...]:
    home = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local/share")
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    folders = (home, *shared.split(":"), "/var/lib/flatpak/exports/share")
    return tuple(Path(folder, "applications") for folder in folders if folder)


def _windows_menus() -> tuple[Path, ...]:
    roots = (os.environ.get("APPDATA"), os.environ.get("PROGRAMDATA"))
    return tuple(Path(root, "Microsoft/Windows/Start Menu/Programs") for root in roots if root)


def _desktop_names(file: Path) -> Iterator[str]:
    with suppress(OSError, UnicodeDecodeError):
        for line in read_bounded(file, limit_bytes=MIB).decode("utf-8").splitlines():
            if line.startswith(_DESKTOP_NAME):
                yield line.removeprefix(_DESKTOP_NAME)


def _plain(name: str) -> str:
    """Return a name without case, spaces and a trailing "Desktop"."""
    return name.casefold().replace(" ", "").removesuffix("desktop")
