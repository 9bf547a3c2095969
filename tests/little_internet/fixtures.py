"""The little internet as a fixture."""

from collections.abc import Iterator

import pytest

from tests.little_internet.internet import LittleInternet


@pytest.fixture
def internet() -> Iterator[LittleInternet]:
    """A little internet that ends with the test; a server's own mistake fails the test."""
    with LittleInternet() as little:
        yield little
    assert not little.errors
