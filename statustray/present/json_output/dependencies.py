"""Resilience and drills as JSON answers: the keys are a contract."""

from collections.abc import Iterable, Mapping, Sequence

from statustray.domain.continuity.drill import Replay, TimelineEvent
from statustray.domain.continuity.drill_alerts import AffectedService
from statustray.domain.continuity.resilience import Blast, Resilience
from statustray.domain.model.catalogue import Outage
from statustray.present.json_output.advice import advice_json
from statustray.present.json_output.records import SCHEMA, Json, stamp
from statustray.present.sentences.continuity.drill import (
    event_line,
    fix_line,
    hit_line,
    to_do_line,
)
from statustray.present.vocabulary.language import Language


def resilience_json(report: Resilience) -> Json:
    """Return the answer of ``resilience``; layers of which nothing is known are left out."""
    change = report.change
    return {
        "schema": SCHEMA,
        "effective_baskets": {
            layer.value: round(baskets, 2) for layer, baskets in report.baskets.items()
        },
        "blast_radius": [_blast(blast) for blast in report.blasts],
        "uncovered": [
            {"purpose": gap.purpose, "services": list(gap.services), "not_known": gap.unsure}
            for gap in report.uncovered
        ],
        "not_known": list(report.not_known),
        "change": change
        and {"service": change.service, "name": change.name, "purposes": list(change.purposes)},
    }


def drills_json(outages: Iterable[Outage], hits: Mapping[str, Sequence[str]]) -> Json:
    """Return the list of outages that can be replayed; *hits* are those of one's own, by outage."""
    return {
        "schema": SCHEMA,
        "outages": [
            {
                "id": o.id,
                "title": o.title,
                "started_at": stamp(o.started_at),
                "hit": list(hits.get(o.id, ())),
            }
            for o in outages
        ],
    }


def drill_json(replay: Replay, tr: Language) -> Json:
    """Return the replay of one outage."""
    return {
        "schema": SCHEMA,
        "outage": replay.outage.id,
        "title": replay.outage.title,
        "started_at": stamp(replay.outage.started_at),
        "provider": replay.outage.provider,
        "hit": [_hit(hit, tr) for hit in replay.hits],
        "told_at_min": replay.notified_at_min,
        "operator_told_at_min": replay.outage.operator_told_at_min,
        "timeline": [_event(event, tr) for event in replay.timeline],
        "advice": [
            {"for": service, **advice_json(a, tr)}
            for service, offered in replay.advice.items()
            for a in offered
        ],
        "kept_working": list(replay.kept),
        "affected_for": [
            {"purpose": lost.purpose, "services": list(lost.services), "sure": lost.sure}
            for lost in replay.lost
        ],
        "left": list(replay.left),
        "note": replay.outage.note,
        "mend": [fix_line(fix, tr) for fix in replay.fixes],
        "to_do": to_do_line(replay, tr),
    }


def _blast(blast: Blast) -> Json:
    return {
        "provider": blast.provider,
        "name": blast.name,
        "share": round(blast.share, 3),
        "services": list(blast.services),
        "purposes_lost": list(blast.purposes_lost),
    }


def _hit(hit: AffectedService, tr: Language) -> Json:
    return {
        "service": hit.service,
        "path": [{"from": s.start, "kind": s.kind, "to": s.end} for s in hit.path],
        "words": hit_line(hit, tr),
        "told": hit.alert.outcome.value,
        **({} if hit.alert.at_min is None else {"told_at_min": hit.alert.at_min}),
        "because": hit.alert.because.value,
    }


def _event(event: TimelineEvent, tr: Language) -> Json:
    return {"at_min": event.at_min, "what": event_line(event, tr)}
