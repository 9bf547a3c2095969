"""A real Prometheus, blackbox exporter and Alertmanager, turned red and green while we watch."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest

from tests.engines.blackbox_exporter import EXPORTER, scrape, start_exporter
from tests.engines.real_engines import Engines, Shop, free_port, until, version_of, why_not
from tests.little_internet.internet import LittleInternet
from tests.little_internet.program import Program

PROMETHEUS, MANAGER = "prometheus", "prometheus-alertmanager"
MISSING = why_not(PROMETHEUS, MANAGER, EXPORTER)
pytestmark = [
    pytest.mark.engines,
    pytest.mark.skipif(MISSING is not None, reason=MISSING or ""),
]

RULES = """
groups:
- name: shop
  interval: 1s
  rules:
  - alert: Watchdog
    expr: vector(1)
    labels: {severity: none}
  - alert: ShopDown
    expr: probe_success{job="shop"} == 0
    for: 4s
    labels: {severity: critical, service: shop}
    annotations: {summary: "The shop does not answer"}
"""
ALERTMANAGER = """
route: {receiver: team-a, group_by: [alertname], group_wait: 1s, group_interval: 1s}
receivers: [{name: team-a}]
"""
SCRAPES = """
global: {{scrape_interval: 1s, evaluation_interval: 1s}}
rule_files: [rules.yml]
alerting:
  alertmanagers:
  - static_configs: [{{targets: ["127.0.0.1:{manager}"]}}]
scrape_configs:
"""


class Watched:
    """StatusTray watching, with the newest level and words of each service."""

    def __init__(self, program: Program) -> None:
        self.levels: dict[str, str] = {}
        self.words: dict[str, str] = {}
        self._process = program.start("watch", "--json")
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def end(self) -> None:
        self._process.terminate()
        self._process.wait(20)
        self._reader.join(20)
        for stream in (self._process.stdout, self._process.stderr):
            if stream is not None:
                stream.close()

    def all_are(self, level: str) -> bool:
        return bool(self.levels) and set(self.levels.values()) == {level}

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            change = json.loads(line)
            if "service" in change:
                self.levels[change["service"]] = change["to"]
                self.words[change["service"]] = change["words"]


@pytest.fixture
def shop() -> Iterator[Shop]:
    with Shop() as shop:
        yield shop


@pytest.fixture
def engines(tmp_path: Path, shop: Shop) -> Iterator[tuple[Engines, str, str]]:
    """All three, running; with the addresses of Prometheus and Alertmanager."""
    folder = tmp_path / "engines"
    folder.mkdir()
    with Engines(folder) as engines:
        server, manager, exporter = free_port(), free_port(), free_port()
        scrapes = SCRAPES.format(manager=manager) + scrape(shop.url, exporter)
        engines.write(
            {
                "rules.yml": RULES,
                "alertmanager.yml": ALERTMANAGER,
                "prometheus.yml": scrapes,
            }
        )
        here = [f"http://127.0.0.1:{port}" for port in (server, manager, exporter)]
        start_exporter(engines, exporter)
        engines.start(
            MANAGER,
            "--config.file=alertmanager.yml",
            "--storage.path=manager",
            "--cluster.listen-address=",
            f"--web.listen-address=127.0.0.1:{manager}",
            ready=f"{here[1]}/-/ready",
        )
        engines.start(
            PROMETHEUS,
            "--config.file=prometheus.yml",
            "--storage.tsdb.path=data",
            f"--web.listen-address=127.0.0.1:{server}",
            ready=f"{here[0]}/-/ready",
        )
        yield engines, here[0], here[1]


@pytest.fixture
def settled(
    engines: tuple[Engines, str, str], program: Program, internet: LittleInternet
) -> Engines:
    """The sources added: the probe, the rule, and a label at the Alertmanager."""
    started, prometheus, manager = engines
    program.settle([], canaries=internet.canaries(), polling={"page_interval_s": 2})
    until(lambda: _added(program, prometheus, "ShopDown"))
    until(lambda: _added(program, prometheus, "http://*"))
    assert _added(program, manager, "service=shop")
    return started


def _added(program: Program, url: str, check: str) -> bool:
    said = program.run("source", "add", url, "--only", check)
    return said.returncode == 0


def test_a_shop_goes_down_and_comes_back_and_each_source_says_so(
    settled: Engines, shop: Shop, program: Program, record_property: Callable[[str, object], None]
) -> None:
    watched = Watched(program)
    try:
        green = until(
            lambda: len(watched.levels) == 3 and watched.all_are("operational"), within_s=150
        )
        shop.works = False
        red = until(lambda: watched.all_are("major_outage"), within_s=90)
        said = dict(watched.words)
        shop.works = True
        back = until(lambda: watched.all_are("operational"), within_s=120)
        settled.stop(EXPORTER)
        blind = until(lambda: "unknown" in watched.levels.values(), within_s=90)
    finally:
        watched.end()

    assert any(
        "The shop does not answer" in words or "ShopDown" in words for words in said.values()
    )
    versions = "; ".join(map(version_of, (PROMETHEUS, MANAGER, EXPORTER)))
    for name, value in {
        "versions": versions,
        "green after": f"{green:.0f} s",
        "red after": f"{red:.0f} s",
        "red said": json.dumps(said),
        "back after": f"{back:.0f} s",
        "exporter gone, unknown after": f"{blind:.0f} s",
    }.items():
        record_property(name, value)


def test_a_prometheus_that_dies_leaves_nothing_green(settled: Engines, program: Program) -> None:
    watched = Watched(program)
    try:
        until(lambda: len(watched.levels) == 3 and watched.all_are("operational"), within_s=150)
        settled.stop(PROMETHEUS)
        until(lambda: list(watched.levels.values()).count("unknown") >= 2, within_s=60)
    finally:
        watched.end()

    assert any("can't be read: connection refused" in words for words in watched.words.values())
