"""The JSON answers of the command line: names and shapes are a contract."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report
from statustray.domain.model.service import Service

SCHEMA = 1
Json = dict[str, Any]


def stamp(at: datetime | None) -> str | None:
    """Return *at* as ISO 8601 in UTC with ``Z``."""
    if at is None:
        return None
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def report_json(report: Report) -> Json:
    """Return the answer of ``read``."""
    return {
        "schema": SCHEMA,
        "level": report.level.value,
        "components": [_component(c) for c in report.components],
        "incidents": [_incident(i) for i in report.incidents],
        "maintenance": [_maintenance(m) for m in report.maintenance],
    }


def services_json(services: Iterable[Service], catalogue: Catalogue) -> Json:
    """Return the answer of ``services``."""
    return {"schema": SCHEMA, "services": [_service(s, catalogue) for s in services]}


def detected_json(found: DetectionResult) -> Json:
    """Return the answer of ``detect``."""
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
    """Return a failure."""
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
        "probe": service.probed,
        "source": service.source,
    }


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
