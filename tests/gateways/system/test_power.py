from pathlib import Path

import pytest

from statustray.gateways.system.power import on_battery

MAINS = {"type": "Mains", "online": "1"}
UNPLUGGED = {"type": "Mains", "online": "0"}
USB = {"type": "USB", "online": "1"}
DRAINING = {"type": "Battery", "status": "Discharging"}
FULL = {"type": "Battery", "status": "Full"}
MOUSE = {"type": "Battery", "status": "Discharging", "scope": "Device"}


@pytest.mark.parametrize(
    ("supplies", "expected"),
    [
        pytest.param([], False, id="a desktop computer"),
        pytest.param([UNPLUGGED, DRAINING], True, id="unplugged"),
        pytest.param([MAINS, FULL], False, id="plugged in"),
        pytest.param([MAINS, DRAINING], False, id="plugged in, drawing more than it gets"),
        pytest.param([UNPLUGGED, USB, FULL], False, id="fed by USB"),
        pytest.param([DRAINING], True, id="no socket at all"),
        pytest.param([MOUSE], False, id="only the mouse has a battery"),
    ],
)
def test_only_a_computer_that_nothing_else_feeds_is_on_battery(
    tmp_path: Path, supplies: list[dict[str, str]], *, expected: bool
) -> None:
    for number, supply in enumerate(supplies):
        folder = tmp_path / str(number)
        folder.mkdir()
        for name, word in supply.items():
            (folder / name).write_text(f"{word}\n")

    assert on_battery(tmp_path) is expected


def test_a_system_without_such_a_folder_is_on_mains(tmp_path: Path) -> None:
    assert not on_battery(tmp_path / "nowhere")
