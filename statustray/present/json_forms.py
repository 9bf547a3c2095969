"""The JSON answers of the command line: names and shapes are a contract."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from statustray.domain.catalogue import Catalogue
from statustray.domain.detected import Detected
from statustray.domain.evidence import Failure, Reached
from statustray.domain.report import Component, Incident, Maintenance, Report
from statustray.domain.service import Service
from statustray.domain.snapshot import ServiceState, Snapshot
from statustray.present.fate_json import advice_json, cause_json
from statustray.present.language import Language
from statustray.present.wording import state_words

SCHEMA = 1
Json = dict[str, Any]


def stamp(at: datetime | None) -> str | None:
    """Return a moment as ISO 8601 in UTC with ``Z``."""
    if at is None:
        return None
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def report_json(report: Report) -> Json:
    """Return what ``read`` says of a page."""
    return {
        "schema": SCHEMA,
        "level": report.level.value,
        "components": [_component(c) for c in report.components],
        "incidents": [_incident(i) for i in report.incidents],
        "maintenance": [_maintenance(m) for m in report.maintenance],
    }


def check_json(snapshot: Snapshot, tr: Language) -> Json:
    """Return what ``check`` says."""
    return {
        "schema": SCHEMA,
        "checked_at": stamp(snapshot.at),
        "network": snapshot.network.value,
        "overall": snapshot.overall.value,
        "services": [_service_state(s, tr) for s in snapshot.services],
        "causes": [cause_json(c, tr) for c in snapshot.causes],
    }


def changes_json(before: Snapshot | None, after: Snapshot, tr: Language) -> Iterable[Json]:
    """Return the lines of ``watch``: the network's and the services' changes."""
    if before is None or before.network is not after.network:
        yield {"at": stamp(after.at), "network": after.network.value}
    causes = {s: c.provider for c in after.causes for s in c.services}
    for state in after.services:
        old = before.state(state.id) if before else None
        was = old.level.value if old else "unknown"
        if was != state.level.value:
            yield {
                "at": stamp(after.at),
                "service": state.id,
                "from": was,
                "to": state.level.value,
                "reason": state.reason.value,
                "words": state_words(state, tr),
                "cause": causes.get(state.id),
            }


def services_json(services: Iterable[Service], catalogue: Catalogue) -> Json:
    """Return what ``services`` says."""
    return {"schema": SCHEMA, "services": [_service(s, catalogue) for s in services]}


def detected_json(found: Detected) -> Json:
    """Return what ``detect`` says."""
    return {
        "schema": SCHEMA,
        "url": found.url,
        "provider": found.provider,
        "page": found.page,
        "report": report_json(found.report) if found.report else None,
        "answers": found.answers,
        "tried": [{"url": t.url, "result": t.result} for t in found.tried],
    }


def failure_json(failure: Failure) -> Json:
    """Return a missing answer."""
    return {
        "failure": failure.kind.value,
        "phase": failure.phase.value,
        "detail": failure.detail,
    }


def _service(service: Service, catalogue: Catalogue) -> Json:
    owner = catalogue.nodes.get(service.owner or "")
    return {
        "id": service.id,
        "name": service.name,
        "aliases": list(service.aliases),
        "category": service.category,
        "purposes": list(service.purposes),
        "owner": service.owner,
        "owner_name": owner.name if owner else None,
        "provider": service.provider,
        "page": service.page,
        "page_confirmed": service.page_confirmed,
        "probe": service.probe.target if service.probe else None,
        "source": service.source,
    }


def _service_state(state: ServiceState, tr: Language) -> Json:
    return {
        "id": state.id,
        "name": state.service.name,
        "level": state.level.value,
        "reason": state.reason.value,
        "words": state_words(state, tr),
        "since": stamp(state.since),
        "page": _page(state),
        "probe": _probe(state.probe),
        "advice": [advice_json(a, tr) for a in state.advice],
    }


def _page(state: ServiceState) -> Json | None:
    match state.page:
        case None:
            return None
        case Failure() as failure:
            return failure_json(failure)
        case Report() as report:
            said = report_json(report)
            del said["schema"]
            return {**said, "checked_at": stamp(state.page_at)}


def _probe(probe: Reached | Failure | None) -> Json | None:
    match probe:
        case None:
            return None
        case Failure() as failure:
            return failure_json(failure)
        case Reached():
            return {
                "reached": True,
                "expected": probe.expected,
                "dns_ms": _ms(probe.dns_ms),
                "connect_ms": _ms(probe.connect_ms),
                "tls_ms": _ms(probe.tls_ms),
                "first_byte_ms": _ms(probe.first_byte_ms),
                "total_ms": _ms(probe.total_ms),
                "http_status": probe.http_status,
                "certificate_ends": stamp(probe.certificate_ends),
            }


def _ms(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def _component(component: Component) -> Json:
    return {"name": component.name, "group": component.group, "level": component.level.value}


def _incident(incident: Incident) -> Json:
    return {
        "title": incident.title,
        "level": incident.level.value,
        "started_at": stamp(incident.started_at),
        "updated_at": stamp(incident.updated_at),
        "url": incident.url,
        "updates": [{"at": stamp(u.at), "text": u.text} for u in incident.updates],
    }


def _maintenance(work: Maintenance) -> Json:
    return {
        "title": work.title,
        "starts_at": stamp(work.starts_at),
        "ends_at": stamp(work.ends_at),
        "active": bool(work.active),
        "url": work.url,
    }
