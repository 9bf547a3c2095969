"""A shop that is probed, and a service that has a status page."""

import pytest

from tests.cli.commands.check.watched import OK, cstate
from tests.little_internet.internet import LittleInternet
from tests.little_internet.site import Site


@pytest.fixture
def shop(internet: LittleInternet) -> Site:
    site = internet.site("shop.example")
    site.says("/health", OK)
    return site


@pytest.fixture
def page(internet: LittleInternet) -> Site:
    site = internet.site("status.acme.example")
    site.says("/index.json", cstate(Mail="ok", Chat="ok"))
    return site
