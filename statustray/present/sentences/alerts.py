"""Notices in two lines: the title says what happened, the body what it means and what to do."""

from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from statustray.domain.model.advice import Advice, Cause, CauseConfidence, Independence
from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.level import Level
from statustray.present.sentences.advice import advice_line, use_label
from statustray.present.vocabulary.enumeration import enumeration
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.states import explain, headline, sentence

_TITLE_NAMES = 2


class AlertAction(Enum):
    """What a notice's button asks for."""

    BACKUP = "backup"
    DETAILS = "details"
    SNOOZE = "snooze"
    DRILL = "drill"
    NO_DRILLS = "no-drills"
    WORKED = "worked"


@dataclass(frozen=True, slots=True)
class AlertButton:
    """A button: what it asks for and what it says."""

    action: AlertAction
    label: str


@dataclass(frozen=True, slots=True)
class AlertText:
    """A notice in words: plain text, at most three buttons, the first one the most useful."""

    title: str
    body: str
    buttons: tuple[AlertButton, ...] = ()

    @property
    def whole(self) -> str:
        """Both lines as one text, for the panel and for screen readers."""
        return f"{self.title}\n{self.body}" if self.body else self.title


def alert_text(alert: Alert, tr: Language) -> AlertText:
    """Put *alert* into words."""
    match alert.kind:
        case AlertKind.TROUBLE | AlertKind.COMMON_CAUSE:
            return AlertText(_trouble(alert, tr), _means(alert, tr), _buttons(alert, tr))
        case AlertKind.BACK:
            return AlertText(
                _back(alert, tr),
                sentence(explain(alert.reason, alert.level, tr), tr),
                (AlertButton(AlertAction.DETAILS, tr("Details")),),
            )
        case AlertKind.CERTIFICATE:
            return _certificate(alert, tr)
        case AlertKind.DIGEST:
            return AlertText(
                tr.plural(
                    "Daily digest: {n} service had problems",
                    "Daily digest: {n} services had problems",
                    len(alert.names),
                ),
                sentence(_names(alert, tr), tr),
                (AlertButton(AlertAction.DETAILS, tr("Details")),),
            )
        case AlertKind.DRILL:
            return AlertText(
                tr("Time for a drill"),
                tr("Replay a past outage against your own backup plan. It takes two minutes."),
                (
                    AlertButton(AlertAction.DRILL, tr("Start drill")),
                    AlertButton(AlertAction.NO_DRILLS, tr("Don't remind me again")),
                ),
            )
        case _:
            assert_never(alert.kind)


def asking_after(text: AlertText, used: Advice, tr: Language) -> AlertText:
    """Return the words of a recovery with the question how the backup did that was used."""
    return AlertText(
        text.title,
        f"{text.body}\n{tr('You used {name} in the meantime. Did it work?', name=used.name)}",
        (AlertButton(AlertAction.WORKED, tr("Yes, it worked")), *text.buttons),
    )


def cause_line(cause: Cause, tr: Language) -> str:
    """Say what several services have in common."""
    n = len(cause.services)
    if cause.provider is None:
        return tr.plural(
            "{n} of your services has a problem; we don't know the cause",
            "{n} of your services have problems at the same time; we don't know the cause",
            n,
        )
    match cause.sure:
        case CauseConfidence.PROBABLY:
            return tr.plural(
                "Probably {name}: {n} of your services affected",
                "Probably {name}: {n} of your services affected",
                n,
                name=cause.name,
            )
        case CauseConfidence.MAY_BE:
            return tr.plural(
                "Possibly {name}: {n} of your services affected",
                "Possibly {name}: {n} of your services affected",
                n,
                name=cause.name,
            )
        case _:
            assert_never(cause.sure)


def _trouble(alert: Alert, tr: Language) -> str:
    return headline(_title_names(alert, tr), alert.level, tr, n=len(alert.names))


def _title_names(alert: Alert, tr: Language) -> str:
    """Name few, for desktops cut titles at some 36 characters and the verb comes last."""
    if len(alert.names) > _TITLE_NAMES:
        return enumeration(alert.names, tr, most=1)
    return _names(alert, tr)


def _back(alert: Alert, tr: Language) -> str:
    """Say that a trouble is over; what is only known to answer is not called back."""
    names = _names(alert, tr)
    if alert.level is Level.MAINTENANCE:
        return headline(names, alert.level, tr)
    if alert.level is Level.UNKNOWN:
        return tr("Reachable again: {names}", names=names)
    if len(alert.names) == 1:
        return tr("{name} is back", name=names)
    return tr("Back: {names}", names=names)


def _means(alert: Alert, tr: Language) -> str:
    separate = [a for a in alert.advice if a.independence is not Independence.KNOWN_SHARED]
    lines = [sentence(_why(alert, tr), tr), *(advice_line(advice, tr) for advice in separate[:1])]
    return "\n".join(lines)


def _why(alert: Alert, tr: Language) -> str:
    if alert.cause is not None:
        return cause_line(alert.cause, tr)
    if len(alert.names) > 1:
        return tr("The problems began at about the same time; no common cause is known")
    return explain(alert.reason, alert.level, tr)


def _buttons(alert: Alert, tr: Language) -> tuple[AlertButton, ...]:
    backup = tuple(
        AlertButton(AlertAction.BACKUP, use_label(advice, tr)) for advice in alert.advice[:1]
    )
    return (
        *backup,
        AlertButton(AlertAction.DETAILS, tr("Details")),
        AlertButton(AlertAction.SNOOZE, tr("Snooze")),
    )


def _certificate(alert: Alert, tr: Language) -> AlertText:
    name = _names(alert, tr)
    days = alert.days or 0
    title = (
        tr.plural(
            "The certificate of {name} expires in {n} day",
            "The certificate of {name} expires in {n} days",
            days,
            name=name,
        )
        if days > 0
        else tr("The certificate of {name} has expired", name=name)
    )
    return AlertText(title, tr("Renew it, or apps and browsers will refuse to connect."))


def _names(alert: Alert, tr: Language) -> str:
    return enumeration(alert.names or alert.services, tr)
