"""A shared plan in words: what taking it over would change."""

from collections.abc import Iterable, Sequence

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.settings import Ladder
from statustray.domain.watchlist.plan_file import PlanChange
from statustray.present.sentences.settings.import_export import plan_line
from statustray.present.vocabulary.enumeration import enumeration
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import rung_name


def change_lines(
    changes: Iterable[PlanChange], catalogue: Catalogue, tr: Language
) -> tuple[str, ...]:
    """Say each change in one line: what is new, and what it was before."""
    return tuple(_line(change, catalogue, tr) for change in changes)


def changes_summary(changes: Sequence[PlanChange], tr: Language) -> str:
    """Say how much a shared plan would change."""
    if not changes:
        return tr("This shared plan changes nothing in yours.")
    return tr.plural(
        "This shared plan would change {n} plan:",
        "This shared plan would change {n} plans:",
        len(changes),
    )


def too_large(tr: Language) -> str:
    """Say why there is no code."""
    return tr("This plan is too large for a QR code. Share the file instead.")


def _line(change: PlanChange, catalogue: Catalogue, tr: Language) -> str:
    before, after = change.before, change.after
    plan, steps = plan_line(after, tr), _steps(after, catalogue, tr)
    if before is None:
        line = tr("{plan} is new: {steps}", plan=plan, steps=steps)
    elif before.rungs != after.rungs:
        old = _steps(before, catalogue, tr)
        line = tr("{plan} becomes: {steps} (now: {before})", plan=plan, steps=steps, before=old)
    else:
        line = tr("{plan} keeps its steps; its details change", plan=plan)
    known = before.contacts if before is not None else ()
    added = sum(contact not in known for contact in after.contacts)
    if not added:
        return line
    said = tr.plural("{n} contact is added", "{n} contacts are added", added)
    return tr("{first}; {second}", first=line, second=said)


def _steps(ladder: Ladder, catalogue: Catalogue, tr: Language) -> str:
    names = [rung_name(rung, catalogue, tr) for rung in ladder.rungs]
    return enumeration(names, tr, most=len(names)) if names else tr("No steps yet.")
