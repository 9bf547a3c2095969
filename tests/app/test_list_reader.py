"""Lists are read beside the window, and a reading that was stopped is not heard of."""

from pathlib import Path
from threading import Event, get_ident

from pytestqt.qtbot import QtBot

from statustray.app.list_reader import ListReader
from statustray.domain.model.import_result import ImportResult
from statustray.ui.gui_thread import GuiThread
from tests.support.waiting import PATIENCE_S


class SlowFile:
    """Answers with the path as the kind of list, once it is let go."""

    def __init__(self) -> None:
        self.free = Event()
        self.threads: set[int] = set()

    def read(self, path: Path) -> ImportResult:
        self.threads.add(get_ident())
        self.free.wait(PATIENCE_S)
        return ImportResult(str(path))


def test_a_list_is_read_on_another_thread_and_heard_of_on_this_one(qtbot: QtBot) -> None:
    file = SlowFile()
    reader = ListReader(GuiThread(), file.read)
    heard: list[int] = []
    reader.finished.connect(lambda _: heard.append(get_ident()))

    with qtbot.waitSignal(reader.finished) as finished:
        reader.read("one")
        file.free.set()

    assert finished.args == [ImportResult("one")]
    assert get_ident() not in file.threads
    assert heard == [get_ident()]


def test_only_the_last_reading_is_heard_of(qtbot: QtBot) -> None:
    file = SlowFile()
    reader = ListReader(GuiThread(), file.read)
    heard: list[ImportResult] = []
    reader.finished.connect(heard.append)

    reader.read("one")
    reader.read("two")
    reader.stop()
    reader.read("three")
    file.free.set()
    qtbot.waitUntil(lambda: len(file.threads) == 3 and bool(heard))

    assert heard == [ImportResult("three")]
