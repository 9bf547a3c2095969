"""What is said of the catalogue, and of what has been."""

import msgspec

from tests.support.contract.words import Level, Moment, Schema


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
