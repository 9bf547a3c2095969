"""A site that works."""

import pytest

from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.site import Site

CALM = Page.html("<title>Acme</title> all is well")


@pytest.fixture
def site(internet: LittleInternet) -> Site:
    site = internet.site("acme.example")
    site.says("/", CALM)
    return site
