"""Suspend and resume, as systemd-logind announces them on the system bus."""

from collections.abc import Callable
from typing import Final

from jeepney import MatchRule, message_bus
from jeepney.io.asyncio import Proxy, open_dbus_router
from jeepney.low_level import Message

_LOGIND: Final = "org.freedesktop.login1"
_SIGNAL: Final = {
    "type": "signal",
    "interface": "org.freedesktop.login1.Manager",
    "member": "PrepareForSleep",
    "path": "/org/freedesktop/login1",
}


async def watch_sleep(tell: Callable[[bool], None], *, bus: str = "SYSTEM") -> None:
    """Call *tell* with True before sleep and with False after waking, until cancelled.

    The match rule admits signals of logind only.

    Raises:
        OSError: there is no such bus; suspends are still detected by the gap in the clock.
    """
    async with open_dbus_router(bus) as router:
        await Proxy(message_bus, router).AddMatch(MatchRule(sender=_LOGIND, **_SIGNAL))
        with router.filter(MatchRule(**_SIGNAL), bufsize=8) as signals:
            while True:
                message: Message = await signals.get()
                tell(bool(message.body[0]))
