"""A problem found where no language is known is said in the user's own."""

from collections.abc import Callable

import pytest

from statustray.domain.config.settings_format import read
from statustray.domain.model.problem import Problem
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.settings.migrations import upgraded
from statustray.gateways.files.toml.toml_tables import tables_of, text_of
from statustray.present.vocabulary.language import ENGLISH
from statustray.present.vocabulary.problems import phrase_words, problem_words
from tests.support.pseudo_language import Pseudo, untranslated


def test_english_is_said_as_it_stands() -> None:
    problem = Problem("[polling] interval_s", phrase("{n} is out of range", n=0), "Mend it.")

    assert problem_words(problem, ENGLISH) == "[polling] interval_s: 0 is out of range. Mend it."


def test_what_a_file_says_unseen_is_not_said() -> None:
    problem = Problem("a\x1b[2J\u202e", phrase("{word} is none", word="\x9b1m\r\u2028b"), "\x07")

    assert problem_words(problem, ENGLISH).isprintable()


def test_a_phrase_is_an_ordinary_text() -> None:
    assert phrase("nothing is called {name}", name="{evil}") == "nothing is called {evil}"


def test_phrases_within_phrases_are_said_too() -> None:
    why = phrase("the history is not kept: {why}", why=phrase("the disk is full"))

    said = phrase_words(why, Pseudo())

    assert said.startswith("[the history is not kept: [the disk is full")


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(lambda: upgraded({"schema": 99}, ()), id="newer"),
        pytest.param(lambda: upgraded({"schema": 0}, ()), id="no schema"),
        pytest.param(lambda: tables_of("a = " + "[" * 99), id="nested"),
        pytest.param(lambda: text_of(b"\xff"), id="no text"),
    ],
)
def test_the_sentence_of_an_error_is_said_too(error: Callable[[], object]) -> None:
    with pytest.raises(ValueError) as raised:  # noqa: PT011 - what it says is looked at
        error()

    said = phrase_words(phrase("the history is not kept: {why}", why=raised.value), Pseudo())

    assert str(raised.value)
    assert not untranslated(said, ("0",))


@pytest.mark.parametrize(
    "raw",
    [
        {"polling": {"interval_s": "often"}},
        {"polling": {"interval_s": 10**9}},
        {"appearance": {"theme": "pink"}},
        {"watch": [{"service": 1}, {}]},
        {"plan": [{"rungs": ["sms"]}]},
        {"unheard": 1},
    ],
)
def test_what_is_wrong_with_settings_is_translated(raw: dict[str, object]) -> None:
    _, problems = read(raw)
    names = (
        *(problem.place for problem in problems),
        "[[watch]]",
        "[[plan]]",
        "system, light, dark",
    )

    said = [problem_words(problem, Pseudo()) for problem in problems]

    assert said
    assert [text for text in said if untranslated(text, names)] == []
