"""Page formats: bytes to a Report, one format a file, pure.

The list is explicit so that type checkers, readers and freezers see it.
"""

from typing import Final

from statustray.domain.provider import Provider
from statustray.providers import (
    atom,
    incidentio,
    instatus,
    rss,
    slack,
    statuspage,
)

ALL: Final[tuple[Provider, ...]] = (
    atom.PROVIDER,
    incidentio.PROVIDER,
    incidentio.NATIVE,
    instatus.PROVIDER,
    rss.PROVIDER,
    slack.PROVIDER,
    statuspage.PROVIDER,
)
