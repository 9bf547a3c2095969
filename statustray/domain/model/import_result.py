"""What a file of this or another program contains for the watch list, before it is merged."""

from msgspec import Struct

from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Ladder, Settings, Watch


class ImportResult(Struct, frozen=True):
    """Services found in a file; ``settings`` is there when the file holds all of ours.

    ``plan`` is there when it is a shared plan, which holds nothing else.
    ``source`` names the kind of file for a person: "Gatus", "OPML".
    """

    source: str
    watch: tuple[Watch, ...] = ()
    settings: Settings | None = None
    problems: tuple[Problem, ...] = ()
    plan: tuple[Ladder, ...] = ()
