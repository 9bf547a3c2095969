"""``statustray read``: what a saved page says."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from statustray.cli.output import coloured, console, mark, plain_table, print_json, tr
from statustray.cli.session import fail, whisper
from statustray.domain.reading import Malformed
from statustray.domain.report import Report
from statustray.gateways.clock import SystemClock
from statustray.present.json_forms import report_json
from statustray.present.wording import level_word
from statustray.providers import ALL

MALFORMED = 4


def read(
    provider: Annotated[str, typer.Argument(help="The page's format.")],
    file: Annotated[str, typer.Argument(help="The saved page; - for standard input.")],
    json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,  # noqa: FBT002  # typer's form of a flag
) -> None:
    """Say what a saved page says.  Exit status 4: it is not in that format."""
    known = {p.id: p for p in ALL}
    if provider not in known:
        names = ", ".join(sorted(known))
        fail(tr("There is no page format {name}. Known: {names}", name=provider, names=names))
    try:
        report = known[provider].parse(_body(file))
    except Malformed as error:
        if json:
            print_json({"error": "malformed", "detail": str(error)})
        else:
            whisper(tr("This is no {name} page: {detail}", name=provider, detail=error))
        raise typer.Exit(MALFORMED) from None
    report = report.at(SystemClock().now())
    if json:
        print_json(report_json(report))
    else:
        print_report(report)


def _body(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        fail(tr("{file} cannot be read: {why}", file=file, why=error.strerror or error))


def print_report(report: Report) -> None:
    """Print a page's words for people."""
    out = console()
    out.print(mark(report.level), coloured(level_word(report.level, tr), report.level))
    table = plain_table("", "", "")
    for incident in report.incidents:
        table.add_row(mark(incident.level), tr("Incident"), incident.title)
    for work in report.maintenance:
        kind = tr("Planned work, going on") if work.active else tr("Planned work")
        table.add_row("", kind, work.title)
    for part in report.components:
        name = f"{part.group} / {part.name}" if part.group else part.name
        table.add_row(mark(part.level), level_word(part.level, tr), name)
    out.print(table)
