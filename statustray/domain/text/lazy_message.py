"""Sentences that are made where no language is known, and said where one is."""


class LazyMessage(str):
    """An English sentence that remembers its text with ``{names}`` and their values.

    It is an ordinary text for whoever speaks English; ``present.vocabulary.problems`` says it in
    any other language.
    """

    __slots__ = ("text", "values")

    text: str
    values: dict[str, object]


def phrase(text: str, /, **values: object) -> LazyMessage:
    """Return *text* with *values* put in; a value may be a phrase itself."""
    made = LazyMessage(text.format_map(values) if values else text)
    made.text, made.values = text, values
    return made
