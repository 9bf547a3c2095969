"""What is known, as metrics in OpenMetrics' text form, for Prometheus and what reads the same.

Source: https://prometheus.io/docs/specs/om/open_metrics_spec/
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final

from statustray.domain.model.checks.check_result import Network, ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState, Snapshot

CONTENT_TYPE: Final = "application/openmetrics-text; version=1.0.0; charset=utf-8"
Labels = dict[str, str]
Sample = tuple[Labels, float]


def open_metrics(snapshot: Snapshot) -> str:
    """Return every metric; a service's level is the sample whose value is 1.

    What is not known has no sample: no absent answer reads as a zero.
    """
    families = (*_whole(snapshot), *_of_services(snapshot.services))
    return "".join(line for family in families for line in family) + "# EOF\n"


def _of_services(states: Sequence[ServiceState]) -> Iterator[Iterable[str]]:
    yield _family(
        "statustray_service_level",
        "The settled level of each service.",
        (sample for state in states for sample in _levels(state)),
    )
    yield _family(
        "statustray_service_reachable",
        "Whether the last direct check reached the service.",
        _reached(states),
    )
    yield _family(
        "statustray_service_response_seconds",
        "How long the last direct check took.",
        (
            (_names(state), state.probe.total_ms / 1000)
            for state in states
            if isinstance(state.probe, ProbeResult)
        ),
    )
    yield _family(
        "statustray_service_certificate_expiry_timestamp_seconds",
        "When the certificate of the service expires.",
        _certificates(states),
    )


def _whole(snapshot: Snapshot) -> Iterator[Iterable[str]]:
    yield _family(
        "statustray_network",
        "The state of this computer's own connection.",
        (({"state": one.value}, float(one is snapshot.network)) for one in Network),
    )
    yield _family(
        "statustray_updated_timestamp_seconds",
        "When the state was last published.",
        [({}, _seconds(snapshot.at))] if snapshot.at else (),
    )


def _family(name: str, help_: str, samples: Iterable[Sample]) -> Iterator[str]:
    yield f"# TYPE {name} gauge\n"
    yield f"# HELP {name} {help_}\n"
    for labels, value in samples:
        said = ",".join(f'{key}="{_escaped(text)}"' for key, text in labels.items())
        yield f"{name}{{{said}}} {value!r}\n" if said else f"{name} {value!r}\n"


def _levels(state: ServiceState) -> Iterator[Sample]:
    for level in Level:
        yield {**_names(state), "level": level.value}, float(level is state.level)


def _reached(states: Iterable[ServiceState]) -> Iterator[Sample]:
    for state in states:
        if state.probe is not None:
            yield _names(state), float(not isinstance(state.probe, Failure))


def _certificates(states: Iterable[ServiceState]) -> Iterator[Sample]:
    for state in states:
        if isinstance(state.probe, ProbeResult) and state.probe.certificate_ends is not None:
            yield _names(state), _seconds(state.probe.certificate_ends)


def _names(state: ServiceState) -> Labels:
    return {"service": state.id, "name": state.service.name}


def _seconds(at: datetime) -> float:
    return round(at.timestamp(), 3)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
