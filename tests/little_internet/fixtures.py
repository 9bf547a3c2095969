"""The little internet as a fixture."""

from collections.abc import Iterator

import pytest

from tests.little_internet.internet import LittleInternet
from tests.little_internet.visitor import Visitor


@pytest.fixture
def internet() -> Iterator[LittleInternet]:
    """A little internet that ends with the test; a server's own mistake fails the test."""
    with LittleInternet() as little:
        yield little
    if little.errors:
        pytest.fail(f"the little internet itself failed: {little.errors}")


@pytest.fixture
def visitor(internet: LittleInternet) -> Iterator[Visitor]:
    """The program's own gateways, let loose on the little internet."""
    with Visitor(internet) as guest:
        yield guest
