"""Services in trouble, backups for them, and the notice that is made of it."""

from datetime import datetime
from typing import Any

from statustray.domain.model.advice import Advice, ChoiceReason, Independence
from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import ServiceState
from statustray.present.sentences.alerts import AlertText, alert_text
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.states import state_of

SIGNAL = Advice(
    "signal",
    "Signal",
    "message",
    Independence.KNOWN_SEPARATE,
    ready=True,
    pick=ChoiceReason.QUICKEST,
    checked=True,
)
NOON = datetime(2026, 10, 4, 12, 0).astimezone()
DOWN = Level.MAJOR_OUTAGE
TIMED_OUT = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)


def state(name: str, level: Level = DOWN, **fields: Any) -> ServiceState:  # noqa: ANN401 - named by tests
    known: dict[str, Any] = {"reason": Reason.UNREACHABLE, "probe": TIMED_OUT}
    return state_of(Service(name.lower(), name), level=level, **(known | fields))


def trouble(*states: ServiceState, **fields: Any) -> AlertText:  # noqa: ANN401 - named by tests
    known: dict[str, Any] = {"kind": AlertKind.TROUBLE, "at": NOON, "states": states}
    return alert_text(Alert("k", **(known | fields)), ENGLISH)
