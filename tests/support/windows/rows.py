"""Rows of the panel's list, found by their ids."""

from PySide6.QtCore import QModelIndex

from statustray.ui.panel.service_model import ServiceModel


def index_of(model: ServiceModel, row_id: str) -> QModelIndex:
    """Return the index of the row of that id, an invalid one if there is none."""
    for number in range(model.rowCount()):
        row = model.row(model.index(number))
        if row is not None and row.id == row_id:
            return model.index(number)
    return QModelIndex()
