"""One look: what is said, and the exit status that scripts read."""

import time
from collections.abc import Sequence

import pytest

from statustray.cli.commands.check import status
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import Snapshot
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support import contract
from tests.support.command_line import CommandLine
from tests.support.contract import Check, Failed, Probe, page_of, probe_of
from tests.support.states import state_of

SHOP = "shop"
OK = Page.json({"fine": True})


def cstate(summary: str = "ok", **systems: str) -> Page:
    return Page.json(
        {
            "is": "https://github.com/cstate",
            "cStateVersion": "6.0.1",
            "apiVersion": "2.0",
            "title": "Acme status",
            "languageCodeHTML": "en",
            "baseURL": "https://status.acme.example",
            "summaryStatus": summary,
            "systems": [
                {"name": name, "category": "All", "status": word, "unresolvedIssues": []}
                for name, word in systems.items()
            ],
            "pinnedIssues": [],
        }
    )


@pytest.fixture
def shop(internet: LittleInternet) -> Site:
    site = internet.site("shop.example")
    site.says("/health", OK)
    return site


@pytest.fixture
def page(internet: LittleInternet) -> Site:
    site = internet.site("status.acme.example")
    site.says("/index.json", cstate(Mail="ok", Chat="ok"))
    return site


def own(site: Site) -> dict[str, object]:
    return {"id": SHOP, "name": "Shop", "probe": site.local_url("/health")}


def paged(site: Site, **more: object) -> dict[str, object]:
    return {"id": "acme", "name": "Acme", "provider": "cstate", "page": site.local_url(), **more}


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
    assert isinstance(read, contract.Page)
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


def test_a_plugin_answers_in_one_line_with_its_own_status(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site, page: Site
) -> None:
    page.says("/index.json", cstate("disrupted", Mail="disrupted", Chat="ok"))
    program.settle([own(shop), paged(page)], canaries=internet.canaries())

    said = here("check", "--format", "nagios")
    alone = here("check", "shop", "--format", "nagios")

    assert said.status == 1
    assert said.out.startswith("STATUSTRAY WARNING - 1 of 2 services has a problem | problems=1")
    assert alone.status == 0
    assert "'shop'=0." in alone.out


def test_a_quiet_check_says_all_by_its_status(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site
) -> None:
    program.settle([own(shop)], canaries=internet.canaries())

    said = here("check", "--quiet")

    assert (said.status, said.out, said.err) == (0, "", "")


def test_without_the_internet_nothing_is_blamed(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site, page: Site
) -> None:
    program.settle([own(shop), paged(page)], canaries=internet.canaries())
    here("check")
    internet.all_fail(Fault.REFUSED)

    said = here("check", "--json")

    answer = said.json(Check)
    assert said.status == 3
    assert (answer.network, answer.overall) == ("offline", "unknown")
    assert [state.level for state in answer.services] == ["unknown", "unknown"]


def test_a_login_page_in_between_is_told_from_silence(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site
) -> None:
    program.settle([own(shop)], canaries=internet.canaries())
    internet.all_fail(Fault.CAPTIVE_PORTAL)

    said = here("check", "--json")

    answer = said.json(Check)
    assert (said.status, answer.network, answer.overall) == (3, "captive_portal", "unknown")


def test_what_is_on_the_local_network_is_judged_without_the_internet(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site
) -> None:
    canaries = internet.canaries()
    program.settle([{**own(shop), "local": True}], canaries=canaries)
    for canary in canaries:
        canary.fails(Fault.REFUSED)

    said = here("check", "--json")

    answer = said.json(Check)
    assert (said.status, answer.network, answer.overall) == (0, "offline", "operational")


def test_a_local_failure_is_confirmed_without_the_internet_too(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site
) -> None:
    canaries = internet.canaries()
    far = internet.site("far.example")
    program.settle(
        [{**own(shop), "local": True}, {"id": "far", "probe": far.local_url()}], canaries=canaries
    )
    here("check")
    for canary in canaries:
        canary.fails(Fault.REFUSED)
    shop.lapses.extend([Fault.SERVER_ERROR] * 2)  # a look asks twice
    began = time.monotonic()

    answer = here("check", "--json").json(Check)

    assert time.monotonic() - began > 3, "it was asked again at once"
    assert (answer.state(SHOP).level, answer.state("far").level) == ("operational", "unknown")


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

    statuses = here("check").status, here("check", "acme").status

    assert statuses == (0, 1)


def test_people_read_the_worst_first_and_every_row_is_one_line(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site, page: Site
) -> None:
    page.says("/index.json", cstate("disrupted", Mail="disrupted", Chat="ok"))
    long_name = "The shop with a name that no narrow window of a terminal has ever had room for"
    program.settle([{**own(shop), "name": long_name}, paged(page)], canaries=internet.canaries())

    lines = here("check").out.splitlines()

    assert [line.split()[:2] for line in lines] == [["◐", "Acme"], ["●", "The"]]
    assert long_name in lines[1]
    assert lines == [line.rstrip() for line in lines]


def test_why_explains_each_verdict(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site
) -> None:
    program.settle([own(shop)], canaries=internet.canaries())

    said = here("check", "--why")

    assert "responded in" in said.out


def test_why_says_once_how_the_connection_is(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site
) -> None:
    rows = [{**own(shop), "id": f"shop{n}", "name": f"Shop {n}"} for n in range(3)]
    program.settle(rows, canaries=internet.canaries())

    lines = here("check", "--why").out.splitlines()

    assert lines.count("How the status was decided") == 3
    assert lines.count("Your connection") == 1
    assert lines.index("Your connection") > lines.index("Shop 2: Working")


def test_a_common_cause_is_named_and_a_backup_is_offered(
    internet: LittleInternet, program: Program, here: CommandLine
) -> None:
    sites = [internet.site(f"shop{n}.example") for n in range(6)]
    for site in sites:
        site.says("/health", OK)
    shops = [
        {**own(site), "id": f"shop{n}", "name": f"Shop {n}", "purposes": ["shop"]}
        for n, site in enumerate(sites)
    ]
    program.settle(
        [*({**shop, "depends_on": ["fastly"]} for shop in shops[:4]), *shops[4:]],
        canaries=internet.canaries(),
    )
    here("check")
    for site in sites[:4]:
        site.fails(Fault.SERVER_ERROR)

    answer = here("check", "--json").json(Check)

    (cause,) = answer.causes
    assert (cause.provider, set(cause.services)) == ("fastly", {f"shop{n}" for n in range(4)})
    assert cause.evidence
    offered = {advice.service for advice in answer.state("shop0").advice}
    assert offered
    assert not offered & {f"shop{n}" for n in range(4)}
