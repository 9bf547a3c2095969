"""The catalogue as it is shipped."""

from pathlib import Path

import pytest

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.search.index import SearchIndex
from statustray.gateways.files.bundled.catalogue import load_catalogue
from statustray.gateways.files.bundled.resources import resources_folder


@pytest.fixture(scope="session")
def catalogue_folder() -> Path:
    return resources_folder() / "catalogue"


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture(scope="session")
def index(catalogue: Catalogue) -> SearchIndex:
    return SearchIndex(catalogue)
