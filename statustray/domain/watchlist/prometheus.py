"""Targets of the blackbox exporter, from Prometheus' configuration or a file of targets.

Sources: https://prometheus.io/docs/prometheus/latest/configuration/configuration/ and
https://github.com/prometheus/blackbox_exporter/blob/master/CONFIGURATION.md
"""

from collections.abc import Iterator

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Watch
from statustray.domain.text.lazy_message import phrase
from statustray.domain.text.plain_text import one_line
from statustray.domain.text.urls import host, masked
from statustray.domain.watchlist.entry import import_of, left_out, line, probe_address, without
from statustray.domain.watchlist.plain_list import address_of
from statustray.domain.watchlist.yaml_document import YamlValue

SOURCE = "Prometheus"
_PROBE_PATH = "/probe"
_TARGET_LABEL = "__param_target"
# What a name is taken from, the most speaking first; a job's name is that of all its targets.
_NAME_LABELS = ("name", "service", "instance", "target")
_MODULE_LABELS = ("module", "__param_module")
# Modules of the exporter's own example, and of our own export, that ask no more than a probe does.
_PLAIN_MODULES = {
    *("", "http", "https", "http_2xx", "https_2xx", "tcp", "tcp_connect", "tls_connect"),
    *("http_answers", "tcp_answers", "tls_answers"),
}


def read_scrape_configs(jobs: tuple[YamlValue, ...]) -> ImportResult:
    """Return the targets of the jobs that ask a blackbox exporter."""
    problems: list[Problem] = []
    return import_of(SOURCE, _of_jobs(jobs, problems), problems)


def read_targets(groups: tuple[YamlValue, ...]) -> ImportResult:
    """Return the targets of a file for ``file_sd_configs``."""
    problems: list[Problem] = []
    return import_of(SOURCE, _of_groups(groups, "", None, problems), problems)


def _of_jobs(jobs: tuple[YamlValue, ...], problems: list[Problem]) -> Iterator[Watch]:
    for job in jobs:
        name = one_line(job.get("job_name").text())
        place = phrase("job {name}", name=name) if name else line(job.line)
        if not _asks_blackbox(job):
            what = phrase("it collects metrics of exporters, and asks no service")
            problems.append(left_out(place, what))
            continue
        for key in job.names():
            if key.endswith("_sd_configs"):
                what = phrase("targets from {key} are not in this file", key=one_line(key, 40))
                problems.append(left_out(place, what))
        modules = job.get("params", "module")
        module = (modules.rows() or (modules,))[0].text()
        groups = job.get("static_configs").rows()
        asked = job.get("params", "target")
        if asked.rows():  # what is collected from is then the exporter itself
            groups = (YamlValue({"targets": asked}, job.line),)
        yield from _of_groups(groups, module, name, problems)


def _asks_blackbox(job: YamlValue) -> bool:
    relabels = job.get("relabel_configs").rows()
    renamed = any(rule.get("target_label").text() == _TARGET_LABEL for rule in relabels)
    return renamed or job.get("metrics_path").text() == _PROBE_PATH


def _of_groups(
    groups: tuple[YamlValue, ...], module: str, job: str | None, problems: list[Problem]
) -> Iterator[Watch]:
    for group in groups:
        labels = group.get("labels")
        own = next((t for key in _MODULE_LABELS if (t := labels.get(key).text())), module)
        targets = group.get("targets").rows()
        for target in targets:
            probe = _probe(target.text(), own)
            if probe is None:
                shown = one_line(masked(target.text()))
                what = phrase('"{value}" can\'t be checked from here', value=shown)
                problems.append(left_out(line(target.line), what))
                continue
            name = _name(labels, probe, alone=len(targets) == 1)
            lost = () if own.lower() in _PLAIN_MODULES else (f"module {own}",)
            if (problem := without(name, lost)) is not None:
                problems.append(problem)
            yield Watch(name=name, probe=probe, group=job)


def _name(labels: YamlValue, probe: str, *, alone: bool) -> str:
    """Return the name that the labels give, or the host: labels of several targets name none."""
    named = (labels.get(key).text() for key in _NAME_LABELS) if alone else ()
    return next(filter(None, named), "") or host(probe) or probe


def _probe(target: str, module: str) -> str | None:
    """Return how *target* is asked by *module*, whose name is all that is known of it."""
    kind = module.partition("_")[0].lower()
    if kind in {"icmp", "ping", "dns", "grpc", "ssh"}:
        return None  # a DNS module asks its target for a name that stands elsewhere
    if "://" in target:
        return probe_address(target)
    scheme = {"tcp": "tcp", "tls": "tls", "http": "http"}.get(kind)
    return address_of(target) if scheme is None else probe_address(f"{scheme}://{target}")
