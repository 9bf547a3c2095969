"""Endpoints from, and to, a configuration of Gatus.

Source: https://github.com/TwiN/gatus#configuration
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.service import Probe, Service
from statustray.domain.model.settings import Problem, Watch
from statustray.domain.text.lazy_message import phrase
from statustray.domain.watchlist.entry import probe_address, with_own_ids
from statustray.domain.watchlist.yaml_subset import UnsupportedYaml, YamlValue, parse_yaml

SOURCE = "Gatus"

_STATUS = re.compile(r"\[STATUS\]\s*==\s*(?:(\d{3})|any\(([\d,\s]+)\))")
_PATTERN = re.compile(r"\[BODY\]\s*(==|!=)\s*pat\(\*(.+)\*\)")
# Conditions that a probe checks anyway, or that this program has a rule of its own for.
_OWN_RULE = re.compile(
    r"\[(?:CONNECTED|RESPONSE_TIME|CERTIFICATE_EXPIRATION|DNS_RCODE)\]|\[STATUS\]\s*<\s*[45]00"
)


def read_gatus(text: str) -> ImportResult:
    """Return the endpoints that can be watched from here, and name what cannot be imported."""
    try:
        top = parse_yaml(text)
    except UnsupportedYaml as error:
        do = phrase(
            "Rewrite it in the simple form shown in the Gatus documentation, then import it again."
        )
        place = phrase("line {n}", n=error.line)
        return ImportResult(SOURCE, problems=(Problem(place, error.what, do),))
    endpoints = top.get("endpoints").rows()
    if not endpoints:
        do = phrase("Choose the file that contains the endpoints.")
        what = phrase("it contains no endpoints")
        return ImportResult(SOURCE, problems=(Problem(phrase("the file"), what, do),))
    problems: list[Problem] = []
    watch = with_own_ids(_endpoints(endpoints, problems))
    return ImportResult(SOURCE, watch, problems=tuple(problems))


def write_gatus(services: Iterable[Service]) -> str:
    """Return a configuration that watches the probes of *services*."""
    probed = [(service, service.probe) for service in services if service.probe]
    lines = [line for service, probe in probed for line in _written(service, probe)]
    return "\n".join(["endpoints:", *lines, ""]) if lines else "endpoints: []\n"


@dataclass(frozen=True, slots=True)
class _Wanted:
    statuses: tuple[int, ...] = ()
    keyword: str | None = None
    keyword_absent: str | None = None


def _endpoints(endpoints: tuple[YamlValue, ...], problems: list[Problem]) -> Iterator[Watch]:
    for endpoint in endpoints:
        url = endpoint.get("url").text()
        probe = _probe(endpoint)
        name = endpoint.get("name").text() or url or phrase("unnamed endpoint")
        if probe is None:
            what = phrase('{name}: "{url}" can\'t be watched from here', name=name, url=url)
            do = phrase("https, http, tcp, tls and dns addresses are supported.")
            problems.append(Problem(phrase("line {n}", n=endpoint.line), what, do))
            continue
        wanted = _wanted(endpoint.get("conditions").rows(), problems)
        yield Watch(
            name=name,
            probe=probe,
            expect_status=wanted.statuses,
            keyword=wanted.keyword,
            keyword_absent=wanted.keyword_absent,
            group=endpoint.get("group").text() or None,
            muted=endpoint.get("enabled").text() == "false",
        )


def _probe(endpoint: YamlValue) -> str | None:
    asked = endpoint.get("dns").get("query-name").text()
    return probe_address(f"dns://{asked.rstrip('.')}" if asked else endpoint.get("url").text())


def _wanted(conditions: tuple[YamlValue, ...], problems: list[Problem]) -> _Wanted:
    statuses: tuple[int, ...] = ()
    keywords: dict[str, str] = {}
    for condition in conditions:
        text = condition.text()
        if status := _STATUS.fullmatch(text):
            statuses = tuple(
                int(word) for word in (status[1] or status[2]).split(",") if word.strip()
            )
        elif pattern := _PATTERN.fullmatch(text):
            keywords[pattern[1]] = pattern[2]
        elif not _OWN_RULE.match(text):
            what = phrase("the condition {text} can't be imported", text=text)
            place = phrase("line {n}", n=condition.line)
            problems.append(Problem(place, what, phrase("The rest of this endpoint was imported.")))
    # Success alone is the usual case there; here an answer that asks to sign in is one too.
    usual = () if statuses == (200,) else statuses
    return _Wanted(usual, keywords.get("=="), keywords.get("!="))


def _written(service: Service, probe: Probe) -> Iterator[str]:
    yield f"  - name: {json.dumps(service.name)}"
    yield f"    group: {json.dumps(service.group or service.category)}"
    yield f"    url: {json.dumps(_url(probe))}"
    if _scheme(probe) == "dns":
        yield "    dns:"
        yield f"      query-name: {json.dumps(probe.target.removeprefix('dns://'))}"
        yield '      query-type: "A"'
    yield "    conditions:"
    yield from (f"      - {json.dumps(condition)}" for condition in _conditions(probe))


def _conditions(probe: Probe) -> Iterator[str]:
    match _scheme(probe):
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
        yield f"[BODY] == pat(*{probe.keyword}*)"
    if probe.keyword_absent:
        yield f"[BODY] != pat(*{probe.keyword_absent}*)"


def _url(probe: Probe) -> str:
    # Gatus asks a DNS server of its user's choice; this one belongs to nobody watched here.
    return "9.9.9.9" if _scheme(probe) == "dns" else probe.target


def _scheme(probe: Probe) -> str:
    return probe.target.partition("://")[0]
