"""What the program does where there is no screen: it says so and goes on in the terminal."""

from pathlib import Path

import typer

from statustray.cli.demo import demonstrate
from statustray.cli.output import tr
from statustray.cli.session import Session, whisper
from statustray.cli.watch import watch_in_terminal


def run_in_terminal(*, home: Path | None, demo: bool, why: str) -> int:
    """Watch, or demonstrate, until it is interrupted; return the exit status."""
    whisper(tr("The tray needs a screen: {why}. Going on in the terminal.", why=why))
    session = Session(home)
    try:
        if demo:
            demonstrate(session)
        else:
            whisper(tr("Ctrl+C ends it."))
            watch_in_terminal(session, session.watched)
    except typer.Exit as end:
        return end.exit_code
    return 0
