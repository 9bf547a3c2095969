"""The system's file dialogs, deleted as soon as they close; paths are as the system writes them."""

from collections.abc import Callable

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_source(parent: QWidget, title: str, chosen: Callable[[str], object]) -> None:
    """Let the user choose an existing file; *chosen* receives its path."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, chosen)


def ask_for_target(
    parent: QWidget, title: str, chosen: Callable[[str], object], *, name: str, kind: str = ""
) -> None:
    """Let the user choose where to save, *name* suggested; *chosen* receives the path.

    *kind* is a file name extension without its dot, added where none was typed.
    """
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if kind:
        dialog.setNameFilter(f"{kind.upper()} (*.{kind})")
        dialog.setDefaultSuffix(kind)
    dialog.selectFile(name)
    _open(dialog, chosen)


def _open(dialog: QFileDialog, chosen: Callable[[str], object]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(QDir.toNativeSeparators(path)))
    dialog.open()
