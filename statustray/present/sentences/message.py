"""The message that tells one's people where one is now."""

from statustray.domain.model.advice import Advice
from statustray.domain.model.settings import Ladder
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import way_name

# What a user's own template may hold.
DOWN = "{down}"
USE = "{use}"


def message(ladder: Ladder, down: str, advice: Advice, tr: Language) -> str:
    """Return the text to copy, from the user's own template where there is one.

    Only ``{down}`` and ``{use}`` are replaced; any other brace stays as it is written.
    """
    use = way_name(advice.service, advice.name, tr)
    if ladder.template:
        parts = ladder.template.split(DOWN)
        return down.join(part.replace(USE, use) for part in parts)
    match advice.service:
        case "phone-call":
            return tr("{down} is not working; please call me.", down=down)
        case "sms":
            return tr("{down} is not working; please send me an SMS.", down=down)
        case _ if advice.without_internet:
            return tr("{down} is not working; instead: {use}.", down=down, use=use)
        case _:
            return tr("{down} is not working; I am on {use}.", down=down, use=use)
