"""What can be asked of one service, as a menu: in its row and behind its details."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QMenu,
    QMessageBox,
    QWidget,
)

from statustray.domain.alerting.snooze import SnoozeLength
from statustray.domain.model.snapshot import ServiceState
from statustray.present.sentences.snooze import snooze_command
from statustray.present.views.panel.choices import Choices, choices_of, page_command
from statustray.present.views.panel.rows import Row
from statustray.present.vocabulary.language import Language
from statustray.ui.panel.service_requests import ServiceRequests
from statustray.ui.widgets.text import plain_label


class ServiceMenu(QMenu):
    """Everything that can be asked of the service of one row, or of a cause: its backup."""

    def __init__(
        self,
        row: Row,
        state: ServiceState | None,
        *,
        tr: Language,
        now: datetime,
        parent: QWidget,
        requests: ServiceRequests,
    ) -> None:
        super().__init__(parent)
        self._row, self._requests = row, requests
        self.aboutToHide.connect(self.deleteLater)  # each opening makes another
        self.silence = SilenceMenu(tr, self, requests, service=row.id)
        if row.backup is not None:
            self._add(
                plain_label(row.backup_label),
                lambda: requests.backup_asked.emit(row.about, row.backup),
            )
        if state is not None:
            self._add_commands(state, choices_of(state, now), tr)
        elif row.about:
            self._add_customers(tr)

    def _add(self, text: str, act: Callable[[], None]) -> None:
        self.addAction(text).triggered.connect(lambda _on=False: act())

    def _add_customers(self, tr: Language) -> None:
        about = self._row.about or self._row.id
        self._add(tr("Tell my customers…"), lambda: self._requests.customers_asked.emit(about))

    def _add_commands(self, state: ServiceState, choices: Choices, tr: Language) -> None:
        asked, key = self._requests, self._row.id
        self._add(tr("Details"), lambda: asked.details_asked.emit(key))
        self._add(tr("Check now"), lambda: asked.check_asked.emit(key))
        if choices.open_page or choices.open_website:
            self._add(page_command(choices, tr), lambda: asked.page_asked.emit(key))
        self._add_customers(tr)
        self.addSeparator()
        if choices.trouble:
            back = self.addAction(tr("Notify me when it's back"))
            back.setCheckable(True)
            back.setChecked(choices.tell_when_back)
            back.triggered.connect(lambda on: asked.tell_when_back_asked.emit(key, on))
        self.silence.setTitle(tr("Notifications"))
        self.silence.show_choices(choices)
        self.addMenu(self.silence)
        self.addSeparator()
        name = state.service.name
        self._add(tr("Remove from the list…"), lambda: self._confirm_removal(name, tr))

    def _confirm_removal(self, name: str, tr: Language) -> None:
        question = tr("Remove {name} from the list? Its history is kept.", name=name)
        box = QMessageBox(
            QMessageBox.Icon.Question, "StatusTray", question, parent=self.parentWidget()
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.addButton(tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        asked, key = self._requests, self._row.id
        box.accepted.connect(lambda: asked.remove_asked.emit(key))
        box.open()


class SilenceMenu(QMenu):
    """Fewer notifications of ``service``."""

    def __init__(
        self, tr: Language, parent: QWidget, requests: ServiceRequests, *, service: str = ""
    ) -> None:
        super().__init__(parent)
        self.service = service
        self._tr = tr
        self._requests = requests
        for length in SnoozeLength:
            action = self.addAction(snooze_command(length, tr))
            action.triggered.connect(lambda _=False, n=length: self._snooze(n))
        self.addAction(tr("Snooze until…")).triggered.connect(self._ask_when)
        self._wake = self.addAction(tr("End snooze"))
        self._wake.triggered.connect(lambda: self._snooze(None))
        self.addSeparator()
        self._seen = self._checkable(tr("Acknowledge: no more notifications until it changes"))
        self._seen.triggered.connect(lambda on: requests.acknowledge_asked.emit(self.service, on))
        self._mute = self._checkable(tr("Mute: no notifications for this service"))
        self._mute.triggered.connect(lambda on: requests.mute_asked.emit(self.service, on))

    def show_choices(self, choices: Choices) -> None:
        """Show what is asked for already; only a problem can be acknowledged."""
        self._wake.setVisible(choices.snoozed)
        self._seen.setVisible(choices.trouble or choices.acknowledged)
        self._seen.setChecked(choices.acknowledged)
        self._mute.setChecked(choices.muted)

    def _snooze(self, until: SnoozeLength | datetime | None) -> None:
        self._requests.snooze_asked.emit(self.service, until)

    def _checkable(self, text: str) -> QAction:
        action = self.addAction(text)
        action.setCheckable(True)
        return action

    def _ask_when(self) -> None:
        # The menu is gone before the dialog is answered: nothing of that may hang on it.
        asked, service, window = self._requests, self.service, self.parentWidget()
        while isinstance(window, QMenu):
            window = window.parentWidget()
        from statustray.ui.panel.snooze_dialog import SnoozeDialog  # noqa: PLC0415 - seldom needed

        dialog = SnoozeDialog(self._tr, window)
        dialog.chosen.connect(lambda until: asked.snooze_asked.emit(service, until))
        dialog.open()
