import gc
from collections.abc import Iterator

import pytest

from statustray.app.garbage_collection import GarbageCollection
from statustray.domain.model.check_result import CheckResult, Network
from tests.support.snapshots import NOON, calm, snapshot
from tests.support.states import but

LOOKED = but(calm("acme"), recent_checks=(CheckResult(NOON, Network.ONLINE),))


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    gc.unfreeze()
    yield
    gc.unfreeze()


def test_what_was_made_at_the_start_is_set_aside_after_the_first_check_of_everything() -> None:
    GarbageCollection().freeze_after(snapshot([LOOKED]))

    assert gc.get_freeze_count() > 0


def test_nothing_is_set_aside_while_a_service_was_not_checked() -> None:
    GarbageCollection().freeze_after(snapshot([LOOKED, but(calm("globex"), recent_checks=())]))

    assert gc.get_freeze_count() == 0


def test_what_comes_later_is_collected_as_ever() -> None:
    pauses = GarbageCollection()
    pauses.freeze_after(snapshot([LOOKED]))
    gc.unfreeze()

    pauses.freeze_after(snapshot([LOOKED]))

    assert gc.get_freeze_count() == 0
