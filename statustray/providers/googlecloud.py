"""Google Cloud's dashboard, and those of Firebase, Search and Ads in the same format.

Format:  GET /incidents.json, a bare list with its history; /products.json beside it.
Source:  https://status.cloud.google.com/incidents.schema.json
Scale:   SERVICE_INFORMATION < SERVICE_DISRUPTION < SERVICE_OUTAGE of the incidents without end.
Quirks:  up to 1.3 MB; an empty list has lost its history and tells nothing.
"""

from statustray.domain.google_status import PRODUCTS, read_incidents, read_with_products
from statustray.domain.provider import Provider
from statustray.domain.report import Report

_INCIDENTS = "/incidents.json"


def parse(body: bytes) -> Report:
    """Read the incidents.

    Raises:
        Malformed: as ``read_incidents``.
    """
    return read_incidents(body)


def parse_both(incidents: bytes, products: bytes) -> Report:
    """Read the incidents with the names of all products.

    Raises:
        Malformed: as ``read_with_products``.
    """
    return read_with_products(incidents, products)


def _products(page: str) -> str:
    return PROVIDER.document(page).replace(_INCIDENTS, PRODUCTS)


PROVIDER = Provider(
    id="googlecloud",
    name="Google Cloud",
    path=_INCIDENTS,
    parse=parse,
    also=_products,
    parse_both=parse_both,
    also_needed=False,
    hosts=(
        "status.cloud.google.com",
        "status.firebase.google.com",
        "status.search.google.com",
        "ads.google.com/status/publisher",
    ),
)
