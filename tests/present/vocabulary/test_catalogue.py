"""What belongs to the user has words in their language; what belongs to an operator has a name."""

import re
from gettext import NullTranslations

import pytest
from msgspec.structs import replace

from statustray.domain.model.dependency import DependencyNode
from statustray.domain.model.service import Service
from statustray.gateways.files.bundled.catalogue import load_catalogue
from statustray.present.vocabulary.catalogue import in_words
from statustray.present.vocabulary.language import TranslatedLanguage
from statustray.present.vocabulary.locale_formats import formats_of
from tests.support.pseudo_language import Pseudo
from tests.support.services.small_world import small_world


def test_offline_means_and_own_connections_are_translated() -> None:
    catalogue = small_world()
    known = replace(
        catalogue,
        services={**catalogue.services, "sms": Service("sms", "SMS text message")},
        nodes={
            **catalogue.nodes,
            "user-isp": DependencyNode(
                "user-isp", "Your broadband provider", "network", described=True
            ),
        },
    )

    said = in_words(known, Pseudo())

    assert said.services["sms"].name.startswith("[Text message (SMS)")
    assert said.nodes["user-isp"].name.startswith("[Your broadband provider")
    assert said.ways["walk"].service.name.startswith("[In person")


def test_the_names_of_services_and_nodes_stay() -> None:
    catalogue = small_world()

    said = in_words(catalogue, Pseudo())

    assert said.services == catalogue.services
    assert said.nodes == catalogue.nodes


@pytest.mark.parametrize(
    ("code", "key", "name"),
    [
        ("ja", "mufg-bank", "三菱UFJ銀行"),
        ("zh_CN", "wechat", "微信"),
        ("de", "mufg-bank", "MUFG Bank"),
        ("ja", "whatsapp", "WhatsApp"),
    ],
)
def test_a_service_has_the_name_that_its_owner_writes_in_the_reader_s_script(
    code: str, key: str, name: str
) -> None:
    bundled = load_catalogue()

    said = in_words(bundled, TranslatedLanguage(NullTranslations(), formats_of(code), code))

    listed = {each.id: each for each in said.listed}
    assert said.services[key].name == listed[key].name == name
    # Who types the other name finds it as well.
    assert bundled.services[key].name in (name, *said.services[key].aliases)
    assert bundled.services[key].name in (name, *listed[key].aliases)


def test_every_line_of_the_users_own_has_words() -> None:
    catalogue = load_catalogue()
    own = {key for key in catalogue.nodes if key.startswith("user-")}

    said = in_words(catalogue, Pseudo())

    assert {key for key in own if not said.nodes[key].name.startswith("[")} == set()


def test_names_made_of_english_words_are_marked_as_such() -> None:
    words = re.compile(
        r"'s |\b(?:network|sign-in|state|government|region|zone|data centre|core|federation)\b"
        r"|\(company\)|^Your\b|push service|\(switch of",
        re.IGNORECASE,
    )
    nodes = load_catalogue().nodes.values()

    assert [n.name for n in nodes if words.search(n.name) and not n.described] == [
        "China State Railway"
    ]
