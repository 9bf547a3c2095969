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


def snooze_command(length: SnoozeLength, tr: Language) -> str:
    """Say the same as a command of its own, outside a menu that is called Snooze."""
    if length is SnoozeLength.UNTIL_MORNING:
        return tr("Snooze until tomorrow morning")
    return tr("Snooze for {time}", time=snooze_words(length, tr))
