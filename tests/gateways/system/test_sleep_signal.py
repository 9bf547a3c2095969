import asyncio
import shutil
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest

pytest.importorskip("jeepney", reason="a bus that tells of sleep is freedesktop's")

from jeepney import DBusAddress, message_bus, new_signal
from jeepney.io.asyncio import DBusRouter, Proxy, open_dbus_router

from statustray.gateways.system.sleep_signal import watch_sleep
from tests.support.waiting import PATIENCE_S

_LOGIND = "org.freedesktop.login1"
_MANAGER = DBusAddress("/org/freedesktop/login1", interface=f"{_LOGIND}.Manager")


@pytest.fixture
def bus() -> Iterator[str]:
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("dbus-daemon is not installed")
    command = [daemon, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


def test_suspend_and_resume_are_announced(bus: str) -> None:
    async def listen() -> list[bool]:
        async with _listening(bus) as told, _speaking(bus, _LOGIND) as logind:
            await _say_until_heard(logind, told, asleep=True)
            told.clear()
            await _say_until_heard(logind, told, asleep=False)
            return told

    assert asyncio.run(listen())[-1] is False


def test_nobody_but_logind_is_believed(bus: str) -> None:
    async def listen() -> list[bool]:
        async with (
            _listening(bus) as told,
            _speaking(bus, _LOGIND) as logind,
            _speaking(bus, "example.Impostor") as impostor,
        ):
            await _say_until_heard(logind, told, asleep=False)
            await _say(impostor, asleep=True)
            told.clear()
            await _say_until_heard(logind, told, asleep=False)
            return told

    assert True not in asyncio.run(listen())


def test_without_a_bus_the_caller_is_told() -> None:
    with pytest.raises(FileNotFoundError):
        asyncio.run(watch_sleep(lambda _: None, bus="unix:path=/nowhere/bus"))


@asynccontextmanager
async def _listening(bus: str) -> AsyncIterator[list[bool]]:
    told: list[bool] = []
    watching = asyncio.create_task(watch_sleep(told.append, bus=bus))
    yield told
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)


@asynccontextmanager
async def _speaking(bus: str, name: str) -> AsyncIterator[DBusRouter]:
    async with open_dbus_router(bus) as router:
        await Proxy(message_bus, router).RequestName(name)
        yield router


async def _say(router: DBusRouter, *, asleep: bool) -> None:
    await router.send(new_signal(_MANAGER, "PrepareForSleep", "b", (asleep,)))


async def _say_until_heard(router: DBusRouter, told: list[bool], *, asleep: bool) -> None:
    """Say it again and again: the listener may still be introducing itself to the bus."""
    async with asyncio.timeout(PATIENCE_S):
        while asleep not in told:
            await _say(router, asleep=asleep)
            await Proxy(message_bus, router).GetId()
