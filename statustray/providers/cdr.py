"""What each holder of data under Australia's Consumer Data Right must tell about its interfaces.

Format:  GET /cds-au/v1/discovery/status, and /outages beside it, with the header ``x-v: 1``
         (``gateways/net/request.py``).
Source:  https://consumerdatastandardsaustralia.github.io/standards/#get-status
Scale:   OK < SCHEDULED_OUTAGE < PARTIAL_FAILURE < UNAVAILABLE.
Quirks:  without the header the answer is 400.  It speaks of the interface for data, not of the
         bank's app or of the power: calm, it proves nothing of those.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.providers.families.discovery_status import of_status, with_outages

_STATUS = "/cds-au/v1/discovery/status"


def _document(page: str) -> str:
    bare = page.rstrip("/")
    if bare.endswith("/discovery/status"):
        return bare
    return bare.removesuffix("/cds-au/v1") + _STATUS


def _outages(page: str) -> str:
    return _document(page).removesuffix("/status") + "/outages"


PROVIDER = Provider(
    id="cdr",
    name="Consumer Data Right",
    path=_STATUS,
    parse=of_status,
    locate=_document,
    also=_outages,
    parse_both=with_outages,
    also_needed=False,
    provisional=True,
)
