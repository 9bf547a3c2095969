"""Windows' registry as it is: run under Windows, or under wine."""

from collections.abc import Iterator

import pytest

from statustray.gateways.system.autostart import AutostartKey
from statustray.gateways.system.windows_run_key import APPROVED

winreg = pytest.importorskip("winreg", reason="needs Windows' registry")


@pytest.fixture
def item() -> Iterator[AutostartKey]:
    made = AutostartKey('"C:\\Program Files\\StatusTray.exe"')
    yield made
    made.disable()


def test_the_program_starts_at_login_once_that_is_switched_on(item: AutostartKey) -> None:
    states = [item.enabled()]
    for switch in (item.enable, item.enable, item.disable, item.disable):
        assert switch() is None
        states.append(item.enabled())

    assert states == [False, True, True, False, False]


@pytest.mark.parametrize(("first_byte", "starts"), [(2, 1), (3, 0), (6, 1), (7, 0)])
def test_windows_own_list_of_startup_programs_is_heeded(
    item: AutostartKey, first_byte: int, starts: int
) -> None:
    item.enable()
    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, APPROVED) as key:
        winreg.SetValueEx(key, "StatusTray", 0, winreg.REG_BINARY, bytes([first_byte, *[0] * 11]))

    states = [item.enabled()]
    item.enable()
    states.append(item.enabled())

    assert states == [starts, True]
