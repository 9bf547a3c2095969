"""The file in which a place publishes what it sees: read strictly, with every mistake's place.

Format: ``docs/second-view.md``.
"""

from datetime import datetime, timedelta
from typing import Final

from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.checks.second_view import ViewedService, ViewReport
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, Malformed, read_json
from statustray.domain.text.lazy_message import phrase

FORMAT: Final = "statustray-view"
VERSION: Final = 1

_LEVELS: Final = {level.value.replace("_", ""): level for level in Level}
_NETWORKS: Final = {network.value.replace("_", ""): network for network in Network}
_SHORTEST_S: Final = 1.0
_LONGEST_S: Final = 86_400.0


class UnknownView(Exception):  # noqa: N818 - named for what the file is
    """A file that is no view, or one of a later version; its text is a sentence for people.

    ``later``: it is of a later version.
    """

    def __init__(self, why: str, *, later: bool = False) -> None:
        super().__init__(why)
        self.why = why
        self.later = later


def read_view(data: bytes) -> ViewReport:
    """Read a published file.

    Raises:
        UnknownView: it is damaged, of another kind, or of a later version.
    """
    try:
        return _report(read_json(data))
    except Malformed as error:
        raise UnknownView(phrase("it is damaged ({why})", why=error)) from None


def _report(page: JsonValue) -> ViewReport:
    if page.label("format") != FORMAT:
        raise UnknownView(phrase("it is not a file that StatusTray publishes"))
    version = page["version"].number()
    if version > VERSION:
        what = phrase(
            "version {version} needs a newer StatusTray; this one supports up to {known}",
            version=f"{version:g}",
            known=VERSION,
        )
        raise UnknownView(what, later=True)
    every = min(max(page["interval_s"].number(), _SHORTEST_S), _LONGEST_S)
    services = (_service(row) for row in page["services"].rows())
    return ViewReport(
        at=_moment(page["at"]),
        interval=timedelta(seconds=every),
        network=_NETWORKS.get(page["network"].word(), Network.UNKNOWN),
        services={service.id: service for service in services},
    )


def _moment(value: JsonValue) -> datetime:
    return value.timestamp() or value.refuse("a time")


def _service(row: JsonValue) -> ViewedService:
    return ViewedService(
        id=row["id"].text(),
        name=row["name"].text(),
        level=_LEVELS.get(row["level"].word(), Level.UNKNOWN),
        website_only=row.said("seen") == "website",
        own=row.is_true("own"),
        scope=frozenset(row.labels("scope")),
        addresses=frozenset(row.labels("addresses")),
    )
