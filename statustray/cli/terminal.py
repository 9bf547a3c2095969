"""The program without a screen: it says so and watches in the terminal."""

from pathlib import Path

from statustray.cli.demo import demonstrate
from statustray.cli.output.plain_output import print_note, tr
from statustray.cli.program import run
from statustray.cli.session import Session


def run_in_terminal(*, home: Path | None, demo: bool, why: str) -> int:
    """Watch, or run the demonstration, until interrupted; return the exit status."""
    print_note(tr("No screen for the tray icon: {why}. Continuing in the terminal.", why=why))
    if demo:
        demonstrate(Session(home))
        return 0
    print_note(tr("Press Ctrl+C to stop."))
    return run([*(() if home is None else ("--home", str(home))), "watch"])
