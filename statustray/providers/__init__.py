"""Page formats: bytes to a Report, one format a file, pure.

The list is explicit so that type checkers, readers and freezers see it.
"""

from typing import Final

from statustray.domain.provider import Provider
from statustray.providers import (
    atom,
    betterstack,
    checkly,
    firehydrant,
    freshstatus,
    hund,
    hyperping,
    incidentio,
    instatus,
    openstatus,
    rootly,
    rss,
    site24x7,
    slack,
    sorry,
    statuscast,
    statushub,
    statusio,
    statusiq,
    statuspage,
    statuspal,
)

ALL: Final[tuple[Provider, ...]] = (
    atom.PROVIDER,
    betterstack.PROVIDER,
    checkly.PROVIDER,
    firehydrant.PROVIDER,
    freshstatus.PROVIDER,
    hund.PROVIDER,
    hyperping.PROVIDER,
    incidentio.PROVIDER,
    incidentio.NATIVE,
    instatus.PROVIDER,
    openstatus.PROVIDER,
    rootly.PROVIDER,
    rss.PROVIDER,
    site24x7.PROVIDER,
    slack.PROVIDER,
    sorry.PROVIDER,
    statuscast.PROVIDER,
    statushub.PROVIDER,
    statusio.PROVIDER,
    statusiq.PROVIDER,
    statuspage.PROVIDER,
    statuspal.PROVIDER,
)
