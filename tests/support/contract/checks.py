"""What ``check``, ``watch`` and ``doctor`` say."""

from typing import Literal

import msgspec

from tests.support.contract.continuity import Advice
from tests.support.contract.pages import Failed, Page
from tests.support.contract.words import Level, Moment, Network, Schema, T, answer


class Probe(msgspec.Struct):
    """A phase that did not take place (no name to look up, no TLS) is null."""

    reached: Literal[True]
    dns_ms: float | None
    connect_ms: float | None
    tls_ms: float | None
    first_byte_ms: float | None
    total_ms: float
    http_status: int | None


class State(msgspec.Struct):
    id: str
    name: str
    level: Level
    reason: str
    since: Moment | None
    page: msgspec.Raw
    probe: msgspec.Raw
    advice: list[Advice]


class Cause(msgspec.Struct):
    """``provider`` is null where it cannot be told what the services share."""

    provider: str | None
    confidence: Literal["probably", "may_be"]
    services: list[str]
    evidence: list[str]


class Check(msgspec.Struct):
    schema: Schema
    checked_at: Moment
    network: Network
    overall: Level
    services: list[State]
    causes: list[Cause]

    def state(self, service: str) -> State:
        return next(state for state in self.services if state.id == service)


class Change(msgspec.Struct):
    at: Moment
    service: str
    from_: Level = msgspec.field(name="from")
    to: Level
    reason: str
    cause: str | None


class Line(msgspec.Struct):
    at: Moment
    network: Network


class Finding(msgspec.Struct):
    part: str
    health: Literal["fine", "limited", "missing"]
    facts: str
    do: str


class Doctor(msgspec.Struct):
    schema: Schema
    version: str
    parts: list[Finding]

    def part(self, name: str) -> Finding:
        return next(part for part in self.parts if part.part == name)


def page_of(state: State) -> Page | Failed | None:
    """Return the page's part, whichever of its three forms it has."""
    return _one_of(state.page, Page)


def probe_of(state: State) -> Probe | Failed | None:
    """Return the probe's part, whichever of its three forms it has."""
    return _one_of(state.probe, Probe)


def _one_of(raw: msgspec.Raw, whole: type[T]) -> T | Failed | None:
    raw_value = msgspec.json.decode(raw)
    if raw_value is None:
        return None
    return answer(raw, Failed) if "failure" in raw_value else answer(raw, whole)
