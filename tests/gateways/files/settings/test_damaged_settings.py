"""Damaged files and rows are named, kept, and not in the way."""

import os

import pytest
from msgspec.structs import replace

from statustray.domain.model.settings import Settings, Watch
from statustray.gateways.files.settings.settings_file import SettingsFile
from tests.gateways.files.settings.by_hand import BY_HAND, beside, write


@pytest.mark.parametrize(
    "body",
    [
        b"[[watch]\nservice = ",
        b"\xff\xfe\x00",
        b'a = 1\na = "again"\n',
        b"a = " + b"[" * 3000 + b"]" * 3000,
        b".".join([b"a"] * 3000) + b" = 1",
    ],
    ids=["cut short", "no text", "a name twice", "nested deeply", "a name of many parts"],
)
def test_a_damaged_file_is_kept_and_the_defaults_are_used(file: SettingsFile, body: bytes) -> None:
    write(file, "")
    file.path.write_bytes(body)
    os.utime(file.path, (1_700_000_000, 1_700_000_000))

    first, second = file.load(), file.load()
    file.save(Settings(welcomed=True))

    assert first.settings == second.settings == Settings()
    assert "damaged" in first.problems[0].what
    assert beside(file) == ["settings.toml.damaged-2023-11-14"]
    assert (file.path.parent / beside(file)[0]).read_bytes() == body
    assert file.load().settings.welcomed


def test_a_line_in_another_encoding_is_named(file: SettingsFile) -> None:
    write(file, "")
    file.path.write_bytes("welcomed = true\n# Straße\n".encode("cp1252"))

    (problem,) = file.load().problems

    assert "line 2 is not UTF-8" in problem.what


def test_a_number_of_many_digits_is_named_in_words_for_people(file: SettingsFile) -> None:
    write(file, f"[polling]\ninterval_s = {'9' * 5000}\n")

    (problem,) = file.load().problems

    assert problem.what.endswith("a number has too many digits")


def test_a_second_damage_never_overwrites_the_first_copy(file: SettingsFile) -> None:
    for text in ("a = ", "b = "):
        write(file, text)
        os.utime(file.path, (1_700_000_000, 1_700_000_000))
        file.load()

    names = beside(file)
    assert names == ["settings.toml.damaged-2023-11-14", "settings.toml.damaged-2023-11-14-2"]
    assert [(file.path.parent / name).read_text() for name in names] == ["a = ", "b = "]


@pytest.mark.parametrize(
    "row",
    ["id = []", "id = {}", "id = 5", "service = [1]", 'id = "a"\npage = []', 'components = "x"'],
)
def test_a_damaged_row_is_named_kept_and_not_in_the_way(file: SettingsFile, row: str) -> None:
    damaged = f"[[watch]]\n{row}\n"
    write(file, f'{damaged}[[watch]]\nservice = "slack"\n')
    loaded = file.load()

    problems = file.save(replace(loaded.settings, watch=(Watch(service="zoom"),)))

    assert loaded.problems[0].place.startswith("[[watch]]")
    assert problems == ()
    assert file.path.read_text().startswith(damaged)
    assert file.load().settings.watch == (Watch(service="zoom"),)


@pytest.mark.parametrize("value", ['watch = "slack"', "watch = 5", "watch = { a = 1 }"])
def test_a_value_in_the_way_of_the_list_is_kept_as_a_comment(
    file: SettingsFile, value: str
) -> None:
    write(file, f"{value}\n[polling]\ninterval_s = 30\n")
    settings = file.load().settings

    problems = file.save(replace(settings, watch=(Watch(service="zoom"),)))

    assert problems == ()
    assert file.load().settings == replace(settings, watch=(Watch(service="zoom"),))
    kept = [line for line in file.path.read_text().splitlines() if line.startswith("# ")]
    assert any("slack" in line or "5" in line or "a = 1" in line for line in kept)


def test_a_row_that_repeats_another_never_takes_its_place(file: SettingsFile) -> None:
    write(
        file,
        '[[watch]]\nservice = "slack"\n[[watch]]\nservice = "slack"\nmuted = true\n'
        '[[watch]]\nservice = "zoom"\n',
    )
    settings = file.load().settings

    file.save(replace(settings, watch=settings.watch[::-1]))
    turned = file.load().settings.watch
    file.save(replace(settings, watch=settings.watch[1:]))

    assert turned == (Watch(service="zoom"), Watch(service="slack"))
    assert file.load().settings.watch == (Watch(service="zoom"),)


def test_a_file_broken_by_hand_while_running_is_copied_only_before_it_is_replaced(
    file: SettingsFile,
) -> None:
    write(file, BY_HAND)
    settings = file.load().settings
    write(file, "[[watch]\n")

    loaded = file.load(running=True)
    calm = beside(file)
    file.save(settings)

    assert loaded.unusable
    assert "earlier settings still apply" in loaded.problems[0].what
    assert calm == []
    assert len(beside(file)) == 1
    assert file.load().settings == settings
