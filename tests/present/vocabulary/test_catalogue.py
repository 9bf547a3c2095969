"""What belongs to the user has words in their language; what belongs to an operator has a name."""

from msgspec.structs import replace

from statustray.domain.model.dependency import DependencyNode
from statustray.domain.model.service import Service
from statustray.gateways.files.bundled.catalogue import load_catalogue
from statustray.present.vocabulary.catalogue import in_words
from tests.support.pseudo_language import Pseudo
from tests.support.services.small_world import small_world


def test_offline_means_and_own_connections_are_translated() -> None:
    environment = small_world()
    known = replace(
        environment,
        services={**environment.services, "sms": Service("sms", "SMS text message")},
        nodes={
            **environment.nodes,
            "user-isp": DependencyNode("user-isp", "Your broadband provider", "network"),
        },
    )

    said = in_words(known, Pseudo())

    assert said.services["sms"].name.startswith("[Text message (SMS)")
    assert said.nodes["user-isp"].name.startswith("[Your broadband provider")


def test_names_stay() -> None:
    environment = small_world()

    said = in_words(environment, Pseudo())

    assert said.services == environment.services
    assert said.nodes == environment.nodes


def test_every_line_of_the_users_own_has_words() -> None:
    catalogue = load_catalogue()
    own = {key for key in catalogue.nodes if key.startswith("user-")}

    said = in_words(catalogue, Pseudo())

    assert {key for key in own if not said.nodes[key].name.startswith("[")} == set()
