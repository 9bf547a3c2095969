"""What ends at a border says where it is."""

import json
from pathlib import Path

from statustray.domain.dependencies.user_context import PLACEHOLDERS
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.countries import COUNTRIES
from statustray.domain.model.service import COUNTRY_WIDE, EVERYWHERE, PayingPlace
from statustray.domain.model.settings import ROLES
from statustray.present.sentences.continuity.meanwhile import MEANWHILE_LINES


def test_every_service_of_a_local_category_says_its_countries(catalogue: Catalogue) -> None:
    silent = [
        s.id
        for s in catalogue.services.values()
        if s.category in COUNTRY_WIDE and not s.countries and not s.retired
    ]

    assert silent == []


def test_local_categories_are_those_of_the_catalogue(catalogue: Catalogue) -> None:
    assert {s.category for s in catalogue.services.values()} >= COUNTRY_WIDE


def test_countries_are_codes_and_never_mixed_with_everywhere(catalogue: Catalogue) -> None:
    for service in catalogue.services.values():
        named = {*service.countries, *service.not_in, *service.homepages}
        assert named - {EVERYWHERE} <= set(COUNTRIES), service.id
        assert EVERYWHERE not in service.countries or len(service.countries) == 1, service.id
        assert not set(service.countries) & set(service.not_in), service.id


def test_what_is_not_done_in_a_country_is_a_purpose_elsewhere(catalogue: Catalogue) -> None:
    for service in catalogue.services.values():
        assert {*service.not_for} <= set(COUNTRIES) - set(service.not_in), service.id
        for purposes in service.not_for.values():
            assert {*purposes} < {*service.purposes}, service.id


def test_a_home_page_of_a_country_is_one_where_the_service_is(catalogue: Catalogue) -> None:
    for service in catalogue.services.values():
        for country, home in service.homepages.items():
            assert service.is_in(country), (service.id, country)
            assert home.startswith("https://"), service.id


def test_a_service_has_the_home_page_of_the_country(catalogue: Catalogue) -> None:
    amazon = catalogue.services["amazon"]

    german, nowhere = amazon.for_country("DE"), amazon.for_country("")

    assert german.homepage == german.links["web"] == "https://www.amazon.de"
    assert german.probe is not None
    assert german.probe.target == "https://www.amazon.de"
    assert nowhere is amazon


def test_only_what_is_paid_with_says_where(catalogue: Catalogue) -> None:
    for service in catalogue.services.values():
        if service.where:
            assert {"pay", "take-payments"} & set(service.purposes), service.id
            assert set(service.where) <= set(PayingPlace)


def test_every_bank_says_whether_it_has_branches(catalogue: Catalogue) -> None:
    banks = [s for s in catalogue.services.values() if s.category == "banking"]

    assert [s.id for s in banks if "bank" in s.purposes and s.branches is None] == []
    assert catalogue.services["nubank"].branches is False
    assert catalogue.services["barclays"].branches is True


def test_every_edge_has_the_day_on_which_it_was_seen(catalogue: Catalogue) -> None:
    edges = [(s.id, e) for s in catalogue.services.values() for e in s.edges]

    assert [(key, e.on) for key, e in edges if e.seen is None] == []


def test_what_is_known_from_memory_is_never_called_documented(catalogue: Catalogue) -> None:
    edges = [(s.id, e) for s in catalogue.services.values() for e in s.edges]

    remembered = [
        (key, e.on)
        for key, e in edges
        if e.source == "general knowledge" and e.confidence.value == "documented"
    ]
    assert remembered == []


def test_what_was_observed_in_an_outage_was_not_seen_on_the_day_of_reading(
    catalogue: Catalogue,
) -> None:
    """Ageing works only when the days are those of the sources."""
    days = {
        e.seen
        for s in catalogue.services.values()
        for e in s.edges
        if e.confidence.value == "observed-in-outage"
    }

    assert len(days) > 15


def test_every_line_for_the_meantime_has_words_and_each_word_a_line(catalogue: Catalogue) -> None:
    lines = {line.id for line in catalogue.meanwhile}

    assert lines == set(MEANWHILE_LINES)
    assert len(lines) == len(catalogue.meanwhile)


def test_every_line_for_the_meantime_belongs_somewhere(catalogue: Catalogue) -> None:
    purposes = {p for s in catalogue.services.values() for p in s.purposes}
    for line in catalogue.meanwhile:
        assert bool(line.purposes) != bool(line.services), line.id
        assert set(line.purposes) <= purposes, line.id
        assert set(line.services) <= catalogue.services.keys(), line.id
        assert set(line.countries) <= set(COUNTRIES), line.id
        assert line.source, line.id


def test_starter_lists_are_of_known_services_in_their_country(catalogue: Catalogue) -> None:
    for country, starters in catalogue.starters.items():
        assert len(starters) == len(set(starters)) >= 5, country
        assert country in {"", *COUNTRIES, *ROLES}, country
        for key in starters:
            here = country not in COUNTRIES or catalogue.services[key].is_in(country)
            assert here, (country, key)


def test_ways_rest_on_known_things(catalogue: Catalogue) -> None:
    for way in catalogue.ways.values():
        for edge in way.service.edges:
            assert edge.on in catalogue.nodes or edge.on in PLACEHOLDERS, way.service.id


def test_records_from_memory_say_how_sure_they_are(catalogue_folder: Path) -> None:
    for file in (catalogue_folder / "services").glob("*.jsonl"):
        for line in file.read_text("utf-8").splitlines():
            record = json.loads(line)
            assert record.get("confidence", "high") in {"high", "medium", "low"}, record["id"]
            assert record.get("confidence") != "high", record["id"]


def test_outages_near_home_can_be_drilled(catalogue: Catalogue) -> None:
    wanted = {
        "pix-2024-10-14",
        "pix-2025-09-29",
        "upi-2025-03-26",
        "upi-2025-04-12",
        "verifone-h5000-2022-05-24",
        "sparkassen-2015-09-25",
        "kddi-2022-07-02",
        "square-2023-09-07",
        "zengin-2023-10-10",
    }

    assert wanted <= catalogue.outages.keys()
    assert all(catalogue.outages[key].drillable for key in wanted)
