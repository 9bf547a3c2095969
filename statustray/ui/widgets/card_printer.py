"""The wall card, printed or saved as PDF."""

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

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


def save_pdf(html: str, path: str, *, title: str) -> None:
    """Write the card to *path* as one or more A4 pages."""
    writer = QPdfWriter(path)
    writer.setTitle(title)
    writer.setResolution(_DPI)
    _lay_out(writer)
    document(html).print_(writer)


def ask_printer(html: str, *, parent: QWidget, title: str) -> None:
    """Open the system's print dialog for the card."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    _lay_out(printer)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: document(html).print_(printer))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def _lay_out(device: QPagedPaintDevice) -> None:
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
