"""What is said of a status page."""

from typing import Literal

import msgspec

from tests.support.contract.words import Kind, Level, Moment, Schema


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
