"""Pages that move, and searches that are not repeated at each reading."""

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, PageNote, PageNoteKind, Report
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.parsing.json_reader import Malformed
from statustray.engine.pages.status_pages import Pages
from tests.support.stage.scripts import WORD, paged
from tests.support.stage.stage import SetStage, Stage

HOUR, DAY = 3600.0, 24 * 3600.0
NEW_PATH = "/new.json"
ACME = replace(paged("acme"), probe=None)
AUTO = replace(ACME, provider="auto")
NOT_FOUND = Failure(FailureKind.NOT_FOUND, Phase.BODY)
FORBIDDEN = Failure(FailureKind.HTTP_STATUS, Phase.BODY, http_status=403)


def parse_new(body: bytes) -> Report:
    if not body.startswith(b"new:"):
        place = "$"
        raise Malformed(place, "the new form")
    return Report(Level(body.decode().removeprefix("new:")))


NEW = Provider(id="new", name="New", path=NEW_PATH, parse=parse_new, marks=("made with new",))
FORMATS = {WORD.id: WORD, NEW.id: NEW}


def read(pages: Pages, stage: Stage, service: Service, *waits: float) -> list[Report | Failure]:
    """Read the page after each of *waits* seconds."""
    found = []
    for wait in waits:
        stage.loop.run_until_complete(stage.clock_passes(wait))
        found.append(stage.loop.run_until_complete(pages.read(service)))
    return found


def moved(url: str, _at: float) -> str | Failure:
    """A page whose old document is now HTML that shows the new format."""
    return "new:degraded" if url.endswith(NEW_PATH) else "<html>Made with new</html>"


def test_a_given_format_that_cannot_be_read_three_times_is_searched_and_kept(
    set_stage: SetStage,
) -> None:
    stage = set_stage(page=moved, providers=FORMATS)
    pages = Pages(stage.environment())

    answers = read(pages, stage, ACME, 0, 60, 60, 60)

    assert [type(a) for a in answers] == [Failure, Failure, Report, Report]
    assert answers[3] == Report(
        Level.DEGRADED, notes=(PageNote(PageNoteKind.MOVED, "https://status.acme.example"),)
    )
    again = Pages(stage.environment())
    assert read(again, stage, ACME, 60) == [answers[3]]


def test_a_page_that_is_nowhere_to_be_found_is_searched_once_a_day(set_stage: SetStage) -> None:
    stage = set_stage(page=lambda _url, _at: "<html>Gone</html>", providers=FORMATS)
    pages = Pages(stage.environment())

    read(pages, stage, ACME, *(120.0 for _ in range(30)))
    first = len(stage.asked)
    read(pages, stage, ACME, *(120.0 for _ in range(30)))

    assert len(stage.asked) - first == 30
    read(pages, stage, ACME, DAY)
    assert len(stage.asked) - first > 31


def test_an_outage_of_the_page_is_no_reason_to_search(set_stage: SetStage) -> None:
    silent = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)
    stage = set_stage(page=lambda _url, _at: silent, providers=FORMATS)

    read(Pages(stage.environment()), stage, ACME, *(120.0 for _ in range(10)))

    assert {url for _, url in stage.asked} == {"https://status.acme.example"}


@pytest.mark.parametrize("answer", ["<html>nothing</html>", NOT_FOUND, FORBIDDEN])
def test_a_search_in_vain_is_repeated_after_an_hour_six_and_a_day(
    set_stage: SetStage, answer: str | Failure
) -> None:
    stage = set_stage(page=lambda _url, _at: answer, providers=FORMATS)
    pages = Pages(stage.environment())

    def asked(*waits: float) -> int:
        before = len(stage.asked)
        assert all(isinstance(a, Failure) for a in read(pages, stage, AUTO, *waits))
        return len(stage.asked) - before

    assert asked(0) > 0
    assert asked(120, 120, 3000) == 0
    assert asked(HOUR) > 0
    assert asked(HOUR, 4 * HOUR) == 0
    assert asked(2 * HOUR) > 0
    assert asked(6 * HOUR, 12 * HOUR) == 0
    assert asked(7 * HOUR) > 0
    assert asked(20 * HOUR) == 0
    pages.formats.retry()
    assert asked(60) > 0


def test_the_failure_is_remembered_by_the_next_program(set_stage: SetStage) -> None:
    stage = set_stage(page=lambda _url, _at: FORBIDDEN, providers=FORMATS)
    (first,) = read(Pages(stage.environment()), stage, AUTO, 0)
    before = len(stage.asked)

    (second,) = read(Pages(stage.environment()), stage, AUTO, 60)

    assert len(stage.asked) == before
    assert isinstance(first, Failure)
    assert isinstance(second, Failure)
    assert second.kind is first.kind


def test_another_address_in_the_settings_is_another_page(set_stage: SetStage) -> None:
    stage = set_stage(page=lambda _url, _at: FORBIDDEN, providers=FORMATS)
    pages = Pages(stage.environment())
    read(pages, stage, AUTO, 0)
    before = len(stage.asked)

    read(pages, stage, replace(AUTO, page="https://other.example"), 60)

    assert len(stage.asked) > before


def test_a_sign_in_page_of_the_network_moves_no_page(set_stage: SetStage) -> None:
    stage = set_stage(line=lambda at: "captive_portal" if at < 900 else "online")

    shown = stage.play(ACME, seconds=1200)

    assert isinstance(shown.services[0].page, Report)
    assert shown.services[0].page.notes == ()


def test_what_cannot_be_read_in_the_store_counts_as_nothing(set_stage: SetStage) -> None:
    stage = set_stage()
    stage.memory.notes["page formats"] = "{broken"

    assert read(Pages(stage.environment()), stage, ACME, 0) == [Report(Level.OPERATIONAL)]


def test_a_chosen_component_that_vanishes_is_noted_with_its_likely_name(
    set_stage: SetStage,
) -> None:
    names = {"before": ("Mail delivery", "Calls"), "after": ("Mail delivery (EU)", "Calls")}

    def parse(body: bytes) -> Report:
        parts = (Component(name, Level.OPERATIONAL) for name in names[body.decode()])
        return Report(Level.OPERATIONAL, tuple(parts))

    stage = set_stage(
        page=lambda _url, at: "before" if at < 100 else "after",
        providers={"word": replace(WORD, parse=parse)},
    )
    pages = Pages(stage.environment())
    chosen = replace(ACME, components=("Mail delivery", "Calls", "Never there"))

    before, after = read(pages, stage, chosen, 0, 120)

    assert isinstance(before, Report)
    assert isinstance(after, Report)
    assert before.notes == ()
    gone = PageNote(PageNoteKind.COMPONENT_GONE, "Mail delivery", "Mail delivery (EU)")
    assert after.notes == (gone,)
