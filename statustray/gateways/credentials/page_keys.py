"""Page keys from the password store, without ever waiting for its prompt."""

import asyncio
from concurrent.futures import Future
from contextlib import suppress
from typing import Final

from statustray.domain.model.failures import Failure, FailureKind, Phase
from statustray.domain.model.page_key import KeyTrouble, Secret, account_of
from statustray.gateways.credentials.secret_store import Answer, SecretStore, StoreState

_WITHIN_S: Final = 5.0
_LOCKED: Final = Failure(
    FailureKind.TIMED_OUT, Phase.REQUEST, "the password store is locked", key=KeyTrouble.LOCKED
)


class StoredKeys:
    """Implements ``PageKeys``; used on the engine's loop.

    A request that the store has not answered yet is not repeated.
    """

    def __init__(self, store: SecretStore, *, within_s: float = _WITHIN_S) -> None:
        self._store = store
        self._within_s = within_s
        self._asked: dict[str, Future[Answer]] = {}

    async def key(self, service: str) -> Secret | Failure | None:
        """Return the key of the page of *service*, or None if none is stored or available."""
        asked = self._asked.get(service) or self._store.look_up(account_of(service))
        self._asked[service] = asked
        if not await _answered(asked, self._within_s):
            return _LOCKED
        self._asked.pop(service, None)
        answer = asked.result()
        if answer.state in {StoreState.LOCKED, StoreState.CANCELLED}:
            return _LOCKED
        return answer.secret


async def _answered(asked: Future[Answer], within_s: float) -> bool:
    """Return whether *asked* completes within *within_s* seconds."""
    loop, told = asyncio.get_running_loop(), asyncio.Event()

    def tell(_asked: Future[Answer]) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody is waiting any more
            loop.call_soon_threadsafe(told.set)

    asked.add_done_callback(tell)
    with suppress(TimeoutError):
        async with asyncio.timeout(within_s):
            await told.wait()
    return asked.done()
