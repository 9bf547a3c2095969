import math
import tomllib
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from statustray.domain.config.settings_merge import same
from statustray.domain.model.settings import Settings, Watch
from statustray.domain.text.lazy_message import LazyMessage
from statustray.domain.text.toml_scan import comments, nesting, nests_deeper
from statustray.gateways.files.toml.toml_edit import settings_text
from statustray.gateways.files.toml.toml_tables import tables_of
from statustray.gateways.files.toml.toml_write import toml_text

_texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
_scalars = (
    st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats()
    | _texts
    | st.dates(date(1000, 1, 1))
    | st.times()
    | st.datetimes(datetime(1000, 1, 1), timezones=st.sampled_from([None, UTC]))  # noqa: DTZ001 -- TOML has both
)
_values = st.recursive(
    _scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_texts, inner, max_size=3),
    max_leaves=12,
)


@given(tables=st.dictionaries(_texts, _values, max_size=4))
@examples(max_examples=200, deadline=None)
def test_any_tables_are_read_as_they_were_written(tables: dict[str, object]) -> None:
    assert same(tomllib.loads(toml_text(tables)), tables)


def test_no_text_that_is_made_moves_a_cursor() -> None:
    hostile = "a\x1b[2J\x9b1m\x85\u202e\u2028\u200f"
    watched = Settings(watch=(Watch(id="a", probe="https://a.example", keyword=hostile),))

    for made in (toml_text({hostile: hostile}), settings_text(watched)):
        assert all(line.isprintable() for line in made.split("\n"))
    assert tomllib.loads(settings_text(watched))["watch"][0]["keyword"] == hostile


def test_what_toml_has_no_word_for_is_refused() -> None:
    with pytest.raises(ValueError, match="not a value of TOML"):
        toml_text({"a": None})


def test_values_are_the_same_only_with_their_types() -> None:
    assert same([math.nan, time(7)], [math.nan, time(7)])
    assert not same([1], [True])
    assert not same({"a": 1}, {"a": 1.0})
    assert not same({"a": 1}, {"a": 1, "b": 2})


@pytest.mark.parametrize(
    ("text", "deepest"),
    [
        ("a = 1", 0),
        ("a = [[1], {b = [2]}]", 3),
        ("[a.b]\n[[c]]", 2),
        ('a = "[[["  # [[[', 0),
        ("a = '[[[' \nb = '''\n[[['''", 0),
        ('a = """[["[[\\"""[["""\nb = [1]', 1),
        ('a = "\\"[[["', 0),
        ('a = "no end [[[\nb = [1]', 1),
        ("a.b.'c.d'.e = 1", 3),
        ("[a . b.c]\n[[d.e.f.g]]", 3),
        ("a = [1.5,\n2.5]\nb = {c.d = 1, e.f = 2}", 1),
        ('a = "1.2.3.4" # 1.2.3.4', 0),
    ],
)
def test_brackets_and_dots_count_outside_texts_and_comments(text: str, deepest: int) -> None:
    assert nesting(text) == deepest


@given(st.text("a.[]{}\"'\n#=, \\", max_size=60), st.integers(1, 6))
def test_what_is_told_without_a_scan_is_what_a_scan_tells(text: str, limit: int) -> None:
    assert nests_deeper(text, limit) == (nesting(text) > limit)


def test_comments_are_found_and_texts_that_look_like_one_are_not() -> None:
    text = '# first\na = "# no" # second\nb = """\n# no\n""" # third\nc = \'# no\'#fourth'

    assert comments(text) == ("# first", "# second", "# third", "#fourth")


@pytest.mark.parametrize("mark", ['"', "'", '"""', "'''", '\\"', '"\\', "[", "#", "'\""])
def test_a_text_without_end_is_passed_over_once(mark: str) -> None:
    # A scan that tried each place of the text again would need minutes for this.
    assert nesting(f"a = {mark * 300_000}") >= 0


def test_where_a_file_is_no_toml_is_said_first_and_in_every_language() -> None:
    with pytest.raises(ValueError, match=r"^line 2, column \d+: ") as raised:
        tables_of("a = 1\n[b\n")

    assert isinstance(raised.value.args[0], LazyMessage)
