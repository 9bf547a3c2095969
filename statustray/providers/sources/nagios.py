"""A Nagios Core server with its JSON CGIs, as a source of its hosts and services.

Format:  GET /cgi-bin/statusjson.cgi?query=servicelist&details=true, and query=hostlist.
Source:  https://github.com/NagiosEnterprises/nagioscore/blob/master/cgi/statusjson.c
Scale:   services 1 pending, 2 OK, 4 WARNING, 8 UNKNOWN, 16 CRITICAL; hosts 1 pending, 2 UP,
         4 DOWN, 8 UNREACHABLE.
Quirks:  an error comes within a 200, with a type of its own.  Times are milliseconds.  What was
         never checked may read as pending, OK or DOWN.  A soft state is not confirmed.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from statustray.domain.model.level import Level, aggregate
from statustray.domain.model.provider import Provider
from statustray.domain.model.report import Component, Report
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.providers.families.reports import of_parts
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
_CGI: Final = "/cgi-bin/statusjson.cgi"
_MINUTE_S: Final = 60.0


def parse(services: bytes) -> Report:
    """Read the services alone.

    Raises:
        Malformed: not JSON, an error in its place, or no list of services.
    """
    return _report(_services(services))


def parse_both(services: bytes, hosts: bytes) -> Report:
    """Read services and hosts.

    Raises:
        Malformed: as ``parse``, for either.
    """
    found = (_part(row, None) for _, row in _data(hosts)["hostlist"].pairs())
    return _report((*found, *_services(services)))


def _report(parts: Iterable[Component]) -> Report:
    found = tuple(parts)
    return of_parts(aggregate(part.level for part in found), found)


def _data(body: bytes) -> JsonValue:
    page = read_json(body)
    result = page["result"]
    if result["type_code"].number() != 0:
        said = result.label("message") or result.label("type_text") or "no reason"
        result["type_code"].refuse(f"0 instead of an error ({said})")
    if page["format_version"].number() != 0:
        page["format_version"].refuse("the version 0")
    return page["data"]


def _services(body: bytes) -> Iterable[Component]:
    for host, rows in _data(body)["servicelist"].pairs():
        for _, row in rows.pairs():
            yield _part(row, host)


def _part(row: JsonValue, host: str | None) -> Component:
    name = row["description" if host is not None else "name"].text()
    status = row["status"].number()
    checked_s = (row.count("last_check") or 0) / 1000
    level, note = judged(
        CheckState(
            level=code_level(row, _HOST if host is None else _SERVICE, "status"),
            checked=row["has_been_checked"].flag() and checked_s > 0,
            hard=row.count("state_type") == 1,
            acknowledged=row.is_true("problem_has_been_acknowledged"),
            downtime=bool(row.count("scheduled_downtime_depth")),
            reachable=host is not None or status != _UNREACHABLE,
        )
    )
    every_min = row.count("check_interval")
    return Component(
        name=name,
        level=level,
        group=host,
        good_until=result_until(checked_s, every_min * _MINUTE_S if every_min else None),
        id=f"host {name}" if host is None else f"{host}!{name}",
        note=note,
        says=row.label("plugin_output") if level.trouble else "",
    )


def _server(page: str) -> str:
    bare = page.split("#", 1)[0].split("?", 1)[0].rstrip("/")
    return bare.partition("/cgi-bin")[0]


def _query(page: str, name: str) -> str:
    return f"{_server(page)}{_CGI}?query={name}&details=true"


SOURCE = Provider(
    id="nagios",
    name="Nagios",
    path=_CGI,
    parse=parse,
    locate=lambda page: _query(page, "servicelist"),
    also=lambda page: _query(page, "hostlist"),
    parse_both=parse_both,
    server=_server,
)
