"""Older schemas are upgraded with a copy kept first, newer ones never written."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from statustray.domain.model.settings import SCHEMA, Settings
from statustray.gateways.files.settings.migrations import UPGRADES
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.gateways.files.toml.toml_tables import Tables
from tests.gateways.files.settings.by_hand import write


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

    loaded = file.load()

    assert loaded.read_only
    assert '"schema" is ' in loaded.problems[0].what
    assert loaded.problems[0].do == "Write schema = 1."


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
