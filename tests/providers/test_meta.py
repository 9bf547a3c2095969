import json

import pytest

from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level
from statustray.domain.monitoring.scope import scoped
from statustray.providers.meta import parse

PRODUCTS = ("Facebook Login", "Graph API", "Messenger Platform", "Marketing API")


def _page(**status: str) -> Report:
    orgs = [
        {"name": name, "services": [{"name": "Platform Status", "status": status.get(key, _CALM)}]}
        for key, name in ((name.split()[0].casefold(), name) for name in PRODUCTS)
    ]
    return parse(json.dumps(orgs).encode())


_CALM = "No known issues"
_DOWN = "Major disruptions"


@pytest.mark.parametrize(
    ("product", "level"),
    [("Facebook Login", Level.MAJOR_OUTAGE), ("Messenger Platform", Level.OPERATIONAL)],
)
def test_products_whose_service_has_the_same_name_are_told_apart(
    product: str, level: Level
) -> None:
    report = scoped(_page(facebook=_DOWN), components=(product,), regions=())

    assert report.level is level
    assert bool(report.incidents) is (level is Level.MAJOR_OUTAGE)
