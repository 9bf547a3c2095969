"""A summary reads the same quickly and carefully, and the quick way is really gone."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import Malformed
from statustray.providers import statuspage
from statustray.providers.families.component_rows import cut_out
from tests.support.formats import corpus

PAGES = sorted((Path(__file__).parents[1] / "pages" / "statuspage").glob("*.json"))
RECORDED = [corpus.FOLDER / row["file"] for row in corpus.rows() if row["platform"] == "statuspage"]
TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{}:,]|[^\s"\[\]{}:,]+')
TEXTS = some.sampled_from(
    (
        "operational",
        "Major Outage",
        "major_outage",
        "EU",
        "a  b",
        "",
        "é\u200b",
        "\\",
        '"',
        "x" * 300,
    )
)
MEMBERS = some.fixed_dictionaries(
    {"id": TEXTS, "name": TEXTS, "status": TEXTS},
    optional={
        "group": some.booleans() | some.none(),
        "group_id": TEXTS | some.none(),
        "components": some.lists(TEXTS, max_size=2),
        "description": TEXTS | some.dictionaries(TEXTS, TEXTS, max_size=1),
    },
)


def document(*rows: object, **others: object) -> dict[str, object]:
    return {
        "page": {"id": "p", "name": "Acme", "updated_at": "2026-10-04T15:40:00.000Z"},
        "status": {"indicator": "none"},
        "components": list(rows),
        "incidents": [],
        "scheduled_maintenances": [],
        **others,
    }


def part(name: str, status: str = "operational", **others: object) -> dict[str, object]:
    return {"id": name.lower(), "name": name, "status": status, **others}


def outcome(read: Callable[[bytes], object], body: bytes) -> str:
    try:
        return repr(read(body))
    except Malformed as error:
        return str(error)


def reads_alike(body: bytes) -> bool:
    return outcome(statuspage.parse, body) == outcome(statuspage.carefully, body)


def mutants(body: bytes) -> Iterator[bytes]:
    """Yield *body* with each of its tokens left out, given twice, or put for another."""
    tokens = [(found.start(), found.end()) for found in TOKEN.finditer(body)][:400]
    for start, end in tokens:
        token = body[start:end]
        for other in (
            b"",
            token * 2,
            b"null",
            b"true",
            b'"name"',
            b'"group"',
            b"[]",
            b"{",
            b"\xff",
        ):
            yield body[:start] + other + body[end:]


@pytest.mark.parametrize(
    "page", [*PAGES, *RECORDED], ids=lambda page: f"{page.parent.name}/{page.name}"
)
def test_a_recorded_page_reads_the_same_quickly_and_carefully(page: Path) -> None:
    body = page.read_bytes()

    assert reads_alike(body)
    assert all(reads_alike(body[: len(body) * part // 20]) for part in range(20))


def test_each_token_may_be_wrong() -> None:
    group = {"id": "g", "name": "EU", "status": "major_outage", "group": True, "components": ["w"]}
    body = json.dumps(document(group, part("Web", group=False, group_id="g"))).encode()

    assert cut_out(body) is not None
    assert [wrong for wrong in mutants(body) if not reads_alike(wrong)] == []


@given(rows=some.lists(MEMBERS | TEXTS, max_size=4), spaced=some.booleans(), ascii_=some.booleans())
def test_whatever_is_listed_reads_the_same(
    rows: list[object], *, spaced: bool, ascii_: bool
) -> None:
    separators = (" , ", " : ") if spaced else (",", ":")
    text = json.dumps(document(*rows), separators=separators, ensure_ascii=ascii_)

    assert reads_alike(text.encode())


@given(at=some.integers(0, 600), with_=some.binary(max_size=3), cut=some.booleans())
def test_a_damaged_page_reads_the_same(at: int, with_: bytes, *, cut: bool) -> None:
    body = json.dumps(document(part("Web"), part("Mail", "major_outage", group=False))).encode()
    damaged = body[:at] + with_ + (b"" if cut else body[at + 1 :])

    assert reads_alike(damaged)


@pytest.mark.parametrize(
    "odd",
    [
        '"name":"Web","name":"Mail"',
        '"name":"Web","n\\u0061me":"Mail"',
        '"name":"Web","status":"major_outage"',
        '"name":"Web","st\\u0061tus":"major_outage"',
        '"name":"Web","group":true,"group_id":"a","group_id":"b"',
        '"name":"Web","group":true,"id":"a"',
        '"name":"Web","size":' + "9" * 5000,
        '"name":"Web","deep":' + "[" * 98 + "]" * 98,
        '"name":"Web","deep":' + '{"a":' * 98 + "1" + "}" * 98,
        '"name":"Web","size":NaN',
        '"name":"Web","says":"\\ud800"',
        '"name":{"name":"Web"}',
        '"name":null',
    ],
)
def test_what_typed_reading_would_take_otherwise_is_read_carefully(odd: str) -> None:
    body = json.dumps(document(part("?"))).replace('"name": "?"', odd).encode()

    assert cut_out(body) is None
    assert reads_alike(body)


@pytest.mark.parametrize(
    "odd",
    [
        '"name":"Web","group":true,"group":false',
        '"name":"Web","group":false,"group":false',
        '"name":"Web","group":false,"id":"a"',
        '"name":"Web","size":1e999',
        '"name" : "Web"',
    ],
)
def test_what_makes_no_difference_reads_the_same(odd: str) -> None:
    assert reads_alike(json.dumps(document(part("?"))).replace('"name": "?"', odd).encode())


@pytest.mark.parametrize("text", [b"\xff", b"\xed\xa0\x80", b"\xe0\x80\x80", b"\x01", b"\\q"])
def test_text_that_is_none_is_no_way_around_the_careful_reader(text: bytes) -> None:
    body = json.dumps(document(part("Web", description="?"))).encode().replace(b"?", text)

    assert cut_out(body) is None
    assert reads_alike(body)


@pytest.mark.parametrize(
    "page",
    [
        {"components": [part("Web")], **document(part("Mail", "major_outage"))},
        {"page": {"components": [part("Web")]}, "components": [part("Web")]},
        {"incidents": [part("Web")], "components": [part("Web")]},
        {"incidents": [part("Web")], "page": None, "components": [part("Web")]},
        {"components": [part("Web")], "status": {"indicator": "none"}},
        document(part("Web (example)")),
        document(page={}),
        document(part("Web"), incidents=[1]),
        document(part("Web"), incidents={}),
    ],
)
def test_other_places_and_shapes_read_the_same(page: object) -> None:
    assert reads_alike(json.dumps(page).encode())


@pytest.mark.parametrize(
    "second", [b'"components":[]', b'"components":1', b'"c\\u006fmponents":[]']
)
def test_components_that_are_given_twice_are_not_believed(second: bytes) -> None:
    body = json.dumps(document(part("Web"))).encode()[:-1] + b"," + second + b"}"

    assert statuspage.parse(body).components == ()
    assert reads_alike(body)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32-le"])
def test_other_encodings_are_read(encoding: str) -> None:
    body = json.dumps(document(part("Web"))).encode(encoding)

    assert statuspage.parse(body).level is Level.OPERATIONAL
    assert reads_alike(body)


def test_too_many_rows_in_the_list_or_around_it_are_left_to_the_careful_reader() -> None:
    many = json.dumps(document(*(part("Web"),) * 10_001)).encode()
    around = json.dumps(document(part("Web"), others=[[]] * 199_990)).encode()

    assert reads_alike(many)
    assert reads_alike(around)


def test_a_page_with_incidents_keeps_its_components_out_of_the_careful_reader() -> None:
    """Its incidents are read carefully, its many components are not."""
    incident = {"name": "Slow", "status": "investigating", "impact": "major"}
    body = json.dumps(document(part("Web"), part("Mail"), incidents=[incident])).encode()

    cut = cut_out(body)

    assert cut is not None
    assert json.loads(cut[0])["components"] == []
    assert [row.name for row in cut[1]] == ["Web", "Mail"]
    assert [i.level for i in statuspage.parse(body).incidents] == [Level.PARTIAL_OUTAGE]
