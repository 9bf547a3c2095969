"""The panel's footer says what was measured, and nothing of what was not."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.snapshot import Snapshot
from statustray.present.views.panel.messages import footer
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.snapshots import NOON, calm, snapshot

CHECKED = replace(snapshot([calm("acme")]), at=NOON - timedelta(minutes=1))


@pytest.mark.parametrize(
    ("seen", "words"),
    [
        (CHECKED, f"Online · last checked {ENGLISH.time(NOON - timedelta(minutes=1))}"),
        (
            replace(CHECKED, network=Network.UNKNOWN),
            f"Last checked {ENGLISH.time(NOON - timedelta(minutes=1))}",
        ),
        (Snapshot(network=Network.UNKNOWN), "Not checked yet"),
        (Snapshot(at=NOON), "Online"),
        (Snapshot(network=Network.OFFLINE), "Offline"),
        (Snapshot(network=Network.WRONG_CLOCK), "Set this computer's clock"),
    ],
)
def test_a_connection_that_nothing_put_in_doubt_is_not_mentioned(
    seen: Snapshot, words: str
) -> None:
    assert footer(seen, ENGLISH, now=NOON).words == words
