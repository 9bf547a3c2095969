"""Azure DevOps' own page.

Format:  GET /_apis/status/health
Source:  https://learn.microsoft.com/rest/api/azure/devops/status/health/get
Scale:   healthy < advisory < degraded < unhealthy, for the whole and for each service and
         geography.
"""

from collections.abc import Iterable

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.domain.text.urls import at_root
from statustray.providers.families.rows import level_of

_LEVEL = {
    "healthy": Level.OPERATIONAL,
    "advisory": Level.DEGRADED,
    "degraded": Level.DEGRADED,
    "unhealthy": Level.MAJOR_OUTAGE,
}
_HEALTH = "/_apis/status/health"


def parse(body: bytes) -> Report:
    """Read the health.

    Raises:
        Malformed: not JSON, or without ``status.health`` or ``services``.
    """
    page = read_json(body)
    return Report(
        level=_LEVEL.get(page["status"]["health"].word(), Level.UNKNOWN),
        components=tuple(part for row in page["services"].rows() for part in _service(row)),
        as_of=page.timestamp("lastUpdated"),
    )


def _service(row: JsonValue) -> Iterable[Component]:
    name = row["id"].text()
    for place in row.shown("geographies"):
        level = level_of(place, _LEVEL, "health")
        yield Component(place.label("name") or place.label("id"), level, name)


PROVIDER = Provider(
    id="azuredevops",
    name="Azure DevOps",
    path=_HEALTH,
    parse=parse,
    locate=at_root(_HEALTH),
    hosts=("status.dev.azure.com",),
)
