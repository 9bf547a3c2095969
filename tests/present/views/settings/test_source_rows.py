"""Rows about sources: their services in the watch list, and the checks that can be chosen."""

from msgspec.structs import replace

from statustray.domain.model.checks.report import CheckNote, Component
from statustray.domain.model.checks.source_reading import SourceReading
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Settings, Source, Watch
from statustray.present.views.settings.sources import check_entries, source_entry
from statustray.present.views.watchlist import nothing_to_check
from statustray.present.vocabulary.language import ENGLISH

PROM = Source("prom", "prometheus", "https://prometheus.acme.example")
SHOP = Watch(id="shop", name="Shop", source="prom", check="up")


def test_a_service_of_a_source_lacks_nothing_to_check() -> None:
    assert nothing_to_check(SHOP, ENGLISH) == ""
    assert nothing_to_check(replace(SHOP, source=None), ENGLISH)


def test_a_source_is_listed_with_the_number_of_its_services() -> None:
    entry = source_entry(PROM, Settings(watch=(SHOP,), source=(PROM,)), ENGLISH)

    assert entry.name == "prom: Prometheus at https://prometheus.acme.example"
    assert entry.detail == "1 check is watched."


def test_a_check_is_listed_with_its_level_and_what_qualifies_it() -> None:
    parts = (
        Component("prometheus", Level.DEGRADED, id="*"),
        Component("Shop", Level.UNKNOWN, "web", id="up", note=CheckNote.STALE),
    )

    entries = check_entries(SourceReading(PROM, parts), ENGLISH)

    assert [entry.name for entry in entries] == ["All of it together", "Shop"]
    assert entries[1].detail == "Unknown · web · its last result is too old"
