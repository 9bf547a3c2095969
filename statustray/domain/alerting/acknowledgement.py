"""When the wishes about one problem end: acknowledged, and notify when back."""

from collections.abc import Iterable

from msgspec.structs import replace

from statustray.domain.alerting.alert_state import AlertState
from statustray.domain.model.level import worst
from statustray.domain.model.snapshot import ServiceState


def end_wishes(alerts: AlertState, states: Iterable[ServiceState]) -> AlertState:
    """Return *alerts* without the wishes about problems that got worse, or that are no more."""
    for state in states:
        alerts = _of(alerts, state) if _has_wishes(alerts, state.id) else alerts
    return alerts


def _has_wishes(alerts: AlertState, service: str) -> bool:
    mark, entry = alerts.mark(service), alerts.entry(service)
    known = entry is not None and entry.acknowledged is not None
    return mark.acknowledged or mark.tell_when_back or known


def _of(alerts: AlertState, state: ServiceState) -> AlertState:
    mark, entry = alerts.mark(state.id), alerts.entry(state.id)
    if entry is None:
        calm = replace(mark, acknowledged=False, tell_when_back=False)
        return alerts.marked(state.id, calm) if state.level.calm else alerts
    if not mark.acknowledged:
        return alerts.with_open(replace(entry, acknowledged=None)) if entry.acknowledged else alerts
    if entry.acknowledged is None:
        level = worst((entry.level, state.level))
        return alerts.with_open(replace(entry, acknowledged=level))
    if state.level.trouble and state.level.severity > entry.acknowledged.severity:
        alerts = alerts.marked(state.id, replace(mark, acknowledged=False))
        return alerts.with_open(replace(entry, acknowledged=None))
    return alerts
