"""Monitors from, and to, a backup of Uptime Kuma (Settings, Backup; a JSON file).

Source: https://github.com/louislam/uptime-kuma/blob/1.23.X/server/model/monitor.js
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import urlsplit

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.problem import Problem
from statustray.domain.model.service import Probe, Service
from statustray.domain.model.settings import Watch
from statustray.domain.text.lazy_message import phrase
from statustray.domain.text.plain_text import one_line
from statustray.domain.watchlist.entry import THE_FILE, import_of, left_out, probe_address, without

SOURCE = "Uptime Kuma"
_SPAN = re.compile(r"([1-9]\d\d)(?:-([1-9]\d\d))?")
# Its own usual spans: success and redirects.  Ours accepts every answer but a server's failure.
_USUAL = {"200-299", "300-399"}
_ANY_ANSWER = frozenset(range(200, 500))
_ADDRESS_RECORDS = {"", "A", "AAAA", "CNAME"}
_USUAL_REDIRECTS = {"", "10"}

# Settings that change what a monitor asks or accepts.  Their values may be secrets and stay here.
_LOST = (
    "body",
    "headers",
    "basic_auth_user",
    "basic_auth_pass",
    "authMethod",
    "oauth_client_id",
    "tlsCert",
    "tlsCa",
    "proxyId",
    "ipFamily",
    "conditions",
    "ignoreTls",
    "jsonPath",
    "expectedValue",
    "dns_resolve_server",
    "cacheBust",
)
_NOT_ASKED = {"", "0", "False", "None", "null", "{}", "[]", "1.1.1.1"}
_ONLY_FOR = {
    "jsonPath": "json-query",
    "expectedValue": "json-query",
    "dns_resolve_server": "dns",
}

_VERSION = "1.23.16"  # the last of the versions that import a backup
_EVERY_S = 60
_TRIES = 2
_ANSWERS = ["200-299", "300-399", "400-499"]

Row = Mapping[str, object]


def read_kuma(monitors: Sequence[object]) -> ImportResult:
    """Return the monitors that can be watched from here, and name what is lost of the others."""
    problems: list[Problem] = []
    rows = [row for row in monitors if isinstance(row, dict)]
    if len(rows) < len(monitors):
        what = phrase("{n} entries are no monitors", n=len(monitors) - len(rows))
        problems.append(left_out(THE_FILE, what))
    groups = {_text(row, "id"): _text(row, "name") for row in rows if _kind(row) == "group"}
    return import_of(SOURCE, _watched(rows, groups, problems), problems)


def write_kuma(services: Iterable[Service]) -> str:
    """Return a backup with a monitor for each probe, and a second one for a second keyword.

    What it has no kind for becomes the nearest: a TLS handshake is a port that accepts.
    """
    probed = ((service, service.probe) for service in services if service.probe)
    rows = [row for service, probe in probed for row in _monitors(service, probe)]
    for number, row in enumerate(rows, start=1):
        row["id"] = number
    backup = {"version": _VERSION, "notificationList": [], "monitorList": rows}
    return json.dumps(backup, ensure_ascii=False, indent=2) + "\n"


def _monitors(service: Service, probe: Probe) -> Iterator[dict[str, object]]:
    parts = urlsplit(probe.target)
    usual: dict[str, object] = {
        "name": service.name,
        "interval": _EVERY_S,
        "retryInterval": _EVERY_S,
        "maxretries": _TRIES,
        "active": True,
    }
    match parts.scheme:
        case "dns":
            asked = {"hostname": probe.target.removeprefix("dns://"), "dns_resolve_type": "A"}
            yield {**usual, **asked, "type": "dns", "port": 53, "dns_resolve_server": "1.1.1.1"}
        case "tcp" | "tls":
            yield {**usual, "type": "port", "hostname": parts.hostname, "port": parts.port}
        case _:
            statuses = [str(status) for status in probe.expect_status] or _ANSWERS
            web = {**usual, "url": probe.target, "method": "GET", "maxredirects": 10}
            web["accepted_statuscodes"] = statuses
            yield from _web_monitors(web, probe)


def _web_monitors(web: dict[str, object], probe: Probe) -> Iterator[dict[str, object]]:
    if probe.keyword:
        yield {**web, "type": "keyword", "keyword": probe.keyword, "invertKeyword": False}
    if probe.keyword_absent:
        yield {**web, "type": "keyword", "keyword": probe.keyword_absent, "invertKeyword": True}
    if not (probe.keyword or probe.keyword_absent):
        yield {**web, "type": "http"}


def _watched(
    rows: Sequence[Row], groups: Mapping[str, str], problems: list[Problem]
) -> Iterator[Watch]:
    for row in rows:
        if _kind(row) == "group":
            continue
        place = one_line(_text(row, "name")) or phrase("unnamed monitor")
        why = _why_not(row)
        if why is not None:
            problems.append(left_out(place, why))
            continue
        problems.extend(_changes(row, place))
        yield _watch(row, groups)


def _watch(row: Row, groups: Mapping[str, str]) -> Watch:
    keyword = _text(row, "keyword") if _kind(row) == "keyword" else ""
    inverted = _is_on(row, "invertKeyword")
    return Watch(
        name=_text(row, "name"),
        probe=_probe(row),
        expect_status=_statuses(row),
        keyword=keyword if keyword and not inverted else None,
        keyword_absent=keyword if keyword and inverted else None,
        group=groups.get(_text(row, "parent")) or None,
        muted=_is_paused(row),
    )


def _why_not(row: Row) -> str | None:
    """Say why a monitor cannot be watched, or would mean something else here."""
    record = _text(row, "dns_resolve_type").upper()
    if _is_on(row, "upsideDown"):
        return phrase("it is upside down: it expects a failure, which StatusTray can't watch for")
    if _kind(row) == "dns" and record not in _ADDRESS_RECORDS:
        return phrase("it checks {type} records, and StatusTray checks addresses", type=record)
    if _probe(row) is not None:
        return None
    if _kind(row) in {"http", "keyword", "json-query", "port", "dns"}:
        return phrase("its address can't be checked from here")
    return phrase('monitors of type "{kind}" can\'t be imported', kind=one_line(_kind(row), 40))


def _changes(row: Row, place: str) -> Iterator[Problem]:
    """Name what a monitor loses or what changes its meaning."""
    lost = [key for key in _LOST if _asks(row, key)]
    method = _text(row, "method").upper()
    if method not in {"", "GET"}:
        lost.insert(0, f"method {method}")
    if _text(row, "maxredirects") not in _USUAL_REDIRECTS:
        lost.append("maxredirects")
    lost += [f"accepted_statuscodes {span}" for span in _spans(row) if not _SPAN.fullmatch(span)]
    problem = without(place, lost)
    if problem is not None:
        yield problem
    if _is_paused(row):
        what = phrase("it is paused there; here it is checked, and muted")
        yield Problem(place, what, phrase("Remove it if you don't want it checked."))


def _asks(row: Row, key: str) -> bool:
    if _ONLY_FOR.get(key, _kind(row)) != _kind(row):
        return False
    value = row.get(key)  # lists and tables come as such, or as a text
    return bool(value) if isinstance(value, list | dict) else _text(row, key) not in _NOT_ASKED


def _probe(row: Row) -> str | None:
    host = _text(row, "hostname")
    host = f"[{host}]" if ":" in host and not host.startswith("[") else host
    match _kind(row):
        case "http" | "keyword" | "json-query":
            return probe_address(_text(row, "url"))
        case "port":
            return probe_address(f"tcp://{host}:{_text(row, 'port')}")
        case "dns":
            return probe_address(f"dns://{host}")
        case _:
            return None


def _statuses(row: Row) -> tuple[int, ...]:
    """Return the accepted statuses, none where the usual rule does."""
    spans = _spans(row)
    if set(spans) <= _USUAL:
        return ()
    ends = [(int(m[1]), int(m[2] or m[1])) for span in spans if (m := _SPAN.fullmatch(span))]
    found = {status for first, last in ends for status in range(first, last + 1)}
    return () if found == _ANY_ANSWER else tuple(sorted(found))


def _spans(row: Row) -> list[str]:
    accepted = row.get("accepted_statuscodes", row.get("accepted_statuscodes_json"))
    if isinstance(accepted, str):  # as its database has them
        accepted = re.findall(r"[^\[\]\s\",]+", accepted)
    spans = accepted if isinstance(accepted, list) else []
    return [span.strip() for span in spans[:50] if isinstance(span, str)]


def _kind(row: Row) -> str:
    return _text(row, "type")


def _is_on(row: Row, key: str) -> bool:
    return _text(row, key) not in {"", "0", "False", "false"}


def _is_paused(row: Row) -> bool:
    return "active" in row and not _is_on(row, "active")


def _text(row: Row, key: str) -> str:
    value = row.get(key)
    return str(value).strip() if isinstance(value, str | int | float) else ""
