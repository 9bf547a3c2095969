"""Draw pictures as on any other computer: with our fonts only, on a screen of its own, in UTC."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from tests.pictures.gallery import Picture
from tools.build_translations import compile_all, po_file

ROOT = Path(__file__).parents[2]
FONTS = Path(__file__).parent / "fonts"
APPROVED = Path(__file__).parent / "approved"
ARTIFACTS = ROOT / "artifacts" / "pictures-compared"
_WIDTH, _HEIGHT = 1366, 768
_FONTS_CONF = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
"""
_SCREEN = """{{"screens": [{{"name": "test", "x": 0, "y": 0, "width": {width}, "height": {height},
  "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}}]}}
"""
# What of the caller's own desktop and language would be seen.
_FOREIGN = ("FONTCONFIG", "LANG", "LC_", "QT_", "XDG_", "DISPLAY", "WAYLAND")


def draw(pictures: Sequence[Picture], folder: Path) -> Mapping[Picture, QImage]:
    """Draw *pictures*, all of one scale, in a process of its own that works in *folder*.

    Raises:
        CalledProcessError: it could not draw; what it said is in the error.
    """
    drawn, translations = folder / "drawn", folder / "translations"
    drawn.mkdir(parents=True)
    for language in sorted({picture.language for picture in pictures} - {"en"}):
        copied = po_file(language, translations)
        copied.parent.mkdir(parents=True)
        shutil.copyfile(po_file(language), copied)
    compile_all(translations)
    subprocess.run(  # noqa: S603 - our own code in our own interpreter
        [
            *(sys.executable, "-m", "tests.pictures.draw", str(drawn), str(translations)),
            *(picture.name for picture in pictures),
        ],
        cwd=ROOT,
        env=_environment(folder, pictures[0].scale),
        check=True,
        capture_output=True,
        text=True,
    )
    return {picture: QImage(str(drawn / f"{picture.name}.png")) for picture in pictures}


def _environment(folder: Path, scale: int) -> dict[str, str]:
    fonts, screen = folder / "fonts.conf", folder / "screen.json"
    fonts.write_text(_FONTS_CONF.format(fonts=FONTS, cache=folder / "cache"), encoding="utf-8")
    size = {"width": _WIDTH * scale, "height": _HEIGHT * scale}
    screen.write_text(_SCREEN.format(**size), encoding="utf-8")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(_FOREIGN)}
    return kept | {
        "FONTCONFIG_FILE": str(fonts),
        "LANG": "en_GB.UTF-8",
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": str(scale),
        "TZ": "UTC",
    }
