from statustray.present.vocabulary.categories import (
    CATEGORIES,
    PURPOSES,
    category_word,
    purpose_word,
)
from statustray.present.vocabulary.language import ENGLISH


def test_a_term_without_words_is_shown_as_it_is_written() -> None:
    assert purpose_word("feed-the-cat", ENGLISH) == "Feed the cat"
    assert category_word("pet_care", ENGLISH) == "Pet care"


def test_no_two_terms_are_said_alike() -> None:
    for words in (CATEGORIES, PURPOSES):
        assert len(set(words.values())) == len(words)
