"""Entries of other programs' lists, as entries of our own watch list."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from msgspec.structs import astuple, replace

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Watch
from statustray.domain.text.lazy_message import phrase
from statustray.domain.text.plain_text import one_line
from statustray.domain.text.slug import FreeIds, slug
from statustray.domain.text.urls import PROBED, address_fault

MOST_ENTRIES = 5000
MOST_ENTRY_PROBLEMS = 200
_LONGEST_KEYWORD = 500
NAME_SERVER = "9.9.9.9"
"""Asked for names where another program wants a DNS server; it belongs to nobody watched here."""


def probe_address(text: str) -> str | None:
    """Return *text* where it is an address that a probe can reach, else None.

    One with a password in it is refused: secrets are kept elsewhere.
    """
    address = text.strip()
    return urlsplit(address).geturl() if address_fault(address, PROBED) is None else None


def import_of(source: str, entries: Iterable[Watch], problems: list[Problem]) -> ImportResult:
    """Return what a file of another program holds; *problems* fill while *entries* are read.

    Every entry gets an id from its name, and no id comes twice; names and groups become plain
    text.  One that comes again, in another folder perhaps, is one.  What is beyond the limits is
    left out and counted.
    """
    ids = FreeIds()
    seen: set[object] = set()
    watch: list[Watch] = []
    beyond = 0
    for entry in entries:
        asked = astuple(replace(entry, group=None, severities=()))  # a table has no hash
        if len(watch) >= MOST_ENTRIES:
            beyond += 1
        elif asked not in seen:
            seen.add(asked)
            watch.append(_own(entry, ids))
    if beyond:
        what = phrase(
            "{n} services beyond the first {most} were left out", n=beyond, most=len(watch)
        )
        do = phrase("Import them from a file of their own.")
        problems.insert(0, Problem(THE_FILE, what, do))
    return ImportResult(source, tuple(watch), problems=_first_of(problems))


def refused(source: str, place: str, what: str, do: str) -> ImportResult:
    """Return that nothing was taken from a file, and why."""
    return ImportResult(source, problems=(Problem(place, what, do),))


def left_out(place: str, what: str) -> Problem:
    """Return that an entry is not imported, and why."""
    return Problem(place, what, phrase("It was left out."))


def without(place: str, lost: Iterable[str]) -> Problem | None:
    """Return that an entry is imported without some of its settings; None where none is lost."""
    names = ", ".join(one_line(name, 60) for name in lost)
    if not names:
        return None
    what = phrase("settings that StatusTray doesn't have: {names}", names=names)
    return Problem(place, what, phrase("It is checked without them."))


THE_FILE = phrase("the file")


def line(number: int) -> str:
    """Return the place of a line, counted from 1."""
    return phrase("line {n}", n=number)


def _own(entry: Watch, ids: FreeIds) -> Watch:
    name = one_line(entry.name or "")
    return replace(
        entry,
        id=ids.take(slug(name)),
        name=name or None,
        group=one_line(entry.group or "") or None,
        keyword=_keyword(entry.keyword),
        keyword_absent=_keyword(entry.keyword_absent),
    )


def _keyword(text: str | None) -> str | None:
    """Return *text* without halves of characters, which no file can hold."""
    return text and text.encode("utf-8", "ignore").decode()[:_LONGEST_KEYWORD]


def _first_of(problems: list[Problem]) -> tuple[Problem, ...]:
    more = len(problems) - MOST_ENTRY_PROBLEMS
    if more <= 0:
        return tuple(problems)
    rest = Problem(THE_FILE, phrase("{n} more entries were not imported as they are", n=more))
    return (*problems[:MOST_ENTRY_PROBLEMS], rest)
