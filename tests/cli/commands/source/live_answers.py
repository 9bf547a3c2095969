"""Recorded answers brought to the present, for programs that run by the real clock."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from tests.support.formats.prometheus_answers import NOW, alerts, rules, stamp, vector

_EPOCH = re.compile(rb"\b1[67]\d{8}(?:\.\d+)?")
_ISO = re.compile(rb"\b2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z")


def fresh_vector(*series: Iterable[object]) -> bytes:
    """Return the answer to a query as it would be given now."""
    return _shifted(vector(*series))


def fresh_rules(*rows: Mapping[str, object]) -> bytes:
    """Return all rules as they would be given now."""
    return _shifted(rules(*rows))


def fresh_alerts(*rows: Mapping[str, object]) -> bytes:
    """Return the list of alerts as it would be given now."""
    return _shifted(alerts(*rows))


def _shifted(body: bytes) -> bytes:
    """Return *body* with every time as far from now as it was from the time of the recording."""
    late = datetime.now(UTC) - NOW
    moved = _EPOCH.sub(lambda m: f"{float(m[0]) + late.total_seconds():.3f}".encode(), body)
    return _ISO.sub(lambda m: stamp(datetime.fromisoformat(m[0].decode()) + late).encode(), moved)
