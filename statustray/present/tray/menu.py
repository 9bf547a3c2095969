"""The entries of the tray menu, problems first."""

from datetime import datetime

from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.present.sentences.advice import use_label
from statustray.present.tray.tray_summary import summary
from statustray.present.tray.tray_view import MOST, MenuEntry, MenuView
from statustray.present.vocabulary.enumeration import capital
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import level_since


def menu_view(snapshot: Snapshot, tr: Language, *, now: datetime) -> MenuView:
    """Return the menu for *snapshot*."""
    troubled = snapshot.unmuted_troubled

    return MenuView(
        capital(summary(snapshot, tr)),
        tuple(_entry(state, tr, now) for state in troubled[:MOST]),
        tr.plural("{n} more with problems…", "{n} more with problems…", len(troubled) - MOST)
        if len(troubled) > MOST
        else "",
    )


def _entry(state: ServiceState, tr: Language, now: datetime) -> MenuEntry:
    advice = state.guidance.advice[0] if state.guidance.advice else None
    name = state.service.name
    return MenuEntry(
        id=state.id,
        text=tr("{name}: {what}", name=name, what=level_since(state, now, tr)),
        level=state.level,
        has_page=bool(state.service.page),
        backup=advice.service if advice else None,
        backup_label=use_label(advice, tr) if advice else "",
    )
