"""How texts are found, how catalogues are updated, and what of them is compiled."""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from tests.resources.compiled import entries
from tools.build_translations import compile_all, po_file
from tools.po_files import forms, read, update
from tools.texts import Text, UntranslatableError, find_described, find_texts, find_told


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
