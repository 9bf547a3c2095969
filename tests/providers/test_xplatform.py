from pathlib import Path

import pytest

from statustray.domain.model.level import Level
from statustray.domain.model.service import PageSpeaks
from statustray.domain.monitoring.scope import scoped
from statustray.domain.parsing.json_reader import Malformed
from statustray.gateways.files.bundled.catalogue import load_catalogue
from statustray.providers.xplatform import PROVIDER, parse

PAGES = Path(__file__).resolve().parents[1] / "pages" / "xplatform"
CALM, TROUBLE = (PAGES / "calm.md").read_bytes(), (PAGES / "outage.md").read_bytes()


def test_the_card_of_a_product_says_its_level() -> None:
    calm, trouble = parse(CALM), parse(TROUBLE)

    assert calm.level is Level.OPERATIONAL
    assert calm.incidents == ()
    assert [(c.name, c.level) for c in trouble.components] == [
        ("X API v2", Level.DEGRADED),
        ("GNIP Enterprise API", Level.OPERATIONAL),
        ("Developer Console", Level.OPERATIONAL),
    ]
    assert trouble.incidents[0].components == ("X API v2",)


def test_a_warning_above_calm_cards_is_trouble_all_the_same() -> None:
    forgotten = TROUBLE.replace(b'tip="Degraded"', b'tip="Operational"')

    assert parse(forgotten).level is Level.DEGRADED
    assert parse(CALM.replace(b"Info>", b"Warning>")).level is Level.OPERATIONAL


def test_a_word_that_nobody_knows_is_no_green() -> None:
    report = parse(CALM.replace(b'tip="Operational"', b'tip="Purple"'))

    assert report.level is Level.UNKNOWN


@pytest.mark.parametrize("body", [b"", b"<html>", CALM[:-12], CALM.replace(b"</Card>", b"", 1)])
def test_a_page_that_is_not_whole_is_refused(body: bytes) -> None:
    with pytest.raises(Malformed):
        parse(body)


@pytest.mark.parametrize("page", ["https://docs.x.com/status", "https://docs.x.com/status/#now"])
def test_the_text_of_the_page_is_asked_for(page: str) -> None:
    assert PROVIDER.document(page) == "https://docs.x.com/status.md"


def test_x_as_people_use_it_has_half_a_witness_in_its_api() -> None:
    x = load_catalogue().services["x-twitter"]

    def read(body: bytes) -> Level:
        return scoped(parse(body), components=x.components, regions=x.regions).level

    assert (x.provider, x.page_speaks) == ("xplatform", PageSpeaks.TROUBLE_ONLY)
    assert read(TROUBLE) is Level.DEGRADED
    assert read(CALM) is Level.OPERATIONAL
