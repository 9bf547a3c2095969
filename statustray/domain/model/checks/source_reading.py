"""What was found at a source: its kind and its checks, or why it could not be read."""

from typing import Final

from msgspec import Struct

from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.report import Component
from statustray.domain.model.settings import Source

EVERYTHING: Final = "*"
"""The check that stands for a source as a whole."""


class SourceReading(Struct, frozen=True):
    """One reading of *source*.

    ``checks`` are those that can be chosen; ``failure`` is None where it could be read.
    ``open_ended``: it has more checks than it lists, for it lists only what has a problem.
    ``heartbeat`` is False where silence of it proves nothing: no alert that always fires arrives.
    """

    source: Source
    checks: tuple[Component, ...] = ()
    failure: Failure | None = None
    heartbeat: bool = True
    open_ended: bool = False
