"""One look as people, and the monitoring systems that call plugins, read it."""

import pytest

from tests.cli.commands.check.watched import OK, cstate, own, paged
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.command_line import CommandLine
from tests.support.contract.checks import Check


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


@pytest.mark.parametrize(
    ("row", "status"),
    [
        pytest.param({"id": "bolt", "probe": "tcp://bolt"}, 3, id="an address that is none"),
        pytest.param({"id": ["bolt"], "probe": "https://bolt.example"}, 3, id="an odd id"),
        pytest.param({"service": "slakc"}, 3, id="no such service"),
        pytest.param({"id": "bolt", "probe": "", "colour": "red"}, 3, id="no address"),
        pytest.param({"colour": "red"}, 3, id="no name"),
        pytest.param(None, 0, id="nothing else"),
    ],
)
def test_a_list_with_a_service_that_cannot_be_watched_is_not_all_fine(
    internet: LittleInternet,
    program: Program,
    here: CommandLine,
    shop: Site,
    *,
    row: dict[str, object] | None,
    status: int,
) -> None:
    rows = [{**own(shop), "colour": "red"}, *([row] if row else [])]
    program.settle(rows, canaries=internet.canaries())

    plugin = here("check", "--format", "nagios")

    assert here("check", "--quiet").status == plugin.status == status
    assert ("no problems; not all of your list can be checked |" in plugin.out) is bool(status)
    assert here("check", "shop", "--quiet").status == 0


def test_people_read_the_worst_first_and_every_row_is_one_line(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site, page: Site
) -> None:
    page.says("/index.json", cstate("disrupted", Mail="disrupted", Chat="ok"))
    long_name = "The shop with a name that no narrow window of a terminal has ever had room for"
    program.settle([{**own(shop), "name": long_name}, paged(page)], canaries=internet.canaries())

    lines = here("check").out.splitlines()

    assert [line.split()[:2] for line in lines] == [["◆", "Acme"], ["●", "The"]]
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
