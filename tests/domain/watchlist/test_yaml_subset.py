import contextlib
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.watchlist.yaml_subset import UnsupportedYaml, YamlValue, parse_yaml


def plain(node: YamlValue) -> object:
    if isinstance(node.value, tuple):
        return [plain(item) for item in node.value]
    if isinstance(node.value, str) or node.value is None:
        return node.value
    return {key: plain(member) for key, member in node.value.items()}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("", None, id="nothing"),
        pytest.param("# only a word\n", None, id="a comment"),
        pytest.param("---\na: 1\n", {"a": "1"}, id="a document's mark"),
        pytest.param("a: 1 # one\nb: '#2'\n", {"a": "1", "b": "#2"}, id="comments"),
        pytest.param("a: x#y\n", {"a": "x#y"}, id="a mark within a word"),
        pytest.param(
            "url: https://a.example:8443/x\n", {"url": "https://a.example:8443/x"}, id="url"
        ),
        pytest.param('a: "x\\n\\"y\\" \\\\"\n', {"a": 'x\n"y" \\'}, id="escapes"),
        pytest.param("a: 'it''s'\n", {"a": "it's"}, id="single quotes"),
        pytest.param("a:\n  b:\n    c: 1\nd: 2\n", {"a": {"b": {"c": "1"}}, "d": "2"}, id="tables"),
        pytest.param("a:\n  - 1\n  - 2\n", {"a": ["1", "2"]}, id="a list"),
        pytest.param(
            "a:\n- 1\n- 2\nb: 3\n", {"a": ["1", "2"], "b": "3"}, id="a list without indent"
        ),
        pytest.param(
            "- a: 1\n  b: 2\n- a: 3\n", [{"a": "1", "b": "2"}, {"a": "3"}], id="a list of tables"
        ),
        pytest.param("- - 1\n  - 2\n- 3\n", [["1", "2"], "3"], id="a list of lists"),
        pytest.param('a: [x, "y, z", 3]\n', {"a": ["x", "y, z", "3"]}, id="a list in brackets"),
        pytest.param(
            'a: ["[STATUS] == 200"]\n', {"a": ["[STATUS] == 200"]}, id="brackets in quotes"
        ),
        pytest.param("a: []\nb: {}\nc:\n", {"a": [], "b": None, "c": None}, id="empty"),
        pytest.param(
            "a: |\n  one\n  two: 2\nb: 1\n", {"a": "one\ntwo: 2", "b": "1"}, id="long text"
        ),
        pytest.param('"a b": 1\nc d: 2\n', {"a b": "1", "c d": "2"}, id="keys of two words"),
        pytest.param("a: {x: 1}\n", {"a": "{x: 1}"}, id="a table on one line stays a text"),
    ],
)
def test_the_usual_part_is_read(text: str, value: object) -> None:
    assert plain(parse_yaml(text)) == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("a: 1\nb: &x 2\n", "line 2: YAML anchors are not supported", id="anchor"),
        pytest.param("a: *x\n", "line 1: YAML aliases are not supported", id="alias"),
        pytest.param("a: !!str 1\n", "line 1: YAML tags are not supported", id="tag"),
        pytest.param("a:\n\tb: 1\n", "line 2: use spaces to indent, not tabs", id="tab"),
        pytest.param("a: 1\n  b: 2\n", "line 2: unexpected indentation", id="depth"),
        pytest.param("a: 1\n---\nb: 1\n", 'line 2: expected "name: value"', id="second document"),
        pytest.param("just words\n", 'line 1: expected "name: value"', id="no key"),
        pytest.param('a: "x\n', "line 1: a closing quotation mark is missing", id="open quote"),
        pytest.param("a: [1, 2\n", "line 1: a closing bracket is missing on this line", id="open"),
        pytest.param(
            "a: [[1]]\n", "line 1: lists and tables inside brackets are not supported", id="nested"
        ),
        pytest.param("- " * 100 + "1\n", "line 1: nested too deeply", id="deep"),
    ],
)
def test_the_rest_is_refused_with_its_line(text: str, message: str) -> None:
    with pytest.raises(UnsupportedYaml, match=f"^{re.escape(message)}$"):
        parse_yaml(text)


def test_values_know_their_line() -> None:
    rows = (
        parse_yaml("# top\nendpoints:\n  - name: a\n    url: b\n  - name: c\n")
        .get("endpoints")
        .rows()
    )

    assert [row.line for row in rows] == [3, 5]


@given(st.text("ab:-#\"'[]{},&*|> \n\t\\", max_size=60))
def test_nothing_but_not_yaml_is_ever_raised(text: str) -> None:
    try:
        parse_yaml(text)
    except UnsupportedYaml as error:
        assert error.line >= 1  # noqa: PT017 - either outcome is right, another error is not


@pytest.mark.parametrize(
    "text", ["a " * 20_000, '"' * 20_000, "a: " + "b, " * 20_000, " " * 50_000 + "#"]
)
def test_a_hostile_line_costs_no_time(text: str) -> None:
    began = time.perf_counter()

    with contextlib.suppress(UnsupportedYaml):
        parse_yaml(text)

    assert time.perf_counter() - began < 1
