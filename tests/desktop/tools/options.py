"""What can be asked of the rig."""

import argparse
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_ABOUT = """
Run COMMAND in a private desktop: a virtual screen, xfwm4, a session bus, xfce4-panel with a tray,
xfce4-notifyd, gnome-keyring and the accessibility bus, all real.  Ends with COMMAND's status; 77
when Debian packages are missing, 125 when the desktop did not start.
"""


@dataclass(frozen=True, slots=True)
class Options:
    """The desktop that is wanted and what to run in it; ``size`` is WIDTHxHEIGHT in pixels."""

    panel: str = "xfce"
    notifier: str = "xfce"
    secrets: str = "unlocked"
    size: str = "1280x900"
    scale: int = 1
    dark: bool = False
    artifacts: Path | None = None
    check: bool = False
    command: tuple[str, ...] = ()


def parse(arguments: Sequence[str]) -> Options:
    """Read the command line.

    Raises:
        SystemExit: it cannot be understood (2), or it asked for help (0).
    """
    parser = _parser()
    found = vars(parser.parse_args(arguments))
    words = tuple(found.pop("command"))
    command = words[1:] if words[:1] == ("--",) else words
    if not command and not found["check"]:
        parser.error("which command?")
    return Options(**found, command=command)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="rig", description=_ABOUT)
    usual = Options()
    parser.add_argument("--panel", choices=("xfce", "none"), default=usual.panel)
    parser.add_argument("--notifier", choices=("xfce", "none"), default=usual.notifier)
    secrets = ("unlocked", "locked", "none")
    parser.add_argument("--secrets", choices=secrets, default=usual.secrets)
    parser.add_argument("--size", type=_size, default=usual.size, help="of the screen, in pixels")
    parser.add_argument("--scale", type=int, choices=(1, 2, 3), default=usual.scale)
    parser.add_argument("--dark", action="store_true", help="a dark theme")
    parser.add_argument("--artifacts", type=Path, help="folder for logs and a last screenshot")
    parser.add_argument("--check", action="store_true", help="only say what is missing")
    parser.add_argument("command", nargs=argparse.REMAINDER, metavar="COMMAND")
    return parser


def _size(text: str) -> str:
    if re.fullmatch(r"[1-9]\d{2,4}x[1-9]\d{2,4}", text) is None:
        message = "expected WIDTHxHEIGHT"
        raise argparse.ArgumentTypeError(message)
    return text
