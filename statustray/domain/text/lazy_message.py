"""Sentences that are written where no language is known, and said where one is."""

from typing import Final, NewType

Msg = NewType("Msg", str)
"""An English text that the catalogues translate; ``N_`` and the catalogue's records make them."""

NO_TEXT: Final = Msg("")
"""Nothing to say; gettext would answer it with its header."""


def N_(text: str) -> Msg:
    """Mark the literal *text* for the translators; ``tr.say`` says it later.

    Tables of sentences are built of these, so that no language is needed to build one.
    """
    return Msg(text)


class LazyMessage(str):
    """An English sentence that remembers its text with ``{names}`` and their values.

    It is an ordinary text for whoever speaks English; ``present.vocabulary.problems`` says it in
    any other language.
    """

    __slots__ = ("text", "values")

    text: Msg
    values: dict[str, object]


def phrase(text: str, /, **values: object) -> LazyMessage:
    """Return the literal *text* with *values* put in; a value may be a phrase itself."""
    return filled(Msg(text), **values)


def filled(text: Msg, /, **values: object) -> LazyMessage:
    """Return a marked *text* with *values* put in."""
    made = LazyMessage(text.format_map(values) if values else text)
    made.text, made.values = text, values
    return made
