"""What ``statustray source`` does: find a source, choose its checks, list and remove."""

import asyncio
import sys
from collections.abc import Sequence
from typing import Final

import typer
from msgspec import Struct
from msgspec.structs import replace

from statustray.cli.command_environment import passing_environment
from statustray.cli.event_loop import run_async
from statustray.cli.language import tr
from statustray.cli.output.notes import USAGE, fail, print_note
from statustray.cli.output.plain_output import print_json
from statustray.cli.output.status_line import StatusLine
from statustray.cli.output.styled import coloured, level_mark
from statustray.cli.output.tables import Rows, print_parts
from statustray.cli.session import Session
from statustray.cli.source_key import entered_key, forget_key, keep_key
from statustray.cli.usage_errors import refuse_unless_address
from statustray.domain.model.checks.report import Component
from statustray.domain.model.checks.source_reading import SourceReading
from statustray.domain.model.page_key import Secret
from statustray.domain.model.settings import SOURCE_KINDS, Settings, Source, Watch
from statustray.domain.text.urls import starts
from statustray.domain.watchlist.source_services import (
    chosen_checks,
    each_check,
    free_source,
    same_source,
    watches_of,
    with_source,
    without_source,
)
from statustray.engine.environment import Environment
from statustray.engine.pages.source_reader import find_source, read_source
from statustray.present.json_output.sources import sources_json
from statustray.present.vocabulary.language import ENGLISH
from statustray.present.vocabulary.levels import level_word
from statustray.present.vocabulary.sources import (
    check_note_words,
    kind_name,
    source_state_words,
)

_UNREAD: Final = 1


class Wanted(Struct, frozen=True):
    """What the user asks for: which source, and which of its checks."""

    url: str
    kind: str
    key: bool
    everything: bool
    only: tuple[str, ...]


def add(session: Session, wanted: Wanted, *, json: bool) -> None:
    """Add the source at an address, or choose further checks of one that is there.

    Exits where it cannot be read.
    """
    if not wanted.url:
        fail(tr("Name the address of the source: statustray source add URL"))
    refuse_unless_address(wanted.url)
    secret = entered_key(tr("Key (token, or user:password): ")) if wanted.key else None
    reading = _found(session, wanted, secret)
    if reading.failure is not None:
        if json:
            print_json(sources_json((reading,), session.settings, ENGLISH))
        print_note(source_state_words(reading, tr))
        raise typer.Exit(_UNREAD)
    reading = replace(reading, source=free_source(session.settings, reading.source))
    new = watches_of(reading.source, _chosen(reading, wanted), session.settings, session.catalogue)
    after = with_source(session.settings, reading.source, new)
    session.save(after)
    if secret is not None:
        keep_key(reading.source, secret)
    if json:
        print_json(sources_json((reading,), after, ENGLISH))
    else:
        _print_added(reading, new, after)


def list_all(session: Session, name: str, *, json: bool) -> None:
    """Read every source once, or the one called *name*, print how it is, and exit."""
    sources = _named_or_all(session.settings, name)
    with StatusLine() as line:
        line.show(tr("Reading your sources"))
        readings = run_async(_read(session, sources))
    if json:
        print_json(sources_json(readings, session.settings, ENGLISH))
    elif not readings:
        print_note(tr("You have no sources. To add one, run: statustray source add URL"))
    for reading in () if json else readings:
        _print_reading(reading, session.settings)
    raise typer.Exit(_UNREAD if any(r.failure is not None for r in readings) else 0)


def remove(session: Session, name: str) -> None:
    """Remove a source, its services from the watch list, and its key."""
    if not name:
        fail(tr("Name the source to remove: statustray source remove ID"))
    source = _named_or_all(session.settings, name)[0]
    gone = [watch for watch in session.settings.watch if watch.source == source.id]
    session.save(without_source(session.settings, source.id))
    if source.wants_key:
        forget_key(source)
    n = len(gone)
    typer.echo(
        tr.plural(
            "Removed {name} and its {n} service.",
            "Removed {name} and its {n} services.",
            n,
            name=source.id,
        )
    )


def _found(session: Session, wanted: Wanted, secret: Secret | None) -> SourceReading:
    async def search() -> SourceReading:
        environment = passing_environment(session)
        known = [s for s in session.settings.source if _is_at(s, wanted, environment)]
        try:
            if known and secret is None:
                return await read_source(known[0], environment)
            kinds = (wanted.kind,) if wanted.kind else SOURCE_KINDS
            return await find_source(wanted.url, kinds, environment, secret=secret)
        finally:
            await environment.web.renew()

    with StatusLine() as line:
        line.show(tr("Finding out what answers there…"))
        return run_async(search())


def _is_at(source: Source, wanted: Wanted, environment: Environment) -> bool:
    """Whether *source* is the one at the address that is wanted, or at one of its pages."""
    known = environment.sources.get(source.kind)
    server = known.server if known is not None else None
    kind = wanted.kind or source.kind
    at = (server(url) if server else url for url in starts(wanted.url))
    return any(same_source(source, kind, url) for url in at)


async def _read(session: Session, sources: Sequence[Source]) -> tuple[SourceReading, ...]:
    environment = passing_environment(session)
    try:
        # Together: one that does not answer is waited for no longer than the others take anyway.
        return tuple(await asyncio.gather(*(read_source(s, environment) for s in sources)))
    finally:
        # Kept connections are closed while the loop that they belong to still runs.
        await environment.web.renew()


def _chosen(reading: SourceReading, wanted: Wanted) -> tuple[Component, ...]:
    if wanted.everything:
        return each_check(reading)
    if not wanted.only:
        return _asked(reading) if sys.stdin.isatty() and sys.stdout.isatty() else ()
    found: dict[str, Component] = {}
    for text in wanted.only:
        named = chosen_checks(reading, text)
        if not named:
            print_note(tr("No check of this source is called {name}.", name=text))
        found.update({check.id: check for check in named})
    if not found:
        raise typer.Exit(USAGE)
    return tuple(found.values())


def _asked(reading: SourceReading) -> tuple[Component, ...]:
    """Ask which checks to watch, by their numbers."""
    rows = Rows()
    for number, check in enumerate(reading.checks, start=1):
        rows.add(str(number), level_mark(check.level), check.name, check.group or "")
    print_parts(rows)
    answer = typer.prompt(tr("Which ones? Numbers, or all"), default="", show_default=False)
    words = answer.replace(",", " ").split()
    if words == ["all"]:
        return each_check(reading)
    numbers = {int(word) for word in words if word.isdecimal()}
    return tuple(c for n, c in enumerate(reading.checks, start=1) if n in numbers)


def _named_or_all(settings: Settings, name: str) -> tuple[Source, ...]:
    if not name:
        return settings.source
    found = tuple(s for s in settings.source if name in {s.id, s.url})
    if not found:
        known = ", ".join(s.id for s in settings.source) or tr("none")
        fail(tr("No source called {name}. Your sources: {names}.", name=name, names=known))
    return found


def _print_added(reading: SourceReading, new: Sequence[Watch], after: Settings) -> None:
    _print_reading(reading, after)
    for watch in new:
        typer.echo(f"  + {watch.key}  {watch.name}")
    if not any(watch.source == reading.source.id for watch in after.watch):
        print_note(
            tr("Nothing of it is watched yet. Run it again with --all, or with --only CHECK.")
        )


def _print_reading(reading: SourceReading, settings: Settings) -> None:
    source = reading.source
    print_parts(
        tr("{id}: {kind} at {url}", id=source.id, kind=kind_name(source.kind, tr), url=source.url),
        f"  {source_state_words(reading, tr)}",
    )
    watched = {watch.check for watch in settings.watch if watch.source == source.id}
    rows = Rows()
    for check in reading.checks:
        word = coloured(level_word(check.level, tr), check.level)
        note = check_note_words(check.note, tr) if check.note else check.says
        mark = tr("watched") if check.id in watched else ""
        rows.add("  ", level_mark(check.level), word, check.name, check.group or "", mark, note)
    if len(rows):
        print_parts(rows)
