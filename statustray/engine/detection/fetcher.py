"""Fetch a few addresses politely while the format of a page is detected."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Final

from msgspec import Struct, field

from statustray.domain.model.checks.detection_result import READ, DetectionAttempt
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.page_key import KeyTrouble, PageKey
from statustray.domain.text.urls import host, private, split_address
from statustray.engine.ports import Document, Fetcher, Unchanged

AT_ONCE: Final = 4
AT_MOST: Final = 48
"""Addresses asked for one detection."""

_WALLS: Final = (FailureKind.CHALLENGE, FailureKind.RATE_LIMITED)
_REFUSING: Final = (403, 503)
_REFUSALS: Final = 5
_NO_EXCHANGE: Final = (Phase.DNS, Phase.CONNECT, Phase.TLS)
_REFUSED: Final = Failure(FailureKind.UNREACHABLE, Phase.REQUEST, "not asked")

Answer = Document | Failure


class DetectionFetcher(Struct):
    """Fetches each address once, a few at a time, and records the results.

    A host that could not be connected to, or did not answer in time, is not asked again.  Nothing
    that a public page names leads to a private address, by its name or by what that name resolves
    to.  ``key`` goes to its own origin only; a
    host that refuses it is not asked again, for many servers lock out who tries often.
    """

    web: Fetcher
    private_ok: bool
    within: timedelta
    key: PageKey | None = None
    tried: dict[str, str] = field(default_factory=dict)
    _answers: dict[str, Answer] = field(default_factory=dict)
    _silent: set[str] = field(default_factory=set)
    _open: set[str] = field(default_factory=set)
    _refusals: Counter[str] = field(default_factory=Counter)
    _asked: int = 0
    _from_public: bool | None = None
    _turn: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))

    async def get(self, url: str) -> Answer:
        """Fetch *url*; an address that must not or need not be fetched is a failure at once."""
        async with self._turn:
            if url not in self._answers:
                self._answers[url] = await self._ask(url)
        return self._answers[url]

    async def _ask(self, url: str) -> Answer:
        if not self._allowed(url):
            return _REFUSED
        self._asked += 1
        key = self.key.secret_for(url) if self.key else None
        answer = await self.web.get(
            url,
            within=self.within,
            private_ok=self.private_ok,
            public_only=bool(self._from_public) and not self.private_ok,
            key=key,
        )
        if isinstance(answer, Unchanged):
            return _REFUSED
        self._remember(url, answer)
        return answer

    def _allowed(self, url: str) -> bool:
        sensible = self._asked < AT_MOST and host(url) not in self._silent
        return sensible and bool(split_address(url)) and (self.private_ok or not private(url))

    def _remember(self, url: str, answer: Answer) -> None:
        if isinstance(answer, Document):
            self.tried[url] = FailureKind.MALFORMED.value
            self._open.add(host(url))
            if self._from_public is None:  # the first page is the user's own choice
                self._from_public = answer.public
            return
        self.tried[url] = answer.kind.value
        silent = answer.phase in _NO_EXCHANGE or answer.kind is FailureKind.TIMED_OUT
        if silent or answer.key is KeyTrouble.REFUSED or self._is_wall(url, answer):
            self._silent.add(host(url))

    def _is_wall(self, url: str, answer: Failure) -> bool:
        """Whether the host refuses programs altogether, so that asking on would only annoy it.

        A page may refuse programs and yet serve its document, so that some refusals are needed; a
        host that gave a document refuses single addresses, some with a 403 for what is missing.
        """
        if answer.kind in _WALLS:
            return True
        if answer.http_status not in _REFUSING:
            return False
        self._refusals[host(url)] += 1
        return self._refusals[host(url)] >= _REFUSALS and host(url) not in self._open

    def read(self, url: str) -> None:
        """Note that the document at *url* could be read."""
        self.tried[url] = READ

    def report(self) -> tuple[DetectionAttempt, ...]:
        """Return what was tried, in the order of the answers."""
        return tuple(DetectionAttempt(url, result) for url, result in self.tried.items())

    @asynccontextmanager
    async def all_of(self, urls: Iterable[str]) -> AsyncIterator[dict[str, asyncio.Task[Answer]]]:
        """Fetch *urls* in order; what is still running on leaving is cancelled."""
        # Tasks, so that the next answers are under way while the first is being read.
        tasks = {url: asyncio.create_task(self.get(url)) for url in dict.fromkeys(urls)}
        try:
            yield tasks
        finally:
            for task in tasks.values():
                task.cancel()
            # Awaited: each gives back its connection before the search ends.
            await asyncio.gather(*tasks.values(), return_exceptions=True)
