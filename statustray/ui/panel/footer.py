"""The panel's footer: the connection, the last check, and the progress of a running one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from statustray.present.views.panel.messages import Footer
from statustray.present.vocabulary.language import Language
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP, MARGIN, TextRole
from statustray.ui.widgets.boxes import column_of, line_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.card import separator
from statustray.ui.widgets.label import TextLabel


class PanelFooter(QWidget):
    """One line; during a check also a progress bar and a stop button."""

    stop_asked = Signal()

    def __init__(self, *, theme: Theme, tr: Language) -> None:
        super().__init__()
        self._words = TextLabel("", role=TextRole.SMALL, soft=True)
        self._words.setWordWrap(False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of the check"))
        self._stop = push_button(tr("Stop"), kind="link", role=TextRole.SMALL)
        self._stop.clicked.connect(self.stop_asked)
        row = line_of((self._words, 1), self._stop, margins=(MARGIN, 0, GAP, 0), spacing=GAP)
        column_of(self._bar, separator(), row, parent=self, spacing=0)
        self._theme = theme
        theme.changed.connect(self._fit)
        self._fit()

    def show_footer(self, footer: Footer) -> None:
        """Show *footer*."""
        self._words.setText(footer.words)
        looking = footer.checking > 0
        self._stop.setVisible(looking)
        self._bar.setVisible(looking)
        if looking:
            self._bar.setRange(0, footer.total)
            self._bar.setValue(footer.total - footer.checking)

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.scaled(36))
