"""What is wrong with something that the user wrote."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from statustray.domain.text.lazy_message import phrase

MOST_PROBLEMS: Final = 50
"""As many as somebody reads; whoever corrects them sees the next."""


class Problem(Struct, frozen=True):
    """Something in the settings or a list that cannot be used, with its place and what to do."""

    place: str
    what: str
    do: str = ""


def the_first(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Return *problems*, the last of too many being only how many more there are."""
    more = len(problems) - MOST_PROBLEMS
    if more <= 0:
        return tuple(problems)
    left = Problem("", phrase("more such problems: {n}", n=more), phrase("Fix the first ones."))
    return (*problems[:MOST_PROBLEMS], left)
