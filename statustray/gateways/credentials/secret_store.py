"""Secrets in the system's password store, accessed on a thread of its own; never logged or filed.

A locked store blocks until its user answers the prompt, so every call here returns a future.
"""

import re
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from enum import Enum
from math import inf
from queue import SimpleQueue
from threading import Thread
from typing import Final

from msgspec import Struct

from statustray.domain.model.page_key import Secret
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.credentials.keyring_backends import (
    SERVICE,
    PasswordStore,
    find_store,
    is_locked,
    may_prompt,
    store_errors,
)

# Windows stores at most 2560 bytes: two for most characters, four for the others.
LIMIT_CHARACTERS: Final = 1200
# For how long a key is used before the store is asked whether it is still the same.
_GOOD_FOR_S: Final = 60.0


class StoreState(Enum):
    """How the store answered."""

    AVAILABLE = "available"
    LOCKED = "locked"
    CANCELLED = "cancelled"
    ABSENT = "absent"
    REFUSED = "refused"
    UNAVAILABLE = "unavailable"


class Answer(Struct, frozen=True):
    """The store's answer; ``why`` explains REFUSED and UNAVAILABLE and contains no secret.

    ``from_environ``: the secret stands in the environment and is not kept by the store.
    """

    state: StoreState
    secret: Secret | None = None
    why: str = ""
    from_environ: bool = False


def variable_of(account: str) -> str:
    """Return the variable of the environment that stands in for the store's *account*."""
    return f"STATUSTRAY_SECRET_{re.sub(r'[^A-Z0-9]', '_', account.upper())}"


_AVAILABLE = Answer(StoreState.AVAILABLE)
_NO_STORE = Answer(StoreState.UNAVAILABLE, why=phrase("no password store was found"))
_TOO_LONG = Answer(StoreState.REFUSED, why=f"longer than {LIMIT_CHARACTERS} characters")


class _Known(Struct, frozen=True):
    """A secret in memory, and until when it need not be asked for again, by ``monotonic``."""

    secret: Secret
    until: float


class SecretStore:
    """Stores one secret per account.  Callable from any thread; answers are futures.

    What was changed or removed in the store by another program counts within a minute.  A store
    that is locked or gone by then takes back nothing that it has told, and prompts nobody for it.
    ``environ`` replaces a missing store: ``STATUSTRAY_SECRET_<ACCOUNT>``.
    """

    def __init__(
        self,
        *,
        find: Callable[[], PasswordStore | None] = find_store,
        locked: Callable[[PasswordStore], bool] = is_locked,
        prompts: Callable[[PasswordStore], bool] = may_prompt,
        environ: Mapping[str, str] | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._find = find
        self._is_locked, self._may_prompt = locked, prompts
        self._now = now
        self._environ = environ or {}
        self._store: PasswordStore | None = None
        self._cache: dict[str, _Known] = {}
        self._jobs: SimpleQueue[tuple[Callable[[], Answer], Future[Answer]] | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._declined = False

    def __repr__(self) -> str:
        return f"{type(self).__name__}(accounts={len(self._cache)})"

    def state(self) -> Future[Answer]:
        """Return whether the store is available, locked or unavailable, without a prompt."""
        return self._ask(self._state)

    def get(self, account: str) -> Future[Answer]:
        """Return the secret of *account*; a locked store prompts its user first."""
        return self._ask(lambda: self._get(account))

    def look_up(self, account: str) -> Future[Answer]:
        """Return the secret of *account* for a check, not at the user's request.

        A user who declined to unlock the store is not prompted again, but answered LOCKED.
        """
        return self._ask(lambda: self._get_unless_declined(account))

    def peek(self, account: str) -> Future[Answer]:
        """Return the secret of *account* without a prompt; LOCKED if one would be needed."""
        return self._ask(lambda: self._get_unprompted(account))

    def keep(self, account: str, secret: Secret) -> Future[Answer]:
        """Store *secret* for *account*."""
        return self._ask(lambda: self._keep(account, secret))

    def keep_for_session(self, account: str, secret: Secret) -> None:
        """Keep *secret* in memory until the program ends, where there is no store."""
        self._cache[account] = _Known(secret, inf)

    def forget(self, account: str) -> Future[Answer]:
        """Remove the secret of *account*."""
        return self._ask(lambda: self._forget(account))

    def close(self) -> None:
        """Stop the thread after its current job; an open prompt does not block the exit."""
        self._jobs.put(None)

    def _ask(self, job: Callable[[], Answer]) -> Future[Answer]:
        answer: Future[Answer] = Future()
        self._jobs.put((job, answer))
        if self._thread is None:
            self._thread = Thread(target=self._work, name="secrets", daemon=True)
            self._thread.start()
        return answer

    def _work(self) -> None:
        while (next_job := self._jobs.get()) is not None:
            job, answer = next_job
            if answer.set_running_or_notify_cancel():
                answer.set_result(self._answer(job))

    def _answer(self, job: Callable[[], Answer]) -> Answer:
        try:
            return self._answered(job)
        except Exception as error:  # noqa: BLE001 - a backend's own bug must not end the thread
            return Answer(StoreState.UNAVAILABLE, why=type(error).__name__)

    def _answered(self, job: Callable[[], Answer]) -> Answer:
        try:
            return job()
        except store_errors() as error:
            return self._trouble(error)

    def _trouble(self, error: Exception) -> Answer:
        from keyring.errors import KeyringLocked  # noqa: PLC0415 - imported by now

        if isinstance(error, KeyringLocked):
            self._declined = True
            return Answer(StoreState.CANCELLED)
        self._store = None
        # The store's own message; none of them repeats the secret.
        return Answer(StoreState.UNAVAILABLE, why=str(error) or type(error).__name__)

    def _found(self) -> PasswordStore | None:
        self._store = self._store or self._find()
        return self._store

    def _state(self) -> Answer:
        store = self._found()
        if store is None:
            return _NO_STORE
        return Answer(StoreState.LOCKED) if self._is_locked(store) else _AVAILABLE

    def _get(self, account: str) -> Answer:
        known = self._cache.get(account)
        if known is not None:
            return self._still(account, known)
        given = self._from_environ(account)
        if given is not None:
            return Answer(StoreState.AVAILABLE, given, from_environ=True)
        store = self._found()
        if store is None:
            return _NO_STORE
        return self._read(store, account)

    def _read(self, store: PasswordStore, account: str) -> Answer:
        text = store.get_password(SERVICE, account)
        if text is None:
            self._cache.pop(account, None)
            return Answer(StoreState.ABSENT)
        return Answer(StoreState.AVAILABLE, self._remember(account, Secret(text)))

    def _remember(self, account: str, secret: Secret) -> Secret:
        self._cache[account] = _Known(secret, self._now() + _GOOD_FOR_S)
        return secret

    def _still(self, account: str, known: _Known) -> Answer:
        """Return the secret that was told, or what an open store says of it after a while."""
        told = Answer(StoreState.AVAILABLE, known.secret)
        if self._now() < known.until:
            return told
        try:
            store = self._found()
            if store is None or self._may_prompt(store):
                return told
            return self._read(store, account)
        except Exception:  # noqa: BLE001 - whatever the store has, it has not taken the key back
            self._store = None
            return told

    def _get_unless_declined(self, account: str) -> Answer:
        answer = self._get_unprompted(account) if self._declined else self._get(account)
        self._declined = answer.state is StoreState.LOCKED
        return answer

    def _get_unprompted(self, account: str) -> Answer:
        known = self._cache.get(account) or self._from_environ(account)
        store = None if known else self._found()
        if store is not None and self._is_locked(store):
            return Answer(StoreState.LOCKED)
        return self._get(account)

    def _keep(self, account: str, secret: Secret) -> Answer:
        if len(secret.text.encode("utf-16-le", "replace")) > 2 * LIMIT_CHARACTERS:
            return _TOO_LONG
        store = self._found()
        if store is None:
            return _NO_STORE
        store.set_password(SERVICE, account, secret.text)
        self._remember(account, secret)
        return _AVAILABLE

    def _forget(self, account: str) -> Answer:
        from keyring.errors import PasswordDeleteError  # noqa: PLC0415 - as in store_errors

        self._cache.pop(account, None)
        store = self._found()
        if store is None:
            return _NO_STORE
        try:
            store.delete_password(SERVICE, account)
        except PasswordDeleteError:
            return Answer(StoreState.ABSENT)
        return _AVAILABLE

    def _from_environ(self, account: str) -> Secret | None:
        text = self._environ.get(variable_of(account))
        return Secret(text) if text else None
