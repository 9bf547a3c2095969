"""How severe an alert is: the label ``severity`` by convention, and alerts that always fire.

Source: https://prometheus.io/docs/practices/alerting/ and the rules that many teams share.
"""

from datetime import timedelta
from typing import Final

from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, plain_word
from statustray.providers.families.rows import level_of

_LEVEL: Final = {
    **dict.fromkeys(
        ("critical", "page", "emergency", "fatal", "disaster", "sev1", "p1"), Level.MAJOR_OUTAGE
    ),
    **dict.fromkeys(("error", "high", "major", "sev2", "p2"), Level.PARTIAL_OUTAGE),
    **dict.fromkeys(("warning", "warn", "average", "medium", "minor", "low"), Level.DEGRADED),
    **dict.fromkeys(
        ("info", "information", "informational", "notice", "debug", "ok", "none"), Level.OPERATIONAL
    ),
}
_HEARTBEATS: Final = frozenset(
    ("watchdog", "deadmansswitch", "deadmanssnitch", "heartbeat", "alwaysfiring")
)
# Alertmanager takes an alert for over a few minutes after it was last sent.
BEATS_WITHIN: Final = timedelta(minutes=15)


def severity_level(labels: JsonValue) -> Level:
    """Return the level of the alert with *labels*; one of no known severity is some trouble."""
    return level_of(labels, _LEVEL, "severity", otherwise=Level.DEGRADED)


def always_fires(name: str) -> bool:
    """Whether an alert called *name* is meant to fire always, as the proof that alerts arrive."""
    return plain_word(name) in _HEARTBEATS
