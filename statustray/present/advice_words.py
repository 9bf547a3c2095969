"""Backups in words: the button, and one line of why."""

from typing import assert_never

from statustray.domain.advice import Advice, Independence
from statustray.present.language import Language


def use_label(advice: Advice, tr: Language) -> str:
    """Say what the button does."""
    match advice.service:
        case "phone-call":
            return tr("Call by phone")
        case "sms":
            return tr("Send an SMS")
        case "walk":
            return tr("Go there")
        case "cash":
            return tr("Pay cash")
        case _:
            return tr("Use {name}", name=advice.name)


def advice_line(advice: Advice, tr: Language) -> str:
    """Say why this backup, in one sentence."""
    return tr(
        "{name}: {now}, {fate}.", name=advice.name, now=_now(advice, tr), fate=_fate(advice, tr)
    )


def _now(advice: Advice, tr: Language) -> str:
    if advice.checked and advice.ready:
        return tr("ready and working now")
    if advice.checked:
        return tr("working now, but you would have to set it up")
    if advice.ready:
        return tr("ready")
    return tr("you would have to set it up")


def _fate(advice: Advice, tr: Language) -> str:
    match advice.independence:
        case Independence.KNOWN_SEPARATE:
            return tr("runs on something else")
        case Independence.NOT_KNOWN:
            return tr("not known to share the cause")
        case Independence.KNOWN_SHARED if advice.shared:
            return tr("but it also needs {name}", name=advice.shared[-1].end)
        case Independence.KNOWN_SHARED:
            return tr("but it shares the cause")
        case _:
            assert_never(advice.independence)
