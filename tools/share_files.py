"""Write what a desktop and a shell want of the program into ``resources/share``.

``python -m tools.share_files`` writes the menu entry, man page, completions and icons anew; they
are kept with the sources, so that any package can be built without running the program.
"""

import os
import sys
from pathlib import Path

from statustray import __version__
from statustray.cli.language import tr
from statustray.gateways.system.login_texts import ENTRY, desktop_entry
from statustray.present.vocabulary.language import ENGLISH
from tools import completions
from tools.command_table import commands, whole_program
from tools.manual import manual

ROOT = Path(__file__).parents[1]
SHARE = ROOT / "resources" / "share"
ICON_SIZES = (48, 128, 256)


def texts() -> dict[Path, str]:
    """Return the text of every file that is written from the program, by its place in SHARE.

    They are English, whatever the user of this computer speaks.
    """
    tr.speak(lambda: ENGLISH)
    program, all_commands = whole_program(), commands()
    return {
        Path("applications", ENTRY): desktop_entry(("statustray",), at_login=False),
        Path("man/man1/statustray.1"): manual(program, all_commands, version=__version__),
        Path("bash-completion/completions/statustray"): completions.bash(program, all_commands),
        Path("zsh/site-functions/_statustray"): completions.zsh(program, all_commands),
        Path("fish/vendor_completions.d/statustray.fish"): completions.fish(program, all_commands),
    }


def icon_place(size: int) -> Path:
    """Return where in SHARE the icon of *size* pixels lies."""
    return Path(f"icons/hicolor/{size}x{size}/apps/statustray.png")


def main() -> int:
    """Write every file."""
    for place, text in texts().items():
        path = SHARE / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    _draw_icons()
    return 0


def _draw_icons() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - for the icons alone

    from statustray.ui.style.level_icons import app_pixmap  # noqa: PLC0415 - needs the application

    application = QGuiApplication.instance() or QGuiApplication([])
    for size in ICON_SIZES:
        path = SHARE / icon_place(size)
        path.parent.mkdir(parents=True, exist_ok=True)
        app_pixmap(size).save(str(path))
    del application


if __name__ == "__main__":
    sys.exit(main())
