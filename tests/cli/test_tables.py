"""A pipe gets the lines that rich would print, without rich."""

import io
import json
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.cli.output.plain_output import print_json
from statustray.cli.output.rich_output import print_richly
from statustray.cli.output.styled import coloured, joined, level_mark, styled
from statustray.cli.output.tables import Indented, Part, Rows, print_parts
from statustray.domain.model.level import Level

_TEXTS = st.text(st.sampled_from("ab  é日✖●→😀\u0301\n"), max_size=12)
_HOSTILE = "a\x1b[2J\x1b]0;b\x07\r\x9b1m\x85\u202e\u2028\tc"
_STYLED = st.builds(styled, _TEXTS, st.sampled_from(["", "bold", "red"]))


def printed(print_them: Callable[..., None], *parts: Part | dict[str, str]) -> str:
    with redirect_stdout(io.StringIO()) as taken:
        print_them(*parts)
    return taken.getvalue()


@st.composite
def tables(draw: st.DrawFn) -> Rows:
    columns = draw(st.integers(1, 3))
    line = st.lists(_TEXTS | _STYLED, min_size=columns, max_size=columns)
    rows = Rows(*draw(st.lists(_TEXTS, min_size=columns, max_size=columns) | st.just([])))
    for cells in draw(st.lists(line, max_size=3)):
        rows.add(*cells)
    return rows


@given(st.lists(_TEXTS | _STYLED | st.builds(Indented, _TEXTS) | tables(), min_size=1, max_size=4))
def test_any_parts_are_printed_as_rich_prints_them(parts: Sequence[Part]) -> None:
    assert printed(print_parts, *parts) == printed(print_richly, *parts)


@pytest.mark.parametrize("richly", [True, False])
def test_no_text_moves_the_cursor(monkeypatch: pytest.MonkeyPatch, *, richly: bool) -> None:
    if richly:
        monkeypatch.setenv("FORCE_COLOR", "1")
        monkeypatch.setenv("TERM", "dumb")
    hostile = _HOSTILE
    rows = Rows("name", "more")
    rows.add(hostile, styled(hostile))
    rows.add(joined(hostile, styled(hostile, "red")), "")

    said = printed(print_parts, hostile, styled(hostile), Indented(hostile), rows)

    assert all(line.isprintable() for line in said.split("\n"))


def test_no_text_of_an_answer_for_programs_moves_the_cursor() -> None:
    said = printed(print_json, {_HOSTILE: _HOSTILE})

    assert all(line.isprintable() for line in said.split("\n"))
    assert json.loads(said) == {_HOSTILE: _HOSTILE}


def test_a_table_of_levels_is_printed_without_rich(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = Rows("", "service", "status")
    for level in Level:
        word = joined(coloured(level.name.lower(), level), ", seen")
        rows.add(level_mark(level), "Café 日本", word)
    parts = (styled("All of them", "bold"), rows, "", Indented("and a line"))
    richly = printed(print_richly, *parts)
    monkeypatch.setattr("statustray.cli.output.rich_output.print_richly", None)

    assert printed(print_parts, *parts) == richly


@pytest.mark.parametrize("said", ["FORCE_COLOR", "TTY_COMPATIBLE"])
def test_rich_decides_where_it_is_told_what_a_terminal_is(
    monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setenv(said, "1")
    monkeypatch.setenv("TERM", "xterm")

    assert "\x1b[" in printed(print_parts, styled("red", "red"))
