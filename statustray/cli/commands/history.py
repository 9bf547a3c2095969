"""``statustray history``: confirmed states, incidents and uptime."""

import re
import sqlite3
import sys
from collections.abc import Callable, Mapping, Sequence
from csv import writer
from datetime import UTC, datetime, timedelta
from typing import Annotated, TypeVar

import typer

from statustray.cli.language import tr
from statustray.cli.options import Json
from statustray.cli.output.notes import fail
from statustray.cli.output.plain_output import print_json
from statustray.cli.session import Session
from statustray.cli.usage_errors import refuse_together
from statustray.domain.model.history import Span, Uptime, as_last_seen, known_states
from statustray.domain.model.settings import Polling
from statustray.domain.monitoring.health_policy import HealthPolicy
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.history.queries import HistoryQueries
from statustray.present.json_output.history import csv_rows, history_json
from statustray.present.vocabulary.problems import phrase_words

T = TypeVar("T")
Answer = tuple[Sequence[Span], dict[str, Uptime]]

_NOTHING: Answer = ((), {})
_UNIT = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


_Service = Annotated[
    str | None,
    typer.Argument(
        metavar="[SERVICE]",
        show_default=False,
        help=phrase("Id or name of one service. Default: all."),
    ),
]
_Since = Annotated[
    str,
    typer.Option(
        metavar="SPAN",
        show_default=False,
        help=phrase("How far back, such as 90m, 12h, 7d or 4w. Default: 7d."),
    ),
]
_Csv = Annotated[bool, typer.Option("--csv", help=phrase("Print CSV."))]


def history(
    context: typer.Context,
    service: _Service = None,
    since: _Since = "7d",
    *,
    json: Json = False,
    csv: _Csv = False,
) -> None:
    """Show past status changes and uptime. Time without checks does not count."""
    session: Session = context.obj
    refuse_together(("--json", json), ("--csv", csv))
    now, polling = datetime.now(UTC), session.settings.polling
    began = now - _time_span(since)
    key = None if service is None else _known(session, service)
    spans, uptime = _ask(session, lambda past: _recorded(past, key, began, now, polling), _NOTHING)
    if csv:
        _print_csv(spans)
    elif json:
        print_json(history_json(spans, uptime))
    else:
        _print(spans, uptime, now, {service.id: service.name for service in session.own})


def _time_span(text: str) -> timedelta:
    found = re.fullmatch(r"([1-9]\d{0,3})([mhdw])", text)
    if found is None:
        fail(tr("{text} is not a valid time span. Use a form like 90m, 12h, 7d or 4w.", text=text))
    return timedelta(**{_UNIT[found[2]]: int(found[1])})


def _known(session: Session, name: str) -> str:
    """Return the service id that *name* means; services no longer watched still have a history."""
    past_ones: tuple[str, ...] = _ask(session, HistoryQueries.services, ())
    return name if name in past_ones else session.service(name).id


def _ask(session: Session, question: Callable[[HistoryQueries], T], otherwise: T) -> T:
    path = session.folders.history
    try:
        if not path.exists() or (path.is_file() and not path.stat().st_size):
            return otherwise  # a full disk leaves an empty file
        with HistoryQueries.beside(path) as past:
            return question(past)
    except (sqlite3.Error, OSError) as error:
        fail(
            tr(
                "The history in {file} can't be read: {why}.",
                file=path,
                why=phrase_words(error, tr),
            )
        )


def _recorded(
    past: HistoryQueries, service: str | None, began: datetime, now: datetime, polling: Polling
) -> Answer:
    policy = HealthPolicy.of(page_s=polling.page_interval_s, probe_s=polling.interval_s)
    recorded = past.spans(began, now, service=service)
    spans = as_last_seen(
        known_states(recorded, holds=policy.holds),
        seen=past.last_alive(),
        now=now,
        holds=policy.holds,
    )
    names = sorted({span.service for span in recorded})
    check_s = polling.interval_s
    return spans, {name: past.uptime(name, began, now, check_s=check_s) for name in names}


def _print_csv(spans: Sequence[Span]) -> None:
    writer(sys.stdout, lineterminator="\n").writerows(csv_rows(spans))


def _print(
    spans: Sequence[Span], uptime: dict[str, Uptime], now: datetime, names: Mapping[str, str]
) -> None:
    # Imported on demand: rich takes a third of the start-up time, and JSON needs none of it.
    from statustray.cli.output.history import print_past  # noqa: PLC0415

    print_past(spans, uptime, now, names)
