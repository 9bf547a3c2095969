"""Page formats: bytes to a Report, one format a file, pure.

The list is explicit so that type checkers, readers and freezers see it.
"""

from typing import Final

from statustray.domain.provider import Provider
from statustray.providers import statuspage

ALL: Final[tuple[Provider, ...]] = (
    statuspage.PROVIDER,
)  # fmt: skip
