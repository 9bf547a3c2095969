"""Version numbers of programs, in the form of Semantic Versioning 2.0.0."""

import re

from msgspec import Struct

_LONGEST = 64
_FORM = re.compile(
    r"[vV]?(?P<numbers>(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){1,3})"
    r"(?P<before>-[0-9A-Za-z.-]+|(?:a|b|rc|\.dev)\d+)?(?:\+[0-9A-Za-z.-]+)?"
)


class Version(Struct, frozen=True):
    """Two to four numbers; ``preliminary``: it is one that comes before its release."""

    numbers: tuple[int, ...]
    preliminary: bool = False

    def __str__(self) -> str:
        return ".".join(map(str, self.numbers))

    def newer_than(self, other: "Version") -> bool:
        """Whether this is a release that comes after *other*; nobody is sent to a preliminary one.

        Missing numbers are 0, and a release comes after its own preliminary versions.
        """
        if self.preliminary:
            return False
        mine, theirs = _padded(self.numbers), _padded(other.numbers)
        return mine > theirs or (mine == theirs and other.preliminary)


def parse_version(text: str) -> Version | None:
    """Read a version such as ``1.4.0``, ``v1.4.0`` or ``1.5.0-rc.1``; None where it is none."""
    found = _FORM.fullmatch(text) if len(text) <= _LONGEST else None
    if found is None:
        return None
    numbers = tuple(int(number) for number in found["numbers"].split("."))
    return Version(numbers, preliminary=found["before"] is not None)


def _padded(numbers: tuple[int, ...]) -> tuple[int, ...]:
    return (*numbers, 0, 0, 0)[:4]
