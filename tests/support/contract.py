"""The command line's JSON answers as outsiders may rely on them: names, types and words.

An answer may hold more than is named here; nothing that is named may be missing.
"""

from datetime import datetime
from typing import Annotated, Literal, TypeVar

import msgspec

Level = Literal[
    "operational", "unknown", "maintenance", "degraded", "partial_outage", "major_outage"
]
Network = Literal["online", "offline", "captive_portal"]
Kind = Literal[
    "name_not_found",
    "name_server_failed",
    "refused",
    "unreachable",
    "timed_out",
    "reset",
    "bad_certificate",
    "http_status",
    "too_large",
    "too_many_redirects",
    "malformed",
    "not_found",
    "rate_limited",
]
Schema = Literal[1]
Moment = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")]
Layer = str


class Part(msgspec.Struct):
    name: str
    group: str | None
    level: Level


class Update(msgspec.Struct):
    at: Moment | None
    text: str


class Incident(msgspec.Struct):
    title: str
    level: Level
    started_at: Moment | None
    updated_at: Moment | None
    url: str | None
    updates: list[Update]


class Work(msgspec.Struct):
    title: str
    starts_at: Moment | None
    ends_at: Moment | None
    active: bool


class Read(msgspec.Struct):
    schema: Schema
    level: Level
    components: list[Part]
    incidents: list[Incident]
    maintenance: list[Work]


class Malformed(msgspec.Struct):
    error: Literal["malformed"]
    detail: str


class Failed(msgspec.Struct):
    """A page or a probe that brought nothing; ``reached`` and ``level`` are not there."""

    failure: Kind
    phase: Literal["dns", "connect", "tls", "request", "body"]
    detail: str


class Page(msgspec.Struct):
    level: Level
    checked_at: Moment
    incidents: list[Incident]
    maintenance: list[Work]
    components: list[Part]


class Probe(msgspec.Struct):
    """A phase that did not take place (no name to look up, no TLS) is null."""

    reached: Literal[True]
    dns_ms: float | None
    connect_ms: float | None
    tls_ms: float | None
    first_byte_ms: float | None
    total_ms: float
    http_status: int | None


class Advice(msgspec.Struct):
    service: str
    purpose: str
    independence: Literal["known_separate", "not_known", "known_shared"]
    ready: bool
    why: str
    open: str | None


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


class Known(msgspec.Struct):
    id: str
    name: str
    category: str
    purposes: list[str]
    owner: str | None
    provider: str | None
    page: str | None


class Services(msgspec.Struct):
    schema: Schema
    services: list[Known]


class Backups(msgspec.Struct):
    schema: Schema
    service: str
    down: list[str]
    advice: list[Advice]


class Tried(msgspec.Struct):
    url: str
    result: str


class Detected(msgspec.Struct):
    schema: Schema
    url: str
    provider: str | None
    page: str
    report: Read | None
    tried: list[Tried]


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


class Blast(msgspec.Struct):
    provider: str
    share: Annotated[float, msgspec.Meta(ge=0, le=1)]
    services: list[str]
    purposes_lost: list[str]


class Uncovered(msgspec.Struct):
    purpose: str
    services: list[str]


class Resilience(msgspec.Struct):
    schema: Schema
    effective_baskets: dict[Layer, float]
    blast_radius: list[Blast]
    uncovered: list[Uncovered]
    not_known: list[str]


class Outage(msgspec.Struct):
    id: str
    title: str
    started_at: Moment
    hit: list[str]


class Outages(msgspec.Struct):
    schema: Schema
    outages: list[Outage]


class Hit(msgspec.Struct):
    service: str
    path: list[dict[str, str]]


class Then(msgspec.Struct):
    at_min: float
    what: str


class Drill(msgspec.Struct):
    schema: Schema
    outage: str
    hit: list[Hit]
    told_at_min: float | None
    operator_told_at_min: float | None
    timeline: list[Then]
    advice: list[Advice]
    left: list[str]
    mend: list[str]
    to_do: str


class Past(msgspec.Struct):
    service: str
    level: Level
    reason: str
    since: Moment
    until: Moment | None
    cause: str | None


class PastIncident(msgspec.Struct):
    service: str
    level: Level
    since: Moment
    until: Moment | None
    cause: str | None


class History(msgspec.Struct):
    schema: Schema
    states: list[Past]
    incidents: list[PastIncident]
    uptime: dict[str, float | None]
    checked_s: dict[str, int]


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


T = TypeVar("T")


def answer(text: str | bytes | msgspec.Raw, kind: type[T]) -> T:
    """Return *text* as the contract has it.

    Raises:
        msgspec.ValidationError: something is missing or is not what it must be.
    """
    return msgspec.json.decode(text, type=kind)


def page_of(state: State) -> Page | Failed | None:
    """Return the page's part, whichever of its three forms it has."""
    return _one_of(state.page, Page)


def probe_of(state: State) -> Probe | Failed | None:
    """Return the probe's part, whichever of its three forms it has."""
    return _one_of(state.probe, Probe)


def moment(text: str) -> datetime:
    """Return a moment of an answer."""
    return datetime.fromisoformat(text)


def _one_of(raw: msgspec.Raw, whole: type[T]) -> T | Failed | None:
    raw_value = msgspec.json.decode(raw)
    if raw_value is None:
        return None
    return answer(raw, Failed) if "failure" in raw_value else answer(raw, whole)
