from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.search.spelling import SpellingIndex
from statustray.domain.text.edit_distance import distance, forgiven, is_slip

# Two thousand names, as many as a large catalogue has, with few letters: the worst case.
NAMES = [f"{''.join(letters)}{n}" for letters in permutations("aeinorst", 4) for n in ("s", "te")][
    :2000
]
SPELLINGS = SpellingIndex(NAMES)

word = st.text("abcd", max_size=7)


def test_no_error_costs_nothing_and_each_kind_of_error_counts_one() -> None:
    assert distance("signal", "signal", 2) == 0
    assert distance("sigal", "signal", 2) == 1
    assert distance("signnal", "signal", 2) == 1
    assert distance("sighal", "signal", 2) == 1
    assert distance("singal", "signal", 2) == 1


def test_more_errors_than_asked_about_are_not_counted() -> None:
    assert distance("signal", "telegram", 2) == 3
    assert distance("a", "a" * 50, 2) == 3


def test_short_words_are_taken_as_they_are_and_long_ones_forgive_more() -> None:
    assert [forgiven(length) for length in (1, 3, 4, 7, 8, 11, 12, 64)] == [0, 0, 1, 1, 2, 2, 3, 3]


@pytest.mark.parametrize(
    ("typed", "meant", "slip"),
    [
        ("slak", "slack", True),
        ("ebya", "ebay", True),
        ("acmee", "acme", True),
        ("vivo", "civo", False),
        ("noon", "neon", False),
        ("claro", "clari", False),
        ("elster", "ulster", False),
        ("amazom", "amazon", True),
        ("natwset", "natwest", True),
    ],
)
def test_in_a_short_word_another_letter_is_another_word(
    typed: str, meant: str, *, slip: bool
) -> None:
    assert is_slip(typed, meant) is slip


@given(word, word)
def test_distance_is_the_same_both_ways_and_nothing_only_for_the_same(one: str, other: str) -> None:
    there, back = distance(one, other, 9), distance(other, one, 9)

    assert there == back
    assert (there == 0) == (one == other)
    assert abs(len(one) - len(other)) <= there <= max(len(one), len(other))


@given(word, word, st.integers(0, 4))
def test_a_limit_changes_nothing_below_it(one: str, other: str, limit: int) -> None:
    assert distance(one, other, limit) == min(distance(one, other, 9), limit + 1)


@given(word, st.sets(word, max_size=20))
def test_the_short_way_finds_what_comparing_with_every_word_finds(
    typed: str, known: set[str]
) -> None:
    found = {word: errors for errors, word in SpellingIndex(known).near(typed)}

    limit = forgiven(len(typed))
    every = {word: distance(typed, word, limit) for word in known}
    near = {word: errors for word, errors in every.items() if errors <= limit}
    assert found == {word: errors for word, errors in near.items() if is_slip(typed, word)}


def test_long_garbage_is_compared_with_nothing() -> None:
    assert list(SPELLINGS.alike("z" * 64)) == []


def test_a_mistyped_word_is_compared_with_few() -> None:
    most = max(len(list(SPELLINGS.alike(f"{name[1:]}q"))) for name in NAMES[::20])

    assert most < len(NAMES) / 5
