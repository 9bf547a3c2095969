"""Stop, start, restart or kill a part of the running desktop, or lock its keyring."""

import argparse
import os
import signal
import sys

from tests.desktop.tools import parts
from tests.desktop.tools.session import DesktopError, Session


def main() -> None:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(prog="component", description=__doc__)
    parser.add_argument("action", choices=("start", "stop", "restart", "kill", "lock"))
    parser.add_argument("part", choices=tuple(parts.START))
    wanted = parser.parse_args()
    try:
        _act(Session(os.environ), wanted.action, wanted.part)
    except DesktopError as error:
        sys.exit(f"component: {error}")


def _act(session: Session, action: str, part: str) -> None:
    match action:
        case "lock":
            parts.lock_secrets(session)
        case "kill":
            session.end(part, signal.SIGKILL)
        case "stop" | "restart":
            session.end(part)
    if action == "restart" or (action == "start" and not session.runs(part)):
        parts.START[part](session)


if __name__ == "__main__":
    main()
