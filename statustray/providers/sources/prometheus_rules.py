"""The alerting rules of a Prometheus server: what its alerts are when they do not fire."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from statustray.domain.model.checks.report import CheckNote, Component
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import JsonValue, first
from statustray.providers.families.alert_severity import always_fires, severity_level
from statustray.providers.families.statuspage_summary import updates

ALERTS: Final = "ALERTS"
# What a cache between here and the server may keep, and by how much two clocks may differ.
COUNTS_FOR: Final = timedelta(minutes=30)
_ROUNDS: Final = 3


def alert_id(name: str) -> str:
    """Return the identity of an alert: the selector by which Prometheus itself finds it."""
    return f'{ALERTS}{{alertname="{name}"}}'


def alerting_rules(groups: Iterable[JsonValue]) -> dict[str, Component]:
    """Return the alerting rules of *groups* by their identity; of equal names the worst counts."""
    found: dict[str, list[Component]] = defaultdict(list)
    for group in groups:
        for rule in group["rules"].rows():
            if rule.said("type") == "alerting" and not always_fires(rule["name"].text()):
                part = _rule(group, rule)
                found[part.id].append(part)
    return {key: max(parts, key=lambda part: part.level.severity) for key, parts in found.items()}


def _rule(group: JsonValue, rule: JsonValue) -> Component:
    name, level, note = rule["name"].text(), Level.UNKNOWN, None
    match rule.said("state"), rule.said("health"):
        case "inactive", "ok":
            level = Level.OPERATIONAL
        case "firing", "ok":
            level = worst(_firing(rule))
        case "pending", "ok":
            note = CheckNote.NOT_CONFIRMED
        case _, "err":
            note = CheckNote.BROKEN
        case _, "unknown":
            note = CheckNote.NEVER_CHECKED
    said = [row for row in (rule.maybe("annotations"),) if row]
    told = updates(said, "summary" if rule.label("annotations", "summary") else "description", "")
    return Component(
        name,
        level,
        first((group.label("name"),), ALERTS),
        _rule_until(group, rule),
        id=alert_id(name),
        note=note,
        says=told[0].text if told and level.trouble and "{{" not in told[0].text else "",
    )


def _firing(rule: JsonValue) -> Iterator[Level]:
    """Yield the levels of the alerts of *rule* that fire, its own where it names none."""
    firing = [alert for alert in rule.shown("alerts") if alert.said("state") == "firing"]
    for row in firing or [rule]:
        yield severity_level(row.maybe("labels") or row)


def _rule_until(group: JsonValue, rule: JsonValue) -> datetime | None:
    """Return until when the last evaluation counts; one that never was counts no longer."""
    last = rule.timestamp("lastEvaluation")
    every = group.count("interval")
    if last is None or every is None:
        return datetime.fromtimestamp(0, UTC)
    return last + COUNTS_FOR + timedelta(seconds=_ROUNDS * min(every, 86_400.0))
