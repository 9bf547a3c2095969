"""An Icinga 2 server, as a source of its hosts and services.

Format:  GET /v1/objects/services and /v1/objects/hosts of the API (port 5665), with few attributes.
Source:  https://icinga.com/docs/icinga-2/latest/doc/12-icinga2-api/
Scale:   services 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN; hosts 0 UP, 1 DOWN.
Quirks:  what was never checked reads as UNKNOWN or, a host, as DOWN; its last check is -1.  A soft
         state is not confirmed.  Numbers may be written as 0.0.  What lies behind a failed parent
         is not reachable: nothing is known of it.  Planned downtime excuses; an acknowledgement
         says only that somebody knows.
"""

from collections.abc import Mapping
from typing import Final

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.domain.text.urls import bare
from statustray.providers.families.reports import of_results
from statustray.providers.families.rows import code_level
from statustray.providers.sources.check_states import CheckState, judged, result_until

_SERVICE: Final[Mapping[float, Level]] = {
    0: Level.OPERATIONAL,
    1: Level.DEGRADED,
    2: Level.MAJOR_OUTAGE,
}
_HOST: Final[Mapping[float, Level]] = {0: Level.OPERATIONAL, 1: Level.MAJOR_OUTAGE}
_ATTRIBUTES: Final = "&".join(
    f"attrs={name}"
    for name in (
        *("name", "host_name", "display_name", "state", "state_type", "last_check"),
        *("check_interval", "acknowledgement", "downtime_depth", "last_reachable"),
        *("enable_active_checks",),
    )
)


def parse(services: bytes) -> Report:
    """Read the services alone.

    Raises:
        Malformed: not JSON, or no list of objects.
    """
    return of_results(_parts(services, host=False))


def parse_both(services: bytes, hosts: bytes) -> Report:
    """Read services and hosts.

    Raises:
        Malformed: as ``parse``, for either.
    """
    return of_results((*_parts(hosts, host=True), *_parts(services, host=False)))


def _parts(body: bytes, *, host: bool) -> tuple[Component, ...]:
    rows = read_json(body)["results"].rows()
    return tuple(_part(row["attrs"], host=host) for row in rows)


def _part(row: JsonValue, *, host: bool) -> Component:
    name = row["name"].text()
    checked = row.count("last_check") or 0
    level, note = judged(
        CheckState(
            level=code_level(row, _HOST if host else _SERVICE, "state"),
            checked=checked > 0,
            hard=row.count("state_type") == 1,
            acknowledged=bool(row.count("acknowledgement")),
            downtime=bool(row.count("downtime_depth")),
            reachable=not row.is_false("last_reachable"),
        )
    )
    return Component(
        name=row.label("display_name") or name,
        level=level,
        group=None if host else row.label("host_name") or None,
        good_until=result_until(checked, row.count("check_interval")),
        id=f"host {name}" if host else f"{row.label('host_name')}!{name}",
        note=note,
    )


def _locate(page: str) -> str:
    return f"{_server(page)}/v1/objects/services?{_ATTRIBUTES}"


def _hosts(page: str) -> str:
    return f"{_server(page)}/v1/objects/hosts?{_ATTRIBUTES}".replace("attrs=host_name&", "")


def _server(page: str) -> str:
    return bare(page).partition("/v1")[0]


SOURCE = Provider(
    id="icinga2",
    name="Icinga 2",
    path="/v1/objects/services",
    parse=parse,
    locate=_locate,
    also=_hosts,
    parse_both=parse_both,
    server=_server,
)
