"""Press a notification's button, or click its text: ``--close``, or no label at all."""

import argparse
import os
import sys
from pathlib import Path

from tests.desktop.tools.a11y import click, find, middle
from tests.desktop.tools.accessible import Query, Tree
from tests.desktop.tools.bus import Bus
from tests.desktop.tools.notifications import is_open, received

_APP = "xfce4-notifyd"


def main() -> int:
    """Click; 1 when there is nothing to click on within ten seconds."""
    parser = argparse.ArgumentParser(prog="click-notification", description=__doc__)
    parser.add_argument("label", nargs="?", default="")
    parser.add_argument("--close", action="store_true", help="as a user closes it")
    label = parser.parse_args().label
    query = Query(app=_APP, role="push button" if label else "", name=label or _newest_title())
    with Bus() as session:
        found = find(Tree.of_session(session), query, hidden=False, index=0, within_s=10)
    if not found or not query.name:
        sys.exit("click-notification: there is none")
    return click(*middle(found[0]))


def _newest_title() -> str:
    shown = [note for note in received(Path(os.environ["RIG_BUS_LOG"])) if is_open(note)]
    return str(shown[-1]["summary"]) if shown else ""


if __name__ == "__main__":
    sys.exit(main())
