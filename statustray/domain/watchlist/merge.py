"""Merge an imported list: what it adds, without losing anything that is there."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.settings import Ladder, Settings, Watch
from statustray.domain.text.slug import FreeIds

T = TypeVar("T")


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
    return replace(
        mine,
        watch=watch,
        plan=(*mine.plan, *_new_ladders(mine, theirs)),
        polling=_unless_set(mine.polling, theirs.polling, usual.polling),
        network=replace(
            _unless_set(mine.network, theirs.network, usual.network), proxy=mine.network.proxy
        ),
        notify=_unless_set(mine.notify, theirs.notify, usual.notify),
        appearance=_unless_set(mine.appearance, theirs.appearance, usual.appearance),
        me=_unless_set(mine.me, theirs.me, usual.me),
        contacts=_unless_set(mine.contacts, theirs.contacts, usual.contacts),
        drills=_unless_set(mine.drills, theirs.drills, usual.drills),
        history=_unless_set(mine.history, theirs.history, usual.history),
    )


def replaced(mine: Settings, theirs: Settings) -> Settings:
    """Return *theirs* in place of *mine*, but with my own of what follows.

    A file from somebody else chooses neither where everything is sent nor what is run, read,
    believed or written.
    """
    network = replace(theirs.network, proxy=mine.network.proxy)
    return replace(
        theirs,
        network=network,
        on_change=mine.on_change,
        source=mine.source,
        view=mine.view,
        publish=mine.publish,
        updates=mine.updates,
    )


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
    planned = {(ladder.purpose, ladder.group) for ladder in mine.plan}
    return (ladder for ladder in theirs.plan if (ladder.purpose, ladder.group) not in planned)


def _unless_set(mine: T, theirs: T, usual: T) -> T:
    return theirs if mine == usual else mine
