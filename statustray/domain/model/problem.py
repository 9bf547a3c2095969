"""What is wrong with something that the user wrote."""

from msgspec import Struct


class Problem(Struct, frozen=True):
    """Something in the settings or a list that cannot be used, with its place and what to do."""

    place: str
    what: str
    do: str = ""
