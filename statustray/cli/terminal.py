"""The program without a screen: it says so and watches in the terminal."""

from pathlib import Path

from statustray.cli.demo import demonstrate
from statustray.cli.language import speak_as_set, tr
from statustray.cli.output.notes import print_note
from statustray.cli.program import run
from statustray.cli.session import Session
from statustray.present.vocabulary.problems import phrase_words


def run_in_terminal(*, home: Path | None, demo: bool, why: str) -> int:
    """Watch, or run the demonstration, until interrupted; return the exit status."""
    speak_as_set(home)
    print_note(
        tr(
            "No screen for the tray icon: {why}. Continuing in the terminal.",
            why=phrase_words(why, tr),
        )
    )
    if demo:
        demonstrate(Session(home))
        return 0
    print_note(tr("Press Ctrl+C to stop."))
    return run([*(() if home is None else ("--home", str(home))), "watch"])
