"""Keys of pages out of the real password store, with its real prompt."""

import asyncio
import gc
import subprocess
from collections.abc import Iterator

import pytest

from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.page_key import KeyTrouble, Secret, account_of
from statustray.gateways.credentials.page_keys import StoredKeys
from statustray.gateways.credentials.secret_store import SecretStore, StoreState
from tests.desktop.tools.parts import PASSWORD
from tests.support.waiting import PATIENCE_S

pytestmark = [
    pytest.mark.desktop,
    # keyring leaves the connection of a call that fails to the garbage collector
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),
]

PAGE = "https://status.acme.example/team"
HUSH = Secret("hush-7f3a9c")
_SHORT_S = 0.2


@pytest.fixture
def store() -> Iterator[SecretStore]:
    """A store of this program, in whose keyring an earlier one kept the key of Acme's page."""
    component("restart")
    earlier, store = SecretStore(), SecretStore()
    kept = earlier.keep(account_of("acme"), HUSH).result(PATIENCE_S)
    assert kept.state is StoreState.AVAILABLE
    earlier.close()
    yield store
    store.close()
    component("restart")
    gc.collect()


def component(action: str) -> None:
    subprocess.run(["component", action, "secrets"], check=True)  # noqa: S603, S607 - the desktop's


def press(name: str) -> None:
    button = ["--app", "gcr-prompter", "--role", "push button", "--name", name]
    subprocess.run(["a11y", "click", *button], check=True)  # noqa: S603, S607 - the desktop's


def answer_prompt() -> None:
    unlock = ["--app", "gcr-prompter", "--role", "push button", "--name", "Unlock"]
    subprocess.run(["a11y", "find", *unlock], check=True)  # noqa: S603, S607 - the desktop's
    subprocess.run(["type-text", PASSWORD], check=True)  # noqa: S603, S607 - the desktop's
    press("Unlock")


def key(store: StoredKeys) -> Secret | Failure | None:
    return asyncio.run(store.key("acme", PAGE))


def is_locked(answer: Secret | Failure | None) -> bool:
    return isinstance(answer, Failure) and answer.key is KeyTrouble.LOCKED


def test_a_key_that_another_program_kept_is_used(store: SecretStore) -> None:
    assert key(StoredKeys(store, within_s=PATIENCE_S)) == HUSH


def test_a_prompt_is_not_waited_for_and_its_answer_is_used(store: SecretStore) -> None:
    component("lock")
    keys = StoredKeys(store, within_s=_SHORT_S)

    first = key(keys)
    answer_prompt()
    second = asyncio.run(_soon(keys))

    assert is_locked(first)
    assert second == HUSH


def test_who_cancels_the_prompt_sees_no_second_one(store: SecretStore) -> None:
    component("lock")
    keys = StoredKeys(store, within_s=_SHORT_S)
    key(keys)
    press("Cancel")
    patient = StoredKeys(store, within_s=PATIENCE_S)

    again = key(patient)
    component("restart")

    assert is_locked(again)
    assert key(patient) == HUSH


async def _soon(keys: StoredKeys) -> Secret | Failure | None:
    async with asyncio.timeout(PATIENCE_S):
        while is_locked(answer := await keys.key("acme", PAGE)):
            pass
    return answer
