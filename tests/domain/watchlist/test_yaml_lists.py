"""Lists in YAML are read within limits, and what cannot be read is refused with its line."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.model.import_result import ImportResult
from statustray.domain.watchlist.formats import read_list
from statustray.domain.watchlist.yaml_document import (
    DEEPEST,
    LARGEST_CHARACTERS,
    UnreadableYaml,
    YamlValue,
    read_yaml,
)


def read(text: str) -> ImportResult:
    return read_list(text.encode())


def one(text: str) -> YamlValue:
    (document,) = read_yaml(text)
    return document


def plain(value: YamlValue) -> object:
    if value.names():
        return {name: plain(value.get(name)) for name in value.names()}
    rows = [plain(row) for row in value.rows()]
    return rows or value.text()


ANCHORS = """
default: &default
  group: core
  interval: 5m
endpoints:
  - &front
    <<: *default
    name: front
    url: https://front.example
  - <<: [*front, {group: other}]
    name: back
    url: https://back.example
"""
FORMS = {
    "anchors and merge keys": ANCHORS,
    "an older name": "services:\n- {name: front, url: https://front.example}\n"
    "- {name: back, url: https://back.example}",
    "JSON": json.dumps(
        {
            "endpoints": [
                {"name": "front", "url": "https://front.example"},
                {"name": "back", "url": "https://back.example"},
            ]
        }
    ),
    "several documents": "---\nweb: {port: 1}\n---\nendpoints:\n- name: front\n"
    "  url: https://front.example\n---\nendpoints:\n- {name: back, url: https://back.example}\n...",
    "text over lines and tags": "ui:\n  d: over\n    two lines\n"
    "endpoints: !!seq\n- name: >-\n    front\n"
    '  url: "https://front\\u002eexample"\n- ? name\n  : back\n  ? url\n  : https://back.example\n',
}


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS)
def test_a_configuration_is_read_in_any_form_of_yaml(text: str) -> None:
    found = read(text)

    assert [(w.name, w.probe) for w in found.watch] == [
        ("front", "https://front.example"),
        ("back", "https://back.example"),
    ]
    assert found.problems == ()


def test_merged_tables_give_way_to_what_is_written_out() -> None:
    document = one("a: &a {x: 1, y: 2}\nb: &b {y: 3, z: 4}\nc: {<<: [*a, *b], x: 5}")

    assert plain(document.get("c")) == {"x": "5", "y": "2", "z": "4"}


def test_values_know_their_line() -> None:
    rows = one("# top\nendpoints:\n  - name: a\n    url: b\n  - name: c\n").get("endpoints").rows()

    assert [row.line for row in rows] == [3, 5]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("a: [1, 2\n", 2, "this is not valid YAML"),
        ("a: 1\nb: *x\n", 2, '"*x" refers to nothing before it'),
        ("a: 1\nb: &x [*x]\n", 2, '"*x" refers to nothing before it'),
        ("a:\n\tb: 1\n", 2, "this is not valid YAML"),
        ("- " * 500 + "1", 1, "it is nested too deeply"),
        ("a: " + "[" * 200 + "]" * 200, 1, "it is nested too deeply"),
        ("a: \x00", 1, "this is not valid YAML"),
        ("x" * (LARGEST_CHARACTERS + 1), 1, "the file is larger than 1 MiB"),
        ("- a\n" * 100_001, 100_001, "it holds too many values"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(text: str, line: int, what: str) -> None:
    with pytest.raises(UnreadableYaml) as refused:
        read_yaml(text)

    assert refused.value.what.startswith(what)
    assert refused.value.line == line


def test_nesting_up_to_the_limit_is_read() -> None:
    assert read_yaml("[" * DEEPEST + "]" * DEEPEST)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "a: &a ["
            + "x, " * 9
            + "x]\n"
            + "\n".join(
                f"{n}: &{n} [{', '.join([f'*{p}'] * 10)}]"
                for p, n in zip("abcdefgh", "bcdefghi", strict=True)
            ),
            id="aliases of aliases",
        ),
        pytest.param(
            "big: &b {"
            + ", ".join(f"k{n}: v" for n in range(9000))
            + "}\n"
            + "rows:\n"
            + "- {<<: *b}\n" * 50_000,
            id="a large table merged many times",
        ),
    ],
)
def test_what_aliases_stand_for_counts_each_time(text: str) -> None:
    with pytest.raises(UnreadableYaml, match="too many values"):
        read_yaml(text)


HOSTILE = {
    "blanks before a bracket": "- name: [a," + " " * 400_000 + "{]",
    "escaped quotes": "- name: " + '\\"' * 400_000,
    "an open quote": '- name: "' + "x " * 400_000,
    "colons": "- name: " + "a: " * 300_000,
    "exclamation marks": "!" * 900_000,
    "anchors": "&" * 900_000,
    "comments": "[" + "# x\n" * 200_000,
    "line breaks": "a:" + " \n" * 300_000,
    "question marks": "? " * 400_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_crafted_line_of_a_megabyte_is_read_in_one_pass(text: str) -> None:
    # What was tried once for each place of such a line would need hours.
    found = read(f"endpoints:\n{text}\n")

    assert found.watch == ()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("modules:\n  http_2xx:\n    prober: http\n", "it holds modules of the blackbox exporter"),
        ("endpoints:\n", "it contains no endpoints"),
        ("services:\n  web:\n    image: nginx\n", "it is not a list that StatusTray can import"),
        ('{"version": 3, "services": {}}', "it is not a list that StatusTray can import"),
        ('[{"targets": []}]', "it is not a list that StatusTray can import"),
        ("[1, 2]", "it is not a list that StatusTray can import"),
        ("{}", "it is not a list that StatusTray can import"),
        ("endpoints:\n  - &x\n  - *y\n", '"*y" refers to nothing before it'),
    ],
)
def test_a_file_of_another_kind_is_refused_with_a_sentence(text: str, what: str) -> None:
    found = read(text)

    assert found.watch == ()
    assert found.problems[0].what.startswith(what)
    assert found.problems[0].do


@given(st.text("ab:-#\"'[]{},&*|><!%?~ \n\t\\", max_size=60))
def test_no_text_raises_anything_else(text: str) -> None:
    try:
        read_yaml(text)
    except UnreadableYaml as error:
        assert error.line >= 1  # noqa: PT017 - either outcome is right, another error is not
    assert all(watch.key for watch in read(f"endpoints:\n{text}").watch)
