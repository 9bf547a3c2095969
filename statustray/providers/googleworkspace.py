"""Google Workspace's dashboard: Gmail, Drive, Meet and their like.

Format:  GET <dashboard>/incidents.json, a bare list with its history; /products.json beside it.
Source:  https://www.google.com/appsstatus/dashboard/incidents.schema.json
Scale:   SERVICE_INFORMATION < SERVICE_DISRUPTION < SERVICE_OUTAGE of the incidents without end.
Quirks:  as Google Cloud's.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.domain.text.urls import root
from statustray.providers.families.google_incidents import (
    PRODUCTS,
    read_incidents,
    read_with_products,
)

_INCIDENTS = "/appsstatus/dashboard/incidents.json"


def locate(page: str) -> str:
    """Return the list's address, from wherever the dashboard is entered."""
    return root(page) + _INCIDENTS


def _products(page: str) -> str:
    return locate(page).replace("/incidents.json", PRODUCTS)


PROVIDER = Provider(
    id="googleworkspace",
    name="Google Workspace",
    path=_INCIDENTS,
    parse=read_incidents,
    locate=locate,
    also=_products,
    parse_both=read_with_products,
    also_needed=False,
    hosts=("www.google.com/appsstatus", "google.com/appsstatus"),
)
