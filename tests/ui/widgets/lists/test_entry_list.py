"""A list whose names are shown whole."""

from pytestqt.qtbot import QtBot

from statustray.present.views.watchlist import ListEntry
from statustray.ui.widgets.lists.entry_list import EntryList


def test_rows_are_measured_anew_when_the_list_gets_wider(qtbot: QtBot) -> None:
    names = EntryList(name="Outages", wrap=True)
    qtbot.addWidget(names)
    names.show_entries([ListEntry("a", "A title of many words that wraps", "and its detail too")])
    names.resize(120, 400)
    with qtbot.waitExposed(names):
        names.show()
    index = names.entries.index(0)
    narrow = names.visualRect(index).height()

    names.resize(600, 400)

    qtbot.waitUntil(lambda: names.visualRect(index).height() < narrow)
    assert names.visualRect(index).height() == names.sizeHintForRow(0)
