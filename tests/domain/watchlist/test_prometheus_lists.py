"""Targets of the blackbox exporter become probes."""

import json

import pytest

from statustray.domain.model.import_result import ImportResult
from statustray.domain.watchlist.formats import read_list


def read(text: str) -> ImportResult:
    return read_list(text.encode())


SCRAPES = """
scrape_configs:
  - job_name: node
    static_configs: [{targets: ["box.example:9100"]}]
  - job_name: web
    metrics_path: /probe
    params: {module: [http_2xx]}
    file_sd_configs: [{files: [more.yaml]}]
    static_configs:
      - targets: [https://one.example, "two.example"]
      - targets: [https://three.example/x]
        labels: {service: Three}
    relabel_configs:
      - {target_label: __address__, replacement: "127.0.0.1:9115"}
  - job_name: ports
    params: {module: [tcp_connect]}
    static_configs: [{targets: ["db.example:5432", "9.9.9.9"]}]
    relabel_configs: [{source_labels: [__address__], target_label: __param_target}]
  - job_name: pings
    metrics_path: /probe
    params: {module: [icmp]}
    static_configs: [{targets: [192.0.2.1]}]
"""


def test_targets_of_the_blackbox_exporter_become_probes_and_exporters_do_not() -> None:
    found = read(SCRAPES)

    assert found.source == "Prometheus"
    assert [(w.name, w.probe, w.group) for w in found.watch] == [
        ("one.example", "https://one.example", "web"),
        ("two.example", "http://two.example", "web"),
        ("Three", "https://three.example/x", "web"),
        ("db.example", "tcp://db.example:5432", "ports"),
    ]
    assert [(p.place, p.what) for p in found.problems] == [
        ("job node", "it collects metrics of exporters, and asks no service"),
        ("job web", "targets from file_sd_configs are not in this file"),
        ("line 17", '"9.9.9.9" can\'t be checked from here'),
        ("line 22", '"192.0.2.1" can\'t be checked from here'),
    ]


def test_targets_may_be_parameters_of_the_exporter() -> None:
    found = read_list(
        b"scrape_configs:\n- job_name: bb\n  metrics_path: /probe\n"
        b"  params: {module: [http_2xx], target: ['https://one.example']}\n"
        b"  static_configs: [{targets: ['127.0.0.1:9115']}]\n"
    )

    assert [watch.probe for watch in found.watch] == ["https://one.example"]


@pytest.mark.parametrize("form", ["JSON", "YAML"])
def test_a_file_of_targets_is_read(form: str) -> None:
    rows = [
        {"targets": ["https://one.example", "two.example:443"], "labels": {"job": "x"}},
        {"targets": ["three.example:25"], "labels": {"name": "Mail", "module": "tcp_x"}},
    ]
    text = json.dumps(rows) if form == "JSON" else "".join(f"- {json.dumps(r)}\n" for r in rows)

    found = read(text)

    assert [(w.name, w.probe) for w in found.watch] == [
        ("one.example", "https://one.example"),
        ("two.example", "https://two.example:443"),
        ("Mail", "tcp://three.example:25"),
    ]
