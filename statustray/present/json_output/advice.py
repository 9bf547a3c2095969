"""Causes and backups as JSON answers: the keys are a contract."""

from collections.abc import Iterable

from statustray.domain.model.advice import Advice, Cause
from statustray.present.json_output.records import SCHEMA, Json
from statustray.present.sentences.advice import advice_line
from statustray.present.sentences.continuity.meanwhile import meanwhile_texts
from statustray.present.sentences.dependencies import proof_word
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import way_name


def advice_json(advice: Advice, tr: Language) -> Json:
    """Return one backup."""
    return {
        "service": advice.service,
        "name": way_name(advice.service, advice.name, tr),
        "purpose": advice.purpose,
        "independence": advice.independence.value,
        "ready": advice.ready,
        "checked": advice.checked,
        "pick": advice.pick.value,
        "why": advice_line(advice, tr),
        "open": advice.open,
    }


def cause_json(cause: Cause, tr: Language) -> Json:
    """Return one common cause; the provider is null if it is not known."""
    return {
        "provider": cause.provider,
        "name": cause.name or None,
        "confidence": cause.sure.value,
        "services": list(cause.services),
        "evidence": [proof_word(proof, tr) for proof in cause.proofs],
    }


def backups_json(
    service: str,
    down: Iterable[str],
    advice: Iterable[Advice],
    meanwhile: Iterable[str],
    tr: Language,
) -> Json:
    """Return the answer of ``backups``."""
    return {
        "schema": SCHEMA,
        "service": service,
        "down": list(down),
        "advice": [advice_json(a, tr) for a in advice],
        "meanwhile": list(meanwhile_texts(meanwhile, tr)),
    }
