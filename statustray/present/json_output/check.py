"""The JSON answers of ``check`` and ``watch``: names and shapes are a contract."""

from collections.abc import Iterable
from datetime import datetime

from statustray.domain.model.advice import Cause
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.report import Report
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.present.json_output.advice import advice_json, cause_json
from statustray.present.json_output.records import SCHEMA, Json, failure_json, report_json, stamp
from statustray.present.json_output.second_views import elsewhere_json, views_json
from statustray.present.sentences.continuity.meanwhile import meanwhile_texts
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.states import state_words


def check_json(snapshot: Snapshot, tr: Language) -> Json:
    """Return the answer of ``check``."""
    return {
        "schema": SCHEMA,
        "checked_at": stamp(snapshot.at),
        "network": snapshot.network.value,
        **({"network_issue": snapshot.issue.value} if snapshot.issue else {}),
        "overall": snapshot.overall.value,
        "services": [_service_state(s, snapshot.at, tr) for s in snapshot.services],
        "causes": [cause_json(c, tr) for c in snapshot.causes],
        **_views(snapshot, tr),
    }


def changes_json(before: Snapshot | None, after: Snapshot, tr: Language) -> Iterable[Json]:
    """Return the lines of ``watch``: changes of the network, of causes and of services."""
    if before is None or before.network is not after.network:
        yield {"at": stamp(after.at), "network": after.network.value}
    yield from _cause_changes(before.causes if before else (), after)
    causes = {s: c.provider for c in after.causes for s in c.services}
    known = {state.id: state for state in before.services} if before else {}
    for state in after.services:
        old = known.get(state.id)
        was = old.level.value if old else "unknown"
        if was != state.level.value:
            yield {
                "at": stamp(after.at),
                "service": state.id,
                "from": was,
                "to": state.level.value,
                "reason": state.reason.value,
                "seen": state.seen.value,
                "words": state_words(state, tr),
                "cause": causes.get(state.id),
            }


def _cause_changes(before: tuple[Cause, ...], after: Snapshot) -> Iterable[Json]:
    """Yield a line for each cause that is new, or has other services or another confidence."""
    known = {(cause.provider, cause.sure, frozenset(cause.services)) for cause in before}
    for cause in after.causes:
        if (cause.provider, cause.sure, frozenset(cause.services)) not in known:
            yield {
                "at": stamp(after.at),
                "cause": cause.provider,
                "confidence": cause.sure.value,
                "services": list(cause.services),
            }


def _views(snapshot: Snapshot, tr: Language) -> Json:
    if not snapshot.views or snapshot.at is None:
        return {}
    return {"views": views_json(snapshot.views, snapshot.at, tr)}


def _service_state(state: ServiceState, now: datetime | None, tr: Language) -> Json:
    return {
        "id": state.id,
        "name": state.service.name,
        "level": state.level.value,
        "reason": state.reason.value,
        "seen": state.seen.value,
        "words": state_words(state, tr),
        "since": stamp(state.since),
        **_source(state),
        "page": _page(state),
        "probe": _probe(state.probe),
        "advice": [advice_json(a, tr) for a in state.guidance.advice],
        "meanwhile": list(meanwhile_texts(state.guidance.meanwhile, tr)),
        **(elsewhere_json(state, now, tr) if now else {}),
    }


def _source(state: ServiceState) -> Json:
    """Return which check of which source it is, nothing for a service of no source."""
    service = state.service
    if service.source_id is None:
        return {}
    note = state.page.check_note if isinstance(state.page, Report) else None
    said = {"id": service.source_id, "kind": service.provider, "check": service.check}
    return {"source": {**said, "note": note.value if note else None}}


def _page(state: ServiceState) -> Json | None:
    match state.page:
        case None:
            return None
        case Failure() as failure:
            return failure_json(failure)
        case Report() as report:
            said = report_json(report)
            del said["schema"]
            return {**said, "checked_at": stamp(state.health.page_at)}


def _probe(probe: ProbeResult | Failure | None) -> Json | None:
    match probe:
        case None:
            return None
        case Failure() as failure:
            return failure_json(failure)
        case ProbeResult():
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
