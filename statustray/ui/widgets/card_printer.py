"""The wall card, printed or saved as PDF."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QTextDocument, QTextOption
from PySide6.QtWidgets import QWidget

from statustray.ui.widgets.file_dialogs import ask_for_target

_MARGIN_MM = 12.0
_DPI = 1200


def document(html: str) -> QTextDocument:
    """Return *html* as a document for paper: black on white whatever the theme."""
    made = QTextDocument()
    text = QTextOption()
    text.setTextDirection(QGuiApplication.layoutDirection())
    text.setWrapMode(QTextOption.WrapMode.WordWrap)  # no column narrower than its longest word
    made.setDefaultTextOption(text)
    made.setHtml(html)
    return made


def ask_for_pdf(
    html: str, *, parent: QWidget, title: str, made: Callable[[str, bytes], object]
) -> None:
    """Let the user choose where to save the card, named by its *title*.

    *made* receives the path and the whole file.
    """

    def save(path: str) -> None:
        made(path, pdf_of(html, title=title))

    ask_for_target(parent, title, save, name=f"{title}.pdf", kind="pdf")


def pdf_of(html: str, *, title: str) -> bytes:
    """Return the card as one or more A4 pages."""
    from PySide6.QtGui import QPdfWriter  # noqa: PLC0415 - for paper only

    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(file)
    writer.setTitle(title)
    writer.setResolution(_DPI)
    _lay_out(writer)
    document(html).print_(writer)
    return bytes(file.data().data())


def ask_printer(html: str, *, parent: QWidget, title: str) -> None:
    """Open the system's print dialog for the card."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - a library of its own

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    _lay_out(printer)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: document(html).print_(printer))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def _lay_out(device: QPagedPaintDevice) -> None:
    from PySide6.QtGui import QPageLayout, QPageSize  # noqa: PLC0415 - all sizes of paper there are

    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
