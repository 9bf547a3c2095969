"""A real Prometheus with a blackbox exporter as another place: down only here, or there too."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engines.blackbox_exporter import EXPORTER, scrape, start_exporter
from tests.engines.real_engines import Engines, Shop, free_port, until, why_not
from tests.little_internet.internet import LittleInternet
from tests.little_internet.program import Program

PROMETHEUS = "prometheus"
MISSING = why_not(PROMETHEUS, EXPORTER)
pytestmark = [
    pytest.mark.engines,
    pytest.mark.skipif(MISSING is not None, reason=MISSING or ""),
]

TLS = "tls_server_config: {{cert_file: {chain}, key_file: {key}}}\n"
SCRAPES = """
global: {scrape_interval: 1s}
scrape_configs:
"""


@pytest.fixture
def shop() -> Iterator[Shop]:
    with Shop() as shop:
        yield shop


@pytest.fixture
def office(tmp_path: Path, shop: Shop, program: Program, internet: LittleInternet) -> Iterator[str]:
    """The address of a Prometheus that probes the shop; ready when StatusTray reads it."""
    folder = tmp_path / "engines"
    folder.mkdir()
    chain, key = internet.certificate_files(folder)
    with Engines(folder) as engines:
        server, exporter = free_port(), free_port()
        engines.write(
            {
                "web.yml": TLS.format(chain=chain.name, key=key.name),
                "prometheus.yml": SCRAPES + scrape(shop.url, exporter),
            }
        )
        start_exporter(engines, exporter)
        address = f"https://localhost:{server}"
        program.settle(
            [{"id": "shop", "name": "Shop", "probe": shop.url}],
            canaries=internet.canaries(),
            view=[{"name": "the office", "from": address}],
        )
        engines.start(
            PROMETHEUS,
            "--config.file=prometheus.yml",
            "--storage.tsdb.path=data",
            "--web.config.file=web.yml",
            f"--web.listen-address=127.0.0.1:{server}",
            ready=lambda: program.run("view", "list").returncode == 0,
        )
        yield address


@pytest.mark.usefixtures("office")
def test_a_real_prometheus_says_whether_the_shop_is_down_there_too(
    shop: Shop, program: Program
) -> None:
    works = _checked(program)
    shop.works = False
    until(lambda: "Down here and at the office" in _words(_checked(program)))

    assert str(works["views"][0]["words"]).startswith("Prometheus with 1 probe, ")
    assert _words(works) == ["Works here and at the office"]


def _checked(program: Program) -> dict[str, list[dict[str, object]]]:
    answer: dict[str, list[dict[str, object]]] = json.loads(program.run("check", "--json").stdout)
    return answer


def _words(answer: dict[str, list[dict[str, object]]]) -> list[str]:
    words: list[str] = answer["services"][0]["elsewhere"]["words"]  # type: ignore[index]  # JSON
    return words
