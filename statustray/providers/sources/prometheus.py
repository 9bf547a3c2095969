"""A Prometheus server, as a source of many checks.

Format:  GET /api/v1/query with one query for ``probe_success``, ``up`` and ``ALERTS`` with the
         times of their samples, and /api/v1/rules?type=alert for alerts that do not fire.
Source:  https://prometheus.io/docs/prometheus/latest/querying/api/
Scale:   probe_success and up: 1 works, 0 does not.  A firing alert counts by its severity.
Quirks:  an error may come within a 200.  A sample is repeated for five minutes after the last
         scrape, dated as if it were new, so that its own time is asked for.  A target that cannot
         be scraped has ``up`` 0 and no other samples: nothing is known of what it probes.  A
         pending alert is not confirmed.  Without the rules (other servers with this interface)
         only firing alerts are known.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Final, NamedTuple
from urllib.parse import quote

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import CheckNote, Component, Incident, Report
from statustray.domain.model.level import Level, aggregate, worst
from statustray.domain.parsing.json_reader import JsonValue, first, read_json
from statustray.domain.text.urls import bare
from statustray.providers.families.alert_severity import always_fires, severity_level
from statustray.providers.families.reports import of_parts
from statustray.providers.families.rows import code_level
from statustray.providers.sources.prometheus_rules import (
    ALERTS,
    COUNTS_FOR,
    alert_id,
    alerting_rules,
)

_PROBE, _UP = "probe_success", "up"
_QUERY: Final = " or ".join(
    (
        f'{{__name__=~"{_PROBE}|{_UP}|{ALERTS}"}}',
        *(
            f'label_replace(timestamp({name}),"statustray_times","{name}","","")'
            for name in (_PROBE, _UP, ALERTS)
        ),
    )
)
_TIMES: Final = "statustray_times"
_VALUE: Final[Mapping[float, Level]] = {0: Level.MAJOR_OUTAGE, 1: Level.OPERATIONAL}
# Targets are scraped every two minutes at most, for samples are repeated for five.
_FRESH_S: Final = 180.0
# Pages of the server's own that people copy the address of.
_PAGES: Final = re.compile(
    r"/(?:graph|alerts|targets|rules|status|query|config|flags|tsdb-status|service-discovery"
    r"|api/v1(?:/query|/rules)?)/*$"
)


class _Sample(NamedTuple):
    """One series: its labels, its level, and whether its last scrape is too long ago."""

    labels: JsonValue
    level: Level
    at: float
    stale: bool


def parse(body: bytes) -> Report:
    """Read the answer to the query.

    Raises:
        Malformed: not JSON, an error in its place, or no list of samples.
    """
    return _report(_samples(_data(body)), {})


def parse_both(body: bytes, rules: bytes) -> Report:
    """Read the answer to the query, and the alerting rules.

    Raises:
        Malformed: as ``parse``, for either.
    """
    groups = _data(rules)["groups"].rows()
    return _report(_samples(_data(body)), alerting_rules(groups))


def _data(body: bytes) -> JsonValue:
    page = read_json(body)
    if page.said("status") == "error":
        what = first((page.label("error"), page.label("errorType")), "no reason")
        page["status"].refuse(f"success instead of an error ({what})")
    if page["status"].word() != "success":
        page["status"].refuse("success")
    return page["data"]


def _samples(data: JsonValue) -> dict[str, list[_Sample]]:
    if data["resultType"].word() != "vector":
        data["resultType"].refuse("vector")
    rows = data["result"].rows()
    times = {key: at for row in rows if (key := _timed(row)) and (at := _value(row)) is not None}
    found: dict[str, list[_Sample]] = defaultdict(list)
    for row in rows:
        name = row["metric"].label("__name__")
        if name in {_PROBE, _UP, ALERTS}:
            found[name].append(_sample(row, times.get(_key(name, row["metric"]))))
    return found


def _sample(row: JsonValue, taken_at: float | None) -> _Sample:
    now = _pair(row)[0].number()
    stale = taken_at is None or now - taken_at > _FRESH_S
    level = code_level(_pair(row)[1], _VALUE)
    return _Sample(row["metric"], Level.UNKNOWN if stale else level, taken_at or now, stale)


def _pair(row: JsonValue) -> tuple[JsonValue, JsonValue]:
    pair = row["value"].rows()
    return (pair[0], pair[1]) if len(pair) == 2 else row["value"].refuse("a time and a value")  # noqa: PLR2004


def _value(row: JsonValue) -> float | None:
    return _pair(row)[1].count()


def _timed(row: JsonValue) -> str:
    """Return the series whose time *row* gives, empty where it is a series itself."""
    name = row["metric"].label(_TIMES)
    return _key(name, row["metric"]) if name else ""


def _key(name: str, labels: JsonValue) -> str:
    left = {"__name__", _TIMES}
    pairs = sorted((k, v.label()) for k, v in labels.pairs() if k not in left)
    return repr((name, pairs))


def _report(samples: Mapping[str, list[_Sample]], rules: Mapping[str, Component]) -> Report:
    firing = [a for a in samples.get(ALERTS, ()) if a.labels.said("alertstate") == "firing"]
    alerts = [a for a in firing if not always_fires(a.labels.label("alertname"))]
    incidents = tuple(_incident(alert) for alert in alerts if not alert.stale)
    targets = tuple(_targets(samples))
    parts = (*targets, *_alert_parts(alerts, rules))
    shown = [part.level for part in parts if part.note is not CheckNote.NOT_SCRAPED]
    return of_parts(aggregate(shown), parts, incidents)


def _targets(samples: Mapping[str, list[_Sample]]) -> Iterator[Component]:
    probed = _by_target(samples.get(_PROBE, ()))
    scraped = _by_target(samples.get(_UP, ()))
    for target, found in probed.items():
        yield _target(_PROBE, target, found)
    for target, found in scraped.items():
        if target in probed:
            continue
        yield _target(_UP, target, found)
        if any(sample.level is Level.MAJOR_OUTAGE for sample in found):
            job, instance = target
            yield Component(
                instance,
                Level.UNKNOWN,
                job or None,
                id=_selector(_PROBE, *target),
                note=CheckNote.NOT_SCRAPED,
            )


def _by_target(samples: Iterable[_Sample]) -> dict[tuple[str, str], list[_Sample]]:
    found: dict[tuple[str, str], list[_Sample]] = defaultdict(list)
    for sample in samples:
        found[sample.labels.label("job"), sample.labels.label("instance")].append(sample)
    return found


def _target(metric: str, target: tuple[str, str], samples: list[_Sample]) -> Component:
    job, instance = target
    fresh = all(not sample.stale for sample in samples)
    return Component(
        name=instance or metric,
        level=worst(sample.level for sample in samples),
        group=job or None,
        good_until=_until(sample.at for sample in samples),
        id=_selector(metric, job, instance),
        note=None if fresh else CheckNote.STALE,
    )


def _until(times: Iterable[float]) -> datetime | None:
    """Return until when samples of *times* count at most, None for a time out of all calendars."""
    try:
        return datetime.fromtimestamp(min(times), UTC) + COUNTS_FOR
    except (ValueError, OverflowError, OSError):
        return None


def _selector(metric: str, job: str, instance: str) -> str:
    """Return the identity of a target: the selector by which Prometheus itself finds it."""
    return f'{metric}{{job="{job}",instance="{instance}"}}'


def _incident(alert: _Sample) -> Incident:
    labels = alert.labels
    name, target = labels.label("alertname"), (labels.label("job"), labels.label("instance"))
    return Incident(
        title=first((name,), "Alert"),
        level=severity_level(labels),
        severity=labels.label("severity"),
        components=(alert_id(name), _selector(_PROBE, *target), _selector(_UP, *target)),
    )


def _alert_parts(alerts: Iterable[_Sample], rules: Mapping[str, Component]) -> Iterator[Component]:
    """Yield the alerting rules, and firing alerts of which no rule is known."""
    yield from rules.values()
    unknown: dict[str, list[_Sample]] = defaultdict(list)
    for alert in alerts:
        if alert_id(alert.labels.label("alertname")) not in rules:
            unknown[alert.labels.label("alertname")].append(alert)
    for name, found in unknown.items():
        stale = all(alert.stale for alert in found)
        level = worst(severity_level(alert.labels) for alert in found if not alert.stale)
        note = CheckNote.STALE if stale else None
        until = _until(alert.at for alert in found)
        yield Component(name, level, ALERTS, until, id=alert_id(name), note=note)


def _at(page: str) -> str:
    """Return the address of the server itself, for an address of one of its pages."""
    return _PAGES.sub("", bare(page))


def _locate(page: str) -> str:
    return f"{_at(page)}/api/v1/query?query={quote(_QUERY, safe='')}"


def _rules_of(page: str) -> str:
    return f"{_at(page)}/api/v1/rules?type=alert"


SOURCE = Provider(
    id="prometheus",
    name="Prometheus",
    path="/api/v1/query",
    parse=parse,
    locate=_locate,
    also=_rules_of,
    parse_both=parse_both,
    also_needed=False,
    server=_at,
)
