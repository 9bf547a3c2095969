"""Taking over and giving away, in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from statustray.domain.imported import Imported
from statustray.domain.settings import Settings, Watch
from statustray.present.language import Language


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
    )


def new_ones(found: Imported, settings: Settings) -> tuple[Watch, ...]:
    """Return what the file has that is not watched yet, by id and by address."""
    known = {watch.key for watch in settings.watch}
    places = {p for watch in settings.watch for p in (watch.page, watch.probe) if p}
    return tuple(
        watch
        for watch in found.watch
        if watch.key not in known and not {watch.page, watch.probe} & places
    )


def import_summary(found: Imported, new: Sequence[Watch], tr: Language) -> str:
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
