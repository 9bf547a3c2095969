"""What is known of newer versions of the program itself."""

from datetime import datetime

from msgspec import Struct

from statustray.domain.model.checks.failures import Failure
from statustray.domain.text.versions import parse_version


class ReleaseCheck(Struct, frozen=True):
    """One answer to "which version is the newest?".

    ``newest`` is a version, empty where none is known.  ``failure`` says why nothing was learned
    this time; ``newest`` is an earlier answer then.
    """

    address: str
    at: datetime
    newest: str = ""
    failure: Failure | None = None

    def newer_than(self, current: str) -> bool:
        """Whether the newest version is known and comes after *current*."""
        newest, mine = parse_version(self.newest), parse_version(current)
        return newest is not None and mine is not None and newest.newer_than(mine)
