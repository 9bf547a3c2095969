"""Page keys from the password store, without ever waiting for its prompt."""

from concurrent.futures import Future
from typing import Final

from msgspec.structs import replace

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.page_key import BoundKey, KeyTrouble, Secret, account_of
from statustray.gateways.credentials.key_origins import KeyOrigins
from statustray.gateways.credentials.secret_store import Answer, SecretStore, StoreState
from statustray.gateways.files.thread_answers import answered

_WITHIN_S: Final = 5.0
_LOCKED: Final = Failure(
    FailureKind.TIMED_OUT, Phase.REQUEST, "the password store is locked", key=KeyTrouble.LOCKED
)
_MOVED: Final = Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, key=KeyTrouble.MOVED)


class StoredKeys:
    """Implements ``PageKeys``; used on the engine's loop.

    A request that the store has not answered yet is not repeated.  A key without an origin, from
    before keys were bound or from the environment, belongs to the page it is first used for:
    the store then keeps it with that origin, and *origins* remembers it for the environment's.
    """

    def __init__(
        self,
        store: SecretStore,
        *,
        origins: KeyOrigins | None = None,
        within_s: float = _WITHIN_S,
    ) -> None:
        self._store = store
        self._origins = origins or KeyOrigins(None)
        self._within_s = within_s
        self._asked: dict[str, Future[Answer]] = {}

    async def key(self, service: str, page: str) -> Secret | Failure | None:
        """Return the key of *service* for *page*, or None if none is stored or available."""
        account = account_of(service)
        asked = self._asked.get(service) or self._store.look_up(account)
        self._asked[service] = asked
        if not await answered(asked, self._within_s):
            return _LOCKED
        self._asked.pop(service, None)
        answer = asked.result()
        if answer.state in {StoreState.LOCKED, StoreState.CANCELLED}:
            return _LOCKED
        return self._for_page(account, answer, page)

    def _for_page(self, account: str, answer: Answer, page: str) -> Secret | Failure | None:
        if answer.secret is None:
            return None
        key = BoundKey.of(answer.secret)
        if key.origin is None and answer.from_environ:
            key = replace(key, origin=self._origins.first_used(account, page))
        elif key.origin is None:
            self._store.keep(account, key.bound_to(page))
            return key.secret
        return key.secret if key.fits(page) else replace(_MOVED, detail=key.origin or "")
