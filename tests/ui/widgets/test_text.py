"""Text that may come from anywhere, in windows of both directions."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

import statustray.ui
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.text import align_lines, elided, plain_tip, widest

FIRST_STRONG_ISOLATE = "\u2068"
UI = Path(statustray.ui.__file__).parent


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


@pytest.mark.parametrize(
    "text",
    [
        "<img src='file:///dev/zero'>\nDown",
        "Move <b>Our shop</b> up",
        "&lt;img src='x'&gt;",
        "AT&T\n  1 < 2",
    ],
)
def test_a_tooltip_shows_markup_as_the_text_that_it_is(qtbot: QtBot, text: str) -> None:
    del qtbot
    document = QTextDocument()
    document.setHtml(plain_tip(text))

    assert document.toPlainText() == text
    assert "<img" not in plain_tip(text)


def test_a_tooltip_of_plain_words_stays_as_it_is() -> None:
    assert plain_tip("Slack\nDown since 14:02") == "Slack\nDown since 14:02"


def _tooltips() -> Iterator[tuple[str, ast.expr]]:
    """Yield the place and the text of every tooltip of the windows; a tray's is no markup."""
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            index = {"setToolTip": 0, "showText": 1}.get(node.func.attr)
            if index is not None and path.parent.name != "tray":
                yield f"{path.relative_to(UI)}:{node.lineno}", node.args[index]


def test_no_window_shows_a_tooltip_in_another_way() -> None:
    said = dict(_tooltips())
    bare = [where for where, text in said.items() if not ast.unparse(text).startswith("plain_tip(")]

    assert said
    assert not bare


def right_edges(window: QWidget, lines: int) -> set[int]:
    """Return where each of *lines* ends at the right, in pixels."""
    seen = window.grab().toImage()
    high = seen.height() // lines
    return {
        max(
            x
            for x in range(seen.width())
            for y in range(line * high, (line + 1) * high)
            if seen.pixelColor(x, y).lightness() < 128
        )
        for line in range(lines)
    }


def test_lines_that_run_from_right_to_left_begin_below_each_other(qtbot: QtBot) -> None:
    words = "ممم ممم ممم ممم"
    label = TextLabel(words)
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.setStyleSheet("background: white; color: black")
    width = label.fontMetrics().horizontalAdvance("ممم ممم ") + 2
    label.resize(width, label.heightForWidth(width))

    edges = right_edges(label, 2)

    assert max(edges) - min(edges) <= 1


def test_lines_of_a_field_stand_at_the_side_where_the_windows_begin(qtbot: QtBot) -> None:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    align_lines(field)
    at_the_right = field.document().defaultTextOption()
    align_lines(field, mirrored=False)
    at_the_left = field.document().defaultTextOption()

    assert at_the_right.alignment() & Qt.AlignmentFlag.AlignRight
    assert at_the_right.textDirection() is Qt.LayoutDirection.RightToLeft
    assert at_the_left.alignment() & Qt.AlignmentFlag.AlignLeft


@pytest.mark.parametrize("size", [8.0, 9.0, 10.0, 11.0, 13.0])
def test_what_stands_on_a_capital_is_not_cut_off(qtbot: QtBot, size: float) -> None:
    label = TextLabel("Übersicht")
    qtbot.addWidget(label)
    font = QFont("DejaVu Sans")
    font.setPointSizeF(size)

    label.setFont(font)

    top = label.contentsMargins().top()
    assert top + label.fontMetrics().ascent() >= -label.fontMetrics().tightBoundingRect("Ü").top()
    label.setText("Gruppe")
    assert label.contentsMargins().top() == 0


def test_the_widest_of_many_texts_is_found_without_measuring_all(
    monkeypatch: pytest.MonkeyPatch, theme: Theme
) -> None:
    metrics, measured = QFontMetrics(theme.font()), list[str]()
    short, long = [f"Country {n}" for n in range(60)], "Central African Republic (Bêafrîka)"
    ideographs = "中非共和国中非共和国中非共和国"
    width = metrics.horizontalAdvance

    def measure(text: str) -> int:
        measured.append(text)
        return width(text)

    monkeypatch.setattr(metrics, "horizontalAdvance", measure)

    assert widest([*short, long, ideographs], metrics) == max(map(width, (long, ideographs)))
    assert measured == [long, ideographs]
    assert widest(("i" * 9, "WWW"), metrics) == max(map(width, ("i" * 9, "WWW")))
    assert widest((), metrics) == 0
