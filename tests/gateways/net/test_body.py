import gzip
import zlib
from contextlib import nullcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.model.checks.failures import FailureKind
from statustray.gateways.net.body import Body
from statustray.gateways.net.error_mapping import StoppedError


@pytest.mark.parametrize("encoding", ["", "identity", "gzip", "X-GZIP"])
def test_a_body_of_exactly_the_limit_is_taken(encoding: str) -> None:
    body = Body(encoding, limit=1000)
    content = b"x" * 1000

    body.add(gzip.compress(content) if "zip" in encoding.lower() else content)

    assert body.whole() == content


@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_one_byte_more_is_too_large(encoding: str) -> None:
    body = Body(encoding, limit=1000)
    content = b"x" * 1001

    with pytest.raises(StoppedError) as stop:
        body.add(gzip.compress(content) if encoding else content)

    assert stop.value.failure.kind is FailureKind.TOO_LARGE


@pytest.mark.parametrize(
    ("encoding", "pieces"),
    [
        ("gzip", (gzip.compress(b"{}"), bytes(1000))),
        ("gzip, gzip", (gzip.compress(gzip.compress(b"{}") + bytes(1000)),)),
    ],
    ids=["on the wire", "between two decompressions"],
)
def test_padding_that_unpacks_to_nothing_has_the_same_limit(
    encoding: str, pieces: tuple[bytes, ...]
) -> None:
    body = Body(encoding, limit=1000)

    for piece in pieces[:-1]:
        body.add(piece)

    with pytest.raises(StoppedError) as stop:
        body.add(pieces[-1])

    assert stop.value.failure.kind is FailureKind.TOO_LARGE


@pytest.mark.parametrize(("members", "fine"), [(1024, True), (1025, False)])
@pytest.mark.parametrize("encoding", ["gzip", "gzip, gzip"])
def test_members_that_hold_nothing_come_to_an_end(
    encoding: str, members: int, *, fine: bool
) -> None:
    wire = gzip.compress(b"") * members
    body = Body(encoding)

    with nullcontext() if fine else pytest.raises(StoppedError) as stop:
        body.add(wire if encoding == "gzip" else gzip.compress(wire))

    assert fine or (stop is not None and stop.value.failure.kind is FailureKind.MALFORMED)


def test_what_came_before_the_limit_is_there() -> None:
    body = Body("", limit=10)

    with pytest.raises(StoppedError):
        body.add(b"0123456789abc")

    assert body.so_far() == b"0123456789"


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "raw deflate"])
def test_a_large_page_is_unpacked_as_it_was(encoding: str) -> None:
    content = bytes(range(256)) * 4096
    packer = zlib.compressobj(wbits={"gzip": 31, "deflate": 15, "raw deflate": -15}[encoding])
    body = Body(encoding.rpartition(" ")[2])

    body.add(packer.compress(content) + packer.flush())

    assert body.whole() == content


@given(st.binary(max_size=3000), st.integers(1, 50))
def test_however_it_is_cut_the_body_is_the_same(content: bytes, size: int) -> None:
    wire = gzip.compress(content)
    body = Body("gzip")

    for start in range(0, len(wire), size):
        body.add(wire[start : start + size])

    assert body.whole() == content


@given(st.binary(min_size=1, max_size=300), st.data())
def test_a_body_cut_short_is_never_taken_for_whole(content: bytes, data: st.DataObject) -> None:
    wire = gzip.compress(content)
    body = Body("gzip")
    body.add(wire[: data.draw(st.integers(1, len(wire) - 1))])

    with pytest.raises(StoppedError):
        body.whole()


@given(st.binary(min_size=1))
def test_noise_is_malformed_and_no_crash(noise: bytes) -> None:
    with pytest.raises(StoppedError):
        _read(noise)


def _read(noise: bytes) -> bytes:
    body = Body("gzip")
    body.add(noise)
    return body.whole()
