"""Problems of settings and files as sentences."""

from statustray.domain.settings import Problem
from statustray.present.language import Language


def problem_words(problem: Problem) -> str:
    """Say where, what, and what to do."""
    said = f"{problem.place}: {problem.what}" if problem.place else problem.what
    return " ".join(f"{part.rstrip('.')}." for part in (said, problem.do) if part)


def watching_stopped(tr: Language) -> str:
    """Say that a fault in the program ended the watching."""
    return tr(
        "Watching has stopped because of a fault in the program. "
        "Quit and start it again; the log says more."
    )
