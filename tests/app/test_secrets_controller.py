"""Keys between the settings window and a password store: kept, locked, gone, forgotten."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from statustray.app.secrets_controller import SecretsController
from statustray.domain.model.secret import SecretSlot
from statustray.gateways.credentials.keyring_backends import PasswordStore
from statustray.gateways.credentials.secret_store import SecretStore
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.settings.editors.secret_card import SecretCard
from statustray.ui.settings.editors.secret_field import SecretField
from tests.support.memory_store import MemoryStore

ACCOUNT = "page:acme"
SLOT = SecretSlot(ACCOUNT, "Acme")
NOT_GIVEN = "Not given."
NO_STORE = "No password store was found. The key is asked for after each start."
STORED = "Kept by your system's password store."
THIS_SESSION = "Kept until the program ends; your system has no password store to use."


@dataclass
class Office:
    """A card at a desk in front of a store."""

    memory: MemoryStore
    store: SecretStore
    card: SecretCard
    desk: SecretsController
    changed: list[str]

    @property
    def field(self) -> SecretField:
        return self.card.fields[ACCOUNT]

    def give(self, text: str) -> None:
        self.field._field.setText(text)
        self.field._keep.click()

    def says(self, words: str) -> Callable[[], bool]:
        return lambda: self.field._said.text() == words


Open = Callable[..., Office]


@pytest.fixture
def open_office(qtbot: QtBot) -> Iterator[Open]:
    offices: list[Office] = []

    def make(*, with_store: bool = True, environ: dict[str, str] | None = None) -> Office:
        memory, changed = MemoryStore(), list[str]()
        found: PasswordStore | None = memory if with_store else None
        store = SecretStore(
            find=lambda: found, locked=lambda _: not memory.open.is_set(), environ=environ
        )
        card = SecretCard(tr=ENGLISH)
        qtbot.addWidget(card)
        offices.append(
            Office(
                memory, store, card, SecretsController(store, card, changed=changed.append), changed
            )
        )
        return offices[-1]

    yield make
    for office in offices:
        office.memory.open.set()
        office.store.close()


def test_a_key_goes_to_the_store_and_whoever_uses_it_hears(qtbot: QtBot, open_office: Open) -> None:
    office = open_office()
    office.card.show_slots((SLOT,))
    qtbot.waitUntil(office.says(NOT_GIVEN))

    office.give("hush")

    qtbot.waitUntil(office.says(STORED))
    assert office.memory.kept == {("StatusTray", ACCOUNT): "hush"}
    assert office.changed == [ACCOUNT]


def test_a_key_is_forgotten(qtbot: QtBot, open_office: Open) -> None:
    office = open_office()
    office.memory.kept["StatusTray", ACCOUNT] = "hush"
    office.card.show_slots((SLOT,))
    qtbot.waitUntil(office.says(STORED))

    office.field._forget.click()

    qtbot.waitUntil(office.says(NOT_GIVEN))
    assert office.memory.kept == {}
    assert office.changed == [ACCOUNT]


def test_without_a_store_a_key_is_kept_for_the_session(qtbot: QtBot, open_office: Open) -> None:
    office = open_office(with_store=False)
    office.card.show_slots((SLOT,))
    qtbot.waitUntil(office.says(NO_STORE))

    office.give("hush")
    qtbot.waitUntil(office.says(THIS_SESSION))
    office.desk.look()

    qtbot.waitUntil(office.says(THIS_SESSION))
    kept = office.store.get(ACCOUNT).result(5).secret
    assert kept is not None
    assert kept.text == "hush"


def test_a_locked_store_is_said_to_be_locked_without_a_prompt(
    qtbot: QtBot, open_office: Open
) -> None:
    office = open_office()
    office.memory.open.clear()

    office.card.show_slots((SLOT,))

    qtbot.waitUntil(lambda: "locked" in office.field._said.text())
    assert office.memory.asked == 0


def test_a_key_too_long_for_any_store_is_refused(qtbot: QtBot, open_office: Open) -> None:
    office = open_office()
    office.card.show_slots((SLOT,))
    qtbot.waitUntil(office.says(NOT_GIVEN))

    office.give("x" * 1201)

    qtbot.waitUntil(lambda: office.field._said.text().startswith("Too long"))
    assert office.changed == []
