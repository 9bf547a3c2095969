"""Pages and probes of the catalogue claim no more than they can see."""

import json
from pathlib import Path

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.dependency import DependencyNode
from statustray.domain.model.service import Covers, PageSpeaks, Service
from statustray.providers import FORMATS

BY_LAW = {"cdr", "openfinance"}
KNOWN_FORMATS = {*FORMATS} | {"auto", None}
NEEDS_MORE_THAN_AN_ADDRESS = {"statusio": "#", "checkly": "#", "salesforce": "/products/"}


def test_every_format_is_one_that_we_read(catalogue: Catalogue) -> None:
    holders: list[Service | DependencyNode] = [
        *catalogue.services.values(),
        *catalogue.nodes.values(),
    ]

    assert [h.id for h in holders if h.provider not in KNOWN_FORMATS] == []
    assert [h.id for h in holders if h.provider is not None and h.page is None] == []


def test_a_page_that_needs_more_than_its_address_has_it(catalogue: Catalogue) -> None:
    for service in catalogue.services.values():
        assert NEEDS_MORE_THAN_AN_ADDRESS.get(service.provider or "", "") in (service.page or "")


def test_a_page_without_a_format_is_never_called_confirmed(catalogue: Catalogue) -> None:
    confirmed = [s for s in catalogue.services.values() if s.page_confirmed]

    assert [s.id for s in confirmed if s.provider in {None, "auto"}] == []


def test_every_page_says_where_it_is_from(catalogue: Catalogue) -> None:
    assert [s.id for s in catalogue.services.values() if s.page and not s.source] == []


def test_a_page_of_business_products_is_half_a_witness_for_everybody(catalogue: Catalogue) -> None:
    half = [s for s in catalogue.services.values() if s.page_speaks is PageSpeaks.TROUBLE_ONLY]

    assert {"messenger", "instagram", "facebook", "threads"} <= {s.id for s in half}
    assert all(s.read_page and (s.components or s.provider in BY_LAW) for s in half)
    assert catalogue.services["whatsapp"].provider is None
    assert catalogue.services["facebook-login"].page_speaks is PageSpeaks.ALWAYS


def test_the_word_by_law_is_half_a_witness_of_a_bank(catalogue: Catalogue) -> None:
    by_law = [s for s in catalogue.services.values() if s.provider in BY_LAW]

    assert {"itau", "bradesco", "commbank", "agl"} <= {s.id for s in by_law}
    assert {s.page_speaks for s in by_law} == {PageSpeaks.TROUBLE_ONLY}


def test_a_probe_claims_the_service_only_at_an_address_of_its_own(
    catalogue: Catalogue, catalogue_folder: Path
) -> None:
    documented = {
        row["id"]: row["probe_source"]
        for file in (catalogue_folder / "services").iterdir()
        for row in map(json.loads, file.read_text("utf-8").splitlines())
        if "probe_source" in row
    }
    assert [k for k, source in documented.items() if "knowledge" in source] == []
    for service in catalogue.services.values():
        if service.probe is None or service.probe_covers is not Covers.APP:
            continue
        assert documented.get(service.id), service.id
        assert service.probe.target.startswith("https://"), service.id
        assert service.fallback is not None, service.id
        assert not {401, 403} & set(service.probe.expect_status), service.id


def test_a_phone_network_is_out_of_sight(catalogue: Catalogue) -> None:
    networks = [s for s in catalogue.services.values() if s.category == "mobile-network"]

    assert [s.id for s in networks if s.probe is not None and s.read_page is None] == []


def test_nothing_to_reach_proves_nothing(catalogue: Catalogue) -> None:
    for service in catalogue.services.values():
        assert (service.probe is None) == (service.probe_covers is Covers.NOTHING), service.id
