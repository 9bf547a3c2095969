"""A check that is given up leaves nothing behind."""

import asyncio
import gc

import pytest

from statustray.engine.checker import Checker
from statustray.engine.connectivity.connectivity_monitor import ConnectivityMonitor
from tests.support.stage.scripts import paged
from tests.support.stage.stage import SetStage


@pytest.mark.parametrize("turns", range(1, 5))
def test_a_check_can_be_given_up_at_every_turn_of_the_loop(set_stage: SetStage, turns: int) -> None:
    stage = set_stage()

    async def given_up() -> None:
        environment = stage.environment()
        checker = Checker(environment, ConnectivityMonitor(environment, ()))
        check = asyncio.ensure_future(checker.check(paged("acme"), page=True, probe=True))
        for _ in range(turns):
            await asyncio.sleep(0)
        check.cancel()
        with pytest.raises(asyncio.CancelledError):
            await check
        checker.close()
        await asyncio.sleep(0)

    stage.loop.run_until_complete(given_up())

    gc.collect()  # a coroutine that was never awaited warns now, and warnings fail a test
