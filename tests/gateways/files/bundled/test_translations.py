"""The language a user reads is found by the names that systems give it."""

from pathlib import Path

import pytest

from statustray.domain.text.lazy_message import Msg
from statustray.gateways.files.bundled.translations import (
    best_language,
    environment_languages,
    environment_territory,
    load_language,
)
from tools.build_translations import OUTAGES, PROGRAM, compile_all, mo_bytes, po_file, po_files


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("translations")
    copy(PROGRAM, place)
    compile_all(place)
    return place


def copy(domain: str, place: Path) -> None:
    for language, path in po_files(domain=domain).items():
        copied = po_file(language, place, domain=domain)
        copied.parent.mkdir(parents=True, exist_ok=True)
        copied.write_bytes(path.read_bytes())


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        (["de_DE.UTF-8"], "de"),
        (["de_AT@euro"], "de"),
        (["DE"], "de"),
        (["pt_PT.UTF-8"], "pt_BR"),
        (["pt-BR"], "pt_BR"),
        (["zh-Hans-SG"], "zh_CN"),
        (["zh_CN.GB18030"], "zh_CN"),
        (["zh_TW.UTF-8", "fr"], "fr"),
        (["zh-Hant-HK"], "en"),
        (["sv_SE", "ja_JP"], "ja"),
        (["en_GB", "de"], "en"),
        (["../../etc", "", ".", "ar"], "ar"),
        (["C.UTF-8"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_is_there_is_taken(
    folder: Path, wanted: list[str], name: str
) -> None:
    assert best_language(wanted, folder=folder) == name


@pytest.mark.parametrize(
    ("environ", "wanted"),
    [
        ({}, ()),
        ({"LANG": "de_DE.UTF-8"}, ("de_DE.UTF-8",)),
        ({"LANG": "de_DE", "LC_MESSAGES": "fr_FR"}, ("fr_FR",)),
        ({"LANG": "de_DE", "LC_MESSAGES": "fr_FR", "LC_ALL": "es_ES"}, ("es_ES",)),
        ({"LANG": "de_DE", "LANGUAGE": "sv:ja"}, ("sv", "ja", "de_DE")),
        ({"LANG": "C", "LANGUAGE": "de"}, ("en",)),
        ({"LANG": "de_DE", "LC_ALL": "C.UTF-8"}, ("en",)),
        ({"LANG": "de_DE", "LC_ALL": "POSIX"}, ("en",)),
        ({"LANG": "de_DE", "LC_ALL": ""}, ("de_DE",)),
    ],
)
def test_the_environment_names_languages_as_for_every_program(
    environ: dict[str, str], wanted: tuple[str, ...]
) -> None:
    assert environment_languages(environ) == wanted


@pytest.mark.parametrize(
    ("environ", "territory"),
    [
        ({"LANG": "en_US.UTF-8"}, "US"),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "en_GB.UTF-8"}, "GB"),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "en_GB", "LC_ALL": "C"}, ""),
        ({}, ""),
    ],
)
def test_times_are_written_as_the_environment_asks(environ: dict[str, str], territory: str) -> None:
    assert environment_territory(environ) == territory


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("de", {0: "0 Dienste", 1: "1 Dienst", 2: "2 Dienste"}),
        ("fr", {0: "0 service", 1: "1 service", 2: "2 services"}),
        ("es", {0: "0 servicios", 1: "1 servicio", 2: "2 servicios"}),
        ("pt_BR", {0: "0 serviço", 1: "1 serviço", 2: "2 serviços"}),
    ],
)
def test_plurals_are_the_language_s_own(
    folder: Path, language: str, counts: dict[int, str]
) -> None:
    tr = load_language(language, territory="", folder=folder)
    texts = "{n} service, no problems", "{n} services, no problems"

    assert {n: tr.plural(*texts, n).partition(",")[0] for n in counts} == counts


def test_arabic_has_six_forms_and_japanese_one(folder: Path) -> None:
    texts = "{n} service, no problems", "{n} services, no problems"
    arabic, japanese = (
        [tr.plural(*texts, n).replace(str(n), "#") for n in (0, 1, 2, 3, 11, 100)]
        for tr in (load_language(name, territory="", folder=folder) for name in ("ar", "ja"))
    )

    assert len(set(arabic)) > 3
    assert len(set(japanese)) == 1


def test_what_a_catalogue_lacks_is_said_in_english(folder: Path) -> None:
    tr = load_language("de", territory="", folder=folder)

    assert tr("Nobody says this of {name}", name="x") == "Nobody says this of x"
    assert tr.plural("{n} oddity", "{n} oddities", 1) == "1 oddity"
    assert tr.plural("{n} oddity", "{n} oddities", 2) == "2 oddities"


def test_what_records_tell_is_read_when_one_is_first_shown(tmp_path: Path) -> None:
    copy(PROGRAM, tmp_path)
    compile_all(tmp_path)
    tr = load_language("de", territory="", folder=tmp_path)
    settings = tr("Settings")

    copy(OUTAGES, tmp_path)
    compile_all(tmp_path)

    assert settings == "Einstellungen"
    assert tr.say(Msg("Instagram outage")) == "Ausfall von Instagram"


def test_a_record_that_no_catalogue_translates_is_told_in_english(folder: Path) -> None:
    tr = load_language("de", territory="", folder=folder)

    assert tr.say(Msg("Instagram outage")) == "Instagram outage"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\xde\x12\x04\x95", id="cut"),
        pytest.param(b"no catalogue at all, and longer than a head", id="another file"),
        pytest.param(mo_bytes({"Yes": "Ja"})[:-6], id="the end is missing"),
    ],
)
def test_a_damaged_catalogue_is_spoken_over_in_english(tmp_path: Path, body: bytes) -> None:
    file = tmp_path / "de" / "LC_MESSAGES" / "statustray.mo"
    file.parent.mkdir(parents=True)
    file.write_bytes(body)

    tr = load_language("de", territory="DE", folder=tmp_path)

    assert tr("Yes") == "Yes"
    assert tr.number(1.5, 1) == "1,5"
