"""``doctor`` says a newer version, where the user looks for one; ``--version`` needs nothing."""

from collections.abc import Callable

import pytest

from statustray import __version__
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.command_line import CommandLine
from tests.support.contract.checks import Doctor

Look = Callable[[bool], Site]


@pytest.fixture
def look(internet: LittleInternet, program: Program) -> Look:
    """Settle whether to look for newer versions, and return the site that publishes them."""

    def settle(check: bool) -> Site:  # noqa: FBT001 - all it is called with
        site = internet.site("releases.example")
        updates = {"check": check, "address": site.local_url("/latest")}
        program.settle([], canaries=internet.canaries(), updates=updates)
        return site

    return settle


@pytest.mark.parametrize(
    ("newest", "said"),
    [
        ("v99.1.0", f"{__version__}; 99.1.0 is available, says localhost"),
        (f"v{__version__}", f"{__version__}; the newest one, says localhost"),
        ("v0.0.1", f"{__version__}; the newest one, says localhost"),
    ],
)
def test_the_doctor_asks_and_says_it(look: Look, here: CommandLine, newest: str, said: str) -> None:
    look(True).says("/latest", Page.json({"tag_name": newest}))

    part = here("doctor", "--json").json(Doctor).part("version")

    assert (part.health, part.facts, part.do) == ("fine", said, "")


@pytest.mark.parametrize("fault", [None, Fault.REFUSED])
def test_an_answer_that_is_missing_or_none_is_never_called_up_to_date(
    look: Look, here: CommandLine, fault: Fault | None
) -> None:
    releases = look(True)
    releases.says("/latest", Page.html("<h1>Sign in</h1>"))
    if fault is not None:
        releases.fails(fault)

    part = here("doctor", "--json").json(Doctor).part("version")

    assert part.health == "limited"
    assert part.facts == f"{__version__}; no usable answer from localhost"
    assert part.do


def test_nothing_is_asked_or_said_by_default(look: Look, here: CommandLine) -> None:
    releases = look(False)

    parts = here("doctor", "--json").json(Doctor).parts

    assert "version" not in {part.part for part in parts}
    assert releases.requests == []


def test_a_wish_without_an_address_is_named(command: CommandLine) -> None:
    command.write("schema = 1\n[updates]\ncheck = true\n")

    part = command("doctor", "--json").json(Doctor).part("version")

    assert part.facts == f"{__version__}; no address to ask is set"


def test_the_version_needs_no_home(command: CommandLine) -> None:
    said = command("--version")

    assert said.status == 0
    assert said.err == ""
    assert not command.home.exists()
