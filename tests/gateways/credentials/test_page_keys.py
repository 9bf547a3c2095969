"""Keys out of a password store that may be locked, gone, or waiting for its user."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked

from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.page_key import KeyTrouble, Secret
from statustray.gateways.credentials.key_origins import KeyOrigins
from statustray.gateways.credentials.page_keys import StoredKeys
from statustray.gateways.credentials.secret_store import SecretStore, StoreState
from tests.support.memory_store import MemoryStore
from tests.support.waiting import PATIENCE_S

PAGE = "https://status.acme.example/team"
HUSH = Secret("hush-7f3a9c")
_SHORT_S = 0.01
_NO_KEYRING = """
import sys
from statustray.domain.model.settings import NetworkRules
from statustray.gateways.history.null_memory import NullMemory
from statustray.gateways.system_environment import open_environment
open_environment(memory=NullMemory(), rules=NetworkRules())
sys.exit("keyring" in sys.modules)
"""


@pytest.fixture
def memory() -> MemoryStore:
    memory = MemoryStore()
    memory.kept["StatusTray", "page:acme"] = f"https://status.acme.example {HUSH.text}"
    return memory


@pytest.fixture
def store(memory: MemoryStore) -> Iterator[SecretStore]:
    store = SecretStore(find=lambda: memory, locked=lambda _: not memory.open.is_set())
    yield store
    memory.open.set()
    store.close()


@pytest.fixture
def keys(store: SecretStore) -> StoredKeys:
    return StoredKeys(store, within_s=_SHORT_S)


def is_locked(answer: Secret | Failure | None) -> bool:
    return isinstance(answer, Failure) and answer.key is KeyTrouble.LOCKED


def test_a_key_comes_from_the_store_under_the_service(store: SecretStore) -> None:
    keys = StoredKeys(store, within_s=PATIENCE_S)

    assert asyncio.run(keys.key("acme", PAGE)) == HUSH
    assert asyncio.run(keys.key("other", PAGE)) is None


def test_without_a_store_the_environment_gives_the_key() -> None:
    environ = {"STATUSTRAY_SECRET_PAGE_ACME": HUSH.text}
    store = SecretStore(find=lambda: None, environ=environ)
    keys = StoredKeys(store, within_s=PATIENCE_S)

    assert asyncio.run(keys.key("acme", PAGE)) == HUSH
    assert asyncio.run(keys.key("other", PAGE)) is None
    store.close()


def test_a_locked_store_is_waited_for_shortly_and_its_answer_used_when_it_comes(
    memory: MemoryStore, keys: StoredKeys
) -> None:
    memory.open.clear()

    waiting = [asyncio.run(keys.key("acme", PAGE)) for _ in range(3)]
    memory.open.set()
    answer = asyncio.run(StoredKeys.key(_patient(keys), "acme", PAGE))

    assert all(is_locked(each) for each in waiting)
    assert answer == HUSH
    assert memory.asked == 1


def test_a_prompt_holds_up_nothing_else(memory: MemoryStore, store: SecretStore) -> None:
    memory.open.clear()
    keys = StoredKeys(store, within_s=PATIENCE_S)

    async def meanwhile() -> Secret | Failure | None:
        asked = asyncio.create_task(keys.key("acme", PAGE))
        await asyncio.sleep(0)  # the loop goes on: whoever unlocks it may live on it
        memory.open.set()
        return await asked

    assert asyncio.run(meanwhile()) == HUSH


def test_an_answer_after_the_end_is_nobodys_trouble(
    memory: MemoryStore, store: SecretStore, keys: StoredKeys
) -> None:
    memory.open.clear()
    asyncio.run(keys.key("acme", PAGE))

    memory.open.set()

    assert store.get("acme").result(PATIENCE_S).state is StoreState.ABSENT


def test_who_declines_is_not_asked_again_until_the_store_is_open(
    memory: MemoryStore, store: SecretStore
) -> None:
    keys = StoredKeys(store, within_s=PATIENCE_S)
    memory.fails = KeyringLocked("dismissed")
    declined = asyncio.run(keys.key("acme", PAGE))
    asked = memory.asked
    memory.fails = None
    memory.open.clear()

    again = [asyncio.run(keys.key(name, PAGE)) for name in ("acme", "other")]
    unasked = memory.asked
    memory.open.set()

    assert is_locked(declined)
    assert all(is_locked(each) for each in again)
    assert unasked == asked
    assert asyncio.run(keys.key("acme", PAGE)) == HUSH


def test_a_check_of_a_locked_store_prompts_nobody(memory: MemoryStore, store: SecretStore) -> None:
    memory.open.clear()

    assert store.peek("page:acme").result(PATIENCE_S).state is StoreState.LOCKED
    assert memory.asked == 0


def test_a_backend_with_a_bug_is_no_store(memory: MemoryStore, store: SecretStore) -> None:
    memory.fails = RuntimeError("a bug that names hush-7f3a9c")

    answer = store.get("page:acme").result(PATIENCE_S)

    assert (answer.state, answer.why) == (StoreState.UNAVAILABLE, "RuntimeError")


def test_keyring_is_not_loaded_where_no_page_wants_a_key() -> None:
    done = subprocess.run([sys.executable, "-c", _NO_KEYRING], check=False)  # noqa: S603 - ours

    assert done.returncode == 0


@pytest.mark.parametrize(
    "moved",
    [
        "https://status.other.example/team",
        "https://status.acme.example:8443/team",
        "http://status.acme.example/team",
        "https://status.acme.example.evil.example/team",
    ],
    ids=["host", "port", "scheme", "host that begins alike"],
)
def test_a_key_is_given_to_the_origin_it_was_first_used_for_and_to_no_other(
    memory: MemoryStore, store: SecretStore, moved: str
) -> None:
    memory.kept["StatusTray", "page:acme"] = HUSH.text  # as it was kept before keys were bound
    keys = StoredKeys(store, within_s=PATIENCE_S)
    first = asyncio.run(keys.key("acme", PAGE))
    elsewhere = asyncio.run(keys.key("acme", moved))
    same = asyncio.run(keys.key("acme", "https://STATUS.acme.example:443/other/path"))
    store.state().result(PATIENCE_S)

    assert first == same == HUSH
    assert isinstance(elsewhere, Failure)
    assert (elsewhere.key, elsewhere.detail) == (KeyTrouble.MOVED, "https://status.acme.example")
    assert memory.kept["StatusTray", "page:acme"] == f"https://status.acme.example {HUSH.text}"


def test_a_key_of_the_environment_is_bound_too_and_stays_so_after_a_restart(
    tmp_path: Path,
) -> None:
    environ = {"STATUSTRAY_SECRET_PAGE_ACME": HUSH.text}
    origins = tmp_path / "state" / "key-origins.json"

    def ask(page: str) -> Secret | Failure | None:
        store = SecretStore(find=lambda: None, environ=environ)
        try:
            return asyncio.run(
                StoredKeys(store, origins=KeyOrigins(origins), within_s=PATIENCE_S).key(
                    "acme", page
                )
            )
        finally:
            store.close()

    first, moved = ask(PAGE), ask("https://status.other.example")
    environ["STATUSTRAY_SECRET_PAGE_ACME"] = f"https://status.other.example {HUSH.text}"
    given_for_it = ask("https://status.other.example")

    assert first == HUSH
    assert isinstance(moved, Failure)
    assert moved.key is KeyTrouble.MOVED
    assert given_for_it == HUSH
    assert HUSH.text not in origins.read_text()


def test_two_programs_bind_a_key_of_the_environment_to_one_origin(tmp_path: Path) -> None:
    one, other = KeyOrigins(tmp_path / "origins"), KeyOrigins(tmp_path / "origins")
    other.first_used("page:other", "https://other.example")

    one.first_used("page:acme", "https://acme.example")

    assert other.first_used("page:acme", "https://elsewhere.example") == "https://acme.example"
    assert KeyOrigins(tmp_path / "origins").first_used("page:other", "https://x.example") == (
        "https://other.example"
    )


def test_an_origin_in_another_spelling_is_the_same(tmp_path: Path) -> None:
    file = tmp_path / "origins"
    file.write_text('{"page:acme": "https://münchen.example"}', encoding="utf-8")

    assert KeyOrigins(file).first_used("page:acme", PAGE) == "https://xn--mnchen-3ya.example"


def test_the_list_of_origins_is_for_its_user_alone(tmp_path: Path) -> None:
    file = tmp_path / "state" / "key-origins.json"

    KeyOrigins(file).first_used("page:acme", PAGE)

    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("text", ["", "[]", "{", '{"page:acme": 5}', "\x00"])
def test_a_damaged_list_of_origins_binds_keys_again(tmp_path: Path, text: str) -> None:
    file = tmp_path / "key-origins.json"
    file.write_text(text)

    assert KeyOrigins(file).first_used("page:acme", PAGE) == "https://status.acme.example"
    assert KeyOrigins(file).first_used("page:acme", "http://x") == "https://status.acme.example"


def _patient(keys: StoredKeys) -> StoredKeys:
    keys._within_s = PATIENCE_S
    return keys
