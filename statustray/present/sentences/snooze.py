"""Silencing in words."""

from typing import assert_never

from statustray.domain.alerting.snooze import SnoozeLength
from statustray.present.vocabulary.language import Language


def snooze_words(length: SnoozeLength, tr: Language) -> str:
    """Say how long a snooze lasts."""
    match length:
        case SnoozeLength.HALF_AN_HOUR:
            return tr.plural("{n} minute", "{n} minutes", 30)
        case SnoozeLength.TWO_HOURS:
            return tr.plural("{n} hour", "{n} hours", 2)
        case SnoozeLength.UNTIL_MORNING:
            return tr("Until tomorrow morning")
        case _:
            assert_never(length)
