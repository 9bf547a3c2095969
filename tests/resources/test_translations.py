"""Every language says everything, with the same values, and as neatly as the source."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from statustray.present.sentences.settings import LANGUAGES
from tools.texts import Text, UntranslatableError, find_texts
from tools.translations import PACKAGE, compile_ts, numbers_of, ts_files, update
from tools.ts_file import Translations, read_ts

TEXTS = find_texts(PACKAGE)
FILES = ts_files()
SAID = {language: read_ts(path) for language, path in FILES.items()}
every_language = pytest.mark.parametrize("language", FILES)

_ENDS = {"。": ".", "؟": "?", "：": ":", "！": "!", "？": "?"}  # noqa: RUF001 - other scripts' own


def forms(language: str) -> Iterator[tuple[Text, str]]:
    for text in TEXTS:
        for form in SAID[language].get(text.key, ()):
            yield text, form


@every_language
def test_no_text_is_missing(language: str) -> None:
    said: Translations = SAID[language]

    missing = [
        text.key
        for text in TEXTS
        if len(said.get(text.key, ())) != (numbers_of(language) if text.singular else 1)
        or not all(said[text.key])
    ]

    assert missing == []


@every_language
def test_no_vanished_text_is_kept(language: str) -> None:
    assert set(SAID[language]) - {text.key for text in TEXTS} == set()


@every_language
def test_every_value_is_said(language: str) -> None:
    wrong = [
        f"{text.key!r}: {form!r}"
        for text, form in forms(language)
        if values(form) | counted(text) != values(text.key) | counted(text)
    ]

    assert wrong == []


@every_language
def test_the_last_form_of_a_plural_has_its_count(language: str) -> None:
    wrong = [
        text.key
        for text in TEXTS
        if text.singular and "n" in values(text.key)
        if "n" not in values(SAID[language][text.key][-1])
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
    return {"n"} if text.singular else set()


@every_language
def test_spaces_stand_where_the_source_has_them(language: str) -> None:
    wrong = [
        f"{text.key!r}: {form!r}"
        for text, form in forms(language)
        if ("  " in form and "  " not in text.key) or edges(form) != edges(text.key) or "\n" in form
    ]

    assert wrong == []


def edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


@every_language
def test_sentences_end_as_in_the_source(language: str) -> None:
    wrong = [
        f"{text.key!r}: {form!r}"
        for text, form in forms(language)
        if ending(form) != ending(text.key)
    ]

    assert wrong == []


def ending(text: str) -> str:
    last = _ENDS.get(text[-1:], text[-1:])
    return last if last in ".?!:…" else ""


@every_language
def test_mnemonics_stand_where_the_source_has_them(language: str) -> None:
    wrong = [
        f"{text.key!r}: {form!r}"
        for text, form in forms(language)
        if len(re.findall(r"&\w", form)) != text.key.count("&") or form.count("&") > 1
    ]

    assert wrong == []


def test_every_language_of_the_settings_is_there() -> None:
    assert set(FILES) | {"en"} == {language for language, _ in LANGUAGES}


def module(folder: Path, source: str) -> Path:
    package = folder / "package"
    package.mkdir()
    (package / "words.py").write_text(source, encoding="utf-8")
    return package


def test_texts_are_found_with_their_places(tmp_path: Path) -> None:
    package = module(tmp_path, 'tr("One")\nself._tr.plural("{n} day", "{n} days", 3)\n')

    assert find_texts(package) == (
        Text("One", None, ("package/words.py",)),
        Text("{n} days", "{n} day", ("package/words.py",)),
    )


@pytest.mark.parametrize(
    ("source", "place"),
    [
        pytest.param('tr("a" + b)', "package/words.py:1", id="put together"),
        pytest.param("\ntr.plural(one, many, 2)", "package/words.py:2", id="named"),
        pytest.param('tr(f"{n} days")', "package/words.py:1", id="formatted"),
    ],
)
def test_what_is_no_literal_is_named_with_its_place(
    tmp_path: Path, source: str, place: str
) -> None:
    package = module(tmp_path, source)

    with pytest.raises(UntranslatableError, match=place):
        find_texts(package)


def test_a_plural_is_not_said_as_a_plain_text_too(tmp_path: Path) -> None:
    package = module(tmp_path, 'tr("{n} days", n=2)\ntr.plural("{n} day", "{n} days", 2)\n')

    with pytest.raises(UntranslatableError, match="another singular"):
        find_texts(package)


def test_an_update_keeps_what_is_translated_and_drops_what_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "statustray_de.ts"
    old = (Text("Yes & <no>", None, ("a.py",)), Text("Gone", None, ("a.py",)))
    update(path, "de", old)
    done = path.read_text(encoding="utf-8").replace(
        '<translation type="unfinished"></translation>',
        "<translation>Ja &amp; &lt;nein></translation>",
    )
    path.write_text(done, encoding="utf-8")

    update(
        path, "de", (Text("Yes & <no>", None, ("b.py",)), Text("{n} days", "{n} day", ("a.py",)))
    )

    assert read_ts(path) == {"Yes & <no>": ("Ja & <nein>",), "{n} days": ("", "")}


def test_what_qt_cannot_compile_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "statustray_de.ts"
    path.write_text("<TS><context>", encoding="utf-8")

    with pytest.raises(subprocess.CalledProcessError):
        compile_ts(path, tmp_path)
