"""Signs stand as each language sets them."""

import re

import pytest

from tools.build_translations import OUTAGES, PROGRAM, po_file
from tools.po_files import forms, read

NO_BREAK = "\u00a0"
# A sign alone at the beginning of a line is what a space of its own must prevent.
LOOSE = {
    "fr": re.compile(r" [:;?!»]|« |\w'\w"),
    "zh_CN": re.compile(r"[\u4e00-\u9fff][,:;]"),
}
ELIDED = re.compile(r"\b(?:de|le|la|que|ne|se)\s\{(?:names?|service|whose|title|cause)\}")


@pytest.mark.parametrize("domain", [PROGRAM, OUTAGES])
@pytest.mark.parametrize("language", LOOSE)
def test_no_sign_can_stand_alone_or_in_another_scripts_form(language: str, domain: str) -> None:
    catalogue = read(po_file(language, domain=domain), language)
    said = [form for m in catalogue if m.id for form in forms(m)]

    assert [form for form in said if LOOSE[language].search(form)] == []


def test_french_signs_keep_to_their_word() -> None:
    said = [form for m in read(po_file("fr"), "fr") if m.id for form in forms(m)]

    assert any(f"{NO_BREAK}:" in form for form in said)


def test_french_names_never_follow_a_word_that_would_lose_its_vowel_before_them() -> None:
    """Amazon and eBay begin with vowels: "de Amazon" is none of French."""
    said = [form for m in read(po_file("fr"), "fr") if m.id for form in forms(m)]

    assert [form for form in said if ELIDED.search(form)] == []


@pytest.mark.parametrize("domain", [PROGRAM, OUTAGES])
def test_an_arabic_sentence_that_begins_with_a_name_still_runs_from_right_to_left(
    domain: str,
) -> None:
    catalogue = read(po_file("ar", domain=domain), "ar")
    said = [form for m in catalogue if m.id for form in forms(m)]
    arabic = re.compile(r"[\u0600-\u06ff]")

    assert [form for form in said if re.match("[A-Za-z]", form) and arabic.search(form)] == []
