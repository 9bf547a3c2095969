"""The page of metrics: for this computer alone, unless told."""

from collections.abc import Iterator
from http.client import HTTPConnection

import pytest

from statustray.gateways.net.metrics_server import MetricsServer, address_of
from tests.support.waiting import PATIENCE_S


@pytest.fixture
def server() -> Iterator[MetricsServer]:
    served = MetricsServer("127.0.0.1", 0, page=lambda: "# EOF\n", content_type="text/x-odd")
    yield served
    served.close()


def asked(server: MetricsServer, path: str, *, host: str = "localhost") -> tuple[int, str, bytes]:
    line = HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE_S)
    line.request("GET", path, headers={"Host": host})
    answer = line.getresponse()
    found = answer.status, answer.headers.get("Content-Type", ""), answer.read()
    line.close()
    return found


def test_the_page_is_served_as_what_it_is(server: MetricsServer) -> None:
    assert asked(server, "/metrics?x=1") == (200, "text/x-odd", b"# EOF\n")
    assert asked(server, "/else")[0] == 404


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:9187", 200),
        ("localhost:1", 200),
        ("[::1]:9187", 200),
        ("shop.localhost:9187", 200),
        ("evil.example", 421),
        ("localhost.evil.example", 421),
        ("[", 421),
        ("127.0.0.1.evil.example", 421),
    ],
)
def test_a_web_page_cannot_have_it_read_by_another_name(
    server: MetricsServer, host: str, status: int
) -> None:
    assert asked(server, "/metrics", host=host)[0] == status


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("9187", ("127.0.0.1", 9187)),
        (":9187", ("127.0.0.1", 9187)),
        ("0.0.0.0:9187", ("0.0.0.0", 9187)),  # noqa: S104 - the user's own wish
        ("[::1]:9187", ("::1", 9187)),
        ("host", None),
        ("host:", None),
        ("host:99999", None),
        ("http://127.0.0.1:9187", None),
        ("", None),
    ],
)
def test_an_address_without_a_host_is_this_computer(
    text: str, place: tuple[str, int] | None
) -> None:
    assert address_of(text) == place
