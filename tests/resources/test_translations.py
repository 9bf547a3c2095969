"""Every language says everything, with the same values, and as neatly as the source."""

import gettext
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from statustray.present.sentences.settings.options import LANGUAGES
from tools.build_translations import compile_all, po_file, po_files
from tools.po_files import forms, read, update
from tools.texts import Text, UntranslatableError, find_described, find_texts, find_told
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


def entries(compiled: bytes) -> dict[object, str]:
    """Return all that gettext reads; the header's lines may be broken otherwise."""
    catalogue = gettext.GNUTranslations(BytesIO(compiled))
    found: dict[object, str] = dict(catalogue._catalog)  # type: ignore[attr-defined]
    del found[""]
    return found


def test_what_is_to_do_or_unsure_is_not_compiled(tmp_path: Path) -> None:
    path = po_file("de", tmp_path)
    path.parent.mkdir(parents=True)
    path.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
        '# a comment\nmsgid "Yes"\nmsgstr ""\n"Ja "\n"\\"é\\""\n\n'
        '#, fuzzy, python-brace-format\nmsgid "No"\nmsgstr "Nein"\n\n'
        'msgid "To do"\nmsgstr ""\n\n'
        '#~ msgid "Gone"\n#~ msgstr "Fort"\n\n'
        'msgid "{n} day"\nmsgid_plural "{n} days"\nmsgstr[0] "{n} Tag"\nmsgstr[1] ""\n',
        encoding="utf-8",
    )

    compile_all(tmp_path)

    assert entries(path.with_suffix(".mo").read_bytes()) == {"Yes": 'Ja "é"'}


def test_a_damaged_catalogue_is_not_compiled(tmp_path: Path) -> None:
    path = po_file("de", tmp_path)
    path.parent.mkdir(parents=True)
    path.write_text('msgid "Yes"\nmsgstr "Ja\n', encoding="utf-8")

    with pytest.raises(ValueError, match=r"statustray\.po:2: not a line of a catalogue"):
        compile_all(tmp_path)


def module(folder: Path, text: str) -> Path:
    package = folder / "package"
    package.mkdir()
    (package / "words.py").write_text(text, encoding="utf-8")
    return package


def test_texts_are_found_with_their_places(tmp_path: Path) -> None:
    package = module(
        tmp_path,
        'tr("One", two=phrase("Two"))\nself._tr.plural("{n} day", "{n} days", 3)\n'
        'Option(help=phrase("Three " "and four"))\nTABLE = {1: N_("Five")}\n',
    )

    assert find_texts(package) == (
        Text("One", None, ("package/words.py",)),
        Text("Two", None, ("package/words.py",)),
        Text("{n} day", "{n} days", ("package/words.py",)),
        Text("Three and four", None, ("package/words.py",)),
        Text("Five", None, ("package/words.py",)),
    )


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param('tr("a" + b)', "package/words.py:1", id="put together"),
        pytest.param("\ntr.plural(one, many, 2)", "package/words.py:2", id="named"),
        pytest.param('tr(f"{n} days")', "package/words.py:1", id="formatted"),
        pytest.param("tr(TABLE[key])", "package/words.py:1", id="of a table, not by say"),
        pytest.param("\n\nN_(text)", "package/words.py:3", id="marked unseen"),
    ],
)
def test_what_is_no_literal_is_named_with_its_place(tmp_path: Path, text: str, place: str) -> None:
    package = module(tmp_path, text)

    with pytest.raises(UntranslatableError, match=place):
        find_texts(package)


def test_what_records_tell_is_found_once_with_all_who_tell_it(tmp_path: Path) -> None:
    records = tmp_path / "outages.jsonl"
    records.write_text(
        '{"id":"a","title":"One","phases":[{"at_min":0,"what":"Begins"},{"at_min":9,"what":"Over"}]}\n'
        '{"id":"b","title":"Two","phases":[{"at_min":0,"what":"Over"}],"note":"For a day."}\n',
        encoding="utf-8",
    )

    assert find_told(records) == (
        Text("One", None, ("a",)),
        Text("Begins", None, ("a",)),
        Text("Over", None, ("a", "b")),
        Text("Two", None, ("b",)),
        Text("For a day.", None, ("b",)),
    )


def test_a_name_made_of_words_is_found_in_the_records(tmp_path: Path) -> None:
    records = tmp_path / "nodes.jsonl"
    records.write_text(
        '{"id":"net","name":"Acme network","described":true,"kind":"network"}\n'
        '{"id":"acme","name":"Acme","kind":"owner"}\n',
        encoding="utf-8",
    )

    assert find_described(records) == (Text("Acme network", None, ("net",)),)


def test_only_the_marker_the_language_and_described_nodes_make_marked_texts() -> None:
    makers = {
        path.name
        for path in PACKAGE.rglob("*.py")
        if re.search(r"\bMsg\(", path.read_text("utf-8"))
    }

    assert makers == {"lazy_message.py", "language.py", "catalogue.py"}


def test_a_plural_is_not_said_as_a_plain_text_too(tmp_path: Path) -> None:
    package = module(tmp_path, 'tr("{n} day", n=1)\ntr.plural("{n} day", "{n} days", 2)\n')

    with pytest.raises(UntranslatableError, match="another plural"):
        find_texts(package)


def test_an_update_keeps_what_is_translated_and_drops_what_is_gone(tmp_path: Path) -> None:
    path = po_file("de", tmp_path)
    old = (Text("Yes & <no>", None, ("a.py",)), Text("Gone", None, ("a.py",)))
    update(path, "de", old)
    translated = path.read_text(encoding="utf-8").replace(
        'msgid "Yes & <no>"\nmsgstr ""', 'msgid "Yes & <no>"\nmsgstr "Ja & <nein>"'
    )
    path.write_text(translated, encoding="utf-8")

    kept = Text("Yes & <no>", None, ("b.py",))
    update(path, "de", (kept, Text("{n} day", "{n} days", ("a.py",))))

    assert said_in(read(path, "de")) == {
        "Yes & <no>": ("Ja & <nein>",),
        ("{n} day", "{n} days"): ("", ""),
    }


def test_a_text_that_became_a_plural_is_translated_anew(tmp_path: Path) -> None:
    path = po_file("fr", tmp_path)
    update(path, "fr", (Text("{n} day", None, ("a.py",)),))
    done = path.read_text(encoding="utf-8").replace('msgstr ""\n', 'msgstr "{n} jour"\n')
    path.write_text(done.replace('msgstr "{n} jour"\n', 'msgstr ""\n', 1), encoding="utf-8")

    update(path, "fr", (Text("{n} day", "{n} days", ("a.py",)),))

    assert said_in(read(path, "fr")) == {("{n} day", "{n} days"): ("", "")}


def test_two_people_write_the_same_file(tmp_path: Path) -> None:
    texts = (Text("{n} day", "{n} days", ("a.py", "b.py")), Text("Yes", None, ("b.py",)))
    first, second = po_file("ar", tmp_path / "one"), po_file("ar", tmp_path / "two")

    update(first, "ar", texts)
    update(second, "ar", texts)
    update(second, "ar", texts)

    assert first.read_bytes() == second.read_bytes()
    assert b"Date" not in first.read_bytes()


def said_in(catalogue: Catalog) -> dict[object, tuple[str, ...]]:
    return {message.id: forms(message) for message in catalogue if message.id}
