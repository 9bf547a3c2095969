"""What can be asked of one service, as a menu: in its row and behind its details."""

from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime, Qt, QTimeZone, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from statustray.domain.alerting.snooze import SnoozeLength
from statustray.domain.model.snapshot import ServiceState
from statustray.present.sentences.snooze import snooze_command
from statustray.present.views.panel.rows import Row
from statustray.present.vocabulary.language import Language


class ServiceMenu(QMenu):
    """Everything that can be asked of the service of one row, or of a cause: its backup."""

    backup_asked = Signal()
    details_asked = Signal()
    check_asked = Signal()
    page_asked = Signal()
    tell_when_back_asked = Signal(bool)
    remove_asked = Signal()
    customers_asked = Signal()

    def __init__(self, row: Row, state: ServiceState | None, tr: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.silence = SilenceMenu(tr, self)
        if row.backup is not None:
            self.addAction(row.backup_label.replace("&", "&&")).triggered.connect(self.backup_asked)
        if state is not None:
            self._add_commands(state, tr)
        elif row.about:
            self.addAction(tr("Tell my customers…")).triggered.connect(self.customers_asked)

    def _add_commands(self, state: ServiceState, tr: Language) -> None:
        self.addAction(tr("Details")).triggered.connect(self.details_asked)
        self.addAction(tr("Check now")).triggered.connect(self.check_asked)
        if state.service.page or state.service.homepage:
            self.addAction(tr("Open status page")).triggered.connect(self.page_asked)
        self.addAction(tr("Tell my customers…")).triggered.connect(self.customers_asked)
        self.addSeparator()
        if state.level.trouble:
            back = self.addAction(tr("Notify me when it's back"))
            back.setCheckable(True)
            back.setChecked(state.flags.tell_when_back)
            back.triggered.connect(self.tell_when_back_asked)
        self.silence.setTitle(tr("Notifications"))
        self.silence.set_flags(
            snoozed=state.flags.snoozed_until is not None,
            acknowledged=state.flags.acknowledged,
            muted=state.service.muted,
            trouble=state.level.trouble,
        )
        self.addMenu(self.silence)
        self.addSeparator()
        self.addAction(tr("Remove from the list…")).triggered.connect(
            lambda: self._confirm_removal(state.service.name, tr)
        )

    def _confirm_removal(self, name: str, tr: Language) -> None:
        question = tr("Remove {name} from the list? Its history is kept.", name=name)
        box = QMessageBox(
            QMessageBox.Icon.Question, "StatusTray", question, parent=self.parentWidget()
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.addButton(tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.accepted.connect(self.remove_asked)
        box.open()


class SilenceMenu(QMenu):
    """Fewer notifications of one service.

    ``snooze_asked`` carries a length, the moment at which the silence ends, or None to end it.
    """

    snooze_asked = Signal(object)
    acknowledge_asked = Signal(bool)
    mute_asked = Signal(bool)

    def __init__(self, tr: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._tr = tr
        for length in SnoozeLength:
            action = self.addAction(snooze_command(length, tr))
            action.triggered.connect(lambda _=False, n=length: self.snooze_asked.emit(n))
        self.addAction(tr("Snooze until…")).triggered.connect(self._ask_when)
        self._wake = self.addAction(tr("End snooze"))
        self._wake.triggered.connect(lambda: self.snooze_asked.emit(None))
        self.addSeparator()
        self._seen = self._checkable(tr("Acknowledge: no more notifications until it changes"))
        self._seen.triggered.connect(self.acknowledge_asked)
        self._mute = self._checkable(tr("Mute: no notifications for this service"))
        self._mute.triggered.connect(self.mute_asked)

    def set_flags(self, *, snoozed: bool, acknowledged: bool, muted: bool, trouble: bool) -> None:
        """Show what is asked for already; only a problem can be acknowledged."""
        self._wake.setVisible(snoozed)
        self._seen.setVisible(trouble or acknowledged)
        self._seen.setChecked(acknowledged)
        self._mute.setChecked(muted)

    def _checkable(self, text: str) -> QAction:
        action = self.addAction(text)
        action.setCheckable(True)
        return action

    def _ask_when(self) -> None:
        # The menu is gone when the dialog opens, so the window is its parent.
        dialog = SnoozeDialog(self._tr, self.window().parentWidget())
        dialog.chosen.connect(self.snooze_asked)
        dialog.open()


class SnoozeDialog(QDialog):
    """Asks until when; ``chosen`` carries the moment, aware."""

    chosen = Signal(object)

    def __init__(self, tr: Language, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Snooze until…"))
        now = QDateTime.currentDateTime()
        self._until = QDateTimeEdit(now.addSecs(int(timedelta(hours=4).total_seconds())))
        self._until.setMinimumDateTime(now)
        self._until.setCalendarPopup(True)
        label = QLabel(tr("No notifications for this service until"))
        label.setBuddy(self._until)
        buttons = QDialogButtonBox()
        snooze = buttons.addButton(tr("Snooze"), QDialogButtonBox.ButtonRole.AcceptRole)
        snooze.setDefault(True)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (label, self._until, buttons):
            column.addWidget(widget)

    def _accept(self) -> None:
        moment = self._until.dateTime().toTimeZone(QTimeZone.utc())
        self.chosen.emit(datetime.fromtimestamp(moment.toSecsSinceEpoch()).astimezone())
        self.accept()
