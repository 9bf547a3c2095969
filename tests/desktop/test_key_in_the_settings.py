"""A key on its way from a person's hands to the page that wants it, through the whole program."""

import gc
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from statustray.domain.model.level import Level
from statustray.domain.model.page_key import account_of
from statustray.gateways.credentials.secret_store import SecretStore
from tests.desktop.conftest import wait_for_level
from tests.desktop.desktop import Desktop
from tests.desktop.tray_program import APP
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.support.formats.times import as_of
from tests.support.waiting import PATIENCE_S

pytestmark = [
    pytest.mark.desktop,
    # keyring leaves the connection of a call that fails to the garbage collector
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),
]

PASSWORD = "ada:hush-7f3a9c"
GATUS = Path(__file__).parents[1] / "pages" / "gatus" / "calm.json"


@pytest.fixture
def store(desktop: Desktop) -> Iterator[SecretStore]:
    """The desktop's own password store, without a key of Acme's page."""
    desktop.component("restart", "secrets")
    store = SecretStore()
    store.forget(account_of("acme")).result(20)
    yield store
    store.forget(account_of("acme")).result(20)
    store.close()
    gc.collect()


@pytest.fixture
def program(tmp_path: Path, internet: LittleInternet) -> Iterator[Program]:
    """The real program, which watches a Gatus behind a password."""
    board = internet.site("gatus.acme.example")
    board.says("/api/v1/endpoints/statuses", Page(as_of(GATUS.read_bytes(), datetime.now(UTC))))
    board.authorization = "Basic " + b64encode(PASSWORD.encode()).decode()
    program = Program(tmp_path / "home", internet, desktop=True)
    acme = {"id": "acme", "name": "Acme", "provider": "gatus", "page": board.local_url("")}
    program.settle(
        [acme | {"key": True}],
        canaries=internet.canaries(),
        polling={"interval_s": 15, "page_interval_s": 15},
        drills={"every_months": 0},
    )
    process = program.start()
    yield program
    process.terminate()
    process.communicate(timeout=PATIENCE_S)


def test_a_key_given_in_the_settings_opens_the_page(
    desktop: Desktop, store: SecretStore, program: Program
) -> None:
    wait_for_level(desktop, Level.UNKNOWN)
    desktop.click_icon()
    assert desktop.find(app=APP, name_has="the page needs a key")
    desktop.click(app=APP, role="push button", name="Settings")
    desktop.click_icon()  # the panel goes, which lies over the settings here
    desktop.click(app=APP, role="list item", name="Accounts and keys")

    desktop.click(app=APP, role="text", name="Acme")
    desktop.type(PASSWORD)
    desktop.click(app=APP, role="push button", name="Save the key for Acme")

    wait_for_level(desktop, Level.OPERATIONAL)
    desktop.picture("key-in-the-settings")
    assert store.get(account_of("acme")).result(20).secret is not None
    files = (path.read_bytes() for path in program.home.rglob("*") if path.is_file())
    assert not any(PASSWORD.encode() in file for file in files)
