"""Services as they are shown, from what a test says about them."""

from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec.structs import fields, replace

from statustray.domain.model.advice import Guidance
from statustray.domain.model.checks.service_health import PendingChange, ResponseTime, ServiceHealth
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import ServiceState, UserFlags

_FIRST = datetime(2026, 10, 4, tzinfo=UTC)
_HEALTH, _FLAGS, _GUIDANCE = (
    {f.name for f in fields(kind)} for kind in (ServiceHealth, UserFlags, Guidance)
)


def state_of(
    service: Service,
    level: Level = Level.UNKNOWN,
    reason: Reason = Reason.NOT_CHECKED_YET,
    **facts: Any,  # noqa: ANN401 - named by tests
) -> ServiceState:
    """Return *service* as it is shown at *level*."""
    health = ServiceHealth(level, reason, facts.get("since"), level, reason, facts.get("since"))
    return but(ServiceState(service, health), **facts)


def but(state: ServiceState, **facts: Any) -> ServiceState:  # noqa: ANN401 - named by tests
    """Return *state* with other *facts*: fields of its health, of the user's flags, of advice."""
    began = facts.pop("began_at", state.began_at)
    confirming = facts.pop("confirming", state.confirming)
    late: timedelta | None = facts.pop("page_late", state.health.usual_lateness)
    usual = facts.pop("usual_ms", state.health.speed.usual_ms)
    health = replace(
        state.health,
        onset_seen=began is not None,
        certain_since=began or state.health.certain_since,
        pending=PendingChange(better=False, first_at=_FIRST) if confirming else None,
        late=(late, late) if late is not None else (),
        speed=ResponseTime(usual_ms=usual),
        **{k: facts.pop(k) for k in _HEALTH & facts.keys()},
    )
    flags = replace(state.flags, **{k: facts.pop(k) for k in _FLAGS & facts.keys()})
    guidance = replace(state.guidance, **{k: facts.pop(k) for k in _GUIDANCE & facts.keys()})
    return replace(state, health=health, flags=flags, guidance=guidance, **facts)
