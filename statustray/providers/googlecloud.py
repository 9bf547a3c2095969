"""Google Cloud's dashboard, and those of Firebase, Search and Ads in the same format.

Format:  GET /incidents.json, a bare list with its history; /products.json beside it.
Source:  https://status.cloud.google.com/incidents.schema.json
Scale:   SERVICE_INFORMATION < SERVICE_DISRUPTION < SERVICE_OUTAGE of the incidents without end.
Quirks:  up to 1.3 MB; an empty list has lost its history and tells nothing.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.providers.families.google_incidents import (
    PRODUCTS,
    read_incidents,
    read_with_products,
)

_INCIDENTS = "/incidents.json"


def _products(page: str) -> str:
    return PROVIDER.document(page).replace(_INCIDENTS, PRODUCTS)


PROVIDER = Provider(
    id="googlecloud",
    name="Google Cloud",
    path=_INCIDENTS,
    parse=read_incidents,
    also=_products,
    parse_both=read_with_products,
    also_needed=False,
    hosts=(
        "status.cloud.google.com",
        "status.firebase.google.com",
        "status.search.google.com",
        "ads.google.com/status/publisher",
    ),
)
