"""Letting a freedesktop desktop know the program, so that its notifications have name and icon."""

import logging
import sys
from collections.abc import Sequence

from statustray.domain.model.problem import Problem
from statustray.gateways.files.bundled.resources import resources_folder
from statustray.gateways.system.menu_entry import menu_entry

_log = logging.getLogger(__name__)


def introduce(command: Sequence[str]) -> None:
    """Write the menu entry that starts *command*, where no package has brought one.

    Without it only the icon is missing: what hinders it is a line in the log.
    """
    if sys.platform in {"win32", "darwin"}:
        return
    entry = menu_entry(command, share=resources_folder() / "share")
    if entry.provided:
        return
    done = entry.install(shells=False)
    if isinstance(done, Problem):
        _log.info("%s: %s", done.place, done.what)
