"""The message that tells others which backup the user is on."""

from statustray.domain.model.advice import Advice
from statustray.domain.model.settings import Ladder
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import way_name

# What a user's template may contain.
SERVICE = "{service}"
BACKUP = "{backup}"


def message(ladder: Ladder, down: str, advice: Advice, tr: Language) -> str:
    """Return the message to copy, from the user's template if there is one.

    Only ``{service}`` and ``{backup}`` are replaced; any other brace stays as it is written.
    """
    use = way_name(advice.service, advice.name, tr)
    if ladder.template:
        parts = ladder.template.split(SERVICE)
        return down.join(part.replace(BACKUP, use) for part in parts)
    match advice.service:
        case "phone-call":
            return tr("{service} isn't working. Please call me.", service=down)
        case "sms":
            return tr("{service} isn't working. Please text me.", service=down)
        case _ if advice.without_internet:
            return tr(
                "{service} isn't working. Use this instead: {backup}.", service=down, backup=use
            )
        case _:
            return tr(
                "{service} isn't working. You can reach me on {backup}.", service=down, backup=use
            )
