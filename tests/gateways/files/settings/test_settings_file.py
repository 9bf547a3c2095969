import os
import tomllib
from dataclasses import replace
from itertools import takewhile
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from statustray.domain.config import settings_format
from statustray.domain.model.settings import SCHEMA, Ladder, Polling, Settings, Watch
from statustray.gateways.files.settings.migrations import UPGRADES
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.gateways.files.toml.toml_tables import Tables
from tests.support.any_settings import any_settings
from tests.support.odd_settings import lasting, partly, with_odd_values
from tests.support.odd_toml import OddLayout

BY_HAND = """\
# my services
schema = 1
favourite_colour = "teal"  # mine

[[watch]]
service = "slack"  # work
mood = "good"

# the one at home
[[watch]]
id = "acme"
page = "https://status.acme.example"

[polling]
interval_s = 60  # as it comes
"""


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "home" / "settings.toml")


def write(file: SettingsFile, text: str) -> None:
    file.path.parent.mkdir(exist_ok=True)
    file.path.write_text(text, encoding="utf-8")


def beside(file: SettingsFile) -> list[str]:
    return sorted(p.name for p in file.path.parent.iterdir() if p != file.path)


def test_no_file_is_all_defaults_and_none_is_made(file: SettingsFile) -> None:
    loaded = file.load()

    assert loaded.settings == Settings()
    assert loaded.problems == ()
    assert not file.path.exists()


def test_comments_unknown_names_and_order_survive_saving(file: SettingsFile) -> None:
    write(file, BY_HAND)
    settings = file.load().settings

    problems = file.save(replace(settings, polling=Polling(interval_s=30)))

    assert problems == ()
    assert file.path.read_text() == BY_HAND.replace("interval_s = 60 ", "interval_s = 30 ")


def test_saving_nothing_new_changes_not_one_byte(file: SettingsFile) -> None:
    write(file, BY_HAND)

    file.save(file.load().settings)

    assert file.path.read_text() == BY_HAND


def test_unknown_names_are_named_and_kept(file: SettingsFile) -> None:
    write(file, BY_HAND)

    loaded = file.load()
    file.save(replace(loaded.settings, welcomed=True))

    assert [p.place for p in loaded.problems] == ["[[watch]] slack mood", "favourite_colour"]
    assert 'favourite_colour = "teal"  # mine' in file.path.read_text()
    assert 'mood = "good"' in file.path.read_text()


def test_a_value_that_does_not_fit_stays_until_it_is_changed(file: SettingsFile) -> None:
    write(file, '[polling]\ninterval_s = "fast"\n')
    settings = file.load().settings

    file.save(replace(settings, welcomed=True))
    kept = 'interval_s = "fast"' in file.path.read_text()
    file.save(replace(settings, welcomed=True, polling=Polling(interval_s=30)))

    assert kept
    assert file.load().settings.polling.interval_s == 30


def test_removing_a_service_leaves_the_others_as_they_were_written(file: SettingsFile) -> None:
    write(file, BY_HAND)
    settings = file.load().settings

    file.save(replace(settings, watch=settings.watch[:1]))

    text = file.path.read_text()
    assert "acme" not in text
    assert 'service = "slack"  # work' in text
    assert file.load().settings.watch == settings.watch[:1]


def test_services_are_brought_into_a_new_order(file: SettingsFile) -> None:
    write(file, BY_HAND)
    settings = file.load().settings

    file.save(replace(settings, watch=settings.watch[::-1]))

    assert [w.key for w in file.load().settings.watch] == ["acme", "slack"]
    assert 'service = "slack"  # work' in file.path.read_text()


def test_a_list_on_one_line_can_be_changed_too(file: SettingsFile) -> None:
    write(file, 'watch = [{ service = "slack" }, { service = "zoom", mood = "good" }]\n')
    settings = file.load().settings

    file.save(replace(settings, watch=(*settings.watch[::-1], Watch(service="signal"))))

    assert [w.key for w in file.load().settings.watch] == ["zoom", "slack", "signal"]
    assert 'mood = "good"' in file.path.read_text()


def test_changes_by_hand_are_noticed_and_not_undone_by_saving(file: SettingsFile) -> None:
    write(file, BY_HAND)
    settings = file.load().settings
    calm = file.changed()
    write(file, BY_HAND.replace("interval_s = 60 ", "interval_s = 45 "))
    os.utime(file.path, ns=(1, 1))

    noticed = file.changed()
    file.save(replace(settings, welcomed=True))

    assert (calm, noticed, file.changed()) == (False, True, True)
    assert file.load().settings.polling.interval_s == 45
    assert file.load().settings.welcomed
    assert not file.changed()


def test_our_own_saving_is_no_change_by_hand(file: SettingsFile) -> None:
    file.load()

    file.save(Settings(welcomed=True))

    assert not file.changed()
    assert file.load().settings == Settings(welcomed=True)


@pytest.mark.parametrize(
    "body",
    [
        b"[[watch]\nservice = ",
        b"\xff\xfe\x00",
        b'a = 1\na = "again"\n',
        b"a = " + b"[" * 3000 + b"]" * 3000,
    ],
    ids=["cut short", "no text", "a name twice", "nested deeply"],
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


def test_a_second_damage_never_overwrites_the_first_copy(file: SettingsFile) -> None:
    for text in ("a = ", "b = "):
        write(file, text)
        os.utime(file.path, (1_700_000_000, 1_700_000_000))
        file.load()

    names = beside(file)
    assert names == ["settings.toml.damaged-2023-11-14", "settings.toml.damaged-2023-11-14-2"]
    assert [(file.path.parent / name).read_text() for name in names] == ["a = ", "b = "]


def test_a_newer_schema_is_refused_and_never_written(file: SettingsFile) -> None:
    text = f'schema = {SCHEMA + 1}\n[polling]\ninterval_s = "P1M"\n'
    write(file, text)

    loaded = file.load()
    problems = file.save(Settings(welcomed=True))

    assert loaded.read_only
    assert loaded.settings == Settings()
    assert "newer StatusTray" in loaded.problems[0].what
    assert problems == loaded.problems
    assert file.path.read_text() == text


@pytest.mark.parametrize("schema", ['"one"', "0", "true", "1.5"])
def test_a_schema_that_is_none_is_refused(file: SettingsFile, schema: str) -> None:
    write(file, f"schema = {schema}\n")

    assert file.load().read_only


def second_schema(raw: Tables) -> dict[str, object]:
    """Rename a table, as a later version might."""
    rest = {name: value for name, value in raw.items() if name != "look"}
    return {**rest, "polling": raw["look"]}


def test_an_older_schema_is_upgraded_with_a_copy_kept_first(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.toml", upgrades=(second_schema,))
    old = "# mine\nschema = 1\n\n[look]\ninterval_s = 30\n"
    write(file, old)
    os.utime(file.path, (1_700_000_000, 1_700_000_000))

    loaded = file.load()
    untouched = file.path.read_text()
    file.save(replace(loaded.settings, welcomed=True))

    assert loaded.settings.polling.interval_s == 30
    assert untouched == old
    assert (tmp_path / "settings.toml.schema-1-2023-11-14").read_text() == old
    assert file.path.read_text().startswith("# mine\nschema = 2\n")
    assert file.load().settings == replace(loaded.settings, welcomed=True)


def test_every_schema_has_its_upgrade() -> None:
    assert len(UPGRADES) + 1 == SCHEMA


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.toml"
    real.write_text("# mine\n")
    link = tmp_path / "settings.toml"
    link.symlink_to(real)
    file = SettingsFile(link)
    file.load()

    file.save(Settings(welcomed=True))

    assert link.is_symlink()
    assert "welcomed = true" in real.read_text()


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_the_file_and_its_folder_are_private_whatever_the_umask(
    file: SettingsFile, umask: int
) -> None:
    before = os.umask(umask)
    try:
        file.save(Settings(welcomed=True))
        new = file.path.stat().st_mode & 0o777
        file.path.chmod(0o644)
        file.save(Settings())
    finally:
        os.umask(before)

    assert new == 0o600
    assert file.path.stat().st_mode & 0o777 == 0o600
    assert file.path.parent.stat().st_mode & 0o777 == 0o700


def test_a_folder_in_its_place_is_a_problem_and_no_crash(file: SettingsFile) -> None:
    file.path.mkdir(parents=True)

    loaded = file.load()

    assert loaded.read_only
    assert "can't be read" in loaded.problems[0].what
    assert file.save(Settings(welcomed=True))


def test_a_huge_file_is_not_read(file: SettingsFile) -> None:
    write(file, "# " + "x" * 8 * 1024 * 1024)

    loaded = file.load()

    assert loaded.read_only
    assert "larger than 2 MiB" in loaded.problems[0].what


def test_a_pipe_in_its_place_is_a_problem_at_once(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    os.mkfifo(file.path)

    loaded = file.load()

    assert loaded.read_only
    assert "not a regular file" in loaded.problems[0].what
    assert file.save(Settings(welcomed=True)) == loaded.problems


@pytest.mark.parametrize("end", ["", " ", "\t", "  # mine", "\r\n# mine", "\n# mine"])
@pytest.mark.parametrize("last", ['service = "slack"', 'components = ["Messaging"]', 'name = "S"'])
def test_a_service_is_added_below_a_file_without_a_last_line_break(
    file: SettingsFile, last: str, end: str
) -> None:
    write(file, f'[[watch]]\nservice = "slack"\n{last if last[0] != "s" else ""}{end}')
    settings = file.load().settings

    problems = file.save(replace(settings, watch=(*settings.watch, Watch(service="zoom"))))

    assert problems == ()
    assert file.load().settings.watch == (*settings.watch, Watch(service="zoom"))
    assert ("mine" in file.path.read_text()) == ("mine" in end)


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


def test_a_service_removed_by_hand_is_not_brought_back_by_saving(file: SettingsFile) -> None:
    write(file, BY_HAND)
    settings = file.load().settings
    write(file, BY_HAND.replace('[[watch]]\nservice = "slack"  # work\nmood = "good"\n', ""))
    os.utime(file.path, ns=(1, 1))

    file.save(replace(settings, welcomed=True))

    assert [watch.key for watch in file.load().settings.watch] == ["acme"]


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


def test_a_full_disk_leaves_the_old_file_whole(small_disk: Path) -> None:
    file = SettingsFile(small_disk / "settings.toml")
    write(file, BY_HAND)
    settings = file.load().settings
    ladder = Ladder("message", template="x" * 400_000)

    problems = file.save(replace(settings, plan=(ladder,)))

    assert "No space left" in problems[0].what
    assert file.path.read_text() == BY_HAND
    assert beside(file) == []


def test_a_read_only_folder_is_said_and_survived(read_only_disk: Path) -> None:
    file = SettingsFile(read_only_disk / "settings.toml")
    file.load()

    problems = file.save(Settings(welcomed=True))

    assert "could not be saved" in problems[0].what


_SLOW = [HealthCheck.too_slow, HealthCheck.large_base_example, HealthCheck.data_too_large]


@given(steps=st.lists(any_settings(), min_size=1, max_size=3))
@examples(max_examples=60, deadline=None, suppress_health_check=_SLOW)
def test_whatever_is_saved_in_a_row_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Settings]
) -> None:
    file = SettingsFile(tmp_path_factory.mktemp("any") / "settings.toml")
    file.load()

    for step in steps:
        assert file.save(step) == ()

        loaded = SettingsFile(file.path).load()
        assert loaded.settings == step
        assert loaded.problems == ()


@given(before=any_settings(), after=any_settings(), chance=st.randoms(use_true_random=True))
@examples(max_examples=150, deadline=None, suppress_health_check=_SLOW)
def test_any_change_to_any_layout_is_read_again_and_loses_nothing(
    tmp_path_factory: pytest.TempPathFactory, before: Settings, after: Settings, chance: Random
) -> None:
    file = SettingsFile(tmp_path_factory.mktemp("odd") / "settings.toml")
    raw = with_odd_values(settings_format.write(before), chance)
    text = OddLayout(chance).text(raw)
    file.path.parent.mkdir(exist_ok=True)
    file.path.write_bytes(text.encode())
    wanted = partly(file.load().settings, after, chance)

    problems = file.save(wanted)

    assert problems == ()
    assert SettingsFile(file.path).load().settings == wanted
    saved = file.path.read_text(encoding="utf-8")
    assert lasting(tomllib.loads(saved)) == lasting(raw)
    assert [line for line in _opening(text) if line not in saved] == []


def _opening(text: str) -> list[str]:
    """Return the comments before the first value."""
    lines = (line.strip() for line in text.splitlines())
    return [*takewhile(lambda line: line.startswith("#"), filter(None, lines))]
