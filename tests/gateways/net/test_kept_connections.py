"""Connections are kept, and one that died without a word costs no failure."""

import asyncio
from datetime import timedelta

from statustray.domain.model.checks.failures import Failure
from statustray.engine.ports import Document
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.visitor import Visitor
from tests.support.waiting import PATIENCE_S, given_time

CALM = Page.json({"status": "calm"})


def test_one_connection_serves_many_looks(internet: LittleInternet, visitor: Visitor) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)

    for _ in range(3):
        visitor.get(site.url())

    assert site.connections == 1


def test_a_renewed_web_starts_on_fresh_connections(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)
    visitor.get(site.url())

    visitor.run(visitor.web.renew())
    answer = visitor.get(site.url())

    assert isinstance(answer, Document)
    assert site.connections == 2


def test_a_reused_connection_that_fails_is_tried_afresh_once(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)
    visitor.get(site.url())
    site.lapses = [Fault.RESET_ON_REQUEST]

    answer = visitor.get(site.url())

    assert isinstance(answer, Document)
    assert site.connections == 2


def test_a_kept_connection_that_died_without_a_word_costs_half_of_the_time_only(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)

    def asked_on_a_dead_line(within_s: float) -> object:
        visitor.get(site.url())
        site.lapses = [Fault.NEVER_ANSWERS]
        return visitor.get(site.url(), within_s=within_s)

    answer = given_time(asked_on_a_dead_line, 1, wanted=lambda it: isinstance(it, Document))

    assert isinstance(answer, Document)
    assert site.lapses == []


def test_a_request_under_way_survives_a_change_of_network(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)
    site.lapses = [Fault.NEVER_ANSWERS]

    async def change() -> object:
        asking = asyncio.create_task(
            visitor.web.get(site.url(), within=timedelta(seconds=PATIENCE_S), private_ok=True)
        )
        await asyncio.to_thread(site.heard.wait, PATIENCE_S)
        await visitor.web.renew()
        return await asking

    assert isinstance(visitor.run(change()), Document)


def test_a_fresh_connection_that_fails_counts_at_once(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)
    site.lapses = [Fault.RESET_ON_REQUEST]

    answer = visitor.get(site.url())

    assert isinstance(answer, Failure)
    assert len(site.requests) == 1


def test_a_server_that_closes_idle_connections_is_not_asked_to_keep_them(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)
    site.closes_idle = True

    answers = [visitor.get(site.url()) for _ in range(4)]

    assert all(isinstance(answer, Document) for answer in answers)
    asked = [request.headers.get("connection") for request in site.requests]
    assert (asked[0], asked[-1]) == (None, "close")
    assert site.connections == 4
