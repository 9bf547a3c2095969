"""Taking over and giving away, in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.settings import Ladder, Watch
from statustray.present.vocabulary.categories import purpose_word
from statustray.present.vocabulary.language import Language


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A form in which things are given away; ``id`` is the command line's word for it."""

    id: str
    name: str
    file: str


def export_formats(tr: Language) -> tuple[ExportFormat, ...]:
    """Return the forms, the whole of it first."""
    return (
        ExportFormat("settings", tr("All settings, without keys"), "statustray.toml"),
        ExportFormat("list", tr("A plain list of addresses"), "statustray.txt"),
        ExportFormat("gatus", tr("A Gatus configuration"), "gatus.yaml"),
        ExportFormat("prometheus", tr("Targets for Prometheus' blackbox exporter"), "targets.yaml"),
        ExportFormat("blackbox", tr("The modules that these targets name"), "blackbox.yaml"),
    )


def import_summary(found: ImportResult, new: Sequence[Watch], tr: Language) -> str:
    """Say what the file holds and how much of it is new."""
    if not found.watch and found.settings is None:
        return tr("Nothing to watch was found in this file.")
    if found.settings is not None:
        return tr("These are settings of StatusTray.")
    if not new:
        return tr("Everything in this {kind} file is watched already.", kind=found.source)
    return tr.plural(
        "{n} service in this {kind} file is not watched yet.",
        "{n} services in this {kind} file are not watched yet.",
        len(new),
        kind=found.source,
    )


def plan_line(ladder: Ladder, tr: Language) -> str:
    """Name a plan by what it is for, and for whom."""
    purpose = purpose_word(ladder.purpose, tr)
    if ladder.group:
        return tr("the plan “{purpose}” for {group}", purpose=purpose, group=ladder.group)
    return tr("the plan “{purpose}”", purpose=purpose)


def taken_line(file: str, *, changed: bool, dry: bool, tr: Language) -> str:
    """Say whether the settings were written."""
    if not changed:
        return tr("{file} stays as it is.", file=file)
    if dry:
        return tr("Nothing was written: this was a dry run.")
    return tr("{file} has it now; what was there stayed.", file=file)
