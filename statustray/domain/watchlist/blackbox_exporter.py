"""The watch list for Prometheus' blackbox exporter: what to probe, and how.

Source: https://github.com/prometheus/blackbox_exporter/blob/master/CONFIGURATION.md
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from statustray.domain.model.service import Probe, Service
from statustray.domain.text.slug import FreeIds
from statustray.domain.text.urls import WEB
from statustray.domain.watchlist.entry import NAME_SERVER
from statustray.domain.watchlist.yaml_document import yaml_text

# Any answer but a failure of the server, as our own probes have it.
_ANSWERS = range(200, 500)
_TIMEOUT = "10s"

_JOB_HEAD = (
    "# Probed by the blackbox exporter, with the modules of: statustray export blackbox",
    "scrape_configs:",
    "- job_name: statustray",
    "  metrics_path: /probe",
)
_JOB_END = (
    "  relabel_configs:",
    "  - source_labels: [__address__]",
    "    target_label: __param_target",
    "  - source_labels: [module]",
    "    target_label: __param_module",
    "  - source_labels: [service]",
    "    target_label: instance",
    "  - target_label: __address__",
    '    replacement: "127.0.0.1:9115"',
)


def write_targets(services: Iterable[Service]) -> str:
    """Return a file for ``file_sd_configs``: each target with its name and its module.

    Relabel ``module`` to ``__param_module`` and the address to ``__param_target`` as usual.
    """
    probed = tuple(services)
    modules = _module_names(probed)
    lines = [line for service in probed for line in _target(service, modules)]
    return "\n".join([*lines, ""]) if lines else "[]\n"


def write_scrape_config(services: Iterable[Service]) -> str:
    """Return a configuration of Prometheus that has the exporter on this computer probe all.

    It stands alone, and is as good as one of ``scrape_config_files``.
    """
    targets = [f"  {line}" for line in write_targets(services).splitlines() if line != "[]"]
    static = ["  static_configs:", *targets] if targets else ["  static_configs: []"]
    return "\n".join([*_JOB_HEAD, *static, *_JOB_END, ""])


def write_modules(services: Iterable[Service]) -> str:
    """Return the exporter's own configuration with every module that the targets name."""
    probed = tuple(services)
    names = _module_names(probed)
    modules: dict[str, list[str]] = {}
    for service in probed:
        if service.probe is not None:
            modules[names[service.id]] = list(_prober(service.probe))
    lines = [line for name, prober in sorted(modules.items()) for line in (f"  {name}:", *prober)]
    return "\n".join(["modules:", *lines, ""]) if lines else "modules: {}\n"


def _target(service: Service, modules: Mapping[str, str]) -> Iterator[str]:
    if service.probe is None:
        return
    yield f"- targets: [{yaml_text(_address(service.probe))}]"
    yield "  labels:"
    yield f"    service: {yaml_text(service.id)}"
    yield f"    name: {yaml_text(service.name)}"
    yield f"    module: {yaml_text(modules[service.id])}"


def _module_names(services: Iterable[Service]) -> Mapping[str, str]:
    """Return the module of each service: a shared one, or its own where it asks for more.

    Ids that differ in a sign only get different modules.
    """
    ids = FreeIds()
    names: dict[str, str] = {}
    for service in services:
        if service.probe is None:
            continue
        probe = service.probe
        kind = "http" if probe.scheme in WEB else probe.scheme
        own = kind == "dns" or probe.expect_status or probe.keyword or probe.keyword_absent
        wanted = f"{kind}_{re.sub(r'[^a-z0-9]', '_', service.id)}"
        names[service.id] = ids.take(wanted) if own else f"{kind}_answers"
    return names


def _prober(probe: Probe) -> Iterator[str]:
    match probe.scheme:
        case "dns":
            yield "    prober: dns"
            yield f"    timeout: {_TIMEOUT}"
            yield "    dns:"
            yield f"      query_name: {yaml_text(probe.target.removeprefix('dns://'))}"
            yield '      query_type: "A"'
        case "tcp" | "tls" as scheme:
            yield "    prober: tcp"
            yield f"    timeout: {_TIMEOUT}"
            if scheme == "tls":
                yield "    tcp:"
                yield "      tls: true"
        case _:
            yield from _http_prober(probe)


def _http_prober(probe: Probe) -> Iterator[str]:
    statuses = ", ".join(str(status) for status in probe.expect_status or _ANSWERS)
    yield "    prober: http"
    yield f"    timeout: {_TIMEOUT}"
    yield "    http:"
    yield f"      valid_status_codes: [{statuses}]"
    if probe.keyword:
        yield f"      fail_if_body_not_matches_regexp: [{yaml_text(re.escape(probe.keyword))}]"
    if probe.keyword_absent:
        yield f"      fail_if_body_matches_regexp: [{yaml_text(re.escape(probe.keyword_absent))}]"


def _address(probe: Probe) -> str:
    """Return the target as the exporter has it: a URL, host and port, or a name server."""
    if probe.scheme == "dns":
        return NAME_SERVER
    return probe.target if probe.scheme in WEB else probe.target.partition("://")[2]
