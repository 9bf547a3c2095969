"""What is said of backups, shared dependencies and drills."""

from typing import Annotated, Literal

import msgspec

from tests.support.contract.words import Layer, Moment, Schema


class Advice(msgspec.Struct):
    service: str
    purpose: str
    independence: Literal["known_separate", "not_known", "known_shared"]
    ready: bool
    why: str
    open: str | None


class Backups(msgspec.Struct):
    schema: Schema
    service: str
    down: list[str]
    advice: list[Advice]


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
