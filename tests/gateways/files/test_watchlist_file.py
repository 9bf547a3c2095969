from pathlib import Path

import pytest

from statustray.domain.model.service import Probe, Service
from statustray.domain.model.settings import Polling, Settings, Watch
from statustray.gateways.files.watchlist_file import read_list_file, write_list_file

MINE = Settings(
    watch=(Watch(id="acme", name="Acme", probe="https://acme.example"),), polling=Polling(30)
)
ACME = Service("acme", "Acme", probe=Probe("https://acme.example"))


@pytest.mark.parametrize("form", ["settings", "list", "gatus"])
def test_what_is_given_away_can_be_taken_over_again(tmp_path: Path, form: str) -> None:
    path = tmp_path / "given"

    problem = write_list_file(path, form, settings=MINE, services=(ACME,))
    found = read_list_file(path)

    assert problem is None
    assert found.problems == ()
    assert [(w.id, w.name, w.probe) for w in found.watch] == [
        ("acme", "Acme", "https://acme.example")
    ]
    assert found.settings == (MINE if form == "settings" else None)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        pytest.param(b"\x80\xfe\x00", "not a list", id="no text"),
        pytest.param(b" " * (8 * 1024 * 1024 + 1), "larger than 8 MiB", id="too large"),
    ],
)
def test_what_is_no_list_is_said(tmp_path: Path, data: bytes, why: str) -> None:
    path = tmp_path / "odd"
    path.write_bytes(data)

    found = read_list_file(path)

    assert found.watch == ()
    assert why in found.problems[0].what


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    found = read_list_file(tmp_path / "none")

    assert "there is no such file" in found.problems[0].what


def test_a_place_that_cannot_be_written_is_said(read_only_disk: Path) -> None:
    problem = write_list_file(read_only_disk / "given", "list", settings=MINE, services=(ACME,))

    assert problem is not None
    assert "can't be written" in problem.what
