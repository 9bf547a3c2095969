"""Pages built with cState, the static status page generator.

Format:  GET /index.json, "apiVersion" 2.0.
Source:  https://github.com/cstate/cstate/blob/master/layouts/index.json
Scale:   ok < notice < disrupted < down, in the order that template tests them.
Quirks:  the template escapes nothing: a quote in a title makes it invalid JSON, which is not
         repaired.  One issue is repeated under each system it affects.
"""

from collections.abc import Iterable

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.domain.text.timestamps import parse_timestamp
from statustray.providers.families.rows import level_of, unless_garbled

_LEVEL = {
    "ok": Level.OPERATIONAL,
    "notice": Level.MAINTENANCE,  # announcements and planned work
    "disrupted": Level.PARTIAL_OUTAGE,
    "down": Level.MAJOR_OUTAGE,
}


def parse(body: bytes) -> Report:
    """Read a cState index.

    Raises:
        Malformed: not JSON, or without ``cStateVersion``, ``summaryStatus`` or ``systems``.
    """
    page = read_json(body)
    page["cStateVersion"].text()
    systems = page["systems"].rows()
    issues = tuple(_distinct(systems))
    return Report(
        level=_level(page["summaryStatus"].word(), systems),
        components=tuple(_component(row) for row in systems),
        incidents=tuple(_incident(row) for row in issues if not _is_notice(row)),
        maintenance=tuple(_maintenance(row) for row in issues if _is_notice(row)),
        url=page.link("baseURL"),
        name=page.label("title"),
        as_of=parse_timestamp(
            " ".join(page.label(f"build{part}") for part in ("Date", "Time", "Timezone"))
        ),
    )


def _level(word: str, systems: tuple[JsonValue, ...]) -> Level:
    said = _LEVEL.get(word, Level.UNKNOWN)
    return worst(unless_garbled(said, row, "unresolvedIssues") for row in (*systems, JsonValue({})))


def _component(row: JsonValue) -> Component:
    level = _LEVEL.get(row["status"].word(), Level.UNKNOWN)
    return Component(row["name"].text(), level, row.label("category") or None)


def _distinct(systems: Iterable[JsonValue]) -> Iterable[JsonValue]:
    """Return each open issue once; informational ones are no trouble, nor are resolved ones."""
    issues = [issue for row in systems for issue in row.shown("unresolvedIssues")]
    known = {issue.label("permalink") or issue.place: issue for issue in issues}
    return (i for i in known.values() if not (i.is_true("informational") or i.is_true("resolved")))


def _is_notice(issue: JsonValue) -> bool:
    return issue.said("severity") == "notice"


def _incident(issue: JsonValue) -> Incident:
    return Incident(
        title=issue.label("title"),
        level=level_of(issue, _LEVEL, "severity"),
        started_at=issue.timestamp("createdAt"),
        updated_at=issue.timestamp("lastMod"),
        url=issue.link("permalink"),
        components=issue.labels("affected"),
    )


def _maintenance(issue: JsonValue) -> Maintenance:
    return Maintenance(
        title=issue.label("title"),
        starts_at=issue.timestamp("createdAt"),
        active=True,
        url=issue.link("permalink"),
        components=issue.labels("affected"),
    )


PROVIDER = Provider(
    id="cstate",
    name="cState",
    path="/index.json",
    parse=parse,
    marks=("cstate",),
)
