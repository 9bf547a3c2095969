"""One look: what is said, and the exit status that scripts read."""

from collections.abc import Sequence

import pytest

from statustray.cli.commands.check import status
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import Snapshot
from tests.cli.commands.check.watched import OK, SHOP, cstate, own, paged
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.command_line import CommandLine
from tests.support.contract.checks import Check, Probe, page_of, probe_of
from tests.support.contract.pages import Failed, Page
from tests.support.services.states import state_of


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        pytest.param([Level.OPERATIONAL], 0, id="fine"),
        pytest.param([Level.OPERATIONAL, Level.MAINTENANCE], 0, id="planned work is no trouble"),
        pytest.param([Level.DEGRADED, Level.UNKNOWN], 1, id="trouble before the unknown"),
        pytest.param([Level.OPERATIONAL, Level.UNKNOWN], 3, id="something unknown"),
        pytest.param([], 3, id="nothing looked at is nothing known"),
    ],
)
def test_the_exit_status_says_how_things_are(levels: Sequence[Level], expected: int) -> None:
    states = tuple(state_of(Service(f"s{n}", f"S{n}"), level) for n, level in enumerate(levels))

    assert status(Snapshot(services=states)) == expected


def test_a_service_that_answers_is_fine(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site
) -> None:
    program.settle([own(shop)], canaries=internet.canaries())

    said = here("check", "--json")

    answer = said.json(Check)
    assert (said.status, said.err) == (0, "")
    assert (answer.network, answer.overall) == ("online", "operational")
    probe = probe_of(answer.state(SHOP))
    assert isinstance(probe, Probe)
    assert probe.http_status == 200
    assert page_of(answer.state(SHOP)) is None


def test_a_page_in_trouble_is_status_1(
    internet: LittleInternet, program: Program, here: CommandLine, page: Site
) -> None:
    page.says("/index.json", cstate("disrupted", Mail="disrupted", Chat="ok"))
    program.settle([paged(page)], canaries=internet.canaries())

    said = here("check", "--json")

    answer = said.json(Check)
    assert said.status == 1
    read = page_of(answer.state("acme"))
    assert isinstance(read, Page)
    assert [(part.name, part.level) for part in read.components] == [
        ("Mail", "partial_outage"),
        ("Chat", "operational"),
    ]
    assert probe_of(answer.state("acme")) is None


def test_the_scope_is_what_counts(
    internet: LittleInternet, program: Program, here: CommandLine, page: Site
) -> None:
    page.says("/index.json", cstate("disrupted", Mail="disrupted", Chat="ok"))
    program.settle([paged(page, components=["Chat"])], canaries=internet.canaries())

    said = here("check", "--json")

    assert (said.status, said.json(Check).overall) == (0, "operational")


def test_a_format_is_found_where_it_is_not_named(
    internet: LittleInternet, program: Program, here: CommandLine, page: Site
) -> None:
    program.settle([paged(page) | {"provider": "auto"}], canaries=internet.canaries())

    said = here("check", "--json")

    assert (said.status, said.json(Check).overall) == (0, "operational")


@pytest.mark.parametrize("fault", [Fault.HTML, Fault.EMPTY, Fault.CAPTIVE_PORTAL, Fault.BOMB])
def test_a_page_that_is_none_is_unknown(
    internet: LittleInternet, program: Program, here: CommandLine, page: Site, fault: Fault
) -> None:
    page.fails(fault)
    program.settle([paged(page)], canaries=internet.canaries())

    said = here("check", "--json")

    state = said.json(Check).state("acme")
    assert (said.status, state.level) == (3, "unknown")
    assert isinstance(page_of(state), Failed)


def test_a_wrong_certificate_is_named_as_such(
    internet: LittleInternet, program: Program, here: CommandLine, page: Site
) -> None:
    page.fails(Fault.WRONG_CERTIFICATE)
    program.settle([paged(page)], canaries=internet.canaries())

    failed = page_of(here("check", "--json").json(Check).state("acme"))

    assert isinstance(failed, Failed)
    assert (failed.failure, failed.phase) == ("bad_certificate", "tls")


def test_a_service_never_reached_from_here_is_not_down(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site
) -> None:
    shop.fails(Fault.REFUSED)
    program.settle([own(shop)], canaries=internet.canaries())

    said = here("check", "--json")

    state = said.json(Check).state(SHOP)
    assert (said.status, state.level, state.reason) == (3, "unknown", "never_reached")
    failed = probe_of(state)
    assert isinstance(failed, Failed)
    assert (failed.failure, failed.phase) == ("refused", "connect")


def test_a_service_reached_before_is_down_and_then_back(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site
) -> None:
    program.settle([own(shop)], canaries=internet.canaries())
    here("check")
    shop.fails(Fault.REFUSED)
    down = here("check", "--json")
    shop.mends()

    back = here("check", "--json")

    assert (down.status, down.json(Check).overall) == (1, "major_outage")
    assert (back.status, back.json(Check).overall) == (0, "operational")


def test_what_cannot_be_checked_has_its_line_and_the_check_ends(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site
) -> None:
    program.settle([own(shop), {"service": "phone-call"}], canaries=internet.canaries())

    said, alone = here("check", "--json"), here("check", "phone-call", "--json")

    answer = said.json(Check)
    assert (said.status, alone.status) == (3, 3)
    assert [(state.id, state.reason) for state in answer.services] == [
        (SHOP, "answers"),
        ("phone-call", "cannot_be_seen"),
    ]
    assert [state.level for state in alone.json(Check).services] == ["unknown"]


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        pytest.param({"keyword": "fine"}, 0, id="the word is there"),
        pytest.param({"keyword": "splendid"}, 1, id="the word is missing"),
        pytest.param({"keyword_absent": "fine"}, 1, id="the word should not be there"),
        pytest.param({"expect_status": [200, 204]}, 0, id="the status is one of them"),
        pytest.param({"expect_status": [503]}, 1, id="another status"),
    ],
)
def test_an_own_service_is_held_to_what_its_user_expects(
    internet: LittleInternet,
    program: Program,
    here: CommandLine,
    wish: dict[str, object],
    expected: int,
) -> None:
    shop = internet.site("shop.example")
    shop.says("/health", OK)
    program.settle([{**own(shop), **wish}], canaries=internet.canaries())

    assert here("check").status == expected


def test_two_services_of_one_page_cost_one_request(
    internet: LittleInternet, program: Program, here: CommandLine, page: Site
) -> None:
    mail = paged(page, components=["Mail"])
    chat = paged(page, components=["Chat"]) | {"id": "chat", "name": "Chat"}
    program.settle([mail, chat], canaries=internet.canaries())

    said = here("check", "--json")

    assert (said.status, len(said.json(Check).services)) == (0, 2)
    assert [request.path for request in page.requests] == ["/index.json"]


def test_a_muted_service_counts_only_when_it_is_named(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site, page: Site
) -> None:
    page.says("/index.json", cstate("down", Mail="down", Chat="down"))
    program.settle([own(shop), paged(page, muted=True)], canaries=internet.canaries())

    listed, named = here("check"), here("check", "acme")

    assert (listed.status, named.status) == (0, 1)
    assert "muted · Its status page reports a problem" in listed.out
    assert "muted" not in named.out
