"""Who may interrupt: what the settings and the user's wishes let through."""

from statustray.domain.alerting.alert_state import AlertState
from statustray.domain.alerting.quiet_hours import AlertContext
from statustray.domain.model.alert import TROUBLES, Alert
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Settings
from statustray.domain.model.snapshot import ServiceState


def may_interrupt(alerts: AlertState, state: ServiceState, context: AlertContext) -> bool:
    """Return whether *state* is bad enough and neither muted, snoozed nor acknowledged.

    What may not interrupt is not counted in anybody's title either, and never causes others to
    be sent again.
    """
    least = state.service.from_level or context.notify.from_level
    if state.level.severity < least.severity or state.service.muted:
        return False
    return not (alerts.mark(state.id).acknowledged or snoozed(alerts, state.id, context))


def is_critical(alert: Alert, settings: Settings) -> bool:
    """Return whether *alert* is of a major outage of a service that stands in the user's plan.

    Only where the user wants it: a critical notification stays until it is closed, and so does
    its correction.
    """
    if not settings.notify.critical_in_plan or alert.kind not in TROUBLES:
        return False
    planned = {rung for ladder in settings.plan for rung in ladder.rungs}
    down = (state.id for state in alert.states if state.level is Level.MAJOR_OUTAGE)
    return not planned.isdisjoint(down)


def wants_recovery(alerts: AlertState, state: ServiceState, context: AlertContext) -> bool:
    """Return whether the recovery of *state* is to be sent."""
    if not context.notify.enabled:
        return False
    if alerts.mark(state.id).tell_when_back:
        return True
    hushed = state.service.muted or snoozed(alerts, state.id, context)
    return context.notify.recovery and not hushed


def snoozed(alerts: AlertState, service: str, context: AlertContext) -> bool:
    """Return whether the user asked for silence about *service* until later than now."""
    until = alerts.mark(service).snoozed_until
    return until is not None and context.now < until
