"""Notifications: the title says who and what; the body why, since when, and what to use."""

from datetime import timedelta
from enum import Enum
from math import ceil
from typing import assert_never

from msgspec import Struct

from statustray.domain.alerting.snooze import USUAL
from statustray.domain.model.advice import Advice
from statustray.domain.model.alert import Alert, AlertKind
from statustray.present.sentences.advice import use_label
from statustray.present.sentences.outage import BODY_NAMES, trouble_body, trouble_title
from statustray.present.sentences.page_notes import page_note_words
from statustray.present.sentences.recovery import recovery_body, recovery_title, still_words
from statustray.present.sentences.snooze import snooze_command
from statustray.present.vocabulary.enumeration import enumeration, left_out, title_names, together
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.states import sentence

_DAY = timedelta(days=1)


class AlertAction(Enum):
    """What a notification's button asks for."""

    BACKUP = "backup"
    DETAILS = "details"
    SNOOZE = "snooze"
    DRILL = "drill"
    NO_DRILLS = "no-drills"
    PLAN = "plan"
    NO_CONTACTS = "no-contacts"
    WORKED = "worked"


class AlertButton(Struct, frozen=True):
    """A button: what it asks for and what it says."""

    action: AlertAction
    label: str


class AlertText(Struct, frozen=True):
    """An alert in words: plain text, at most three buttons, the first one the most useful."""

    title: str
    body: str
    buttons: tuple[AlertButton, ...] = ()

    @property
    def whole(self) -> str:
        """Both lines as one text, for the panel and for screen readers."""
        return f"{self.title}\n{self.body}" if self.body else self.title


def alert_text(alert: Alert, tr: Language) -> AlertText:
    """Put *alert* into words."""
    details = AlertButton(AlertAction.DETAILS, tr("Details"))
    match alert.kind:
        case AlertKind.TROUBLE | AlertKind.COMMON_CAUSE | AlertKind.MOST_OF_THE_LIST:
            return AlertText(trouble_title(alert, tr), trouble_body(alert, tr), _buttons(alert, tr))
        case AlertKind.BACK:
            return AlertText(recovery_title(alert, tr), recovery_body(alert, tr), (details,))
        case AlertKind.CERTIFICATE:
            return _certificate(alert, tr)
        case AlertKind.PAGE:
            return _page(alert, details, tr)
        case AlertKind.DIGEST:
            return _digest(alert, details, tr)
        case AlertKind.DRILL | AlertKind.CONTACTS:
            return _drill(tr) if alert.kind is AlertKind.DRILL else _contacts(alert, tr)
        case _:
            assert_never(alert.kind)


def asking_after(text: AlertText, used: Advice, tr: Language) -> AlertText:
    """Return the words of a recovery with the question how the backup did that was used."""
    return AlertText(
        text.title,
        f"{text.body}\n{tr('You used {name} in the meantime. Did it work?', name=used.name)}",
        (AlertButton(AlertAction.WORKED, tr("Yes, it worked")), *text.buttons),
    )


def _buttons(alert: Alert, tr: Language) -> tuple[AlertButton, ...]:
    backup = alert.backup
    return (
        *((AlertButton(AlertAction.BACKUP, use_label(backup, tr)),) if backup else ()),
        AlertButton(AlertAction.DETAILS, tr("Details")),
        AlertButton(AlertAction.SNOOZE, snooze_command(USUAL, tr)),
    )


def _certificate(alert: Alert, tr: Language) -> AlertText:
    named = title_names(alert.names, lambda name: _expiry(name, alert, tr), tr)
    names = left_out(alert.names, named, tr, most=BODY_NAMES)
    advice = tr("Renew it, or apps and browsers will refuse to connect.")
    body = together((sentence(names, tr), advice), tr) if names else advice
    return AlertText(_expiry(named, alert, tr), body)


def _expiry(name: str, alert: Alert, tr: Language) -> str:
    left = alert.left or timedelta()
    if left <= timedelta():
        return tr("{name}: certificate has expired", name=name)
    if left < _DAY:
        return tr("{name}: certificate expires within a day", name=name)
    return tr.plural(
        "{name}: certificate expires in {n} day",
        "{name}: certificate expires in {n} days",
        ceil(left / _DAY),
        name=name,
    )


def _page(alert: Alert, details: AlertButton, tr: Language) -> AlertText:
    if alert.note is None:
        return AlertText(enumeration(alert.names, tr), "", (details,))
    title, body = page_note_words(alert.note, enumeration(alert.names, tr), tr)
    return AlertText(title, body, (details,))


def _digest(alert: Alert, details: AlertButton, tr: Language) -> AlertText:
    troubled = enumeration(alert.names, tr, most=BODY_NAMES)
    names = tuple(state.service.name for state in alert.unreadable)
    unread = tr(
        "Status pages that could not be read for a day: {names}",
        names=enumeration(names, tr, most=BODY_NAMES),
    )
    if not (alert.states or alert.others):
        return AlertText(tr("Daily digest"), sentence(unread, tr), (details,))
    title = tr.plural(
        "Daily digest: {n} service had problems",
        "Daily digest: {n} services had problems",
        len(alert.states) + len(alert.others),
    )
    lines = (
        *((troubled,) if troubled else ()),
        *((still_words(alert.others, tr),) if alert.others else ()),
        *((unread,) if names else ()),
    )
    return AlertText(title, "\n".join(sentence(line, tr) for line in lines), (details,))


def _contacts(alert: Alert, tr: Language) -> AlertText:
    names = enumeration(alert.people, tr, most=BODY_NAMES)
    return AlertText(
        tr("Numbers to note down"),
        tr(
            "Known inside one app only: {names}. Note a phone number before you need it.",
            names=names,
        ),
        (
            AlertButton(AlertAction.PLAN, tr("Backup plan")),
            AlertButton(AlertAction.NO_CONTACTS, tr("Don't remind me again")),
        ),
    )


def _drill(tr: Language) -> AlertText:
    return AlertText(
        tr("Time for a drill"),
        tr("Replay a past outage against your own backup plan. It takes two minutes."),
        (
            AlertButton(AlertAction.DRILL, tr("Start drill")),
            AlertButton(AlertAction.NO_DRILLS, tr("Don't remind me again")),
        ),
    )
