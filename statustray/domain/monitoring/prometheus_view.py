"""A Prometheus with a blackbox exporter, as a view from another place.

Format:  GET /api/v1/query for the samples of ``probe_success`` of the last minutes: a range, for
         a single sample is repeated for five minutes after the last probe, dated as if it were new.
Source:  https://prometheus.io/docs/prometheus/latest/querying/api/
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final, NamedTuple
from urllib.parse import quote, urlsplit

from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.checks.second_view import ProbedTarget, ViewReport, counts_for
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, Service
from statustray.domain.parsing.json_reader import JsonValue, Malformed, read_json
from statustray.domain.text.lazy_message import phrase
from statustray.domain.text.plain_text import one_line
from statustray.domain.text.urls import WEB, host, loopback, private

_METRIC: Final = "probe_success"
_LEVELS: Final = {"0": Level.MAJOR_OUTAGE, "1": Level.OPERATIONAL}
_INTERVAL: Final = timedelta(minutes=1)  # the usual one of Prometheus; the answer has none
# What `statustray export prometheus` names its job, whose instances are ids.
_OUR_JOB: Final = "statustray"
# Modules that ask the host and not what runs on it.
_HOST_ONLY: Final = frozenset(("icmp", "ping", "dns"))
_WORDS: Final = re.compile(r"[a-z]+")
_TIME_AND_VALUE: Final = 2
_USUAL_PORTS: Final = frozenset((None, 80, 443))


class NoPrometheusError(Exception):
    """An answer that no Prometheus gives; its text is a sentence for people."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class NoProbesError(Exception):
    """A Prometheus that has no results of probes; its text is a sentence for people."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class _TargetAt(NamedTuple):
    """Where a target is: the port is None for the usual ones of the web, the path may be empty."""

    host: str
    port: int | None
    path: str


def query_at(server: str, read_every: timedelta) -> str:
    """Return the address that gives what the Prometheus at *server* has probed lately."""
    lately_s = counts_for(_INTERVAL, read_every).total_seconds()
    query = quote(f"{_METRIC}[{lately_s:.0f}s]", safe="")
    return f"{server}/api/v1/query?query={query}"


def read_prometheus(data: bytes, server: str) -> ViewReport:
    """Read the answer of *server*.

    Raises:
        NoPrometheusError: it is of another kind.
        NoProbesError: it refuses, or has probed nothing lately.
    """
    try:
        targets = tuple(_targets(read_json(data)))
    except Malformed as error:
        raise NoPrometheusError(phrase("no Prometheus answers there ({why})", why=error)) from None
    if not targets:
        raise NoProbesError(phrase("this Prometheus has no recent results of a blackbox exporter"))
    return ViewReport(
        at=max(target.at for target in targets),
        interval=_INTERVAL,
        network=Network.UNKNOWN,
        targets=tuple(t for t in targets if t.service or _means_the_same(t.target, server)),
    )


def probed_elsewhere(
    targets: tuple[ProbedTarget, ...], service: Service, since: datetime
) -> tuple[Level | None, bool]:
    """Return how *service* was probed there *since* then, and whether that is its website alone.

    None where it was not probed.  Probes that contradict each other leave it unknown.
    """
    if service.probe is None or service.probe_covers is Covers.NOTHING:
        return None, False
    wanted = _place(service.probe.target)
    if wanted is None or service.probe.scheme == "dns":
        return None, False
    found = [(t, fit) for t in targets if t.at >= since and (fit := _fit(t, service, wanted))]
    best = max((fit for _, fit in found), default=0)
    levels = {target.level for target, fit in found if fit == best}
    website = service.probe_covers is Covers.WEBSITE or service.probe.scheme not in WEB
    if not levels:
        return None, False
    return (levels.pop() if len(levels) == 1 else Level.UNKNOWN), website


def _fit(target: ProbedTarget, service: Service, wanted: _TargetAt) -> int:
    """Return how well *target* is the probe of *service*: 2 exactly, 1 by its host, 0 not."""
    if target.service:
        return 2 if target.service == service.id and not service.local else 0
    there = _place(target.target)
    if there is None or there[:2] != wanted[:2]:
        return 0
    if there.path == wanted.path:
        return 2
    return 0 if there.path and wanted.path else 1


def _place(text: str) -> _TargetAt | None:
    try:
        parts = urlsplit(text if "://" in text else f"//{text}")
        name, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return None
    query = f"?{parts.query}" if parts.query else ""
    usual = None if port in _USUAL_PORTS else port
    return _TargetAt(name, usual, parts.path.strip("/") + query) if name else None


def _means_the_same(target: str, server: str) -> bool:
    """Whether *target* can be the same thing here: "localhost" is another computer there."""
    place = _place(target)
    if place is None:
        return False
    if loopback(place.host):
        return loopback(host(server))
    name = f"[{place.host}]" if ":" in place.host else place.host
    return private(server) or not private(f"https://{name}")


def _targets(page: JsonValue) -> Iterator[ProbedTarget]:
    if page.said("status") == "error":
        why = one_line(page.label("error") or page.label("errorType"))
        raise NoProbesError(phrase("this Prometheus refuses the question ({why})", why=why))
    if page["status"].word() != "success":
        page["status"].refuse("success")
    for row in page["data"]["result"].rows():
        labels = row["metric"]
        kinds = _WORDS.findall(f"{labels.label('job')} {labels.label('module')}".lower())
        if labels.label("__name__") != _METRIC or not _HOST_ONLY.isdisjoint(kinds):
            continue
        if (found := _target(row)) is not None:
            yield found


def _target(row: JsonValue) -> ProbedTarget | None:
    series = row.maybe("values")
    newest = row["value"] if series is None else (series.rows() or (series,))[-1]
    sample = newest.rows()
    if len(sample) != _TIME_AND_VALUE:
        row.refuse("a time and a value")
    at, value = sample[0].timestamp(), sample[1]
    instance = row["metric"].label("instance")
    if at is None or not instance:
        return None
    ours = row["metric"].label("job") == _OUR_JOB and row["metric"].label("service") == instance
    level = _LEVELS.get(value.label(), Level.UNKNOWN)
    return ProbedTarget(instance, level, at, service=instance if ours else "")
