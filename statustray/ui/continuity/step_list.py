"""What to do next, each step with the button that does it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from statustray.present.views.continuity.resilience import ReportStep
from statustray.ui.style.tokens import GAP
from statustray.ui.widgets.boxes import column_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.card import Card
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.text import describe


class StepList(QWidget):
    """Steps on one card; ``asked`` carries the step whose button was pressed."""

    asked = Signal(object)

    def __init__(self, *, heading: str) -> None:
        super().__init__()
        self._card = Card(heading=heading)
        self._rows: list[QWidget] = []
        column_of(self._card, parent=self)
        self.hide()

    def show_steps(self, steps: Sequence[ReportStep]) -> None:
        """Replace the steps; the first one has the primary button."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [
            self._card.padded(self._row(step, first=not number))
            for number, step in enumerate(steps)
        ]
        self.setVisible(bool(steps))

    def _row(self, step: ReportStep, *, first: bool) -> QWidget:
        row = QWidget()
        column = column_of(TextLabel(step.text), parent=row, spacing=GAP)
        button = push_button(step.button, kind="primary" if first else "")
        describe(button, step.button, step.text)
        button.clicked.connect(lambda: self.asked.emit(step))
        column.addWidget(button)
        return row
