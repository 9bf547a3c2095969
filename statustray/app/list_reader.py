"""Reading a list from a file beside the window, however large or odd the file is."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Signal

from statustray.domain.model.import_result import ImportResult
from statustray.gateways.files.watchlist_file import read_list_file
from statustray.ui.gui_thread import GuiThread


class ListReader(QObject):
    """Reads one list at a time; ``finished`` carries what it holds, in the GUI thread.

    A reading that was stopped, or followed by another, ends unheard: every reader takes time in
    proportion to the file's length, which is limited.
    """

    finished = Signal(object)

    def __init__(
        self, gui: GuiThread, read_file: Callable[[Path], ImportResult] = read_list_file
    ) -> None:
        super().__init__()
        self._gui = gui
        self._read_file = read_file
        self._number = 0

    def read(self, path: str) -> None:
        """Read the file at *path* on a thread of its own."""
        self._number += 1
        read_file, take = self._read_file, self._gui.deliver_to(partial(self._take, self._number))

        def work() -> None:
            take(read_file(Path(path)))

        Thread(target=work, name="list reader", daemon=True).start()

    def stop(self) -> None:
        """Wait for the current reading no longer."""
        self._number += 1

    def _take(self, number: int, found: ImportResult) -> None:
        if number == self._number:
            self.finished.emit(found)
