"""Backups in words: the button, and one line of explanation."""

from typing import assert_never

from statustray.domain.model.advice import Advice, Independence
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import WAYS, way_name

_BUTTON_COLUMNS = 28


def use_label(advice: Advice, tr: Language) -> str:
    """Say what the button does, with no more of a long name than a button has room for."""
    if advice.service in WAYS:
        return tr.say(WAYS[advice.service].label)
    # Imported here: the lines of a command have no buttons.
    from statustray.present.vocabulary.enumeration import cut_name  # noqa: PLC0415

    return tr("Use {name}", name=cut_name(advice.name, _BUTTON_COLUMNS))


def advice_line(advice: Advice, tr: Language, *, instead_of: str = "") -> str:
    """Say why this backup, in one sentence, and what it replaces where several things are down."""
    name = way_name(advice.service, advice.name, tr)
    if instead_of:
        name = tr("{name} instead of {names}", name=name, names=instead_of)
    return tr("{name}: {now}, {fate}.", name=name, now=_now(advice, tr), fate=_fate(advice, tr))


def meanwhile_heading(tr: Language, *, alone: bool) -> str:
    """Say what the lines for the meantime are; *alone*: there is nothing else to offer."""
    return tr("Nothing replaces it. Meanwhile") if alone else tr("Meanwhile")


def _now(advice: Advice, tr: Language) -> str:
    if advice.checked and advice.ready:
        return tr("ready and working now")
    if advice.checked:
        return tr("working now, but not set up yet")
    if advice.without_internet and advice.ready:
        return tr("at hand")
    if advice.ready:
        return tr("ready")
    return tr("not set up yet")


def _fate(advice: Advice, tr: Language) -> str:
    match advice.independence:
        case Independence.KNOWN_SEPARATE if advice.without_internet:
            return tr("needs no internet")
        case Independence.KNOWN_SEPARATE:
            return tr("doesn't share the cause")
        case Independence.NOT_KNOWN if advice.ready:
            return tr("but may share the cause")
        case Independence.NOT_KNOWN:
            return tr("and may share the cause")
        case Independence.KNOWN_SHARED if advice.shared:
            return tr("but also depends on {name}", name=advice.shared[-1].end)
        case Independence.KNOWN_SHARED:
            return tr("but it shares the cause")
        case _:
            assert_never(advice.independence)
