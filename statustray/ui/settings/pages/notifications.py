"""The page about notifications: what may interrupt, and when."""

from datetime import time
from functools import partial
from operator import attrgetter

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from statustray.domain.model.level import Level
from statustray.domain.model.settings import Notify, Quiet, Settings
from statustray.present.sentences.settings.options import day_numbers, in_a_row, levels_told
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.editors.alert_preview import AlertPreview
from statustray.ui.settings.editors.quiet_hours import QuietHours
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.style.tokens import GAP_WIDE
from statustray.ui.widgets.boxes import column_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.controls import Choice, TimeOfDay
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.switch import Switch

_MORNING = time(8, 0)
_NIGHT = Quiet(time(22, 0), time(7, 0))


class NotificationsPage(SettingsPage):
    """Levels, quiet hours, digest, certificates, and a test notification."""

    test_asked = Signal()

    def __init__(self, *, tr: Language, parent: QWidget | None = None) -> None:
        super().__init__(
            tr=tr,
            page=SettingsPageId.NOTIFICATIONS,
            intro=tr("What you turn off here still appears in the panel."),
            parent=parent,
        )
        self._shown = Notify(certificate_days=())  # what was refused stays while this is the same
        self._build_what()
        self._build_quiet()
        self._build_regular()
        self._build_test()
        self._connect()

    def show_test_result(self, said: str) -> None:
        """Show which backend delivered the test notification, or why none did."""
        self.test.show_busy(False)
        self.test_result.say(said)

    def _fill(self, settings: Settings) -> None:
        notify = settings.notify
        self.digest.setChecked(notify.digest_at is not None)
        self.digest_at.setEnabled(notify.digest_at is not None)
        self.digest_at.show_value(notify.digest_at or _MORNING)
        if not self.ends.hasFocus() and notify.certificate_days != self._shown.certificate_days:
            self.ends.setText(in_a_row(notify.certificate_days))
            self.ends_row.show_error("")
        if notify.quiet not in (self._shown.quiet, self._spans_shown()):
            self._show_spans(notify.quiet)
        self._shown = notify

    def _build_what(self) -> None:
        tr = self._tr
        row = partial(self._setting, self._card(tr("What to notify about")))
        self.back, self.sound = Switch(), Switch()
        self.from_level = Choice(options=levels_told(tr))
        row("notify.enabled", tr("&Notifications"), Switch())
        row(
            "notify.from_level",
            tr("Noti&fy me about"),
            self.from_level,
            tr("You can set a different level for each service."),
            shown=attrgetter("value"),
            read=Level,
        )
        row(
            "notify.recovery",
            tr("Notify me when a service is &back"),
            self.back,
            tr("Once. The earlier notification is removed."),
        )
        row("notify.sound", tr("Play a s&ound"), self.sound)
        row(
            "notify.critical_in_plan",
            tr("&Keep outages of services in your plan on the screen"),
            Switch(),
            tr(
                "When a service in your backup plan is down, the notification stays until you "
                "close it, on most desktops also during Do Not Disturb."
            ),
        )

    def _build_quiet(self) -> None:
        tr = self._tr
        self._quiet_card = self._card(
            tr("Quiet hours"),
            tr("No notifications during these hours. Problems that remain are sent when they end."),
        )
        self._spans_box = QWidget()
        self._spans_box.hide()  # empty it would be a line
        self._spans = column_of(parent=self._spans_box, spacing=0)
        self._no_span = TextLabel(tr("No quiet hours set."), soft=True)
        self.add_span = push_button(tr("&Add quiet hours"))
        self._quiet_card.add(self._spans_box)
        foot = QWidget()
        column_of(self._no_span, self.add_span, parent=foot)
        self._quiet_card.padded(foot)
        self._lockable("notify.quiet", self._quiet_card)

    def _build_regular(self) -> None:
        tr = self._tr
        card = self._card(tr("Digest and reminders"))
        self.digest, self.digest_at, self.ends = Switch(), TimeOfDay(), QLineEdit()
        daily = card.row(
            tr("&Daily digest"), self.digest, tr("A summary of what happened since the last one.")
        )
        self._lockable("notify.digest_at", daily)
        self._lockable("notify.digest_at", card.row(tr("Send digest a&t"), self.digest_at))
        self.ends_row = card.row(
            tr("Days before a &certificate expires"),
            self.ends,
            tr("For services you added. Leave empty to turn off."),
        )
        self._lockable("notify.certificate_days", self.ends_row)

    def _build_test(self) -> None:
        tr = self._tr
        card = self._card(tr("Test"))
        box = QWidget()
        self.test = push_button(tr("&Send a test notification"), kind="primary")
        self.test_result = TextLabel(tr("You'll see here how it was sent."), soft=True)
        column_of(AlertPreview(tr=tr), self.test, self.test_result, parent=box, spacing=GAP_WIDE)
        card.padded(box)

    def _connect(self) -> None:
        self.digest.toggled.connect(self._take_digest)
        self.digest_at.picked.connect(self._take_digest)
        self.ends.textEdited.connect(self._take_ends)
        self.add_span.clicked.connect(self._take_new_span)
        self.test.clicked.connect(self._take_test)

    def _take_digest(self) -> None:
        self._set("notify.digest_at", self.digest_at.value if self.digest.isChecked() else None)
        self.digest_at.setEnabled(self.digest.isChecked())

    def _take_ends(self, typed: str) -> None:
        numbers = day_numbers(typed)
        if numbers is None:
            self.ends_row.show_error(self._tr("Enter days as numbers, such as 14, 7, 1."))
            return
        self.ends_row.show_error("")
        self._set("notify.certificate_days", numbers)

    def _take_test(self) -> None:
        self.test.show_busy(True)
        self.test_result.setText(self._tr("Sending…"))
        self.test_asked.emit()

    def _take_new_span(self) -> None:
        self._set("notify.quiet", (*self.settings.notify.quiet, _NIGHT))
        with self._quietly():
            self._show_spans(self.settings.notify.quiet)

    def _editors(self) -> list[QuietHours]:
        items = (self._spans.itemAt(n) for n in range(self._spans.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QuietHours)]

    def _spans_shown(self) -> tuple[Quiet, ...]:
        return tuple(editor.value for editor in self._editors())

    def _show_spans(self, spans: tuple[Quiet, ...]) -> None:
        for editor in self._editors():
            self._spans.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        for number, quiet in enumerate(spans):
            editor = QuietHours(tr=self._tr, quiet=quiet)
            editor.edited.connect(self._take_spans)
            editor.remove_asked.connect(lambda n=number: self._drop_span(n))
            self._spans.addWidget(editor)
        self._no_span.setVisible(not spans)
        self._spans_box.setVisible(bool(spans))

    def _take_spans(self) -> None:
        if not any(editor.error for editor in self._editors()):
            self._set("notify.quiet", self._spans_shown())

    def _drop_span(self, number: int) -> None:
        spans = self.settings.notify.quiet
        notify = replace(self.settings.notify, quiet=(*spans[:number], *spans[number + 1 :]))
        self.add_span.setFocus()  # what was pressed goes
        self._remove(replace(self.settings, notify=notify), self._tr("Quiet hours removed."))
