"""Endpoints from, and to, a configuration of Gatus.

Source: https://github.com/TwiN/gatus#configuration
"""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.problem import Problem
from statustray.domain.model.service import Probe, Service
from statustray.domain.model.settings import Watch
from statustray.domain.text.lazy_message import N_, filled, phrase
from statustray.domain.text.plain_text import one_line
from statustray.domain.text.urls import host, masked
from statustray.domain.watchlist.entry import (
    NAME_SERVER,
    THE_FILE,
    import_of,
    left_out,
    line,
    probe_address,
    refused,
    without,
)
from statustray.domain.watchlist.yaml_document import YamlValue, yaml_text

SOURCE = "Gatus"
# Endpoints were called services before version 4.
LISTS = ("endpoints", "services")

_STATUS = re.compile(r"\[STATUS\] *== *(?:(\d{3})|any\(([\d, ]{3,200})\))")
# A pattern without signs that stand for others is a text that the page holds.
_PATTERN = re.compile(r"\[BODY\] *(==|!=) *pat\(\*((?:[^*?\[\\]|\\.)+)\*\)")
_ESCAPED = re.compile(r"\\(.)")
_TO_ESCAPE = re.compile(r"[*?\[\\]")
# Conditions that a probe checks anyway, or that this program has a rule of its own for.
_OWN_RULE = re.compile(
    r"\[(?:CONNECTED|RESPONSE_TIME|CERTIFICATE_EXPIRATION|DNS_RCODE)\]|\[STATUS\] *< *[45]00"
)
# What Gatus replaces before it reads its file; a dollar is written twice.
_VARIABLE = re.compile(r"(?<!\$)(?:\$\$)*\$\{?[A-Za-z_]")
_LOST = ("body", "headers", "client", "ssh", "graphql")
_NOT_ASKED = {
    "external-endpoints": N_("{key} report by themselves"),
    "suites": N_('"{value}" can\'t be checked from here'),
}
_ADDRESS_RECORDS = {"", "A", "AAAA", "CNAME"}
_LONGEST_CONDITION = 500


def read_gatus(documents: Iterable[YamlValue]) -> ImportResult:
    """Return the endpoints that can be watched from here, and name what is not imported."""
    problems: list[Problem] = []
    endpoints: list[YamlValue] = []
    for document in documents:
        endpoints += (row for key in LISTS for row in document.get(key).rows())
        problems += (
            left_out(line(document.get(key).line), filled(why, key=key, value=key))
            for key, why in _NOT_ASKED.items()
            if document.get(key).rows()
        )
    if not endpoints:
        do = phrase("Choose the file that contains the endpoints.")
        return refused(SOURCE, THE_FILE, phrase("it contains no endpoints"), do)
    return import_of(SOURCE, _endpoints(endpoints, problems), problems)


def write_gatus(services: Iterable[Service]) -> str:
    """Return a configuration that watches the probes of *services*."""
    probed = [(service, service.probe) for service in services if service.probe]
    lines = [line for service, probe in probed for line in _written(service, probe)]
    return "\n".join(["endpoints:", *lines, ""]) if lines else "endpoints: []\n"


class _Conditions(Struct):
    """What the conditions of an endpoint ask for, and those that are not understood."""

    statuses: tuple[int, ...] = ()
    keyword: str | None = None
    keyword_absent: str | None = None
    lost: list[str] = field(default_factory=list)


def _endpoints(endpoints: Iterable[YamlValue], problems: list[Problem]) -> Iterator[Watch]:
    for endpoint in endpoints:
        name = one_line(_known(endpoint.get("name").text()))
        place = f"{line(endpoint.line)}, {name}" if name else line(endpoint.line)
        probe, why = _probe(endpoint)
        if probe is None:
            problems.append(left_out(place, why))
            continue
        wanted = _conditions(endpoint.get("conditions").rows())
        problems.extend(_changes(endpoint, wanted, place))
        yield Watch(
            name=name or host(probe),
            probe=probe,
            expect_status=wanted.statuses,
            keyword=wanted.keyword,
            keyword_absent=wanted.keyword_absent,
            group=_known(endpoint.get("group").text()) or None,
            muted=_is_off(endpoint),
        )


def _probe(endpoint: YamlValue) -> tuple[str | None, str]:
    """Return what to probe, or None and why nothing can be."""
    url, asked = endpoint.get("url").text(), endpoint.get("dns", "query-name").text()
    record = endpoint.get("dns", "query-type").text().upper()
    if _VARIABLE.search(asked or url):
        return None, phrase("its address is a variable of Gatus' environment")
    if asked and record not in _ADDRESS_RECORDS:
        return None, phrase(
            "it checks {type} records, and StatusTray checks addresses", type=one_line(record, 20)
        )
    probe = probe_address(f"dns://{asked.rstrip('.')}" if asked else _usual(_known(url)))
    if probe is None:
        return None, phrase('"{value}" can\'t be checked from here', value=one_line(masked(url)))
    return probe, ""


def _known(text: str) -> str:
    """Return *text* as Gatus has it; empty where a variable of its environment is in it."""
    return "" if _VARIABLE.search(text) else text.replace("$$", "$")


def _usual(url: str) -> str:
    """Return *url* with the scheme that it has here."""
    start_tls = url.removeprefix("starttls://")
    return f"tcp://{start_tls}" if start_tls != url else url


def _changes(endpoint: YamlValue, wanted: _Conditions, place: str) -> Iterator[Problem]:
    """Name what an endpoint loses or what changes its meaning."""
    lost = [key for key in _LOST if endpoint.get(key).value]
    method = endpoint.get("method").text().upper()
    if method not in {"", "GET"}:
        lost.insert(0, f"method {method}")
    if endpoint.get("url").text().startswith("starttls://"):
        lost.append("starttls")
    problem = without(place, (*lost, *wanted.lost))
    if problem is not None:
        yield problem
    if _is_off(endpoint):
        what = phrase("it is paused there; here it is checked, and muted")
        yield Problem(place, what, phrase("Remove it if you don't want it checked."))


def _is_off(endpoint: YamlValue) -> bool:
    return endpoint.get("enabled").text().lower() in {"false", "no", "off", "n"}


def _conditions(conditions: Iterable[YamlValue]) -> _Conditions:
    found = _Conditions()
    for condition in conditions:
        text = condition.text().strip()[:_LONGEST_CONDITION]
        wanted = _understood(_known(text))
        # One of a kind can be watched: a second text or status is lost.
        if wanted is not None and not getattr(found, wanted[0]):
            setattr(found, *wanted)
        elif not _OWN_RULE.match(text):
            found.lost.append(text)
    # Success alone is the usual case there; here an answer that asks to sign in is one too.
    found.statuses = () if found.statuses == (200,) else found.statuses
    return found


def _understood(condition: str) -> tuple[str, object] | None:
    """Return the field of ``_Conditions`` that *condition* sets and its value, None for neither."""
    if status := _STATUS.fullmatch(condition):
        words = (status[1] or status[2]).replace(" ", "").split(",")
        return "statuses", tuple(int(word) for word in words if len(word) == len("200"))
    if pattern := _PATTERN.fullmatch(condition):
        field = "keyword" if pattern[1] == "==" else "keyword_absent"
        return field, _ESCAPED.sub(r"\1", pattern[2])
    return None


def _written(service: Service, probe: Probe) -> Iterator[str]:
    yield f"  - name: {_quoted(service.name)}"
    yield f"    group: {_quoted(service.group or service.category)}"
    yield f"    url: {_quoted(_url(probe))}"
    if probe.scheme == "dns":
        yield "    dns:"
        yield f"      query-name: {_quoted(probe.target.removeprefix('dns://'))}"
        yield '      query-type: "A"'
    yield "    conditions:"
    yield from (f"      - {_quoted(condition)}" for condition in _asked(probe))


def _asked(probe: Probe) -> Iterator[str]:
    match probe.scheme:
        case "dns":
            yield "[DNS_RCODE] == NOERROR"
            return
        case "tcp" | "tls":
            yield "[CONNECTED] == true"
            return
        case _:
            words = ", ".join(str(status) for status in probe.expect_status)
            yield f"[STATUS] == any({words})" if words else "[STATUS] < 500"
    if probe.keyword:
        yield f"[BODY] == {_holding(probe.keyword)}"
    if probe.keyword_absent:
        yield f"[BODY] != {_holding(probe.keyword_absent)}"


def _holding(text: str) -> str:
    """Return the pattern of every page that holds *text*."""
    literal = _TO_ESCAPE.sub(r"\\\g<0>", text)
    return f"pat(*{literal}*)"


def _quoted(text: str) -> str:
    """Return *text* for the file: of YAML, and with no variable of Gatus' environment."""
    return yaml_text(text.replace("$", "$$"))


def _url(probe: Probe) -> str:
    return NAME_SERVER if probe.scheme == "dns" else probe.target
