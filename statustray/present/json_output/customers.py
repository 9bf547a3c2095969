"""What to tell customers, as JSON."""

from typing import Any

from statustray.domain.continuity.customer_notice import CustomerFacts
from statustray.domain.model.level import Level
from statustray.present.json_output.records import SCHEMA, stamp
from statustray.present.sentences.customers import CustomerTexts


def customers_json(
    service_id: str, level: Level, facts: CustomerFacts, texts: CustomerTexts, *, language: str
) -> dict[str, Any]:
    """Return the texts with the facts they rest on; the texts are in *language*, as asked for."""
    use = facts.use
    return {
        "schema": SCHEMA,
        "service": service_id,
        "level": level.value,
        "news": facts.news.value,
        "since": stamp(facts.since),
        "use": use.service if use is not None else None,
        "language": language,
        "message": texts.message,
        "auto_reply": texts.auto_reply,
        "banner": texts.banner,
        "sign": {
            "title": texts.sign.title,
            "lines": list(texts.sign.lines),
            "as_of": texts.sign.as_of,
        },
    }
