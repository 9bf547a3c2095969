"""Alerts on their way to the desktop, and what people press on them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from statustray.domain.alerting.interruption import is_critical
from statustray.domain.model.advice import Advice
from statustray.domain.model.alert import TROUBLES, Alert, AlertEvent, AlertKind, Withdrawal
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Settings
from statustray.gateways.notifications.notification import Notification, Pixels, Urgency
from statustray.gateways.notifications.notifier import Notifier, usual_backends
from statustray.present.sentences.alerts import AlertAction, alert_text, asking_after
from statustray.present.views.palette import ON_ANY_PANEL
from statustray.present.vocabulary.language import Language
from statustray.ui.gui_thread import GuiThread
from statustray.ui.style.level_icons import IconColours, app_pixmap, level_pixmap

_TEST = "test"
_PICTURE = 48
_MOST_REMEMBERED = 200


class AlertDelivery(QObject):
    """Show alerts as notifications and hand on what is pressed.

    ``undelivered`` carries the texts that no notification backend could show.
    """

    details_asked = Signal(str)
    backup_asked = Signal(str, str)
    snooze_asked = Signal(object)
    drill_asked = Signal()
    no_drills_asked = Signal()
    plan_asked = Signal()
    no_contacts_asked = Signal()
    worked = Signal(object)
    undelivered = Signal(object)
    tested = Signal(str)

    def __init__(
        self,
        *,
        tr: Language,
        gui: GuiThread,
        settings: Callable[[], Settings],
        show_in_tray: Callable[[str, str, Level], bool],
    ) -> None:
        super().__init__()
        self._tr = tr
        self._settings = settings
        self._alerts: dict[str, Alert] = {}
        self._missed: dict[str, str] = {}
        self._used: dict[str, Advice] = {}
        self._notifier = Notifier(
            usual_backends(
                lambda t, b, u: show_in_tray(t, b, _LEVEL[u]),
                open_label=tr("Open"),
                tray_name=tr("a message from the tray icon"),
            ),
            on_action=gui.deliver_to(self._act),
            on_failed=gui.deliver_to(self._miss),
            on_shown=gui.deliver_to(self._note_shown),
        )

    def test(self) -> None:
        """Show a test notification; ``tested`` says which way it went."""
        tr = self._tr
        self._notifier.show(
            Notification(
                key=_TEST,
                title=tr("StatusTray notifies you like this"),
                body=tr("What happened, what it means for you, and what you can use instead."),
                actions=((AlertAction.DETAILS.value, tr("Details")),),
                image=_pixels(app_pixmap(_PICTURE)),
            )
        )

    def note_used(self, service: str, advice: Advice) -> None:
        """Know that *advice* was taken for *service*, to ask afterwards whether it worked."""
        self._used[service] = advice

    def dismiss(self, text: str) -> None:
        """Show *text* no longer among what was missed."""
        for key in [key for key, missed in self._missed.items() if missed == text]:
            del self._missed[key]
            self._notifier.withdraw(key)  # no daemon that comes later needs to show it
        self.undelivered.emit(tuple(self._missed.values()))

    def close(self) -> None:
        """Take everything away that is shown."""
        self._notifier.close()

    def send_alert(self, event: AlertEvent) -> None:
        """Show an alert, or take one away."""
        if isinstance(event, Withdrawal):
            self._alerts.pop(event.key, None)
            self._notifier.withdraw(event.key)
            self._forget_missed(event.key)
            return
        if event.kind in TROUBLES:
            self._withdraw_recoveries(event.services)
        if event.key in self._missed:  # a silent correction is for the panel, too
            self._missed[event.key] = alert_text(event, self._tr).whole
            self.undelivered.emit(tuple(self._missed.values()))
        self._alerts[event.key] = event
        while len(self._alerts) > _MOST_REMEMBERED:
            del self._alerts[next(iter(self._alerts))]
        self._notifier.show(self._notification(event))

    def _withdraw_recoveries(self, services: tuple[str, ...]) -> None:
        """Take away what says that any of *services* is back: it is down again."""
        for key, alert in tuple(self._alerts.items()):
            if alert.kind is AlertKind.BACK and not set(services).isdisjoint(alert.services):
                self.send_alert(Withdrawal(key))

    def _notification(self, alert: Alert) -> Notification:
        text = alert_text(alert, self._tr)
        used = self._used_for(alert)
        if alert.kind is AlertKind.BACK and used is not None:
            text = asking_after(text, used, self._tr)
        return Notification(
            key=alert.key,
            title=text.title,
            body=text.body,
            urgency=_urgency(alert, self._settings()),
            actions=tuple((button.action.value, button.label) for button in text.buttons),
            image=_picture(alert),
            sound=self._settings().notify.sound,
            silent=alert.silent,
        )

    def _used_for(self, alert: Alert) -> Advice | None:
        return next((self._used[s] for s in alert.services if s in self._used), None)

    def _act(self, key: str, action: str) -> None:
        alert = self._alerts.get(key, _NOBODYS)
        match action:
            case AlertAction.BACKUP.value if alert.backup is not None:
                self.backup_asked.emit(alert.services[0], alert.backup.service)
            case AlertAction.SNOOZE.value:
                self.snooze_asked.emit(alert.services)
            case AlertAction.DRILL.value:
                self.drill_asked.emit()
            case AlertAction.NO_DRILLS.value:
                self.no_drills_asked.emit()
            case AlertAction.PLAN.value:
                self.plan_asked.emit()
            case AlertAction.NO_CONTACTS.value:
                self.no_contacts_asked.emit()
            case AlertAction.WORKED.value:
                self._tell_worked(alert)
            case _:
                self.details_asked.emit("".join(alert.services[:1]))

    def _tell_worked(self, alert: Alert) -> None:
        used = self._used_for(alert)
        for service in alert.services:
            self._used.pop(service, None)
        if used is not None:
            self.worked.emit(used)

    def _miss(self, key: str, why: str) -> None:
        if key == _TEST:
            said = self._tr("The notification could not be shown: {why}.", why=why)
            self.tested.emit(said)
            return
        alert = self._alerts.get(key)
        if alert is not None:
            self._missed[key] = alert_text(alert, self._tr).whole
            self.undelivered.emit(tuple(self._missed.values()))

    def _note_shown(self, key: str) -> None:
        if key == _TEST:
            said = self._tr(
                "Sent via {way}. If you don't see it, check your desktop's notification settings.",
                way=self._notifier.name(),
            )
            self.tested.emit(said)
            return
        self._forget_missed(key)

    def _forget_missed(self, key: str) -> None:
        if self._missed.pop(key, None) is not None:
            self.undelivered.emit(tuple(self._missed.values()))


_NOBODYS = Alert(key="", kind=AlertKind.DIGEST)
# GNOME puts what can wait into its list without showing it.
_CAN_WAIT = {AlertKind.PAGE, AlertKind.DIGEST, AlertKind.DRILL, AlertKind.CONTACTS}
_LEVEL = {
    Urgency.LOW: Level.OPERATIONAL,
    Urgency.NORMAL: Level.DEGRADED,
    Urgency.CRITICAL: Level.MAJOR_OUTAGE,
}


def _urgency(alert: Alert, settings: Settings) -> Urgency:
    if is_critical(alert, settings):
        return Urgency.CRITICAL
    return Urgency.LOW if alert.silent or alert.kind in _CAN_WAIT else Urgency.NORMAL


def _picture(alert: Alert) -> Pixels:
    """Return the shape of the alert's level, or the program's icon where it speaks of none."""
    if not alert.has_level:
        return _pixels(app_pixmap(_PICTURE))
    colours = IconColours(ON_ANY_PANEL[alert.level], "#ffffff")
    return _pixels(level_pixmap(alert.level, _PICTURE, colours=colours))


def _pixels(pixmap: QPixmap) -> Pixels:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    return Pixels(image.width(), image.height(), bytes(image.constBits()))
