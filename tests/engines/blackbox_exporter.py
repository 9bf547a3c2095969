"""A blackbox exporter that probes a website for a Prometheus."""

from tests.engines.real_engines import Engines

EXPORTER = "prometheus-blackbox-exporter"
_MODULES = "modules: {http_2xx: {prober: http, timeout: 2s}}\n"
_SCRAPE = """- job_name: shop
  metrics_path: /probe
  params: {{module: [http_2xx]}}
  static_configs: [{{targets: ["{target}"]}}]
  relabel_configs:
  - {{source_labels: [__address__], target_label: __param_target}}
  - {{source_labels: [__param_target], target_label: instance}}
  - {{target_label: __address__, replacement: "127.0.0.1:{port}"}}
"""


def scrape(target: str, port: int) -> str:
    """Return the row of a Prometheus's ``scrape_configs`` that probes *target* through *port*."""
    return _SCRAPE.format(target=target, port=port)


def start_exporter(engines: Engines, port: int) -> None:
    """Start the exporter on *port* of loopback."""
    engines.write({"blackbox.yml": _MODULES})
    engines.start(
        EXPORTER,
        "--config.file=blackbox.yml",
        f"--web.listen-address=127.0.0.1:{port}",
        ready=f"http://127.0.0.1:{port}",
    )
