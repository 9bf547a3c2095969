"""The two vocabularies of ``JsonValue``, and what no document may hold."""

import json
import math
from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.parsing.json_decoder import DEEPEST
from statustray.domain.parsing.json_reader import (
    MOST_DETAILED,
    MOST_ROWS,
    JsonValue,
    Malformed,
    lean,
    read_json,
    read_jsonp,
    web_link,
)

PAGE = read_json(
    b'{"systems": [{"name": " API ", "status": "Major-Outage"}, {"name": 7}], "code": "400",'
    b' "at": "2026-03-01T09:00:00Z", "on": true, "none": null, "url": "https://acme.example/"}'
)


SECOND = PAGE["systems"].rows()[1]


@pytest.mark.parametrize(
    ("read", "complaint"),
    [
        (SECOND["name"].text, "$.systems[1].name: expected text"),
        (partial(SECOND.__getitem__, "status"), "$.systems[1].status: expected a value"),
        (PAGE["none"].word, "$.none: expected a word"),
        (partial(PAGE["none"].__getitem__, "deeper"), "$.none: expected an object"),
        (PAGE["on"].number, "$.on: expected a number"),
        (PAGE["code"].flag, "$.code: expected true or false"),
        (PAGE["url"].rows, "$.url: expected a list"),
        (partial(PAGE.listed, "url"), "$.url: expected a list"),
    ],
)
def test_a_refusal_names_the_exact_place(read: Callable[[], object], complaint: str) -> None:
    with pytest.raises(Malformed) as refused:
        read()

    assert str(refused.value) == complaint


def test_strict_words_read_what_is_there() -> None:
    first = PAGE["systems"].rows()[0]

    assert (first["name"].text(), first["status"].word()) == ("API", "majoroutage")
    assert (PAGE["code"].number(), PAGE["on"].flag()) == (400, True)


def test_mild_words_give_nothing_where_nothing_usable_is() -> None:
    assert (PAGE.said("code", "deeper"), PAGE.said("on"), PAGE.label("missing")) == ("", "", "")
    assert (PAGE.timestamp("code"), PAGE.link("at"), PAGE.count("on")) == (None, None, None)
    assert (PAGE.listed("none"), PAGE.listed("missing"), PAGE.shown("url")) == ((), (), ())


def test_rows_that_are_no_objects_are_skipped_where_rows_are_listed() -> None:
    page = read_json(b'{"rows": [null, 7, "x", [], {"name": "a"}]}')

    assert [row.place for row in page.listed("rows")] == ["$.rows[4]"]


def _nested(levels: int) -> bytes:
    return b'{"a": [' * (levels // 2) + b"[]" * (levels % 2) + b"]}" * (levels // 2)


def test_a_document_as_deep_as_the_limit_is_read() -> None:
    assert len(read_json(_nested(DEEPEST)).listed("a")) == 1


def test_brackets_in_texts_are_no_nesting() -> None:
    text = '[{"' * DEEPEST + "\\"

    assert read_json(json.dumps({"name": "a", "more": text}).encode()).label("name") == "a"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"{} {}", id="two documents"),
        pytest.param(b'{"a": NaN}', id="NaN"),
        pytest.param(b'{"a": -Infinity}', id="Infinity"),
        pytest.param(b'{"a": ' + b"9" * 5_000 + b"}", id="thousands of digits"),
        pytest.param(b"[" * 100_000, id="deep"),
        pytest.param(b"[" * 5_000 + b"]" * 5_000, id="deep and closed"),
        pytest.param(_nested(DEEPEST + 1), id="one deeper than the limit"),
        pytest.param(_nested(DEEPEST + 1).decode().encode("utf-16"), id="deep in UTF-16"),
        pytest.param(b'["\\"]]' + b'", {"a": ' * (DEEPEST + 1), id="deep behind closing text"),
        pytest.param(b'"\xff"', id="broken UTF-8"),
        pytest.param(b'\xfe\xff\x00{\x00}\x00"'[:-1], id="odd UTF-16"),
        pytest.param(b"[" + b"{}," * 300_000 + b"{}]", id="too many objects"),
        pytest.param(b'{"a": 1', id="cut off"),
    ],
)
def test_what_is_not_one_json_document_is_malformed(body: bytes) -> None:
    with pytest.raises(Malformed, match=r"^\$: expected "):
        read_json(body)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_the_encoding_is_told_by_bom_or_zero_bytes(encoding: str) -> None:
    assert read_json('{"name": "Störung"}'.encode(encoding)).label("name") == "Störung"


def test_a_key_given_twice_is_not_believed_either_time() -> None:
    page = read_json(b'{"id": 1, "id": 1, "status": "bad", "status": "ok", "name": "Acme"}')

    assert (page.said("status"), page.label("name")) == ("", "Acme")
    with pytest.raises(Malformed):
        page["status"].word()


def test_an_infinite_number_is_no_number() -> None:
    page = read_json(b'{"big": 1e400, "text": "inf", "huge": ' + b"9" * 4_000 + b"}")

    assert [page.count(key) for key in ("big", "text", "huge")] == [None, None, None]


def test_more_rows_than_anybody_reads_are_refused_and_not_dropped() -> None:
    page = JsonValue({"rows": [{}] * (MOST_ROWS + 1)})

    with pytest.raises(Malformed, match="at most"):
        page.listed("rows")


def test_rows_behind_the_detailed_ones_still_count_but_lose_their_lists() -> None:
    rows = (JsonValue({"name": "x", "updates": [{}]}),) * (MOST_DETAILED + 5)

    light = list(lean(rows))

    assert len(light) == len(rows)
    assert (light[0].listed("updates") != (), light[-1].listed("updates")) == (True, ())


@pytest.mark.parametrize("body", [b'call({"a": 1});', b' ns.call( {"a": 1} ) \n', b'{"a": 1}'])
def test_one_wrapping_call_is_taken_off(body: bytes) -> None:
    assert read_jsonp(body)["a"].number() == 1


@pytest.mark.parametrize(
    "body", [b"call({});alert(1)", b"/**/call({});", b"a(b({}));", b"call({}", b"(function(){})()"]
)
def test_anything_but_one_wrapping_call_is_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        read_jsonp(body)


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "file:///etc/hostname",
        "data:text/html,x",
        "//acme.example",
        "https://",
        "https://user@acme.example",
        "https://acme.example/a b",
        "https://acme.example/\u202e",
        "https://[",
        "https://acme.example/" + "x" * 3_000,
    ],
)
def test_only_plain_web_addresses_are_links(link: str) -> None:
    assert web_link(link) is None


def test_a_web_address_is_a_link() -> None:
    assert PAGE.link("url") == "https://acme.example/"


@given(st.recursive(st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(), st.lists))
def test_whatever_json_holds_the_mild_words_keep_their_promises(value: object) -> None:
    if isinstance(value, float) and math.isinf(value):
        return
    node = read_json(json.dumps({"a": value}).replace("Infinity", "1e999").encode())

    at, link, count = node.timestamp("a"), node.link("a"), node.count("a")
    assert at is None or at.utcoffset() == timedelta(0)
    assert link is None or link.startswith(("http://", "https://"))
    assert count is None or math.isfinite(count)
    assert "\n" not in node.said("a") + node.label("a")
    assert isinstance(node.prose("a"), str)
    assert all(isinstance(row.value, dict) for row in node.shown("a"))
    assert all(name and "\n" not in name for name in node.labels("a"))
