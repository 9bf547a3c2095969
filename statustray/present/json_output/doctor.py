"""What ``doctor`` found, as JSON: names and shapes are a contract."""

from collections.abc import Iterable

from statustray.domain.model.doctor import DoctorFinding
from statustray.present.json_output.records import SCHEMA, Json
from statustray.present.sentences.doctor import facts_text, what_to_do
from statustray.present.vocabulary.language import Language


def doctor_json(findings: Iterable[DoctorFinding], tr: Language, *, version: str) -> Json:
    """Return the answer of ``doctor``; *version* is the program's."""
    return {
        "schema": SCHEMA,
        "version": version,
        "parts": [
            {
                "part": finding.part.value,
                "health": finding.health.value,
                "facts": facts_text(finding, tr),
                "do": what_to_do(finding, tr),
            }
            for finding in findings
        ],
    }
