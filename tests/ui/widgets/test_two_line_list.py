"""An entry is as high as its lines, whatever the width: no line is empty, none is lost."""

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from statustray.domain.model.level import Level
from statustray.present.views.service_face import service_face
from statustray.present.views.watchlist import ListEntry
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.entry_list import EntryList

DETAIL = "Hit 4 of your services · 11 December 2024, Meta Platforms"
ENTRY = ListEntry("one", "Meta apps down for hours, WhatsApp included", DETAIL)
FACE = service_face("meta", "Meta", "social")
ENTRIES = (
    ENTRY,
    ListEntry("two", ENTRY.name, DETAIL, Level.MAJOR_OUTAGE),
    ListEntry("three", ENTRY.name, DETAIL, Level.MAJOR_OUTAGE, face=FACE),
)


def room_below(image: QImage, bottom: int) -> int:
    """Return the empty rows of pixels between the last words and *bottom*."""
    right = image.width() - 20
    ground = image.pixel(right + 10, bottom - 3)
    row = bottom - 4
    while all(image.pixel(x, row) == ground for x in range(14, right)):
        row -= 1
    return bottom - row


def test_no_line_of_an_entry_is_left_empty_at_any_width(qtbot: QtBot, theme: Theme) -> None:
    del theme
    view = EntryList(name="Outages", wrap=True)
    qtbot.addWidget(view)
    view.show_entries(ENTRIES)
    view.show()
    line, rooms = view.fontMetrics().height(), set[int]()

    for width in range(170, 250):
        view.resize(width, 600)
        view.doItemsLayout()
        image = view.viewport().grab().toImage()
        for row in range(len(ENTRIES)):
            box = view.visualRect(view.entries.index(row))
            rooms.add(room_below(image, box.bottom()))

    assert max(rooms) < line
    assert min(rooms) > 0
