"""The content of a status page, printed for people."""

from datetime import datetime

from statustray.cli.language import tr
from statustray.cli.output.styled import coloured, joined, level_mark
from statustray.cli.output.tables import Rows, print_parts
from statustray.domain.model.checks.report import Report
from statustray.present.sentences.work_times import work_times
from statustray.present.vocabulary.levels import level_word


def print_report(report: Report, now: datetime) -> None:
    """Print the page's level, its incidents, its planned work and its components, as of *now*."""
    print_parts(
        joined(level_mark(report.level), " ", coloured(level_word(report.level, tr), report.level))
    )
    rows = Rows()
    for incident in report.incidents:
        rows.add(level_mark(incident.level), tr("Incident"), incident.title)
    for work in report.maintenance:
        kind = tr("Maintenance, in progress") if work.active else tr("Maintenance")
        rows.add("", kind, f"{work.title} ({work_times(work, now, tr)})")
    for part in report.components:
        name = f"{part.group} / {part.name}" if part.group else part.name
        rows.add(level_mark(part.level), level_word(part.level, tr), name)
    if len(rows):
        print_parts(rows)
