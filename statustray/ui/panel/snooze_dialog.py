"""Until when a service shall be silent, any day and time of day."""

from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from statustray.present.vocabulary.language import Language
from statustray.ui.style.tokens import GAP_WIDE, MARGIN, MARGIN_WIDE
from statustray.ui.widgets.boxes import column_of
from statustray.ui.widgets.controls import Moment

_USUAL = timedelta(hours=4)


class SnoozeDialog(QDialog):
    """Asks until when; ``chosen`` carries the moment, aware."""

    chosen = Signal(object)

    def __init__(self, tr: Language, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Snooze until…"))
        now = QDateTime.currentDateTime()
        self._until = Moment(least=now)
        self._until.setDateTime(now.addSecs(int(_USUAL.total_seconds())))
        label = QLabel(tr("No notifications for this service until"))
        label.setBuddy(self._until)
        buttons = QDialogButtonBox()
        snooze = buttons.addButton(tr("Snooze"), QDialogButtonBox.ButtonRole.AcceptRole)
        snooze.setDefault(True)
        snooze.setProperty("kind", "primary")
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        room = (MARGIN_WIDE, MARGIN, MARGIN_WIDE, MARGIN)
        column_of(label, self._until, buttons, parent=self, margins=room, spacing=GAP_WIDE)

    def _accept(self) -> None:
        moment = self._until.dateTime().toTimeZone(QTimeZone.utc())
        self.chosen.emit(datetime.fromtimestamp(moment.toSecsSinceEpoch()).astimezone())
        self.accept()
