"""A backup plan to share: a file or a QR code that another StatusTray reads.

It is TOML, and short enough that a person reads it as well.  It holds ladders and nothing else: no
services, addresses, keys, commands or other settings, and none of these is ever taken from it.
"""

import json
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.config import settings_format
from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.settings import Ladder
from statustray.domain.text.lazy_message import phrase
from statustray.domain.text.plain_text import one_line, prose
from statustray.domain.watchlist.entry import THE_FILE, left_out, refused

MARK = "statustray_plan"
SOURCE = "StatusTray"
_VERSION = 1
_KEY_LIMIT = 40
_MOST = 100
_MOST_STEPS = 20


class PlanChange(Struct, frozen=True):
    """What a shared ladder does to one's own plan; ``before`` is None where it is new."""

    before: Ladder | None
    after: Ladder


def plan_text(plan: Iterable[Ladder], names: Mapping[str, str]) -> str:
    """Return *plan* as a file to share.

    Nobody else knows the ids of services of one's own: *names* says them.  When the plan was tested
    is one's own affair.
    """
    rows = (settings_format.plain(_for_others(ladder, names)) for ladder in plan)
    tables = (
        "".join(f"{key} = {_value(value)}\n" for key, value in row.items())
        for row in rows
        if isinstance(row, dict)
    )
    return f"{MARK} = {_VERSION}\n" + "".join(f"\n[[plan]]\n{table}" for table in tables)


def read_plan(raw: Mapping[str, object]) -> ImportResult:
    """Read a shared plan from the tables of its file; what it may not decide is named."""
    version = raw.get(MARK)
    if version != _VERSION or isinstance(version, bool):
        what = phrase(
            "version {version} needs a newer StatusTray; this one supports up to {known}",
            version=one_line(str(version), _KEY_LIMIT),
            known=_VERSION,
        )
        return _refused(MARK, what)
    settings, problems = settings_format.read({"plan": raw.get("plan", [])})
    ladders = tuple(map(_cleaned, settings.plan[:_MOST]))
    ours = tuple(p for p in problems if p.place != "schema")
    if not ladders:
        what = phrase("it holds no plan that can be used")
        return ImportResult(SOURCE, problems=(*ours, *_refused(THE_FILE, what).problems))
    others = (key for key in raw if key not in (MARK, "plan", "schema"))
    what = phrase("a shared plan can't change this")
    left = (left_out(f"[{one_line(key, _KEY_LIMIT)}]", what) for key in others)
    return ImportResult(SOURCE, plan=ladders, problems=(*ours, *left))


def plan_changes(mine: Sequence[Ladder], theirs: Iterable[Ladder]) -> tuple[PlanChange, ...]:
    """Return what taking *theirs* over would change in *mine*, without what stays as it is."""
    own = {ladder.key: ladder for ladder in mine}
    found = (
        PlanChange(before, _joined(before, ladder))
        for ladder in theirs
        for before in (own.get(ladder.key),)
    )
    return tuple(change for change in found if change.before != change.after)


def with_changes(mine: Sequence[Ladder], changes: Iterable[PlanChange]) -> tuple[Ladder, ...]:
    """Return *mine* with *changes*: changed in their places, new at the end."""
    after = {c.after.key: c.after for c in changes}
    kept = tuple(after.pop(ladder.key, ladder) for ladder in mine)
    return (*kept, *after.values())


def _joined(mine: Ladder | None, theirs: Ladder) -> Ladder:
    """Take their steps; keep one's own message and people, and the trial of the same steps."""
    if mine is None:
        return theirs
    return replace(
        theirs,
        tested=mine.tested if mine.rungs == theirs.rungs else None,
        template=mine.template or theirs.template,
        contacts=tuple(dict.fromkeys((*mine.contacts, *theirs.contacts))),
        tolerable_minutes=theirs.tolerable_minutes or mine.tolerable_minutes,
        both_sides=theirs.both_sides
        or tuple(rung for rung in mine.both_sides if rung in theirs.rungs),
    )


def _for_others(ladder: Ladder, names: Mapping[str, str]) -> Ladder:
    return replace(
        ladder,
        rungs=tuple(names.get(rung, rung) for rung in ladder.rungs),
        both_sides=tuple(names.get(rung, rung) for rung in ladder.both_sides),
        tested=None,
    )


def _cleaned(ladder: Ladder) -> Ladder:
    """Return *ladder* as text that moves no cursor, within limits."""
    return replace(
        ladder,
        purpose=one_line(ladder.purpose),
        group=one_line(ladder.group),
        rungs=_lines(ladder.rungs),
        both_sides=_lines(ladder.both_sides),
        contacts=_lines(ladder.contacts),
        template=prose(ladder.template),
        tested=None,
    )


def _lines(texts: Iterable[str]) -> tuple[str, ...]:
    cleaned = (one_line(text) for text in texts)
    return tuple(dict.fromkeys(text for text in cleaned if text))[:_MOST_STEPS]


def _value(value: object) -> str:
    """Return a text, a whole number or a list of texts as TOML, whose texts are JSON's here."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _refused(place: str, what: str) -> ImportResult:
    return refused(SOURCE, place, what, phrase("Nothing was imported from this file."))
