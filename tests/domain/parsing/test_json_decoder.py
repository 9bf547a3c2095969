"""The quick reader and the careful one say the same of whatever there is."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from statustray.domain.parsing import json_decoder
from statustray.domain.parsing.json_decoder import TWICE, carefully, decoded

PAGES = sorted((Path(__file__).parents[2] / "pages").glob("*/*.json"))
KEYS = some.text(alphabet='ab":\\ é\u2028', max_size=4)
VALUES = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats(allow_nan=False) | some.text(),
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(KEYS, inner, max_size=4),
)


def outcome(body: bytes, *, careful: bool) -> str:
    try:
        return repr(carefully(body) if careful else decoded(body))
    except ValueError as error:
        return f"refused: {type(error).__name__}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.name}")
def test_a_recorded_page_reads_the_same_quickly_and_carefully(page: Path) -> None:
    body = page.read_bytes()

    assert outcome(body, careful=False) == outcome(body, careful=True)


@given(document=VALUES, spaced=some.booleans(), ascii_only=some.booleans())
def test_whatever_is_written_reads_the_same(
    document: object, *, spaced: bool, ascii_only: bool
) -> None:
    separators = (" , ", " : ") if spaced else (",", ":")
    text = json.dumps(document, separators=separators, ensure_ascii=ascii_only)
    body = text.encode("utf-8", "surrogatepass")

    assert outcome(body, careful=False) == outcome(body, careful=True)


@given(
    document=VALUES, at=some.integers(0, 400), with_=some.binary(max_size=3), cut=some.booleans()
)
def test_a_damaged_document_is_refused_or_read_alike(
    document: object, at: int, with_: bytes, *, cut: bool
) -> None:
    body = json.dumps(document).encode()
    at = min(at, len(body))
    damaged = body[:at] + with_ + (b"" if cut else body[at + 1 :])
    if json_decoder._MARKUP.match(damaged):
        return  # refused before either reads it

    assert outcome(damaged, careful=False) == outcome(damaged, careful=True)


@pytest.mark.parametrize(
    "body",
    [
        b'{"status":"up","status":"down"}',
        b'{"status" :"up","status":"down"}',
        b'{"status":"up","\\u0073tatus":"down"}',
        b'{"status":"up","status" : "down", "note": "a \\": b"}',
        b'{"status":"up","status"\t:"down", "note":":"}',
    ],
)
def test_a_key_given_twice_is_believed_in_neither_way(body: bytes) -> None:
    found = decoded(body)

    assert isinstance(found, dict)
    assert found["status"] is TWICE


@pytest.mark.parametrize("body", [b"null", b"[1e999]", b'"\\ud800"', '{"a":1}'.encode("utf-16")])
def test_what_only_the_careful_reader_knows_is_read_by_it(body: bytes) -> None:
    assert outcome(body, careful=False) == outcome(body, careful=True)


def test_an_everyday_page_needs_no_careful_reading() -> None:
    assert json_decoder._quickly(b'{"page": {"id": "x"}, "components": [{"name": "A"}]}') == {
        "page": {"id": "x"},
        "components": [{"name": "A"}],
    }
