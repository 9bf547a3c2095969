"""Merge an imported list: what it adds, without losing anything that is there."""

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.settings import Ladder, Settings, Watch
from statustray.domain.text.lazy_message import N_
from statustray.domain.text.slug import FreeIds

# What a file may set where nothing is set yet; network but for the proxy.
_TABLES: Final = (
    "polling",
    "network",
    "notify",
    "appearance",
    "me",
    "contacts",
    "drills",
    "history",
)
POWERS: Final = {
    "on_change": ("[on_change]", N_("an imported file can't choose a command to run")),
    "view": ("[[view]]", N_("an imported file can't choose which other places are read")),
    "publish": ("[publish]", N_("an imported file can't choose what is published")),
    "updates": (
        "[updates]",
        N_("an imported file can't choose where newer versions are looked for"),
    ),
}
"""What no file may set, by its name in the settings, for it is run, read, believed or written.

Each with its place in the file, and what is said of a file that sets it.
"""


def new_entries(found: ImportResult, settings: Settings) -> tuple[Watch, ...]:
    """Return what the file has that is not watched yet, by id and by address.

    Another program's entry that only happens to have the id of ours gets an id of its own.
    """
    return tuple(_new_ones(found, settings))


def merged(mine: Settings, found: ImportResult) -> Settings:
    """Return *mine* with all that *found* adds; what is set in *mine* stays as it is.

    The proxy is never taken over: a file from somebody else must not choose where all is sent.
    """
    watch = (*mine.watch, *new_entries(found, mine))
    theirs, usual = found.settings, Settings()
    if theirs is None:
        return replace(mine, watch=watch)
    tables = {n: getattr(theirs, n) for n in _TABLES if getattr(mine, n) == getattr(usual, n)}
    network = replace(tables.get("network", mine.network), proxy=mine.network.proxy)
    plan = (*mine.plan, *_new_ladders(mine, theirs))
    return replace(mine, watch=watch, plan=plan, **{**tables, "network": network})


def replaced(mine: Settings, theirs: Settings) -> Settings:
    """Return *theirs* in place of *mine*, but with my own of what follows.

    A file from somebody else chooses neither where everything is sent nor what is run, read,
    believed or written.
    """
    network = replace(theirs.network, proxy=mine.network.proxy)
    own = {name: getattr(mine, name) for name in ("source", *POWERS)}
    return replace(theirs, network=network, **own)


def _new_ones(found: ImportResult, settings: Settings) -> Iterator[Watch]:
    taken = {watch.key for watch in settings.watch}
    ids = FreeIds(taken)
    places = {place for watch in settings.watch for place in _places(watch)}
    for watch in found.watch:
        ours = found.settings is not None or watch.service is not None
        if places & _places(watch) or (ours and watch.key in taken):
            continue
        own = watch if ours else replace(watch, id=ids.take(watch.key))
        taken.add(own.key)
        yield own


def _places(watch: Watch) -> set[str]:
    return {place for place in (watch.page, watch.probe) if place}


def _new_ladders(mine: Settings, theirs: Settings) -> Iterator[Ladder]:
    planned = {ladder.key for ladder in mine.plan}
    return (ladder for ladder in theirs.plan if ladder.key not in planned)
