"""Remove from an environment's Qt what this program never loads, before a bundle is made of it.

Run as a script by the Python of an environment that is used for nothing else.  Qt's plugins are
what drags other libraries into a bundle: one platform theme alone brings GTK along.
"""

# ruff: noqa: INP001 -- a script; its folder is no package

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

PLUGINS = {
    "iconengines": {"svgicon"},
    "imageformats": {"svg", "jpeg", "gif", "ico", "icns"},  # icns: the icon of the Mac's bundle
    "platforms": {"xcb", "wayland", "wayland-egl", "wayland-generic", "offscreen", "minimal"}
    | {"windows", "cocoa"},
    "platforminputcontexts": {"composeplatforminputcontext", "ibusplatforminputcontext"},
    "platformthemes": {"xdgdesktopportal"},
    "printsupport": {"cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"},
    "styles": {"modernwindowsstyle", "macstyle", "windowsvistastyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell", "wl-shell-plugin", "qt-shell"},
    "xcbglintegrations": {"xcb-glx-integration", "xcb-egl-integration"},
}
"""What stays, by folder: the names without ``lib`` and ``q``."""

TRANSLATIONS = Path(__file__).parent.parent / "resources" / "translations"
LANGUAGES = {folder.name for folder in TRANSLATIONS.iterdir() if folder.is_dir()}


def trim() -> int:
    """Remove the rest; return how many bytes that was."""
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    texts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    freed = 0
    for folder in plugins.iterdir():
        if folder.is_dir():
            kept = PLUGINS.get(folder.name, set())
            freed += sum(_remove(path) for path in folder.iterdir() if not _names(path) & kept)
    if texts.is_dir():
        freed += sum(_remove(path) for path in texts.iterdir() if not _spoken(path))
    return freed


def _names(path: Path) -> set[str]:
    """Return a plugin's name, with and without the beginnings that systems and Qt put before it."""
    name = path.stem.removeprefix("lib")
    return {name, name.removeprefix("q")}


def _spoken(path: Path) -> bool:
    return path.stem.partition("_")[2] in LANGUAGES and path.stem.startswith(("qt_", "qtbase_"))


def _remove(path: Path) -> int:
    if path.is_dir():
        size = sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
        shutil.rmtree(path)
        return size
    size = path.stat().st_size
    path.unlink()
    return size


if __name__ == "__main__":
    sys.stdout.write(f"Qt is {trim() / 1e6:.0f} MB smaller\n")
