"""What a notification shows beside its words."""

import pytest
from PySide6.QtWidgets import QApplication

from statustray.app.alert_delivery import _picture
from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.level import Level
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
