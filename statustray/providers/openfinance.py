"""What each bank of Brazil's Open Finance must tell about its data interfaces.

Format:  GET /open-banking/discovery/v1/status, and /outages beside it; v2 alike.
Source:  https://openbanking-brasil.github.io/areadesenvolvedor/ (API Comum, Discovery)
Scale:   OK < SCHEDULED_OUTAGE < PARTIAL_FAILURE < UNAVAILABLE.
Quirks:  early answers hold one status, later ones a list with a ``code`` a row; outages are a list
         of their own or under ``outages``.  It speaks of the interfaces between banks, not of the
         app: calm, it proves nothing of that.
"""

from urllib.parse import urlsplit

from statustray.providers.families.discovery_status import discovery_format

_STATUS = "/open-banking/discovery/v1/status"
_SIGN = "/discovery/v"


def _document(page: str) -> str:
    """Return the address of the status; the page's own, where it names a version."""
    if _SIGN in urlsplit(page).path:
        return page
    return page.rstrip("/") + _STATUS


PROVIDER = discovery_format(
    "openfinance", name="Open Finance Brasil", path=_STATUS, locate=_document
)
