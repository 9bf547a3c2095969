"""A Nagios Core server with its JSON CGIs, as a source of its hosts and services.

Format:  GET /cgi-bin/statusjson.cgi?query=servicelist&details=true, and query=hostlist.
Source:  https://github.com/NagiosEnterprises/nagioscore/blob/master/cgi/statusjson.c
Scale:   services 1 pending, 2 OK, 4 WARNING, 8 UNKNOWN, 16 CRITICAL; hosts 1 pending, 2 UP,
         4 DOWN, 8 UNREACHABLE.
Quirks:  an error comes within a 200, with a type of its own.  Times are milliseconds.  What was
         never checked may read as pending, OK or DOWN.  A soft state is not confirmed.  The CGIs
         read a file, so that they answer as before when the server has died: the file's own age
         tells.  A service of a host in downtime has no downtime of its own.  Debian serves the CGIs
         at /cgi-bin/nagios4 as well.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from msgspec import Struct

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.domain.text.urls import bare
from statustray.providers.families.reports import of_results
from statustray.providers.families.rows import code_level
from statustray.providers.sources.check_states import CheckState, judged, result_until

_SERVICE: Final[Mapping[float, Level]] = {
    2: Level.OPERATIONAL,
    4: Level.DEGRADED,
    16: Level.MAJOR_OUTAGE,
}
_HOST: Final[Mapping[float, Level]] = {
    2: Level.OPERATIONAL,
    4: Level.MAJOR_OUTAGE,
    8: Level.MAJOR_OUTAGE,
}
_UNREACHABLE: Final = 8
_CGIS: Final = "/cgi-bin"
_CGI: Final = "statusjson.cgi"
_PAGES: Final = (".cgi", ".php", ".html")
_DAY_S: Final = 86_400.0


def parse(services: bytes) -> Report:
    """Read the services alone.

    Raises:
        Malformed: not JSON, an error in its place, or no list of services.
    """
    return of_results(_services(services, {}))


def parse_both(services: bytes, hosts: bytes) -> Report:
    """Read services and hosts.

    Raises:
        Malformed: as ``parse``, for either.
    """
    answer = _answer(hosts)
    known = {name: _host(row) for name, row in answer.data["hostlist"].pairs()}
    found = (_part(row, None, known[name], answer) for name, row in answer.data["hostlist"].pairs())
    return of_results((*found, *_services(services, known)))


class _Answer(Struct, frozen=True):
    """What was asked for, and until when it counts: None where the server does not date it."""

    data: JsonValue
    good_until: datetime | None


class _Host(Struct, frozen=True):
    """What of a host bears on its services."""

    downtime: bool = False
    reachable: bool = True


def _answer(body: bytes) -> _Answer:
    page = read_json(body)
    result = page["result"]
    if result["type_code"].number() != 0:
        said = result.label("message") or result.label("type_text") or "no reason"
        result["type_code"].refuse(f"0 instead of an error ({said})")
    if page["format_version"].number() != 0:
        page["format_version"].refuse("the version 0")
    written_s = (result.count("last_data_update") or 0) / 1000
    return _Answer(page["data"], result_until(written_s, None))


def _host(row: JsonValue) -> _Host:
    downtime = bool(row.count("scheduled_downtime_depth"))
    return _Host(downtime, reachable=row.count("status") != _UNREACHABLE)


def _services(body: bytes, hosts: Mapping[str, _Host]) -> Iterable[Component]:
    answer = _answer(body)
    for host, rows in answer.data["servicelist"].pairs():
        for _, row in rows.pairs():
            yield _part(row, host, hosts.get(host, _Host()), answer)


def _part(row: JsonValue, group: str | None, host: _Host, answer: _Answer) -> Component:
    name = row["description" if group is not None else "name"].text()
    checked_s = (row.count("last_check") or 0) / 1000
    level, note = judged(
        CheckState(
            level=code_level(row, _HOST if group is None else _SERVICE, "status"),
            checked=row["has_been_checked"].flag() and checked_s > 0,
            hard=row.count("state_type") == 1,
            acknowledged=row.is_true("problem_has_been_acknowledged"),
            downtime=host.downtime or bool(row.count("scheduled_downtime_depth")),
            reachable=host.reachable,
        )
    )
    until = result_until(_due_s(row, checked_s), None)
    return Component(
        name=name,
        level=level,
        group=group,
        good_until=min((at for at in (until, answer.good_until) if at is not None), default=None),
        id=f"host {name}" if group is None else f"{group}!{name}",
        note=note,
        says=row.label("plugin_output") if level.trouble else "",
    )


def _due_s(row: JsonValue, checked_s: float) -> float:
    """Return when the next check is due, at most a day after the last: no interval is listed."""
    next_s = (row.count("next_check") or 0) / 1000
    return min(max(checked_s, next_s), checked_s + _DAY_S)


def _folder(page: str) -> str:
    """Return the folder of the CGIs for the address of one of them, or of the server's pages."""
    address = bare(page)
    if address.endswith(_PAGES):
        address = address.rpartition("/")[0]
    return address if _CGIS in address else f"{address}{_CGIS}"


def _server(page: str) -> str:
    return _folder(page).removesuffix(_CGIS)


def _query(page: str, name: str) -> str:
    return f"{_folder(page)}/{_CGI}?query={name}&details=true"


SOURCE = Provider(
    id="nagios",
    name="Nagios",
    path=f"{_CGIS}/{_CGI}",
    parse=parse,
    locate=lambda page: _query(page, "servicelist"),
    also=lambda page: _query(page, "hostlist"),
    parse_both=parse_both,
    server=_server,
)
