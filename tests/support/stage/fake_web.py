"""A web of a few documents; everything else is not found."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.page_key import Secret
from statustray.engine.ports import Document

NOT_FOUND = Failure(FailureKind.NOT_FOUND, Phase.BODY)
TOO_LARGE = Failure(FailureKind.TOO_LARGE, Phase.BODY)


@dataclass
class FakeWeb:
    """Serves ``pages`` by address; a text is an address to which the page has moved."""

    pages: Mapping[str, bytes | str | Failure] = field(default_factory=dict)
    otherwise: bytes | Failure = NOT_FOUND
    public: bool = False
    asked: list[str] = field(default_factory=list)
    keyed: list[tuple[str, Secret]] = field(default_factory=list)
    private_ok: set[bool] = field(default_factory=set)
    public_only: list[str] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0

    async def get(
        self,
        url: str,
        *,
        known: Document | None = None,
        within: timedelta,
        private_ok: bool,
        public_only: bool = False,
        key: Secret | None = None,
        most_bytes: int | None = None,
    ) -> Document | Failure:
        """Answer on the next turn of the loop."""
        assert known is None
        assert within > timedelta(0)
        self.asked.append(url)
        if public_only:
            self.public_only.append(url)
        self.private_ok.add(private_ok)
        if key is not None:
            self.keyed.append((url, key))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await asyncio.sleep(0)
        finally:
            self.at_once -= 1
        answer = self._answer(url)
        if (
            most_bytes is not None
            and isinstance(answer, Document)
            and len(answer.body) > most_bytes
        ):
            return TOO_LARGE
        return answer

    def _answer(self, url: str) -> Document | Failure:
        found = self.pages.get(url, self.otherwise)
        if isinstance(found, str):
            return self._answer(found)
        return Document(url, found, public=self.public) if isinstance(found, bytes) else found

    async def renew(self) -> None:
        """Keep nothing, so that nothing is dropped."""
