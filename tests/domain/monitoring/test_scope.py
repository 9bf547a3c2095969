import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report
from statustray.domain.model.level import Level, worst
from statustray.domain.monitoring.scope import scoped

API = Component("API", Level.OPERATIONAL, "Core")
MAIL = Component("Mail", Level.MAJOR_OUTAGE, "Core")
EUROPE = Component("API", Level.DEGRADED, "Europe (eu-west-1)")
PAGE = Report(Level.MAJOR_OUTAGE, (API, MAIL, EUROPE))

levels = st.sampled_from(Level)
names = st.sampled_from(("API", "Mail", "Web", "Store"))
parts = st.builds(Component, names, levels, st.sampled_from((None, "Core", "Europe")))
incidents = st.builds(Incident, st.just("x"), levels, components=st.tuples(names))
reports = st.builds(
    Report,
    levels,
    st.lists(parts, max_size=5).map(tuple),
    st.lists(incidents, max_size=3).map(tuple),
)
chosen = st.lists(names, min_size=1, max_size=3).map(tuple)


@pytest.mark.parametrize(
    ("components", "regions", "level"),
    [
        pytest.param(("Mail",), (), Level.MAJOR_OUTAGE, id="by name"),
        pytest.param((" mAIL ",), (), Level.MAJOR_OUTAGE, id="in any case"),
        pytest.param(("Core / API",), (), Level.OPERATIONAL, id="by group and name"),
        pytest.param(("core",), (), Level.MAJOR_OUTAGE, id="by group"),
        pytest.param(("API",), (), Level.DEGRADED, id="the worst of two of a name"),
        pytest.param(("Core / API", "Web"), (), Level.UNKNOWN, id="one is not listed"),
        pytest.param(("Mail", "Web"), (), Level.MAJOR_OUTAGE, id="red beats one not listed"),
        pytest.param((), ("eu-west-1",), Level.DEGRADED, id="a region within a name"),
        pytest.param((), ("eu-west",), Level.DEGRADED, id="the region's family"),
        pytest.param((), ("eu-west-11",), Level.UNKNOWN, id="another region"),
        pytest.param((), ("west-1 north",), Level.UNKNOWN, id="a region nobody has"),
        pytest.param(("API",), ("Europe",), Level.DEGRADED, id="both kinds"),
        pytest.param(("Mail",), ("Europe",), Level.UNKNOWN, id="not in that region"),
    ],
)
def test_chosen_parts_decide_the_level(
    components: tuple[str, ...], regions: tuple[str, ...], level: Level
) -> None:
    report = scoped(PAGE, components=components, regions=regions)

    assert report.level is level


def test_an_incident_of_other_parts_drops_out_and_one_of_no_part_stays() -> None:
    ours, general = (
        Incident("ours", Level.DEGRADED, components=("API",)),
        Incident("?", Level.DEGRADED),
    )
    other = Incident("other", Level.MAJOR_OUTAGE, components=("Mail",))

    report = scoped(
        replace(PAGE, incidents=(other, ours, general)), components=("Core / API",), regions=()
    )

    assert report.incidents == (ours, general)
    assert report.level is Level.OPERATIONAL


def test_work_on_other_parts_drops_out() -> None:
    ours, other = Maintenance("ours", components=("API",)), Maintenance("x", components=("Mail",))

    report = scoped(replace(PAGE, maintenance=(ours, other)), components=("API",), regions=())

    assert report.maintenance == (ours,)


def test_trouble_that_names_a_part_the_page_does_not_list_is_believed() -> None:
    trouble = Incident("Mail is down", Level.PARTIAL_OUTAGE, components=("Mail",))

    report = scoped(
        Report(Level.OPERATIONAL, incidents=(trouble,)), components=("mail",), regions=()
    )

    assert report.level is Level.PARTIAL_OUTAGE


def test_trouble_in_a_region_the_page_does_not_list_is_believed() -> None:
    trouble = Incident("x", Level.DEGRADED, components=("Storage", "West Europe"))

    report = scoped(
        Report(Level.DEGRADED, incidents=(trouble,)), components=(), regions=("europe",)
    )

    assert report.level is Level.DEGRADED


@pytest.mark.parametrize(
    ("failing", "listed", "level"),
    [
        pytest.param(1, 3, Level.PARTIAL_OUTAGE, id="under half"),
        pytest.param(2, 4, Level.MAJOR_OUTAGE, id="half"),
        pytest.param(3, 3, Level.MAJOR_OUTAGE, id="all"),
        pytest.param(0, 3, Level.MAJOR_OUTAGE, id="none marked: the page's word stands"),
        pytest.param(0, 0, Level.MAJOR_OUTAGE, id="none listed"),
    ],
)
def test_a_major_outage_of_a_minority_is_partial(failing: int, listed: int, level: Level) -> None:
    marked = [Level.DEGRADED] * failing + [Level.OPERATIONAL] * (listed - failing)
    page = Report(
        Level.MAJOR_OUTAGE, tuple(Component(f"{n}", each) for n, each in enumerate(marked))
    )

    assert scoped(page, components=(), regions=()).level is level


@given(reports, chosen)
def test_green_needs_every_chosen_part_listed_and_calm(
    report: Report, wanted: tuple[str, ...]
) -> None:
    level = scoped(report, components=wanted, regions=()).level

    found = {part.name: part.level for part in report.components}
    if level is Level.OPERATIONAL:
        assert set(wanted) <= set(found)
        assert {p.level for p in report.components if p.name in wanted} == {Level.OPERATIONAL}


@given(reports, chosen)
def test_red_of_a_chosen_part_is_never_lost(report: Report, wanted: tuple[str, ...]) -> None:
    level = scoped(report, components=wanted, regions=()).level

    worst_chosen = worst(p.level for p in report.components if p.name in wanted)
    assert level.severity >= worst_chosen.severity


@given(reports, chosen, st.lists(names, max_size=2).map(tuple))
def test_scoping_twice_changes_nothing(
    report: Report, wanted: tuple[str, ...], regions: tuple[str, ...]
) -> None:
    once = scoped(report, components=wanted, regions=regions)

    assert scoped(once, components=wanted, regions=regions) == once


@given(reports)
def test_without_a_choice_only_major_outages_are_ever_softened(report: Report) -> None:
    level = scoped(report, components=(), regions=("  ",)).level

    assert level is report.level or (
        (report.level, level) == (Level.MAJOR_OUTAGE, Level.PARTIAL_OUTAGE)
    )
