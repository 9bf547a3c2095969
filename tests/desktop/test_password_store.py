"""The real password store, with its real prompt."""

import gc
import subprocess
from collections.abc import Iterator
from concurrent.futures import Future

import pytest

from statustray.domain.model.page_key import Secret
from statustray.gateways.credentials.secret_store import Answer, SecretStore, StoreState
from tests.support.waiting import PATIENCE_S

pytestmark = [
    pytest.mark.desktop,
    # keyring leaves the connection of a call that fails to the garbage collector
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),
]

HUSH = Secret("correct horse battery staple")


@pytest.fixture
def store() -> Iterator[SecretStore]:
    store = unlocked_store()
    yield store
    store.close()
    component("restart")
    gc.collect()


def unlocked_store() -> SecretStore:
    component("restart")
    return SecretStore()


def component(action: str) -> None:
    subprocess.run(["component", action, "secrets"], check=True)  # noqa: S603, S607 - the desktop's


def press_cancel() -> None:
    button = ["--app", "gcr-prompter", "--role", "push button", "--name", "Cancel"]
    subprocess.run(["a11y", "click", *button], check=True)  # noqa: S603, S607 - the desktop's


def told(answer: "Future[Answer]") -> Answer:
    return answer.result(PATIENCE_S)


def test_a_secret_comes_back_in_another_program(store: SecretStore) -> None:
    kept = told(store.keep("grafana", HUSH))
    other = SecretStore()

    assert kept.state is StoreState.AVAILABLE
    assert told(other.get("grafana")).secret == HUSH
    assert told(other.forget("grafana")).state is StoreState.AVAILABLE
    assert told(other.get("grafana")).state is StoreState.ABSENT
    other.close()


def test_a_locked_store_is_told_without_a_prompt_and_a_cancelled_prompt_is_told(
    store: SecretStore,
) -> None:
    told(store.keep("grafana", HUSH))
    component("lock")
    other = SecretStore()

    locked = told(other.state())
    waiting = other.get("grafana")
    press_cancel()

    assert locked.state is StoreState.LOCKED
    assert told(waiting).state is StoreState.CANCELLED
    other.close()


def test_what_another_program_does_to_a_key_counts_after_a_minute_unless_the_store_is_locked(
    store: SecretStore,
) -> None:
    minutes = iter(range(0, 6000, 61))
    program = SecretStore(now=lambda: next(minutes))
    told(store.keep("grafana", HUSH))
    first = told(program.look_up("grafana"))

    told(store.keep("grafana", Secret("other")))
    changed = told(program.look_up("grafana"))
    told(store.forget("grafana"))
    component("lock")
    locked = told(program.look_up("grafana"))
    component("restart")
    removed = told(program.look_up("grafana"))

    assert (first.secret, changed.secret, locked.secret) == (HUSH, Secret("other"), Secret("other"))
    assert removed.state is StoreState.ABSENT
    program.close()


def test_a_store_that_vanishes_and_returns_is_noticed(store: SecretStore) -> None:
    told(store.get("first"))

    component("stop")
    gone = told(store.get("second"))
    component("start")
    back = told(store.get("second"))

    assert (gone.state, back.state) == (StoreState.UNAVAILABLE, StoreState.ABSENT)
    assert gone.why
