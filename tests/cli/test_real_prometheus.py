"""What is given to Prometheus, in the real one and its real blackbox exporter on loopback."""

import json
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote
from urllib.request import urlopen

import pytest

from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.waiting import PATIENCE_S, wait_for

pytestmark = pytest.mark.slow
_TOOLS = ("prometheus", "promtool", "prometheus-blackbox-exporter")


@pytest.fixture(autouse=True)
def real() -> None:
    missing = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"not installed here: {', '.join(missing)}")


@pytest.fixture
def shop(internet: LittleInternet) -> Site:
    site = internet.site("shop.example", encrypted=False)
    site.says("/", Page.json({"a.b (c)": "in order"}))
    site.says("/broken", Page(b"no", status=503))
    site.says("/closed", Page(b"who are you?", status=401))
    return site


@pytest.fixture
def settled(program: Program, internet: LittleInternet, shop: Site) -> Program:
    closed = internet.site("closed.example", encrypted=False)
    closed.fails(Fault.REFUSED)
    rows: list[dict[str, object]] = [
        {"id": "fine", "name": 'Fine "x" ü', "probe": shop.local_url("/")},
        {"id": "word", "probe": shop.local_url("/"), "keyword": "a.b (c)"},
        {"id": "no-word", "probe": shop.local_url("/"), "keyword": "axb (c)"},
        {"id": "absent", "probe": shop.local_url("/"), "keyword_absent": "in order"},
        {"id": "broken", "probe": shop.local_url("/broken")},
        {"id": "closed", "probe": shop.local_url("/closed")},
        {"id": "port", "probe": f"tcp://127.0.0.1:{shop.port}"},
        {"id": "no-port", "probe": f"tcp://127.0.0.1:{closed.port}"},
    ]
    program.settle(rows, canaries=internet.canaries(), polling={"interval_s": 15})
    return program


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


@contextmanager
def running(*command: str | Path) -> Iterator[None]:
    process = subprocess.Popen(  # noqa: S603 - the engines of the tests
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(PATIENCE_S)


def complaint(*command: str, stdin: bytes = b"") -> str:
    """Return what a checking tool says against what it is given, empty where it accepts it."""
    done = subprocess.run(  # noqa: S603 - the engines' own tools
        command, input=stdin, capture_output=True, check=False
    )
    return "" if done.returncode == 0 else done.stderr.decode() or "refused"


def asked(port: int, query: str) -> dict[str, str]:
    """Return the values of an instant query by the label ``service``, or by level."""
    url = f"http://127.0.0.1:{port}/api/v1/query?query={quote(query)}"
    with urlopen(url, timeout=5) as answer:
        rows: list[dict[str, Any]] = json.load(answer)["data"]["result"]
    return {
        row["metric"].get("service", row["metric"].get("state", "")): row["value"][1]
        for row in rows
    }


def answer_to(port: int, query: str, wanted: Callable[[dict[str, str]], bool]) -> dict[str, str]:
    """Return the first answer of Prometheus to *query* that is *wanted*."""

    def look() -> dict[str, str]:
        try:
            found = asked(port, query)
        except OSError:  # nothing answers yet, or not in time
            return {}
        return found if wanted(found) else {}

    found = wait_for(look, PATIENCE_S)
    assert found, query
    return found


def exported(program: Program, form: str, path: Path) -> Path:
    path.write_text(program.run("export", form).stdout, encoding="utf-8")
    return path


def test_the_real_tools_accept_what_is_exported(settled: Program, tmp_path: Path) -> None:
    config = exported(settled, "prometheus", tmp_path / "prometheus.yml")
    modules = exported(settled, "blackbox", tmp_path / "blackbox.yml")

    for command in (
        ("promtool", "check", "config", str(config)),
        ("prometheus-blackbox-exporter", f"--config.file={modules}", "--config.check"),
    ):
        assert complaint(*command) == ""


def test_an_empty_list_of_probes_is_accepted_too(program: Program, tmp_path: Path) -> None:
    program.settle([{"id": "page", "page": "https://status.acme.example"}])
    config = exported(program, "prometheus", tmp_path / "prometheus.yml")

    assert complaint("promtool", "check", "config", str(config)) == ""


def test_they_show_the_same_states(settled: Program, shop: Site, tmp_path: Path) -> None:
    exporter, port = free_port(), free_port()
    modules = exported(settled, "blackbox", tmp_path / "blackbox.yml")
    config = tmp_path / "prometheus.yml"
    text = settled.run("export", "prometheus").stdout.replace(
        "127.0.0.1:9115", f"127.0.0.1:{exporter}"
    )
    config.write_text(
        f"global:\n  scrape_interval: 1s\n  scrape_timeout: 1s\n{text}", encoding="utf-8"
    )
    with ExitStack() as both:
        listens = f"--web.listen-address=127.0.0.1:{exporter}"
        both.enter_context(
            running("prometheus-blackbox-exporter", f"--config.file={modules}", listens)
        )
        both.enter_context(running_prometheus(config, port, tmp_path))

        seen = answer_to(port, "probe_success", lambda found: len(found) == 8)
        answer = json.loads(settled.run("check", "--json").stdout)
        shop.fails(Fault.REFUSED)
        gone = answer_to(port, "probe_success", lambda found: set(found.values()) == {"0"})

    probes = {row["id"]: row["probe"] for row in answer["services"]}
    ours = {key: "1" if "failure" not in p and p["expected"] else "0" for key, p in probes.items()}
    assert seen == ours
    assert {key for key, value in seen.items() if value == "1"} == {
        "fine",
        "word",
        "closed",
        "port",
    }
    assert len(gone) == 8


def running_prometheus(config: Path, port: int, folder: Path) -> Any:  # noqa: ANN401 - a context
    return running(
        "prometheus",
        f"--config.file={config}",
        f"--web.listen-address=127.0.0.1:{port}",
        f"--storage.tsdb.path={folder / 'data'}",
        "--log.level=error",
    )


def test_a_real_prometheus_scrapes_our_metrics(settled: Program, tmp_path: Path) -> None:
    metrics, port = free_port(), free_port()
    config = tmp_path / "prometheus.yml"
    config.write_text(
        "global: {scrape_interval: 1s}\nscrape_configs:\n- job_name: tray\n  static_configs:\n"
        f'  - targets: ["127.0.0.1:{metrics}"]\n',
        encoding="utf-8",
    )
    watching = settled.start("watch", "--json", "--metrics", f"127.0.0.1:{metrics}")
    try:
        with running_prometheus(config, port, tmp_path):
            query = 'statustray_service_level{level="operational"} == 1'
            seen = answer_to(port, query, lambda found: "fine" in found)
            up = asked(port, "up")
            network = asked(port, "statustray_network == 1")
        url = f"http://127.0.0.1:{metrics}/metrics"
        with urlopen(url, timeout=5) as answer:
            text = answer.read()
    finally:
        watching.kill()
        watching.communicate()

    assert "broken" not in seen
    assert up == {"": "1"}
    assert network == {"online": "1"}
    assert complaint("promtool", "check", "metrics", stdin=text) == ""
