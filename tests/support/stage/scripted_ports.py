"""The engine's ports, answered as the scripts of a stage say."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from statustray.domain.model.checks.check_result import CanaryAnswer, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind
from statustray.domain.model.page_key import Secret
from statustray.domain.model.service import Probe
from statustray.engine.ports import Document, Unchanged
from tests.support.stage.scripts import SILENT

if TYPE_CHECKING:
    from tests.support.stage.stage import Stage

_PORTAL = "<html>Sign in</html>"


class ScriptedWeb:
    def __init__(self, stage: "Stage") -> None:
        self._stage = stage

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
    ) -> Document | Unchanged | Failure:
        del known, private_ok, public_only, most_bytes
        at = self._stage.loop.time()
        self._stage.shown_keys.append((url, key))
        self._stage.asked.append((at, url))
        line = self._stage.line(at)
        answer = _PORTAL if line == "captive_portal" else self._stage.page(url, at)
        if line == "offline":
            answer = SILENT
        if isinstance(answer, Failure):
            await asyncio.sleep(_wait_s(answer, within))
            return answer
        await asyncio.sleep(0.05)
        if isinstance(answer, Unchanged):
            return answer
        body = answer if isinstance(answer, bytes) else answer.encode()
        return Document(url, body, public=self._stage.public)

    async def renew(self) -> None:
        pass


class ScriptedProber:
    def __init__(self, stage: "Stage") -> None:
        self._stage = stage

    async def reach(self, probe: Probe, *, within: timedelta) -> ProbeResult | Failure:
        at = self._stage.loop.time()
        self._stage.asked.append((at, probe.target))
        offline = self._stage.line(at) == "offline"
        answer = SILENT if offline else self._stage.probe(probe.target, at)
        wait = _wait_s(answer, within) if isinstance(answer, Failure) else answer.total_ms / 1000
        await asyncio.sleep(wait)
        return answer


class ScriptedCanaries:
    def __init__(self, stage: "Stage") -> None:
        self._stage = stage

    async def check(self, urls: Sequence[str]) -> tuple[CanaryAnswer, ...]:
        at = self._stage.loop.time()
        line = self._stage.line(at)
        how = [line if line != "online" else self._stage.canary(url, at) for url in urls]
        await asyncio.sleep(5.0 if "offline" in how else 0.05)
        return tuple(
            CanaryAnswer(url, healthy=said == "online", answered=said != "offline")
            for url, said in zip(urls, how, strict=True)
        )


def _wait_s(failure: Failure, within: timedelta) -> float:
    return within.total_seconds() if failure.kind is FailureKind.TIMED_OUT else 0.02
