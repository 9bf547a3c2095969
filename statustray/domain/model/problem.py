"""What is wrong with something that the user wrote."""

from statustray.domain.lazy_dataclass import lazy_dataclass


@lazy_dataclass(frozen=True, slots=True)
class Problem:
    """Something in the settings or a list that cannot be used, with its place and what to do."""

    place: str
    what: str
    do: str = ""
