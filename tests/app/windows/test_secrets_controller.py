"""Keys between the settings window and a password store: kept, locked, gone, forgotten."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from keyring.errors import KeyringError, KeyringLocked
from pytestqt.qtbot import QtBot

from statustray.app.windows.secrets_controller import SecretsController
from statustray.domain.model.secret import SecretSlot
from statustray.gateways.credentials.keyring_backends import PasswordStore
from statustray.gateways.credentials.secret_store import SecretStore
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.gui_thread import GuiThread
from statustray.ui.settings.editors.secret_card import SecretCard
from statustray.ui.settings.editors.secret_field import SecretField
from tests.support.memory_store import MemoryStore
from tests.support.waiting import PATIENCE_S

ACCOUNT = "page:acme"
PAGE = "https://status.acme.example/team"
SLOT = SecretSlot(ACCOUNT, "Acme")
NOT_GIVEN = "No key saved."
NO_STORE = "No password store was found. You'll have to enter the key after every start."
STORED = "Saved in your system's password store."
NOT_CHANGED = (
    "Your password store stayed locked, so nothing was changed. Unlock it, then try again."
)
THIS_SESSION = "Kept until you quit, because your system has no password store."


@dataclass
class Setup:
    """A card, the store behind it, and the controller between them."""

    memory: MemoryStore
    store: SecretStore
    card: SecretCard
    controller: SecretsController
    changed: list[str]
    pages: list[str]

    @property
    def field(self) -> SecretField:
        return self.card.fields[ACCOUNT]

    def give(self, text: str) -> None:
        self.field.field.setText(text)
        self.field.keep.click()

    def says(self, words: str) -> Callable[[], bool]:
        return lambda: self.field.said.text() == words


NewSetup = Callable[..., Setup]


@pytest.fixture
def new_setup(qtbot: QtBot) -> Iterator[NewSetup]:
    setups: list[Setup] = []

    def make(*, with_store: bool = True, environ: dict[str, str] | None = None) -> Setup:
        memory, changed, pages = MemoryStore(), list[str](), [PAGE]
        found: PasswordStore | None = memory if with_store else None
        store = SecretStore(
            find=lambda: found, locked=lambda _: not memory.open.is_set(), environ=environ
        )
        card = SecretCard(tr=ENGLISH)
        qtbot.addWidget(card)
        controller = SecretsController(
            store, gui=GuiThread(), page_of=lambda _account: pages[0], changed=changed.append
        )
        controller.serve(card)
        setups.append(Setup(memory, store, card, controller, changed, pages))
        return setups[-1]

    yield make
    for setup in setups:
        setup.memory.open.set()
        setup.store.close()


def with_a_key(qtbot: QtBot, new_setup: NewSetup) -> Setup:
    setup = new_setup()
    setup.memory.kept["StatusTray", ACCOUNT] = "hush"
    setup.card.show_slots((SLOT,))
    qtbot.waitUntil(setup.says(STORED))
    return setup


def test_a_key_goes_to_the_store_and_whoever_uses_it_hears(
    qtbot: QtBot, new_setup: NewSetup
) -> None:
    setup = new_setup()
    setup.card.show_slots((SLOT,))
    qtbot.waitUntil(setup.says(NOT_GIVEN))

    setup.give("hush")

    qtbot.waitUntil(setup.says(STORED))
    assert setup.memory.kept == {("StatusTray", ACCOUNT): "https://status.acme.example hush"}
    assert setup.changed == [ACCOUNT]


def test_a_key_is_forgotten(qtbot: QtBot, new_setup: NewSetup) -> None:
    setup = with_a_key(qtbot, new_setup)

    setup.field.forget.click()

    qtbot.waitUntil(setup.says(NOT_GIVEN))
    assert setup.memory.kept == {}
    assert setup.changed == [ACCOUNT]


def test_a_key_is_not_said_to_be_removed_where_the_store_has_gone(
    qtbot: QtBot, new_setup: NewSetup
) -> None:
    setup = with_a_key(qtbot, new_setup)
    setup.memory.fails = KeyringError("it died")

    setup.field.forget.click()

    qtbot.waitUntil(setup.says(NO_STORE))
    assert setup.memory.kept


def test_without_a_store_a_key_is_kept_for_the_session(qtbot: QtBot, new_setup: NewSetup) -> None:
    setup = new_setup(with_store=False)
    setup.card.show_slots((SLOT,))
    qtbot.waitUntil(setup.says(NO_STORE))

    setup.give("hush")
    qtbot.waitUntil(setup.says(THIS_SESSION))
    setup.controller.check([ACCOUNT])

    qtbot.waitUntil(setup.says(THIS_SESSION))
    kept = setup.store.get(ACCOUNT).result(PATIENCE_S).secret
    assert kept is not None
    assert kept.text == "https://status.acme.example hush"


def test_a_locked_store_is_said_to_be_locked_without_a_prompt(
    qtbot: QtBot, new_setup: NewSetup
) -> None:
    setup = new_setup()
    setup.memory.open.clear()

    setup.card.show_slots((SLOT,))

    qtbot.waitUntil(lambda: "a saved key works again" in setup.field.said.text())
    assert setup.memory.asked == 0


def test_a_key_too_long_for_any_store_is_refused(qtbot: QtBot, new_setup: NewSetup) -> None:
    setup = new_setup()
    setup.card.show_slots((SLOT,))
    qtbot.waitUntil(setup.says(NOT_GIVEN))

    setup.give("x" * 1201)

    qtbot.waitUntil(lambda: setup.field.said.text().startswith("Too long"))
    assert setup.changed == []


def test_an_answer_after_the_window_was_closed_is_dropped(
    qtbot: QtBot, new_setup: NewSetup
) -> None:
    setup = new_setup()
    setup.card.show_slots((SLOT,))
    closed = SecretCard(tr=ENGLISH)
    setup.controller.serve(closed)
    with qtbot.waitSignal(closed.destroyed):
        closed.deleteLater()

    setup.controller.check([ACCOUNT])

    qtbot.waitUntil(setup.says(NOT_GIVEN))


def test_a_key_of_another_address_is_said_to_be_one_until_it_is_entered_again(
    qtbot: QtBot, new_setup: NewSetup
) -> None:
    setup = new_setup()
    setup.memory.kept["StatusTray", ACCOUNT] = "https://status.acme.example hush"
    setup.pages[0] = "https://status.acme.example:8443/team"
    setup.card.show_slots((SLOT,))
    qtbot.waitUntil(lambda: setup.field.said.text().startswith("Entered for another address"))

    setup.give("hush")

    qtbot.waitUntil(setup.says(STORED))
    kept = setup.memory.kept["StatusTray", ACCOUNT]
    assert kept == "https://status.acme.example:8443 hush"


def test_a_prompt_that_is_declined_says_that_nothing_was_changed(
    qtbot: QtBot, new_setup: NewSetup
) -> None:
    setup = with_a_key(qtbot, new_setup)
    setup.memory.fails = KeyringLocked()

    setup.field.forget.click()

    qtbot.waitUntil(setup.says(NOT_CHANGED))
    assert setup.memory.kept == {("StatusTray", ACCOUNT): "hush"}
    setup.give("other")
    qtbot.waitUntil(setup.says(NOT_CHANGED))
    assert setup.memory.kept == {("StatusTray", ACCOUNT): "hush"}
