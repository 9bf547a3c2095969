"""``statustray history``: settled states, incidents and uptime."""

import csv
import re
import sqlite3
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from statustray.cli.output import console, mark, plain_table, print_json, tr
from statustray.cli.session import Session, fail
from statustray.domain.history import Span
from statustray.gateways.history_past import Past
from statustray.gateways.history_schema import NewerHistoryError
from statustray.present.ages import lasting
from statustray.present.json_forms import stamp
from statustray.present.wording import level_word

_UNIT = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def history(
    context: typer.Context,
    service: Annotated[str | None, typer.Argument(help="One service; all without it.")] = None,
    since: Annotated[str, typer.Option(help="How far back: 90m, 12h, 7d, 4w.")] = "7d",
    json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,  # noqa: FBT002  # typer's form of a flag
    csv: Annotated[bool, typer.Option("--csv", help="Answer as comma-separated values.")] = False,  # noqa: FBT002  # typer's form of a flag
) -> None:
    """Say how things were."""
    session: Session = context.obj
    now = datetime.now(UTC)
    began = now - _span(since)
    spans, uptime = _ask(session, service, began, now)
    if json:
        print_json(_as_json(spans, uptime))
    elif csv:
        _print_csv(spans)
    else:
        _print(spans, uptime, now)


def _span(text: str) -> timedelta:
    found = re.fullmatch(r"(\d{1,4})([mhdw])", text)
    if found is None:
        fail(tr("{text} is no span of time. Write it as 90m, 12h, 7d or 4w.", text=text))
    return timedelta(**{_UNIT[found[2]]: int(found[1])})


def _ask(
    session: Session, service: str | None, began: datetime, now: datetime
) -> tuple[Sequence[Span], dict[str, float | None]]:
    if not session.folders.history.exists():
        return (), {}
    try:
        with Past.beside(session.folders.history) as past:
            spans = past.spans(began, now, service=service)
            names = sorted({span.service for span in spans})
            return spans, {name: past.uptime(name, began, now) for name in names}
    except (sqlite3.Error, NewerHistoryError) as error:
        fail(tr("The history cannot be read: {why}", why=error))


def _as_json(spans: Sequence[Span], uptime: dict[str, float | None]) -> dict[str, object]:
    return {
        "schema": 1,
        "states": [
            {
                "service": span.service,
                "level": span.level.value,
                "reason": span.reason,
                "since": stamp(span.start),
                "until": stamp(span.end),
                "cause": span.cause,
            }
            for span in spans
        ],
        "uptime": uptime,
    }


def _print_csv(spans: Sequence[Span]) -> None:
    writer = csv.writer(sys.stdout)
    writer.writerow(("service", "level", "reason", "since", "until", "cause"))
    for span in spans:
        ended = stamp(span.end) or ""
        row = (span.service, span.level.value, span.reason, stamp(span.start), ended)
        writer.writerow((*row, span.cause or ""))


def _print(spans: Sequence[Span], uptime: dict[str, float | None], now: datetime) -> None:
    if not spans:
        console().print(tr("Nothing is recorded yet. Start the program, or: statustray watch"))
        return
    table = plain_table("", tr("service"), tr("state"), tr("since"), tr("for"))
    for span in spans:
        length = lasting((span.end or now) - span.start, tr)
        began = f"{span.start.astimezone():%Y-%m-%d %H:%M}"
        table.add_row(mark(span.level), span.service, level_word(span.level, tr), began, length)
    console().print(table)
    shares = plain_table(tr("service"), tr("up"))
    for name, share in uptime.items():
        shares.add_row(name, tr("not known") if share is None else f"{share:.2%}")
    console().print(shares)
