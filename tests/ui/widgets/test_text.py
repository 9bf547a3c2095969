"""Text that may come from anywhere, in windows of both directions."""

from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from statustray.ui.widgets.text import elided

FIRST_STRONG_ISOLATE = "\u2068"


def test_a_latin_text_cut_short_ends_at_its_own_end_in_a_mirrored_window(qtbot: QtBot) -> None:
    del qtbot
    metrics = QFontMetrics(QFont())

    shown = elided("A long title of an outage", metrics, 60, mirrored=True)

    assert shown.startswith(f"{FIRST_STRONG_ISOLATE}A")
    assert shown.endswith("…")


def test_a_text_that_fits_stays_as_it_is(qtbot: QtBot) -> None:
    del qtbot
    metrics = QFontMetrics(QFont())

    assert elided("Short", metrics, 500, mirrored=False) == "Short"
