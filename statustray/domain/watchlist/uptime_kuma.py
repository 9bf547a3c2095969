"""Monitors from a backup of Uptime Kuma (Settings, Backup, Export; a JSON file).

Source: https://github.com/louislam/uptime-kuma/blob/1.23.X/server/model/monitor.js
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.settings import Problem, Watch
from statustray.domain.text.lazy_message import phrase
from statustray.domain.watchlist.entry import probe_address, with_own_ids

SOURCE = "Uptime Kuma"
_SPAN = re.compile(r"([1-5]\d\d)(?:-([1-5]\d\d))?")
# Its own usual span: success and redirects.  Ours takes every answer but a failure of the server.
_USUAL = {"200-299", "300-399"}
_WIDEST = 100

Row = Mapping[str, object]


def read_kuma(text: str) -> ImportResult:
    """Return the monitors that can be watched from here, and name the others."""
    try:
        backup = json.loads(text)
    except json.JSONDecodeError as error:
        what = phrase("this is not valid JSON: {why}", why=error.msg)
        return _refused(phrase("line {n}", n=error.lineno), what)
    except RecursionError:
        return _refused(phrase("the file"), phrase("it is nested too deeply"))
    rows = backup.get("monitorList") if isinstance(backup, dict) else None
    if not isinstance(rows, list):
        return _refused(phrase("the file"), phrase("it contains no monitorList"))
    problems: list[Problem] = []
    monitors = [row for row in rows if isinstance(row, dict)]
    groups = {row.get("id"): _text(row, "name") for row in monitors if row.get("type") == "group"}
    watch = with_own_ids(_watched(monitors, groups, problems))
    return ImportResult(SOURCE, watch, problems=tuple(problems))


def _watched(
    monitors: Sequence[Row], groups: Mapping[object, str], problems: list[Problem]
) -> Iterator[Watch]:
    for row in monitors:
        if row.get("type") == "group":
            continue
        name = _text(row, "name") or phrase("unnamed monitor")
        probe = _probe(row)
        if probe is None:
            kind = _text(row, "type")
            what = phrase('monitors of type "{kind}" can\'t be imported', kind=kind)
            problems.append(Problem(name, what, phrase("Watch its web address instead.")))
            continue
        keyword = _text(row, "keyword") if row.get("type") == "keyword" else ""
        inverted = bool(row.get("invertKeyword"))
        yield Watch(
            name=name,
            probe=probe,
            expect_status=_statuses(row.get("accepted_statuscodes")),
            keyword=keyword if keyword and not inverted else None,
            keyword_absent=keyword if keyword and inverted else None,
            group=groups.get(row.get("parent")) or None,
            muted=not row.get("active", True),
        )


def _probe(row: Row) -> str | None:
    match row.get("type"):
        case "http" | "keyword" | "json-query":
            return probe_address(_text(row, "url"))
        case "port":
            return probe_address(f"tcp://{_text(row, 'hostname')}:{_text(row, 'port')}")
        case "dns":
            return probe_address(f"dns://{_text(row, 'hostname')}")
        case _:
            return None


def _statuses(accepted: object) -> tuple[int, ...]:
    """Return the statuses, none where the usual rule does."""
    spans = [s for s in accepted if isinstance(s, str)] if isinstance(accepted, list) else []
    if set(spans) <= _USUAL:
        return ()
    found = (_SPAN.fullmatch(span) for span in spans)
    ends = [(int(m[1]), int(m[2] or m[1])) for m in found if m]
    return tuple(
        status for first, last in ends for status in range(first, min(last, first + _WIDEST) + 1)
    )


def _text(row: Row, key: str) -> str:
    value = row.get(key)
    return str(value).strip() if isinstance(value, str | int) else ""


def _refused(place: str, what: str) -> ImportResult:
    do = phrase("Export the backup from Uptime Kuma again.")
    return ImportResult(SOURCE, problems=(Problem(place, what, do),))
