"""Files, ids, references and addresses of the catalogue."""

import json
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from msgspec.structs import fields
from PySide6.QtCore import QLocale

from statustray.domain.model.catalogue import Catalogue, Outage, OutagePhase, Symptoms
from statustray.domain.model.dependency import DependencyEdge, DependencyNode
from statustray.domain.model.service import TwoFactor
from statustray.domain.search.normalization import fold, squash
from statustray.present.vocabulary.categories import CATEGORIES, PURPOSES

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
APP_SCHEMES = frozenset(
    [
        "battlenet",
        "com.epicgames.launcher",
        "discord",
        "element",
        "evernote",
        "facetime",
        "fb-messenger",
        "figma",
        "geo",
        "imessage",
        "line",
        "linkedin",
        "mailto",
        "maps",
        "matrix",
        "mattermost",
        "minecraft",
        "ms-outlook",
        "msteams",
        "music",
        "notion",
        "odopen",
        "roblox",
        "rocketchat",
        "sgnl",
        "slack",
        "sms",
        "spotify",
        "steam",
        "tel",
        "tg",
        "threema",
        "trello",
        "viber",
        "webex",
        "weixin",
        "whatsapp",
        "wire",
        "x-github-client",
        "xmpp",
        "zoommtg",
        "zulip",
    ]
)
# Parts of a service that are no purpose of anybody's.
ONLY_FOR_PARTS = frozenset({"control-panel-and-some-products", "images", "website-and-account"})


def test_every_id_is_lower_case_words_joined_by_hyphens(catalogue: Catalogue) -> None:
    ids = {*catalogue.services, *catalogue.nodes, *catalogue.outages, *catalogue.renamed}

    assert [i for i in ids if not ID.fullmatch(i)] == []


def test_the_catalogue_has_about_a_thousand_services(catalogue: Catalogue) -> None:
    assert len(catalogue.services) > 1000
    assert len(catalogue.nodes) > 300
    assert len(catalogue.outages) >= 69


def misplaced(ids: Sequence[str], file: str) -> list[str]:
    """Say of each id that stands before the one it should follow where it belongs."""
    ordered = sorted(ids)
    return [
        f"{file}, line {number}: {other!r} stands after {one!r}; "
        f"it belongs before {ordered[bisect_right(ordered, other)]!r}"
        if one != other
        else f"{file}, line {number}: {other!r} is there twice"
        for number, (one, other) in enumerate(pairwise(ids), start=2)
        if one >= other
    ]


def test_a_line_out_of_order_is_named_with_the_place_it_belongs_to() -> None:
    assert misplaced(["a", "b", "c"], "x.jsonl") == []
    assert misplaced(["a", "d", "e", "b"], "x.jsonl") == [
        "x.jsonl, line 4: 'b' stands after 'e'; it belongs before 'd'"
    ]
    assert misplaced(["a", "a"], "x.jsonl") == ["x.jsonl, line 2: 'a' is there twice"]


def test_every_file_is_sorted_by_id_and_compact(catalogue_folder: Path) -> None:
    for file in catalogue_folder.rglob("*.jsonl"):
        lines = file.read_text("utf-8").splitlines()
        rows = [json.loads(line) for line in lines]

        assert misplaced([row["id"] for row in rows], file.name) == []
        for line, row in zip(lines, rows, strict=True):
            assert line == json.dumps(row, ensure_ascii=False, separators=(",", ":")), row["id"]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("nodes.jsonl", {"": DependencyNode}),
        ("outages.jsonl", {"": Outage, "symptoms": Symptoms, "phases": OutagePhase}),
        ("services/*.jsonl", {"edges": DependencyEdge, "two_factor": TwoFactor}),
    ],
)
def test_no_field_is_misspelt(
    catalogue_folder: Path, name: str, parts: dict[str, type[DependencyNode]]
) -> None:
    for file in catalogue_folder.glob(name):
        for line in file.read_text("utf-8").splitlines():
            record = json.loads(line)
            for part, kind in parts.items():
                for row in _rows(record, part):
                    assert set(row) <= {field.name for field in fields(kind)}, record["id"]


def _rows(record: dict[str, object], part: str) -> list[dict[str, object]]:
    found = record if part == "" else record.get(part, [])
    return found if isinstance(found, list) else [found]  # type: ignore[list-item]


def test_every_reference_resolves(catalogue: Catalogue) -> None:
    nodes, services = catalogue.nodes, catalogue.services
    lost = [
        *(s.owner for s in services.values() if s.owner and s.owner not in nodes),
        *(e.on for s in services.values() for e in s.edges if e.on not in nodes),
        *(e.fallback_to for e in _edges(catalogue) if e.fallback_to and e.fallback_to not in nodes),
        *(n.parent for n in nodes.values() if n.parent and n.parent not in nodes),
        *(o.provider for o in catalogue.outages.values() if o.provider not in nodes),
        *(a for o in catalogue.outages.values() for a in o.affected if a not in services),
        *(a for o in catalogue.outages.values() for a in o.healthy_but_blamed if a not in services),
        *(a for o in catalogue.outages.values() for a in o.wrongly_blamed if a not in nodes),
        *(new for new in catalogue.renamed.values() if new not in services),
    ]

    assert lost == []


def _edges(catalogue: Catalogue) -> Iterator[DependencyEdge]:
    return (edge for service in catalogue.services.values() for edge in service.edges)


def test_an_old_id_is_no_id_of_today_and_leads_straight_to_one(catalogue: Catalogue) -> None:
    assert not catalogue.renamed.keys() & catalogue.services.keys()
    assert not set(catalogue.renamed.values()) & catalogue.renamed.keys()


def test_no_node_is_its_own_ancestor(catalogue: Catalogue) -> None:
    for node in catalogue.nodes.values():
        seen: set[str] = set()
        at: DependencyNode | None = node
        while at is not None:
            assert at.id not in seen
            seen.add(at.id)
            at = catalogue.nodes.get(at.parent or "")


def test_a_service_needs_no_node_twice_for_the_same(catalogue: Catalogue) -> None:
    for service in catalogue.services.values():
        needs = [(edge.on, edge.kind, edge.when, edge.only_for) for edge in service.edges]

        assert len(needs) == len(set(needs)), service.id


def test_every_address_is_https_and_parses(catalogue: Catalogue) -> None:
    for service in catalogue.services.values():
        web = service.links.get("web")
        probe = service.probe.target if service.probe else None
        bare = probe is not None and urlsplit(probe).scheme in {"tcp", "tls"}
        if probe is not None and bare:
            assert urlsplit(probe).port, service.id
        for address in filter(None, (service.homepage, service.page, web, None if bare else probe)):
            _expect_https(address)
    for node in catalogue.nodes.values():
        if node.page:
            _expect_https(node.page)


def _expect_https(address: str) -> None:
    parts = urlsplit(address)

    assert parts.scheme == "https", address
    assert parts.hostname is not None, address
    assert "." in parts.hostname, address
    assert parts.username is None, address
    assert not re.search(r"\s", address), address


def test_links_are_web_or_an_app_with_a_known_scheme(catalogue: Catalogue) -> None:
    for service in catalogue.services.values():
        assert set(service.links) <= {"web", "app"}, service.id
        app = service.links.get("app")
        assert app is None or urlsplit(app).scheme in APP_SCHEMES, service.id


def test_no_click_calls_an_emergency_number(catalogue: Catalogue) -> None:
    assert not catalogue.services["emergency-999-112"].links


def test_every_edge_has_a_source_that_is_written_out(catalogue: Catalogue) -> None:
    for edge in _edges(catalogue):
        assert edge.source.startswith(("https://", "http://")) or " " in edge.source, edge


def test_every_two_factor_fact_leads_to_its_entry(catalogue: Catalogue) -> None:
    facts = [s.two_factor for s in catalogue.services.values() if s.two_factor]

    assert len(facts) > 150
    for fact in facts:
        assert fact.source.startswith("https://github.com/2factorauth/"), fact


def test_no_two_services_have_the_same_name(catalogue: Catalogue) -> None:
    names = defaultdict(set)
    for service in catalogue.services.values():
        for name in (service.name, service.id, *service.aliases):
            names[squash(fold(name))].add(service.id)

    assert {name: ids for name, ids in names.items() if len(ids) > 1} == {}


def test_no_name_is_told_apart_by_a_country_in_english(catalogue: Catalogue) -> None:
    """Whoever reads another language is told it as its owner writes it there."""
    english = QLocale(QLocale.Language.English)
    codes = {code for s in catalogue.services.values() for code in s.countries if code != "*"}
    countries = {english.territoryToString(QLocale.codeToTerritory(code)) for code in codes}
    in_brackets = [
        s.name
        for s in catalogue.services.values()
        if s.countries and s.name.rpartition("(")[2].removesuffix(")") in countries
    ]

    assert "Germany" in countries
    assert in_brackets == []


def test_a_name_made_of_words_is_said_in_every_language(
    catalogue: Catalogue, catalogue_folder: Path
) -> None:
    languages = {folder.name for folder in (catalogue_folder.parent / "translations").iterdir()}

    for key in ("emergency-999-112", "power-cut-105", "uk-bank-transfer", "uk-cash-machines"):
        assert set(catalogue.services[key].names) == languages, key


def test_no_two_services_are_the_same_page_and_the_same_place(catalogue: Catalogue) -> None:
    places = defaultdict(list)
    for s in catalogue.services.values():
        if s.page and s.provider:
            places[s.page, s.components, s.probe].append(s.id)

    assert [ids for ids in places.values() if len(ids) > 1] == []


def test_category_and_purposes_have_words(catalogue: Catalogue) -> None:
    categories = {s.category for s in catalogue.services.values()}
    purposes = {p for s in catalogue.services.values() for p in s.purposes}
    parts = {part for edge in _edges(catalogue) for part in edge.only_for}

    assert categories - CATEGORIES.keys() == set()
    assert purposes - PURPOSES.keys() == set()
    assert parts - purposes - ONLY_FOR_PARTS == set()


def test_what_is_retired_is_for_nothing(catalogue: Catalogue) -> None:
    retired = [s for s in catalogue.services.values() if s.retired]

    assert retired
    assert all(not s.purposes and s.probe is None and s.page is None for s in retired)
