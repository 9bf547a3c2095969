"""What the tray icon shows: level, count and tooltip."""

from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.present.tray.tray_view import TrayView
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import level_word

# Windows cuts tooltips at 127 characters.
TOOLTIP_MOST = 127
# Some panels parse tooltips as markup: an ampersand or angle bracket would empty them.
_LOOKALIKES = str.maketrans({"&": "\uff06", "<": "\u2039", ">": "\u203a"})


def tray_view(snapshot: Snapshot, tr: Language) -> TrayView:
    """Return the icon's view of *snapshot*; muted services do not count."""
    troubled = snapshot.unmuted_troubled
    lines = [
        f"StatusTray: {summary(snapshot, tr)}",
        *(_line(s, tr) for s in troubled),
    ]
    return TrayView(
        snapshot.shown_level, len(troubled), tooltip(lines), hollow=snapshot.website_only
    )


def tooltip(lines: list[str]) -> str:
    """Join the first *lines* that fit, as plain text without markup characters."""
    said = ""
    for line in lines:
        plain = " ".join(line.translate(_LOOKALIKES).split())
        longer = f"{said}\n{plain}" if said else plain
        if len(longer) > TOOLTIP_MOST:
            return said or longer[: TOOLTIP_MOST - 1] + "…"
        said = longer
    return said


def summary(snapshot: Snapshot, tr: Language) -> str:
    """Say how things are in one line."""
    if snapshot.stopped:
        return tr("an error has ended all checks")
    if not snapshot.services:
        return tr("no services yet")
    if snapshot.network is Network.OFFLINE:
        return tr("you're offline")
    if snapshot.network is Network.CAPTIVE_PORTAL:
        return tr("this network requires you to sign in")
    if snapshot.network is Network.WRONG_CLOCK:
        return tr("this computer's clock is wrong")
    return _services_summary(snapshot, tr)


def _services_summary(snapshot: Snapshot, tr: Language) -> str:
    total, troubled = len(snapshot.services), len(snapshot.unmuted_troubled)
    muted = len(snapshot.troubled) - troubled
    if troubled or muted:
        return _problems(troubled, muted, total, tr)
    unseen = snapshot.out_of_sight
    unknown = sum(s.level is Level.UNKNOWN and not s.out_of_sight for s in snapshot.services)
    if unseen == total:
        return _unseen(unseen, total, tr)
    if unknown + unseen == total:
        return tr("first check in progress") if snapshot.at is None else tr("status unknown")
    if unknown:
        return tr.plural(
            "no known problems, {n} of {total} unknown",
            "no known problems, {n} of {total} unknown",
            unknown,
            total=total,
        )
    return _calm(snapshot, total, tr)


def _problems(troubled: int, muted: int, total: int, tr: Language) -> str:
    """Say how many services have a problem, and how many of them are muted."""
    if troubled:
        said = tr.plural(
            "{n} of {total} services has a problem",
            "{n} of {total} services have problems",
            troubled,
            total=total,
        )
        more = tr.plural("{n} more is muted", "{n} more are muted", muted) if muted else ""
        return tr("{what}; {more}", what=said, more=more) if more else said
    return tr.plural(
        "{n} of {total} services has a problem, but is muted",
        "{n} of {total} services have problems, but are muted",
        muted,
        total=total,
    )


def _calm(snapshot: Snapshot, total: int, tr: Language) -> str:
    """Say that none of *total* services has a problem, as far as can be seen."""
    unseen, fronts = snapshot.out_of_sight, snapshot.fronts
    said = tr("no problems seen")
    if not fronts and not unseen:
        said = tr.plural("{n} service, no problems", "{n} services, no problems", total)
    worked_on = sum(s.level is Level.MAINTENANCE for s in snapshot.services)
    if worked_on:
        more = tr.plural("{n} under maintenance", "{n} under maintenance", worked_on)
        said = tr("{what}; {more}", what=said, more=more)
    if fronts:
        more = tr.plural(
            "{n} of {total}: only the website can be seen",
            "{n} of {total}: only the website can be seen",
            fronts,
            total=total,
        )
        said = tr("{what}; {more}", what=said, more=more)
    if unseen:
        said = tr("{what}; {more}", what=said, more=_unseen(unseen, total, tr))
    return said


def _unseen(unseen: int, total: int, tr: Language) -> str:
    return tr.plural(
        "{n} of {total} can't be seen from here",
        "{n} of {total} can't be seen from here",
        unseen,
        total=total,
    )


def _line(state: ServiceState, tr: Language) -> str:
    return tr("{name}: {what}", name=state.service.name, what=level_word(state.level, tr))
