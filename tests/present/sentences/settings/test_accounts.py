"""What a user may have is offered with what is in their country first."""

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.service import Service
from statustray.present.sentences.settings.accounts import mobile_options, network_options
from statustray.present.vocabulary.language import ENGLISH

SERVICES = (
    Service("aa", "Aa Mobile", category="mobile-network", countries=("AT",)),
    Service("zz", "Zz Mobile", category="mobile-network", countries=("DE",)),
    Service("ii", "Ii Fibre", category="isp", countries=("AT",)),
    Service("dd", "Dd Fibre", category="isp", countries=("DE",)),
)
CATALOGUE = Catalogue(services={service.id: service for service in SERVICES})


def test_networks_of_ones_own_country_stand_first() -> None:
    assert [key for key, _ in mobile_options(CATALOGUE, ENGLISH, "DE")] == ["", "zz", "aa"]
    assert [key for key, _ in mobile_options(CATALOGUE, ENGLISH, "")] == ["", "aa", "zz"]


def test_a_country_comes_before_the_kind_of_network() -> None:
    found = [key for key, _ in network_options(CATALOGUE, ENGLISH, "DE")]

    assert found == ["", "dd", "zz", "ii", "aa"]
