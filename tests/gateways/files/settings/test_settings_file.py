"""The settings keep what their user wrote by hand, and saving changes no more than it must."""

import os
import tomllib
from itertools import takewhile
from random import Random

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from msgspec.structs import replace

from statustray.domain.config import settings_format
from statustray.domain.model.settings import Polling, Settings, Watch
from statustray.gateways.files.settings.settings_file import SettingsFile
from tests.gateways.files.settings.by_hand import BY_HAND, write
from tests.support.settings.any_settings import any_settings
from tests.support.settings.odd_settings import lasting, partly, with_odd_values
from tests.support.settings.odd_toml import OddLayout


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


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_new_table_stands_below_an_empty_line_and_those_of_others_stay(
    file: SettingsFile, end: str
) -> None:
    by_hand = '[[watch]]\nservice = "slack"\n[[watch]]\nservice = "gmail"\n\n[polling]\n'
    write(file, by_hand.replace("\n", end))
    settings = file.load().settings

    file.save(replace(settings, watch=(*settings.watch, Watch(service="zoom"))))

    added = '[[watch]]\nservice = "zoom"\n\n[polling]\n'
    assert file.path.read_bytes().decode() == by_hand.replace("[polling]\n", added).replace(
        "\n", end
    )


def test_lines_end_as_those_of_the_file_do(file: SettingsFile) -> None:
    write(file, '[[watch]]\r\nservice = "slack"\r\n# mine')
    settings = file.load().settings

    file.save(replace(settings, watch=(*settings.watch, Watch(service="zoom"))))

    text = file.path.read_bytes()
    assert text.count(b"\n") == text.count(b"\r\n") == 5


def test_a_service_removed_by_hand_is_not_brought_back_by_saving(file: SettingsFile) -> None:
    write(file, BY_HAND)
    settings = file.load().settings
    write(file, BY_HAND.replace('[[watch]]\nservice = "slack"  # work\nmood = "good"\n', ""))
    os.utime(file.path, ns=(1, 1))

    file.save(replace(settings, welcomed=True))

    assert [watch.key for watch in file.load().settings.watch] == ["acme"]


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
