"""Problems of settings and files as sentences."""

from statustray.domain.model.problem import Problem
from statustray.domain.text.lazy_message import LazyMessage
from statustray.present.vocabulary.enumeration import together
from statustray.present.vocabulary.language import Language


def problem_words(problem: Problem, tr: Language) -> str:
    """Return where, what, and what to do, as sentences on one line.

    They quote files that anybody may have written: what nobody sees in them is left out.
    """
    what = phrase_words(problem.what, tr).rstrip(".")
    where = phrase_words(problem.place, tr)
    said = tr("{where}: {what}.", where=where, what=what) if where else tr("{what}.", what=what)
    whole = together((said, phrase_words(problem.do, tr)), tr)
    if whole.isprintable():
        return whole
    from statustray.domain.text.plain_text import legible  # noqa: PLC0415 - seldom needed

    return legible(whole)


def phrase_words(text: object, tr: Language) -> str:
    """Translate a lazy message, also an error's own; other text, as a system's, stays as it is."""
    if isinstance(text, Exception) and text.args:
        text = text.args[0] if isinstance(text.args[0], LazyMessage) else text
    if not isinstance(text, LazyMessage):
        return str(text)
    values = {name: phrase_words(value, tr) for name, value in text.values.items()}
    return tr.say(text.text, **values)


def no_answer(tr: Language) -> str:
    """Say that an error in the program keeps it from doing what was asked for."""
    return tr(
        "An error in the program prevents this. Quit StatusTray and start it again. "
        "The log has the details."
    )
