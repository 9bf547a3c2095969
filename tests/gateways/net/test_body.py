import gzip

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
