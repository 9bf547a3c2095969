"""The page of metrics: for this computer alone, unless told."""

import contextlib
from collections.abc import Iterator
from http.client import HTTPConnection
from socket import SO_LINGER, SOL_SOCKET, create_connection, socket
from struct import pack
from time import monotonic

import pytest

from statustray.gateways.net import metrics_server
from statustray.gateways.net.metrics_server import AT_ONCE, MetricsServer, address_of
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


def lines(server: MetricsServer, count: int) -> list[socket]:
    """Return connections that begin to ask."""
    made = [create_connection(("127.0.0.1", server.port), PATIENCE_S) for _ in range(count)]
    for line in made:
        line.sendall(b"GET /metrics HTTP/1.1\r\nHost: localhost\r\nX: ")
    return made


def dripped(line: socket, *, until: float) -> bool:
    """Whether *line* is hung up on before *until*, although more is said all the time."""
    line.settimeout(0.05)
    with line, contextlib.suppress(ConnectionError):
        while monotonic() < until:
            try:
                if not line.recv(1000):
                    return True
            except TimeoutError:
                line.sendall(b"x")
        return False
    return True


def test_who_holds_connections_takes_few_and_not_for_long(
    server: MetricsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(metrics_server, "_PATIENCE_S", 0.5)
    held = lines(server, 3 * AT_ONCE)

    assert all(dripped(line, until=monotonic() + PATIENCE_S) for line in held)
    assert asked(server, "/metrics")[0] == 200


def test_who_hangs_up_is_no_error(server: MetricsServer, capfd: pytest.CaptureFixture[str]) -> None:
    for line in lines(server, 8):
        line.setsockopt(SOL_SOCKET, SO_LINGER, pack("ii", 1, 0))
        line.sendall(b"\r\n\r\n")
        line.close()  # with a reset

    assert asked(server, "/metrics")[0] == 200
    server.close()
    assert capfd.readouterr().err == ""
