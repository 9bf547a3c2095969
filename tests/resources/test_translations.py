"""Every language says everything, with the same values, and as neatly as the source."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.mofile import write_mo

from statustray.present.sentences.settings.options import LANGUAGES
from tests.resources.compiled import entries
from tools.build_translations import compile_all, po_file, po_files
from tools.po_files import forms, read
from tools.texts import Text
from tools.translations import PACKAGE, all_texts

TEXTS = all_texts()
SPOKEN = sorted({language for language, _ in LANGUAGES} - {"en"})
FILES = {
    (domain, language): po_file(language, domain=domain) for domain in TEXTS for language in SPOKEN
}
CATALOGUES = {at: read(path, at[1]) for at, path in FILES.items()}
SAID = {
    at: {message.id: forms(message) for message in catalogue if message.id}
    for at, catalogue in CATALOGUES.items()
}
every_catalogue = pytest.mark.parametrize("at", FILES, ids="-".join)

At = tuple[str, str]
"""A catalogue: what it is of, and its language."""

_ENDS = {"。": ".", "؟": "?", "：": ":", "！": "!", "？": "?"}  # noqa: RUF001 - other scripts' own


def said(at: At) -> Iterator[tuple[Text, str]]:
    for text in TEXTS[at[0]]:
        for form in SAID[at].get(text.id, ()):
            yield text, form


def source(text: Text) -> str:
    return text.plural or text.text


@every_catalogue
def test_no_text_is_missing(at: At) -> None:
    catalogue = SAID[at]

    missing = [
        text.text
        for text in TEXTS[at[0]]
        if len(catalogue.get(text.id, ())) != (CATALOGUES[at].num_plurals if text.plural else 1)
        or not all(catalogue[text.id])
    ]

    assert missing == []


@every_catalogue
def test_no_sentence_is_said_twice_in_one_text(at: At) -> None:
    texts = {text: re.split(r"(?<=[.。؟?])\s*", text) for _, text in said(at)}
    long = {text: [part for part in parts if len(part) > 15] for text, parts in texts.items()}

    assert [text for text, parts in long.items() if len({*parts}) < len(parts)] == []


@every_catalogue
def test_no_translation_is_marked_unsure(at: At) -> None:
    assert [message.id for message in CATALOGUES[at] if message.id and message.fuzzy] == []


@every_catalogue
def test_no_vanished_text_is_kept(at: At) -> None:
    assert set(SAID[at]) - {text.id for text in TEXTS[at[0]]} == set()


@every_catalogue
def test_every_value_is_said(at: At) -> None:
    wrong = [
        f"{text.text!r}: {form!r}"
        for text, form in said(at)
        if values(form) | counted(text) != values(source(text)) | counted(text)
    ]

    assert wrong == []


@every_catalogue
def test_the_last_form_of_a_plural_has_its_count(at: At) -> None:
    wrong = [
        text.text
        for text in TEXTS[at[0]]
        if text.plural and "n" in values(text.plural)
        if "n" not in values(SAID[at][text.id][-1])
    ]

    assert wrong == []


def values(text: str) -> set[str]:
    """Return the names of the values in *text*.

    Raises:
        ValueError: its braces do not match.
    """
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def counted(text: Text) -> set[str]:
    """Return the count, which a form of a plural may leave unsaid: one is said by the form."""
    return {"n"} if text.plural else set()


@every_catalogue
def test_spaces_stand_where_the_source_has_them(at: At) -> None:
    wrong = [
        f"{text.text!r}: {form!r}"
        for text, form in said(at)
        if ("  " in form and "  " not in source(text))
        or edges(form) != edges(source(text))
        or "\n" in form
    ]

    assert wrong == []


def edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


@every_catalogue
def test_sentences_end_as_in_the_source(at: At) -> None:
    wrong = [
        f"{text.text!r}: {form!r}"
        for text, form in said(at)
        if ending(form) != ending(source(text))
    ]

    assert wrong == []


def ending(text: str) -> str:
    last = _ENDS.get(text[-1:], text[-1:])
    return last if last in ".?!:…" else ""


@every_catalogue
def test_mnemonics_stand_where_the_source_has_them(at: At) -> None:
    wrong = [
        f"{text.text!r}: {form!r}"
        for text, form in said(at)
        if len(re.findall(r"&\w", form)) != text.text.count("&") or form.count("&") > 1
    ]

    assert wrong == []


def test_every_language_of_the_settings_is_there() -> None:
    begun = {(domain, language) for domain in TEXTS for language in po_files(domain=domain)}

    assert begun == set(FILES)


def test_a_record_and_the_program_share_no_text_as_the_program_would_speak_for_both() -> None:
    program, records = ({text.text for text in texts} for texts in TEXTS.values())

    assert program & records == set()


@every_catalogue
def test_what_is_compiled_is_what_babel_compiles(at: At, tmp_path: Path) -> None:
    copied = po_file(at[1], tmp_path, domain=at[0])
    copied.parent.mkdir(parents=True)
    copied.write_bytes(FILES[at].read_bytes())
    theirs = BytesIO()
    write_mo(theirs, CATALOGUES[at])

    compile_all(tmp_path)

    assert entries(copied.with_suffix(".mo").read_bytes()) == entries(theirs.getvalue())


def test_only_the_marker_the_language_and_described_nodes_make_marked_texts() -> None:
    makers = {
        path.name
        for path in PACKAGE.rglob("*.py")
        if re.search(r"\bMsg\(", path.read_text("utf-8"))
    }

    assert makers == {"lazy_message.py", "language.py", "catalogue.py"}
