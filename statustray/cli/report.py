"""What a page says, printed for people."""

from rich.text import Text

from statustray.cli.output import coloured, mark, say, table
from statustray.cli.speech import tr
from statustray.domain.report import Report
from statustray.present.wording import level_word


def print_report(report: Report) -> None:
    """Print the page's level, its incidents, its planned work and its components."""
    say(
        Text.assemble(mark(report.level), " ", coloured(level_word(report.level, tr), report.level))
    )
    rows = table("", "", "")
    for incident in report.incidents:
        rows.add_row(mark(incident.level), tr("Incident"), incident.title)
    for work in report.maintenance:
        kind = tr("Planned work, going on") if work.active else tr("Planned work")
        rows.add_row("", kind, work.title)
    for part in report.components:
        name = f"{part.group} / {part.name}" if part.group else part.name
        rows.add_row(mark(part.level), level_word(part.level, tr), name)
    if rows.row_count:
        say(rows)
