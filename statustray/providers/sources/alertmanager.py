"""A Prometheus Alertmanager, as a source of many checks.

Format:  GET /api/v2/status, the proof that it is one, of a known version and complete, and
         /api/v2/alerts.
Source:  https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml
Scale:   as the page format's: the label "severity".  A check is one label with its value, or a
         receiver: ``alertname="DiskFull"``, ``job="shop"``, ``receiver="team-a"``.
Quirks:  it lists only what fires, so that silence may mean that all is well or that nothing sends
         any more.  An alert that always fires (Watchdog and its like) tells the two apart: without
         one nothing that is silent is known to be well.  A silence is somebody's word that work is
         going on; an inhibited alert has its cause elsewhere.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import CheckNote, Component, Report
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.providers.families.alert_severity import (
    BEATS_WITHIN,
    always_fires,
    severity_level,
)
from statustray.providers.families.alertmanager_alerts import (
    COMPLETE,
    STATUS,
    alert_incident,
    alerts_address,
    annotation,
    last_sent,
)
from statustray.providers.families.reports import of_list

_KNOWN_VERSION: Final = re.compile(r"v?0\.\d+\.\d+(?:[-+.~].*)?")
# Labels that say how an alert is sent or how bad it is, and not what has a problem.
_NO_CHECKS: Final = frozenset(("severity", "prometheus", "replica", "monitor"))
_LONGEST: Final = 200


def parse(status: bytes) -> Report:
    """Read the status alone, which says nothing of any check.

    Raises:
        Malformed: not JSON, or not the status of a version that is known.
    """
    _status(status)
    return Report(Level.UNKNOWN)


def parse_both(status: bytes, alerts: bytes) -> Report:
    """Read the alerts of an Alertmanager by the checks that they belong to.

    Raises:
        Malformed: as ``parse``, or no list of alerts.
    """
    complete = _status(status) in COMPLETE
    rows = read_json(alerts).rows()
    silent = _silent([row for row in rows if _beats(row)], complete=complete)
    by_check: dict[str, list[JsonValue]] = defaultdict(list)
    for row in (row for row in rows if not _beats(row)):
        for check in _checks(row):
            by_check[check].append(row)
    parts = tuple(_part(check, found, silent) for check, found in by_check.items())
    incidents = tuple(
        alert_incident(row, (*_checks(row),))
        for row in rows
        if _state(row) == "active" and not _beats(row)
    )
    report = of_list(silent.level, incidents, components=parts)
    return Report(
        report.level,
        parts,
        incidents,
        basis=report.basis,
        calm=report.calm,
        unlisted=silent,
        check_note=silent.note,
    )


def _status(status: bytes) -> str:
    """Return the word for the cluster's state, of a version that is known."""
    page = read_json(status)
    version = page["versionInfo"]["version"]
    if _KNOWN_VERSION.fullmatch(version.text()) is None:
        version.refuse(f"a version 0.x instead of {version.text()[:40]}")
    return page["cluster"]["status"].word()


def _state(row: JsonValue) -> str:
    return row["status"]["state"].word()


def _beats(row: JsonValue) -> bool:
    return always_fires(row["labels"].label("alertname"))


def _silent(beats: list[JsonValue], *, complete: bool) -> Component:
    """Return how a check is for which nothing fires, by the alerts that always fire."""
    times = [at for row in beats if _state(row) != "unprocessed" for at in last_sent(row)]
    if not times:
        return Component("", Level.UNKNOWN, note=CheckNote.NO_HEARTBEAT)
    level = Level.OPERATIONAL if complete else Level.UNKNOWN
    note = None if complete else CheckNote.NOT_CONFIRMED
    return Component("", level, good_until=max(times) + BEATS_WITHIN, note=note)


def _checks(row: JsonValue) -> Iterator[str]:
    """Yield the checks that an alert belongs to."""
    for name, value in row["labels"].pairs():
        text = value.label()
        if name not in _NO_CHECKS and text and len(text) <= _LONGEST:
            yield _check(name, text)
    for receiver in row.labels("receivers", each="name"):
        yield _check("receiver", receiver)


def _check(name: str, value: str) -> str:
    return f'{name}="{value}"'


def _part(check: str, rows: list[JsonValue], silent: Component) -> Component:
    name, _, value = check.partition("=")
    judged = [_judged(row) for row in rows]
    level = worst(level for level, _ in judged)
    trouble = level.trouble or level is Level.MAINTENANCE
    notes = (note for found, note in judged if found is level and note is not None)
    active = [row for row in rows if _state(row) == "active"]
    ends = [at for row in rows for at in last_sent(row)]
    return Component(
        name=value.strip('"'),
        level=level if trouble else worst((level, silent.level)),
        group=name,
        good_until=max(ends) + BEATS_WITHIN if ends else silent.good_until,
        id=check,
        note=next(notes, None if trouble else silent.note),
        says=annotation(active[0]) if active and level.trouble else "",
    )


def _judged(row: JsonValue) -> tuple[Level, CheckNote | None]:
    if _state(row) == "active":
        return severity_level(row["labels"]), None
    if _state(row) == "unprocessed":
        return Level.UNKNOWN, CheckNote.NOT_CONFIRMED
    if row.labels("status", "inhibitedBy") and not row.labels("status", "silencedBy"):
        return Level.UNKNOWN, CheckNote.INHIBITED
    return Level.MAINTENANCE, CheckNote.SILENCED


def _alerts(page: str) -> str:
    return alerts_address(SOURCE.document(page))


SOURCE = Provider(
    id="alertmanager",
    name="Prometheus Alertmanager",
    path=STATUS,
    parse=parse,
    also=_alerts,
    parse_both=parse_both,
)
