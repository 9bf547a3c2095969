"""Notices on their way to the desktop, and what people press on them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from statustray.domain.model.advice import Advice
from statustray.domain.model.alert import Alert, AlertEvent, AlertKind, Withdrawal
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Settings
from statustray.gateways.notifications.notifier import (
    Notification,
    Notifier,
    Pixels,
    Urgency,
    usual_backends,
)
from statustray.present.sentences.alerts import AlertAction, alert_text, asking_after
from statustray.present.views.palette import ON_ANY_PANEL
from statustray.present.vocabulary.language import Language
from statustray.ui.style.level_icons import Ink, level_pixmap

_TEST = "test"
_PICTURE = 48
_MOST_REMEMBERED = 200


class AlertDelivery(QObject):
    """Shows notices and hands on what is pressed.

    ``tell`` may be called from any thread; the signals come on the GUI thread.  ``undelivered``
    carries the texts that no way could show.
    """

    details_asked = Signal(str)
    backup_asked = Signal(str, str)
    snooze_asked = Signal(object)
    drill_asked = Signal()
    no_drills_asked = Signal()
    worked = Signal(object)
    undelivered = Signal(object)
    tested = Signal(str)
    _came = Signal(object)
    _acted = Signal(str, str)
    _failed = Signal(str, str)
    _shown = Signal(str)

    def __init__(
        self,
        *,
        tr: Language,
        settings: Callable[[], Settings],
        show_in_tray: Callable[[str, str, Level], bool],
    ) -> None:
        super().__init__()
        self._tr = tr
        self._settings = settings
        self._notices: dict[str, Alert] = {}
        self._missed: dict[str, str] = {}
        self._used: dict[str, Advice] = {}
        self._notifier = Notifier(
            usual_backends(
                lambda t, b, u: show_in_tray(t, b, _LEVEL[u]),
                open_label=tr("Open"),
                tray_name=tr("the tray's own message"),
            ),
            on_action=self._acted.emit,
            on_failed=self._failed.emit,
            on_shown=self._shown.emit,
        )
        self._came.connect(self._take)
        self._acted.connect(self._act)
        self._failed.connect(self._miss)
        self._shown.connect(self._note_shown)

    def tell(self, telling: AlertEvent) -> None:
        """Show a notice, or take one away; callable from any thread."""
        self._came.emit(telling)

    def test(self) -> None:
        """Show a test notification; ``tested`` says which way it went."""
        tr = self._tr
        self._notifier.show(
            Notification(
                key=_TEST,
                title=tr("This is how StatusTray tells you"),
                body=tr("What happened, what it means for you, and what to use instead."),
                actions=((AlertAction.DETAILS.value, tr("Details")),),
                image=_picture(Level.OPERATIONAL),
            )
        )

    def note_used(self, service: str, advice: Advice) -> None:
        """Know that *advice* was taken for *service*, to ask afterwards whether it worked."""
        self._used[service] = advice

    def dismiss(self, text: str) -> None:
        """Show *text* no longer among what was missed."""
        self._missed = {key: missed for key, missed in self._missed.items() if missed != text}
        self.undelivered.emit(tuple(self._missed.values()))

    def close(self) -> None:
        """Take everything away that is shown."""
        self._notifier.close()

    def _take(self, telling: AlertEvent) -> None:
        if isinstance(telling, Withdrawal):
            self._notices.pop(telling.key, None)
            self._notifier.withdraw(telling.key)
            self._forget_missed(telling.key)
            return
        self._notices[telling.key] = telling
        while len(self._notices) > _MOST_REMEMBERED:
            del self._notices[next(iter(self._notices))]
        self._notifier.show(self._notification(telling))

    def _notification(self, notice: Alert) -> Notification:
        text = alert_text(notice, self._tr)
        used = self._used_for(notice)
        if notice.kind is AlertKind.BACK and used is not None:
            text = asking_after(text, used, self._tr)
        return Notification(
            key=notice.key,
            title=text.title,
            body=text.body,
            urgency=_urgency(notice, self._settings()),
            actions=tuple((button.action.value, button.label) for button in text.buttons),
            image=_picture(notice.level),
            sound=self._settings().notify.sound,
        )

    def _used_for(self, notice: Alert) -> Advice | None:
        return next((self._used[s] for s in notice.services if s in self._used), None)

    def _act(self, key: str, action: str) -> None:
        notice = self._notices.get(key, _NOBODYS)
        match action:
            case AlertAction.BACKUP.value if notice.advice:
                self.backup_asked.emit(notice.services[0], notice.advice[0].service)
            case AlertAction.SNOOZE.value:
                self.snooze_asked.emit(notice.services)
            case AlertAction.DRILL.value:
                self.drill_asked.emit()
            case AlertAction.NO_DRILLS.value:
                self.no_drills_asked.emit()
            case AlertAction.WORKED.value:
                self._tell_worked(notice)
            case _:
                self.details_asked.emit("".join(notice.services[:1]))

    def _tell_worked(self, notice: Alert) -> None:
        used = self._used_for(notice)
        for service in notice.services:
            self._used.pop(service, None)
        if used is not None:
            self.worked.emit(used)

    def _miss(self, key: str, why: str) -> None:
        if key == _TEST:
            said = self._tr("No notification could be shown: {why}.", why=why)
            self.tested.emit(said)
            return
        notice = self._notices.get(key)
        if notice is not None:
            self._missed[key] = alert_text(notice, self._tr).whole
            self.undelivered.emit(tuple(self._missed.values()))

    def _note_shown(self, key: str) -> None:
        if key == _TEST:
            self.tested.emit(self._tr("Sent through {way}.", way=self._notifier.how()))
            return
        self._forget_missed(key)

    def _forget_missed(self, key: str) -> None:
        if self._missed.pop(key, None) is not None:
            self.undelivered.emit(tuple(self._missed.values()))


_NOBODYS = Alert(key="", kind=AlertKind.DIGEST, services=())
_LEVEL = {
    Urgency.LOW: Level.OPERATIONAL,
    Urgency.NORMAL: Level.DEGRADED,
    Urgency.CRITICAL: Level.MAJOR_OUTAGE,
}
_PRESSING_MINUTES = 15


def _urgency(notice: Alert, settings: Settings) -> Urgency:
    """Stay on the screen only for what its user cannot do without for long."""
    if notice.kind not in (AlertKind.TROUBLE, AlertKind.COMMON_CAUSE):
        return Urgency.LOW
    pressing = any(
        ladder.tolerable_minutes is not None
        and ladder.tolerable_minutes <= _PRESSING_MINUTES
        and not set(notice.services).isdisjoint(ladder.rungs)
        for ladder in settings.plan
    )
    down = notice.level is Level.MAJOR_OUTAGE
    return Urgency.CRITICAL if pressing and down else Urgency.NORMAL


def _picture(level: Level) -> Pixels:
    pixmap = level_pixmap(level, _PICTURE, ink=Ink(ON_ANY_PANEL[level], "#ffffff"))
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    return Pixels(image.width(), image.height(), bytes(image.constBits()))
