"""What each holder of data under Australia's Consumer Data Right must tell about its interfaces.

Format:  GET /cds-au/v1/discovery/status, and /outages beside it, with the header ``x-v: 1``
         (``gateways/net/request.py``).
Source:  https://consumerdatastandardsaustralia.github.io/standards/#get-status
Scale:   OK < SCHEDULED_OUTAGE < PARTIAL_FAILURE < UNAVAILABLE.
Quirks:  without the header the answer is 400.  It speaks of the interface for data, not of the
         bank's app or of the power: calm, it proves nothing of those.
"""

from statustray.providers.families.discovery_status import discovery_format

_STATUS = "/cds-au/v1/discovery/status"


def _document(page: str) -> str:
    bare = page.rstrip("/")
    if bare.endswith("/discovery/status"):
        return bare
    return bare.removesuffix("/cds-au/v1") + _STATUS


PROVIDER = discovery_format("cdr", name="Consumer Data Right", path=_STATUS, locate=_document)
