from pathlib import Path

import pytest

from statustray.gateways.files.window_places import WindowPlaces


@pytest.mark.parametrize("text", ["", "[]", '{"settings": 3}', '{"settings": "%%"}', "\0" * 100])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    kept = tmp_path / "state" / "windows.json"
    kept.parent.mkdir()
    kept.write_text(text)
    places = WindowPlaces(kept)

    assert places.get("settings") == b""
    places.put("settings", b"here")

    assert WindowPlaces(kept).get("settings") == b"here"


def test_a_disk_that_takes_nothing_hinders_no_window(read_only_disk: Path) -> None:
    places = WindowPlaces(read_only_disk / "windows.json")

    places.put("settings", b"here")

    assert places.get("settings") == b""
