"""Pages behind a key, from the command line on a computer without a password store."""

import json
from base64 import b64encode
from datetime import UTC, datetime
from pathlib import Path

import pytest

from statustray.domain.watchlist.formats import WRITERS
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.command_line import CommandLine, Said
from tests.support.contract.checks import Check, page_of
from tests.support.contract.pages import Failed
from tests.support.formats.times import as_of

PASSWORD = "ada:hush-7f3a9c"
BASIC = "Basic " + b64encode(PASSWORD.encode()).decode()
STATUSES = "/api/v1/endpoints/statuses"
GATUS = Path(__file__).parents[1] / "pages" / "gatus" / "calm.json"


@pytest.fixture
def board(internet: LittleInternet) -> Site:
    """A Gatus behind a password."""
    site = internet.site("gatus.acme.example")
    site.says(STATUSES, Page(as_of(GATUS.read_bytes(), datetime.now(UTC))))
    site.authorization = BASIC
    return site


@pytest.fixture(params=["gatus", "auto"])
def watched(
    request: pytest.FixtureRequest, internet: LittleInternet, program: Program, board: Site
) -> None:
    """A watch list with the board, whose format is named or looked for."""
    acme = {"id": "acme", "name": "Acme", "page": board.local_url(""), "key": True}
    program.settle([acme | {"provider": request.param}], canaries=internet.canaries())


def hidden(said: Said, home: Path) -> bool:
    files = [path.read_bytes() for path in home.rglob("*") if path.is_file()]
    told = "\n".join((said.out, said.err, *(file.decode("latin-1") for file in files)))
    return PASSWORD not in told and BASIC.removeprefix("Basic ") not in told


@pytest.mark.usefixtures("watched")
def test_a_board_behind_a_password_is_read_with_the_key_of_the_environment(
    here: CommandLine,
) -> None:
    here.environ["STATUSTRAY_SECRET_PAGE_ACME"] = PASSWORD

    said = here("check", "--json")

    assert (said.status, said.json(Check).state("acme").level) == (0, "operational")
    assert hidden(said, here.home)


@pytest.mark.usefixtures("watched")
def test_without_the_key_it_is_unknown_and_said_why(here: CommandLine) -> None:
    said = here("check", "--why")

    assert said.status == 3
    assert "the page needs a key" in " ".join(said.out.split())


@pytest.mark.usefixtures("watched")
def test_a_refused_key_is_unknown_and_said_so_without_being_shown(
    here: CommandLine, board: Site
) -> None:
    here.environ["STATUSTRAY_SECRET_PAGE_ACME"] = PASSWORD
    board.authorization = "Bearer another"

    said = here("check", "--json")
    told = here("check", "--why")

    failed = page_of(said.json(Check).state("acme"))
    assert isinstance(failed, Failed)
    assert (said.status, failed.failure) == (3, "http_status")
    assert "the key was rejected" in " ".join(told.out.split())
    assert hidden(said, here.home)
    assert hidden(told, here.home)


@pytest.mark.usefixtures("watched")
def test_detect_uses_the_key_of_the_page_that_is_watched_there(
    here: CommandLine, board: Site
) -> None:
    here.environ["STATUSTRAY_SECRET_PAGE_ACME"] = PASSWORD

    said = here("detect", board.local_url(), "--json")

    assert json.loads(said.out)["provider"] == "gatus"
    assert hidden(said, here.home)


def test_detect_says_that_a_page_wants_a_key(here: CommandLine, board: Site) -> None:
    said = here("detect", board.local_url())

    assert said.status == 1
    assert "This page needs a key." in said.out


@pytest.mark.usefixtures("watched")
def test_no_form_of_the_list_holds_the_key(here: CommandLine) -> None:
    here.environ["STATUSTRAY_SECRET_PAGE_ACME"] = PASSWORD

    for form in ("settings", *WRITERS):
        assert hidden(here("export", form), here.home)
