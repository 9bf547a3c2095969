import os
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from statustray.domain.model.level import Level
from statustray.domain.model.settings import (
    SCHEMA,
    Appearance,
    Ladder,
    Me,
    Notify,
    Polling,
    Quiet,
    Settings,
    Watch,
)
from statustray.gateways.files.migrations import UPGRADES, Tables
from statustray.gateways.files.settings_file import SettingsFile

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


def test_a_new_file_is_private_and_an_old_one_keeps_its_permissions(file: SettingsFile) -> None:
    file.save(Settings(welcomed=True))
    new = file.path.stat().st_mode & 0o777
    file.path.chmod(0o644)
    file.save(Settings())

    assert new == 0o600
    assert file.path.stat().st_mode & 0o777 == 0o644


def test_a_folder_in_its_place_is_a_problem_and_no_crash(file: SettingsFile) -> None:
    file.path.mkdir(parents=True)

    loaded = file.load()

    assert loaded.read_only
    assert "can't be read" in loaded.problems[0].what
    assert file.save(Settings(welcomed=True))


def test_a_huge_file_is_not_read(file: SettingsFile) -> None:
    write(file, "# " + "x" * 5_000_000)

    assert file.load().read_only


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


texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=8)
names = st.text("abcxyz-", min_size=1, max_size=6)
lists = st.lists(texts, max_size=3).map(tuple)
watches = st.builds(
    Watch,
    service=names,
    name=texts.map(lambda t: t or None),
    components=lists,
    muted=st.booleans(),
    expect_status=st.lists(st.integers(100, 599), max_size=2).map(tuple),
    from_level=st.none() | st.sampled_from(Level),
)
ladders = st.builds(
    Ladder,
    purpose=names,
    group=texts,
    rungs=lists,
    tested=st.none() | st.dates(date(2020, 1, 1)),
    tolerable_minutes=st.none() | st.integers(0, 600),
)
quiets = st.builds(
    Quiet, start=st.times().map(lambda t: t.replace(microsecond=0)), end=st.just(time(7))
)
anything = st.builds(
    Settings,
    watch=st.lists(watches, max_size=4, unique_by=lambda w: w.key).map(tuple),
    plan=st.lists(ladders, max_size=3, unique_by=lambda p: (p.purpose, p.group)).map(tuple),
    polling=st.builds(Polling, interval_s=st.integers(1, 600)),
    notify=st.builds(Notify, quiet=st.lists(quiets, max_size=2).map(tuple), sound=st.booleans()),
    appearance=st.builds(Appearance, theme=st.sampled_from(["system", "dark"])),
    me=st.builds(Me, home_servers=st.dictionaries(names, texts.filter(bool), max_size=2)),
    welcomed=st.booleans(),
)


@given(steps=st.lists(anything, min_size=1, max_size=3))
@examples(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
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
