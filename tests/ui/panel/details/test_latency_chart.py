"""Time goes in the direction of the script, in the chart as in the bars."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from statustray.present.views.palette import mix
from statustray.present.views.panel.details import Chart
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.panel.details.latency_chart import LatencyChart
from statustray.ui.style.theme import Theme


@pytest.mark.parametrize(
    ("direction", "latest_right"),
    [
        (Qt.LayoutDirection.LeftToRight, True),
        (Qt.LayoutDirection.RightToLeft, False),
    ],
)
def test_the_latest_hours_lie_where_the_script_ends(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection, *, latest_right: bool
) -> None:
    chart = LatencyChart(theme=theme, tr=ENGLISH)
    qtbot.addWidget(chart)
    chart.setLayoutDirection(direction)
    chart.resize(300, 88)
    chart.show_chart(Chart((None,) * 18 + (80.0,) * 6, "Usually 80 ms"))

    picture = chart.grab().toImage()

    fill = QColor(mix(theme.palette.surface, theme.palette.accent, 0.1)).rgb()
    filled = [
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) == fill for y in range(picture.height()))
    ]
    middle = sum(filled) / len(filled)
    assert (middle > picture.width() / 2) is latest_right
