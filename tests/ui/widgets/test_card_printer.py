"""The card on paper: no word is cut, what is read from the right begins there, all is saved."""

from pathlib import Path

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from statustray.ui.widgets.card_printer import ask_for_pdf, document

_WORDS = ("Fahrkartenschalter", "Netz", "Bahn", "Post", "Bank", "nie")


def _lines(made: QTextDocument) -> list[str]:
    """Return the lines of *made* on a page with room for all words, and little more."""
    room = sum(map(QFontMetrics(made.defaultFont()).horizontalAdvance, _WORDS))
    made.setPageSize(QSizeF(1.8 * room, 2000))
    assert made.documentLayout().documentSize().height() > 0  # lays it out
    found = []
    block = made.begin()
    while block.isValid():
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            found.append(block.text()[line.textStart() :][: line.textLength()].strip())
        block = block.next()
    return found


def test_a_column_is_as_wide_as_its_longest_word(qapp: QApplication) -> None:
    assert qapp is not None
    row = "".join(f"<td>{word}</td>" for word in _WORDS)
    tall = "".join(f"<td>{'wort ' * 20}</td>" for _ in _WORDS)

    made = document(f"<table width='100%'><tr>{row}</tr><tr>{tall}</tr></table>")

    assert set(_WORDS) <= set(_lines(made))


def test_where_one_reads_from_the_right_the_text_begins_there(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        direction = document("<p>Gmail: 1</p>").defaultTextOption().textDirection()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert direction is Qt.LayoutDirection.RightToLeft


def test_the_whole_card_is_made_for_the_place_that_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    made: list[tuple[str, bytes]] = []

    ask_for_pdf("<p>Card</p>", parent=window, title="Card", made=lambda *file: made.append(file))
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "card.pdf"))

    ((path, data),) = made
    assert path == str(tmp_path / "card.pdf")
    assert data.startswith(b"%PDF")
    assert data.rstrip().endswith(b"%%EOF")
    assert not (tmp_path / "card.pdf").exists()  # written by who writes all that is asked for
