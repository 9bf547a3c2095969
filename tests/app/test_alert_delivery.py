"""What a notification shows beside its words, and how much it may disturb."""

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from statustray.app.alert_delivery import _picture, _urgency
from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Settings
from statustray.gateways.notifications.notification import Urgency
from tests.present.sentences.troubles import state


@pytest.mark.parametrize(
    "kind", [AlertKind.DRILL, AlertKind.CONTACTS, AlertKind.DIGEST, AlertKind.CERTIFICATE]
)
def test_what_says_no_status_shows_none(qapp: QApplication, kind: AlertKind) -> None:
    del qapp
    down = _picture(Alert("a", AlertKind.TROUBLE, states=(state("Acme"),)))
    unknown = _picture(Alert("a", AlertKind.TROUBLE, states=(state("Acme", Level.UNKNOWN),)))

    shown = _picture(Alert("a", kind, states=(state("Acme"),)))

    assert shown not in (down, unknown)
    assert shown == _picture(Alert("b", AlertKind.DRILL))


@pytest.mark.parametrize(
    ("kind", "urgency"),
    [
        (AlertKind.TROUBLE, Urgency.NORMAL),
        (AlertKind.BACK, Urgency.NORMAL),
        (AlertKind.CERTIFICATE, Urgency.NORMAL),
        (AlertKind.DIGEST, Urgency.LOW),
        (AlertKind.DRILL, Urgency.LOW),
    ],
)
def test_only_what_can_wait_is_of_low_urgency(kind: AlertKind, urgency: Urgency) -> None:
    alert = Alert("a", kind, states=(state("Acme"),))

    assert _urgency(alert, Settings()) is urgency
    assert _urgency(replace(alert, silent=True), Settings()) is Urgency.LOW
