"""Import and export, in words."""

from collections.abc import Sequence

from msgspec import Struct

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.settings import Ladder, Watch
from statustray.present.vocabulary.categories import purpose_word
from statustray.present.vocabulary.language import Language


class ExportFormat(Struct, frozen=True):
    """An export format; ``id`` is its name on the command line."""

    id: str
    name: str
    file: str


def export_formats(tr: Language) -> tuple[ExportFormat, ...]:
    """Return the formats, the complete one first."""
    return (
        ExportFormat("settings", tr("All settings"), "statustray.toml"),
        ExportFormat("plan", tr("Backup plan, to share"), "statustray-plan.toml"),
        ExportFormat("list", tr("Plain list of addresses"), "statustray.txt"),
        ExportFormat("gatus", tr("Gatus configuration"), "gatus.yaml"),
        ExportFormat("uptime-kuma", tr("Uptime Kuma backup"), "uptime-kuma.json"),
        ExportFormat(
            "prometheus", tr("Prometheus configuration (blackbox exporter)"), "prometheus.yaml"
        ),
        ExportFormat("targets", tr("Targets for the Prometheus blackbox exporter"), "targets.yaml"),
        ExportFormat("blackbox", tr("Modules for these targets"), "blackbox.yaml"),
    )


def import_summary(found: ImportResult, new: Sequence[Watch], tr: Language) -> str:
    """Say what the file holds and how much of it is new."""
    if found.plan:
        return tr("This is a shared plan. Import it under Backup plan.")
    if not found.watch and found.settings is None:
        return tr("This file contains nothing to watch.")
    if found.settings is not None:
        return tr("This is a StatusTray settings file.")
    if not new:
        return tr("You already watch everything in this {kind} file.", kind=found.source)
    return tr.plural(
        "{n} service in this {kind} file is new to you.",
        "{n} services in this {kind} file are new to you.",
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
        return tr("{file} was not changed.", file=file)
    if dry:
        return tr("Dry run: nothing was saved.")
    return tr("{file} was updated. Your existing settings were kept.", file=file)
