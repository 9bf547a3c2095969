"""The administrator's file beside the user's: it counts, and nothing of it is written down."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from statustray.domain.model.settings import Polling, Settings, Watch
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.settings.settings_file import SettingsFile

GIVEN = """
schema = 1
locked = ["polling.interval_s"]
[polling]
interval_s = 120
[[watch]]
service = "github"
"""


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    managed = tmp_path / "managed.toml"
    managed.write_text(GIVEN, encoding="utf-8")
    return SettingsFile(tmp_path / "settings.toml", managed)


def test_it_counts_and_is_not_written_into_the_users_file(file: SettingsFile) -> None:
    file.path.write_text("[polling]\ninterval_s = 30 # mine\n", encoding="utf-8")
    loaded = file.load()
    assert loaded.settings.polling.interval_s == 120
    assert loaded.settings.watch == (Watch(service="github"),)
    assert loaded.managed is not None

    file.save(replace(loaded.settings, welcomed=True, polling=Polling(interval_s=300)))

    text = file.path.read_text(encoding="utf-8")
    assert "interval_s = 30 # mine" in text
    assert "welcomed = true" in text
    assert "github" not in text
    assert file.load().settings.polling.interval_s == 120


def test_what_is_locked_cannot_be_put_in_force(file: SettingsFile) -> None:
    settings = file.load().settings

    wanted = file.enforced(replace(settings, polling=Polling(interval_s=300, page_interval_s=90)))

    assert wanted.polling == Polling(interval_s=120, page_interval_s=90)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("schema = 99", "needs a newer StatusTray"),
        ("[polling", "can't be used"),
        ("x = " + "[" * 200, "nested too deeply"),
    ],
)
def test_a_bad_file_is_named_and_the_users_own_settings_apply(
    file: SettingsFile, text: str, said: str
) -> None:
    assert file.managed is not None
    file.managed.write_text(text, encoding="utf-8")
    file.path.write_text("[polling]\ninterval_s = 30\n", encoding="utf-8")

    loaded = file.load()

    assert loaded.settings == Settings(polling=Polling(interval_s=30))
    assert not loaded.unusable
    (problem,) = loaded.problems
    assert problem.place == str(file.managed)
    assert said in problem.what


def test_without_one_all_is_as_before(tmp_path: Path) -> None:
    loaded = SettingsFile(tmp_path / "settings.toml", tmp_path / "managed.toml").load()

    assert (loaded.settings, loaded.problems, loaded.managed) == (Settings(), (), None)


def test_a_home_of_its_own_may_hold_one_to_try(tmp_path: Path) -> None:
    assert AppPaths.under(tmp_path).managed.parent.name == "statustray"
    (tmp_path / "managed.toml").touch()
    assert AppPaths.under(tmp_path).managed == tmp_path / "managed.toml"
