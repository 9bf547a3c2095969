import asyncio
from collections.abc import Coroutine
from typing import TypeVar

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.engine.pages.status_pages import Pages
from statustray.engine.ports import Document, Unchanged
from tests.support.stage.scripts import WORD, paged
from tests.support.stage.stage import SetStage, Stage

T = TypeVar("T")
ACME = paged("acme")
SHARER = replace(paged("other"), page=ACME.page)


class ScriptedWeb:
    """Answers in order, the last answer for ever, and counts."""

    def __init__(self, *answers: Document | Unchanged | Failure) -> None:
        self._answers = list(answers)
        self.known: list[Document | None] = []

    async def get(
        self, url: str, *, known: Document | None = None, **_limits: object
    ) -> Document | Unchanged | Failure:
        del url
        self.known.append(known)
        await asyncio.sleep(0.05)
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]

    async def renew(self) -> None:
        pass


def said(word: str, etag: str | None = None) -> Document:
    return Document("https://status.acme.example", word.encode(), etag=etag)


def pages_of(stage: Stage, web: ScriptedWeb) -> Pages:
    return Pages(replace(stage.environment(), web=web))


def run(stage: Stage, work: Coroutine[object, object, T]) -> T:
    return stage.loop.run_until_complete(work)


async def after(pages: Pages, service: Service, wait_s: float) -> Report | Failure:
    await asyncio.sleep(wait_s)
    return await pages.read(service)


def test_services_that_share_a_page_cost_one_request(set_stage: SetStage) -> None:
    stage, web = set_stage(), ScriptedWeb(said("degraded"))
    pages = pages_of(stage, web)

    async def both() -> list[Report | Failure]:
        return list(await asyncio.gather(pages.read(ACME), pages.read(SHARER)))

    answers = run(stage, both())
    later = run(stage, after(pages, SHARER, 5))

    assert answers == [Report(Level.DEGRADED)] * 2
    assert later == Report(Level.DEGRADED)
    assert len(web.known) == 1


def test_what_was_shared_is_old_after_ten_seconds_and_at_once_when_forgotten(
    set_stage: SetStage,
) -> None:
    stage, web = set_stage(), ScriptedWeb(said("degraded"), said("operational"))
    pages = pages_of(stage, web)

    first = run(stage, pages.read(ACME))
    pages.forget()
    second = run(stage, pages.read(ACME))
    third = run(stage, after(pages, ACME, 11))

    assert [first, second, third] == [Report(Level.DEGRADED)] + [Report(Level.OPERATIONAL)] * 2
    assert len(web.known) == 3


def test_an_unchanged_page_says_what_it_said(set_stage: SetStage) -> None:
    stage, web = set_stage(), ScriptedWeb(said("degraded", etag='"1"'), Unchanged())
    pages = pages_of(stage, web)

    run(stage, pages.read(ACME))
    answer = run(stage, after(pages, ACME, 60))

    assert answer == Report(Level.DEGRADED)
    assert web.known[1] is not None
    assert web.known[1].etag == '"1"'


@pytest.mark.parametrize("first", [[], [said("operational")]])
def test_a_304_that_nobody_asked_for_is_no_page(set_stage: SetStage, first: list[Document]) -> None:
    stage = set_stage()
    pages = pages_of(stage, ScriptedWeb(*first, Unchanged()))
    for _ in first:
        run(stage, pages.read(ACME))

    answer = run(stage, after(pages, ACME, 60))

    assert isinstance(answer, Failure)
    assert answer.kind is FailureKind.MALFORMED


def test_a_page_that_became_unreadable_is_not_remembered_by_its_checksum(
    set_stage: SetStage,
) -> None:
    stage = set_stage()
    web = ScriptedWeb(said("operational"), said("<html>"), said("<html>"), said("operational"))
    pages = pages_of(stage, web)

    answers = [run(stage, after(pages, ACME, 60)) for _ in range(4)]

    assert [isinstance(answer, Failure) for answer in answers] == [False, True, True, False]


def test_both_documents_are_read_together(set_stage: SetStage) -> None:
    def parse_both(one: bytes, two: bytes) -> Report:
        return Report(max(Level(one.decode()), Level(two.decode()), key=lambda v: v.severity))

    pair = replace(WORD, id="pair", also=lambda page: f"{page}/more", parse_both=parse_both)
    stage = set_stage(providers={"pair": pair})
    web = ScriptedWeb(
        said("operational", etag='"1"'), said("degraded"), Unchanged(), said("major_outage")
    )
    pages, service = pages_of(stage, web), replace(ACME, provider="pair")

    first = run(stage, pages.read(service))
    second = run(stage, after(pages, service, 60))

    assert first == Report(Level.DEGRADED)
    assert second == Report(Level.MAJOR_OUTAGE)


def test_a_failing_second_document_is_a_failing_page(set_stage: SetStage) -> None:
    pair = replace(WORD, id="pair", also=lambda page: f"{page}/more", parse_both=None)
    stage = set_stage(providers={"pair": pair})
    reset = Failure(FailureKind.RESET, Phase.BODY)
    pages = pages_of(stage, ScriptedWeb(said("operational"), reset))

    assert run(stage, pages.read(replace(ACME, provider="pair"))) == reset


def test_an_unknown_format_is_a_failure_and_nobody_is_asked(set_stage: SetStage) -> None:
    stage, web = set_stage(), ScriptedWeb(said("operational"))

    answer = run(stage, pages_of(stage, web).read(replace(ACME, provider="no-such")))

    assert isinstance(answer, Failure)
    assert web.known == []


def test_a_page_is_never_asked_twice_at_a_time(set_stage: SetStage) -> None:
    stage, web = set_stage(), ScriptedWeb(said("degraded"))
    pages = pages_of(stage, web)

    async def forgotten_meanwhile() -> list[Report | Failure]:
        first = asyncio.ensure_future(pages.read(ACME))
        await asyncio.sleep(0.01)
        pages.forget()
        return [await pages.read(SHARER), await first]

    assert run(stage, forgotten_meanwhile()) == [Report(Level.DEGRADED)] * 2
    assert len(web.known) == 1


def test_a_request_of_another_connection_is_cancelled_and_nothing_is_left_of_it(
    set_stage: SetStage,
) -> None:
    stage, web = set_stage(), ScriptedWeb(said("degraded"), said("operational"))
    pages = pages_of(stage, web)

    async def cancelled() -> tuple[Report | Failure, int]:
        first = asyncio.ensure_future(pages.read(ACME))
        await asyncio.sleep(0.01)
        pages.cancel()
        await asyncio.gather(first, return_exceptions=True)
        answer = await pages.read(ACME)
        pages.cancel()
        await asyncio.sleep(0)
        return answer, len(asyncio.all_tasks()) - 1

    assert run(stage, cancelled()) == (Report(Level.DEGRADED), 0)
    assert len(web.known) == 2
