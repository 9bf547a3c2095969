import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future

import pytest
from keyring.errors import InitError, KeyringLocked

from statustray.domain.model.page_key import Secret
from statustray.gateways.credentials.keyring_backends import PasswordStore, find_store
from statustray.gateways.credentials.secret_store import Answer, SecretStore, StoreState
from tests.support.memory_store import MemoryStore
from tests.support.waiting import PATIENCE_S

HUSH = Secret("correct horse battery staple")


@pytest.fixture
def memory() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def store(memory: MemoryStore) -> Iterator[SecretStore]:
    store = SecretStore(find=lambda: memory)
    yield store
    store.close()


def told(answer: "Future[Answer]") -> Answer:
    return answer.result(PATIENCE_S)


def test_a_secret_comes_back(store: SecretStore, memory: MemoryStore) -> None:
    kept = told(store.keep("grafana", HUSH))

    assert kept.state is StoreState.AVAILABLE
    assert told(store.get("grafana")).secret == HUSH
    assert memory.kept == {("StatusTray", "grafana"): HUSH.text}


def test_the_store_is_asked_once_for_each_secret(memory: MemoryStore, store: SecretStore) -> None:
    memory.kept["StatusTray", "grafana"] = HUSH.text

    answers = [told(store.get("grafana")) for _ in range(3)]

    assert [answer.secret for answer in answers] == [HUSH] * 3
    assert memory.asked == 1


class Minutes:
    """A clock that is set by hand, and a store that is asked again after a minute."""

    def __init__(self, memory: MemoryStore) -> None:
        self.s = 0.0
        self.memory = memory
        self.store = SecretStore(
            find=lambda: memory, prompts=lambda _: not memory.open.is_set(), now=lambda: self.s
        )

    def later(self) -> Answer:
        self.s += 61
        return told(self.store.look_up("grafana"))


@pytest.fixture
def minutes(memory: MemoryStore) -> Iterator[Minutes]:
    memory.kept["StatusTray", "grafana"] = HUSH.text
    minutes = Minutes(memory)
    told(minutes.store.look_up("grafana"))
    yield minutes
    minutes.store.close()


def test_a_key_that_another_program_changes_or_removes_counts_within_a_minute(
    minutes: Minutes,
) -> None:
    minutes.memory.kept["StatusTray", "grafana"] = "other"

    assert told(minutes.store.look_up("grafana")).secret == HUSH
    assert minutes.later().secret == Secret("other")
    minutes.memory.kept.clear()
    assert minutes.later().state is StoreState.ABSENT
    assert told(minutes.store.peek("grafana")).state is StoreState.ABSENT


def test_a_store_that_was_locked_meanwhile_takes_no_key_back_and_prompts_nobody(
    minutes: Minutes,
) -> None:
    asked = minutes.memory.asked
    minutes.memory.open.clear()

    assert minutes.later().secret == HUSH
    assert minutes.memory.asked == asked
    minutes.memory.open.set()
    minutes.memory.kept.clear()
    assert minutes.later().state is StoreState.ABSENT


@pytest.mark.parametrize("error", [InitError("gone"), ConnectionResetError("gone"), ValueError()])
def test_a_store_that_fails_meanwhile_takes_no_key_back(minutes: Minutes, error: Exception) -> None:
    minutes.memory.fails = error

    assert minutes.later().secret == HUSH


def test_a_key_for_this_session_is_not_looked_for_in_a_store_that_comes_later(
    minutes: Minutes,
) -> None:
    minutes.memory.kept.clear()
    minutes.store.keep_for_session("grafana", HUSH)

    assert minutes.later().secret == HUSH


@pytest.mark.parametrize(
    ("error", "state"),
    [
        pytest.param(KeyringLocked("dismissed"), StoreState.CANCELLED, id="prompt cancelled"),
        pytest.param(InitError("gone"), StoreState.UNAVAILABLE, id="service vanished"),
        pytest.param(ConnectionResetError("gone"), StoreState.UNAVAILABLE, id="bus vanished"),
        pytest.param(None, StoreState.ABSENT, id="no such entry"),
    ],
)
def test_cancelled_gone_and_absent_are_three_answers(
    store: SecretStore, memory: MemoryStore, error: Exception | None, state: StoreState
) -> None:
    memory.fails = error

    assert told(store.get("grafana")).state is state


def test_forgetting_what_is_not_there_is_said(store: SecretStore) -> None:
    told(store.keep("grafana", HUSH))

    assert told(store.forget("grafana")).state is StoreState.AVAILABLE
    assert told(store.forget("grafana")).state is StoreState.ABSENT
    assert told(store.get("grafana")).state is StoreState.ABSENT


def test_a_store_that_comes_later_is_found(memory: MemoryStore) -> None:
    stores: list[PasswordStore | None] = [None, memory]
    store = SecretStore(find=lambda: stores.pop(0))

    first, second = told(store.get("grafana")), told(store.get("grafana"))

    assert (first.state, second.state) == (StoreState.UNAVAILABLE, StoreState.ABSENT)
    store.close()


def test_a_store_in_trouble_is_looked_for_again(memory: MemoryStore) -> None:
    broken = MemoryStore()
    broken.fails = InitError("gone")
    stores = [broken, memory]
    store = SecretStore(find=lambda: stores.pop(0))

    first, second = told(store.keep("grafana", HUSH)), told(store.keep("grafana", HUSH))

    assert (first.state, second.state) == (StoreState.UNAVAILABLE, StoreState.AVAILABLE)
    store.close()


@pytest.mark.parametrize("text", ["x" * 1201, "\N{FOX FACE}" * 601])
def test_a_secret_longer_than_every_store_takes_is_refused(store: SecretStore, text: str) -> None:
    answer = told(store.keep("grafana", Secret(text)))

    assert answer.state is StoreState.REFUSED
    assert "1200 characters" in answer.why


def test_nothing_shows_a_secret(store: SecretStore) -> None:
    told(store.keep("grafana", HUSH))

    shown = f"{HUSH!r} {HUSH} {told(store.get('grafana'))!r} {store!r}"

    assert HUSH.text not in shown


def test_an_open_prompt_holds_nobody_up(store: SecretStore, memory: MemoryStore) -> None:
    memory.open.clear()

    waiting = store.get("grafana")
    store.keep_for_session("pager", HUSH)

    assert not waiting.done()
    memory.open.set()
    assert told(waiting).state is StoreState.ABSENT
    assert told(store.get("pager")).secret == HUSH


def test_without_a_store_a_secret_may_come_from_the_environment() -> None:
    store = SecretStore(find=lambda: None, environ={"STATUSTRAY_SECRET_MY_GRAFANA": HUSH.text})

    assert told(store.get("my-grafana")).secret == HUSH
    assert told(store.get("other")).state is StoreState.UNAVAILABLE
    store.close()


def test_nothing_is_imported_before_the_first_use() -> None:
    program = (
        "import sys;"
        "from statustray.gateways.credentials.secret_store import SecretStore; SecretStore();"
        "print([m for m in ('keyring', 'secretstorage', 'jeepney') if m in sys.modules])"
    )

    answer = subprocess.run(  # noqa: S603 - this very interpreter
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )

    assert answer.stdout.strip() == "[]"


def test_only_known_stores_are_taken() -> None:
    assert find_store("plan9") is None


def test_no_bus_is_no_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")

    assert find_store("linux") is None
