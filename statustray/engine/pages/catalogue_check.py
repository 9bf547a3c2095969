"""Read the pages of the catalogue once, gently, to see which still have their format."""

import asyncio
from collections.abc import Callable, Iterable
from typing import Final

from msgspec import Struct

from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.service import Service
from statustray.engine.environment import Environment
from statustray.engine.pages.status_pages import Pages

_AT_ONCE: Final = 8

Progress = Callable[[int, int], None]


class PageCheck(Struct, frozen=True):
    """The result for one page.  ``result``: the level that it states, or the kind of failure."""

    service: str
    provider: str | None
    result: str
    good: bool


async def check_pages(
    services: Iterable[Service], *, environment: Environment, progress: Progress
) -> tuple[PageCheck, ...]:
    """Read the page of each of *services* that has one, a few at a time, in their order."""
    paged = [service for service in services if service.read_page is not None]
    pages, turn, done = Pages(environment), asyncio.Semaphore(_AT_ONCE), 0

    async def check(service: Service) -> PageCheck:
        nonlocal done
        async with turn:
            answer = await pages.read(service)
        done += 1
        progress(done, len(paged))
        provider = pages.page_of(service).provider
        if isinstance(answer, Failure):
            return PageCheck(service.id, provider, answer.kind.value, good=False)
        return PageCheck(service.id, provider, answer.level.value, good=True)

    # All begun, most of them waiting for their turn: answers keep the order of the services.
    return tuple(await asyncio.gather(*map(check, paged)))
