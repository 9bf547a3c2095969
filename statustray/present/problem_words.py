"""Problems of settings and files as sentences."""

from statustray.domain.settings import Problem


def problem_words(problem: Problem) -> str:
    """Say where, what, and what to do."""
    said = f"{problem.place}: {problem.what}" if problem.place else problem.what
    return " ".join(f"{part.rstrip('.')}." for part in (said, problem.do) if part)
