import gc
import subprocess
import sys
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


def test_a_command_ends_before_the_collector_has_walked_what_it_loaded_often() -> None:
    script = (
        "import gc, sys; from statustray.__main__ import main\n"
        "sys.argv = ['statustray', 'services', 'whatsapp']\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(sum(kind['collections'] for kind in gc.get_stats()))"
    )

    run = [sys.executable, "-c", script]
    told = subprocess.run(run, capture_output=True, check=True, text=True)  # noqa: S603 - our own

    assert int(told.stdout.split()[-1]) < 60  # 117 with the usual threshold


def test_nothing_is_set_aside_while_a_service_was_not_checked() -> None:
    GarbageCollection().freeze_after(snapshot([LOOKED, but(calm("globex"), recent_checks=())]))

    assert gc.get_freeze_count() == 0


def test_what_comes_later_is_collected_as_ever() -> None:
    pauses = GarbageCollection()
    pauses.freeze_after(snapshot([LOOKED]))
    gc.unfreeze()

    pauses.freeze_after(snapshot([LOOKED]))

    assert gc.get_freeze_count() == 0
