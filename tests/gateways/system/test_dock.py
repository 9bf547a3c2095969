"""Out of the Dock of macOS, as far as that can be shown elsewhere."""

import logging

import pytest

from statustray.gateways.system.dock import ACCESSORY, leave_dock


class Application:
    """Stands where ``NSApplication`` stands on macOS."""

    def __init__(self) -> None:
        self.policies: list[int] = []

    def setActivationPolicy_(self, policy: int) -> bool:
        self.policies.append(policy)
        return True


@pytest.mark.parametrize(("platform", "asked"), [("darwin", [ACCESSORY]), ("linux", [])])
def test_only_macos_is_asked_for_it(platform: str, asked: list[int]) -> None:
    application = Application()

    leave_dock(lambda: application, platform=platform)

    assert application.policies == asked


def test_without_the_bridge_the_program_starts_all_the_same(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.INFO):
        leave_dock(platform="darwin")  # here nothing bridges to Objective-C

    assert "the icon stays in the Dock" in caplog.text
