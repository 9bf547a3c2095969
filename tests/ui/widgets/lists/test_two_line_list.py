"""An entry is as high as its lines, whatever the width: no line is empty, none is lost."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from statustray.domain.model.level import Level
from statustray.present.views.watchlist import ListEntry
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.lists.entry_list import EntryList

DETAIL = "Hit 4 of your services · 11 December 2024, Meta Platforms"
ENTRY = ListEntry("one", "Meta apps down for hours, WhatsApp included", DETAIL)
ENTRIES = (ENTRY, ListEntry("two", ENTRY.name, DETAIL, Level.MAJOR_OUTAGE))


def largest_gap(image: QImage, box: QRect) -> int:
    """Return the most rows of pixels without words that follow each other in *box*."""
    words = range(14, image.width() - 20)  # without the mark of the chosen entry
    ground = image.pixel(image.width() - 10, box.center().y())
    gaps, gap = [0], 0
    for y in range(box.top() + 4, box.bottom() - 3):
        gap = gap + 1 if all(image.pixel(x, y) == ground for x in words) else 0
        gaps.append(gap)
    return max(gaps)


def test_a_detail_without_room_gives_way_to_a_brief_one(qtbot: QtBot, theme: Theme) -> None:
    del theme
    view = EntryList(name="Your services")
    qtbot.addWidget(view)
    pictures = {}
    for width in (220, 600):
        for brief in ("", "Down"):
            view.show_entries([ListEntry("one", "Acme", DETAIL, brief=brief)])
            view.resize(width, 60)
            view.show()
            pictures[width, brief] = view.viewport().grab().toImage()

    assert pictures[220, ""] != pictures[220, "Down"]
    assert pictures[600, ""] == pictures[600, "Down"]


def test_no_line_of_an_entry_is_left_empty_at_any_width(qtbot: QtBot, theme: Theme) -> None:
    del theme
    view = EntryList(name="Outages", wrap=True)
    qtbot.addWidget(view)
    view.show_entries(ENTRIES)
    view.show()
    line, gaps = view.fontMetrics().height(), set[int]()

    for width in range(180, 250):
        view.resize(width, 600)
        view.doItemsLayout()
        image = view.viewport().grab().toImage()
        for row in range(len(ENTRIES)):
            gaps.add(largest_gap(image, view.visualRect(view.entries.index(row))))

    assert 0 < max(gaps) < line
