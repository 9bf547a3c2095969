"""Margins lie where the script begins and ends."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QApplication

from statustray.ui.widgets.boxes import sides


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("qapp")
def test_a_script_from_the_left_begins_at_the_left() -> None:
    assert sides(16, 1, 8, 2) == QMargins(16, 1, 8, 2)


@pytest.mark.usefixtures("arabic")
def test_a_script_from_the_right_begins_at_the_right() -> None:
    assert sides(16, 1, 8, 2) == QMargins(8, 1, 16, 2)
