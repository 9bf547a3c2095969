import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.gateways.net.transport.response_head import LONGEST, split_head, status_of
from tests.support.effort import is_linear

_CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
_HINTS = b"HTTP/1.1 103 Hints\r\nB: c\r\n\r\n"


def parsed(data: bytes) -> tuple[int, dict[str, str], bytes]:
    """Let h11 read *data* after cleaning: status, headers, body."""
    head = split_head(data)
    assert head is not None
    machine = h11.Connection(h11.CLIENT, max_incomplete_event_size=2 * LONGEST)
    machine.send(h11.Request(method="GET", target="/", headers=[("Host", "acme.example")]))
    machine.send(h11.EndOfMessage())
    machine.receive_data(head.clean + head.rest)
    response = machine.next_event()
    assert isinstance(response, h11.Response)
    machine.receive_data(b"")
    body = b""
    while isinstance(event := machine.next_event(), h11.Data):
        body += bytes(event.data)
    headers = {name.decode(): value.decode("latin-1") for name, value in response.headers}
    return response.status_code, headers, body


@pytest.mark.parametrize(
    ("wire", "status", "header"),
    [
        (b"HTTP/1.1 200 OK\r\nA: b\r\n\r\n", 200, "b"),
        (b"HTTP/1.0 404 no\r\nA: b\r\n\r\n", 404, "b"),
        (b"HTTP/1.1 200\r\nA: b\r\n\r\n", 200, "b"),
        (b"HTTP/1.1 200 \xc3\xbc\x01\r\nA: b\r\n\r\n", 200, "b"),
        (b"HTTP/2 503 \r\nA: b\r\n\r\n", 503, "b"),
        (b"ICY 200 OK\r\nA: b\r\n\r\n", 200, "b"),
        (b"HTTP/1.1 200 OK\nA: b\n\n", 200, "b"),
        (b"\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\n", 200, "b"),
        (b"\n\nHTTP/1.1 503 no\r\nA: b\r\n\r\n", 503, "b"),
        (b"HTTP/1.1 200 OK\r\nA : b\r\n\r\n", 200, "b"),
        (b"HTTP/1.1 200 OK\r\nno colon at all\r\nA: b\r\n\r\n", 200, "b"),
        (b"HTTP/1.1 200 OK\r\n: no name\r\nA: b\r\n\r\n", 200, "b"),
        (b"HTTP/1.1 200 OK\r\nB: x\x00y\r\nA: b\r\n\r\n", 200, "b"),
        (b"HTTP/1.1 200 OK\r\nB\xff: x\r\nA: b\r\n\r\n", 200, "b"),
        (b"HTTP/1.1 200 OK\r\nA: b\r\n  folded\r\n\r\n", 200, "b folded"),
        (_CONTINUE + b"HTTP/1.1 200 OK\r\nA: b\r\n\r\n", 200, "b"),
        (_HINTS * 99 + b"HTTP/1.1 200 OK\r\nA: b\r\n\r\n", 200, "b"),
    ],
)
def test_a_head_is_read_as_browsers_do(wire: bytes, status: int, header: str) -> None:
    found, headers, body = parsed(wire + b"content")

    assert (found, headers["a"], body) == (status, header, b"content")


@pytest.mark.parametrize(
    "lengths",
    [
        b"Content-Length: -1",
        b"Content-Length: 2\r\nContent-Length: 3",
        b"Content-Length: 2, 3",
        b"Content-Length: seven",
        b"Content-Length: " + b"9" * 40,
        b"Transfer-Encoding: identity",
        b"Transfer-Encoding: gzip",
    ],
)
def test_a_length_that_cannot_be_lasts_until_the_end(lengths: bytes) -> None:
    wire = b"HTTP/1.1 200 OK\r\n" + lengths + b"\r\n\r\ncontent"

    assert parsed(wire)[2] == b"content"


@pytest.mark.parametrize(
    "lengths",
    [
        b"Content-Length: 7",
        b"Content-Length: 7\r\nContent-Length: 7",
        b"Content-Length: 7, 7",
        b"content-length:\t7\t",
        b"Content-Length: 7\r\nbad line",
    ],
)
def test_equal_lengths_are_one(lengths: bytes) -> None:
    wire = b"HTTP/1.1 200 OK\r\n" + lengths + b"\r\n\r\ncontent and more"

    assert parsed(wire)[2] == b"content"


@pytest.mark.parametrize(
    "odd",
    [b"", b"bad line\r\n", b"Content-Length: -1\r\n", b"Transfer-Encoding: chunked\r\n"],
)
@pytest.mark.parametrize("coding", [b"chunked", b"Chunked", b"gzip, chunked"])
def test_chunks_are_read_whatever_stands_beside(odd: bytes, coding: bytes) -> None:
    wire = b"HTTP/1.1 200 OK\r\n" + odd + b"Transfer-Encoding: " + coding + b"\r\n\r\n"

    assert parsed(wire + b"7\r\ncontent\r\n0\r\n\r\n")[2] == b"content"


@pytest.mark.parametrize(
    "wire",
    [b"", b"H", b"HTTP/1", b"HTTP/1.1 20", b"HTTP/1.1 200 OK\r\nA: b\r\n", _CONTINUE],
)
def test_a_head_that_has_not_come_whole_is_waited_for(wire: bytes) -> None:
    assert split_head(wire) is None


@pytest.mark.parametrize(
    "wire", [b"\x00\xff", b"<html>no head</html>", b"HTTP/1.1 9999 x\r\n\r\n", b"SSH-2.0-x\r\n"]
)
def test_what_is_no_head_is_left_to_the_parser(wire: bytes) -> None:
    head = split_head(wire)

    assert head is not None
    assert (head.status, head.clean) == (0, wire)


@pytest.mark.parametrize(
    ("wire", "status"),
    [
        (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 300_000, 200),
        (b"HTTP/1.1 503 Busy\r\n", 503),
        (b"HTTP/1.1 503 Bu", None),
        (_CONTINUE + b"HTTP/1.1 404 No\r\n", 404),
        (_CONTINUE, None),
        (b"noise", None),
    ],
)
def test_the_status_is_known_once_its_line_is_whole(wire: bytes, status: int | None) -> None:
    assert status_of(wire) == status


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(noise: bytes) -> None:
    split_head(noise)
    split_head(b"HTTP/1.1 200 OK\r\n" + noise + b"\r\n\r\n")


@pytest.mark.parametrize(
    "line",
    [
        b"A: x" + b" " * 250_000 + b"y",
        b"A" + b" " * 250_000 + b": y",
        b" " * 250_000,
        b"\r" * 250_000,
        b"\n " * 125_000,
    ],
    ids=["value", "name", "blanks", "returns", "folds"],
)
def test_a_long_line_costs_no_more_than_its_length(line: bytes) -> None:
    assert is_linear(lambda: split_head(b"HTTP/1.1 200 OK\r\nbad\r\n" + line + b"\r\n\r\n"))
