"""``statustray read``: what a saved page says."""

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, BinaryIO, Final

import typer

from statustray.cli.language import tr
from statustray.cli.options import Json
from statustray.cli.output.notes import fail, print_note
from statustray.cli.output.plain_output import print_json
from statustray.cli.usage_errors import with_guess
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Report
from statustray.domain.monitoring.page_reading import report_at
from statustray.domain.parsing.json_reader import ROOT, Malformed
from statustray.domain.text.lazy_message import phrase
from statustray.domain.text.timestamps import parse_timestamp
from statustray.gateways.files.bounded_read import reason
from statustray.gateways.system.clock import SystemClock
from statustray.present.json_output.records import report_json
from statustray.present.vocabulary.problems import phrase_words
from statustray.providers import FORMATS

MALFORMED: Final = 4
_LIMIT_BYTES: Final = 8 * 1024 * 1024


_Format = Annotated[str, typer.Argument(metavar="FORMAT", help=phrase("Format of the page."))]
_File = Annotated[
    str, typer.Argument(metavar="FILE", help=phrase("The saved page, or - for standard input."))
]
_At = Annotated[
    str,
    typer.Option(
        metavar="TIME",
        show_default=False,
        help=phrase("When the page was saved, for example 2026-03-01T09:00Z."),
    ),
]


def read(
    provider: _Format,
    file: _File,
    *,
    at: _At = "",
    json: Json = False,
) -> None:
    """Show the status in a saved page."""
    form, now, body = _format(provider), _time(at), _body(file)
    try:
        report = _read(form, body, now)
    except Malformed as error:
        _print_malformed(error, file, form, as_json=json)
        raise typer.Exit(MALFORMED) from None
    if json:
        print_json(report_json(report))
    else:
        _print(report, now)


def _print_malformed(error: Malformed, file: str, form: Provider, *, as_json: bool) -> None:
    if as_json:
        print_json({"error": "malformed", "detail": str(error)})
        return
    print_note(
        tr(
            "{file}: not a page of the format {name} ({detail}).",
            file=file,
            name=form.name,
            detail=error,
        )
    )


def _print(report: Report, now: datetime) -> None:
    # Imported on demand: rich takes a third of the start-up time, and JSON needs none of it.
    from statustray.cli.output.report import print_report  # noqa: PLC0415

    print_report(report, now)


def _format(name: str) -> Provider:
    known = FORMATS
    if name not in known:
        names = ", ".join(sorted(known))
        said = tr(
            "Unknown page format: {name}. Available formats: {names}.", name=name, names=names
        )
        fail(with_guess(said, name, known))
    return known[name]


def _time(text: str) -> datetime:
    """Return the time that *text* names, the present one where it names none."""
    if not text:
        return SystemClock().now()
    return parse_timestamp(text) or fail(tr("{text} is not a date and time.", text=text))


def _read(form: Provider, body: bytes, now: datetime) -> Report:
    if len(body) > _LIMIT_BYTES:
        raise Malformed(ROOT, "8 MiB at most")
    return report_at(form.parse(body), now)


def _body(file: str) -> bytes:
    if file == "-":
        return _limited(sys.stdin.buffer)
    try:
        with Path(file).open("rb") as page:
            return _limited(page)
    except OSError as error:
        fail(tr("{file} can't be read: {why}.", file=file, why=phrase_words(reason(error), tr)))


def _limited(page: BinaryIO) -> bytes:
    return page.read(_LIMIT_BYTES + 1)
