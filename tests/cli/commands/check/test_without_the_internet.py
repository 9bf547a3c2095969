"""One look where the line is broken: nobody else is blamed, and what is near is judged."""

import time

from tests.cli.commands.check.watched import SHOP, own, paged
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.command_line import CommandLine
from tests.support.contract.checks import Check


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


def test_check_addresses_that_are_blocked_hide_no_service_that_answers(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site, page: Site
) -> None:
    canaries = internet.canaries()
    program.settle([own(shop), paged(page)], canaries=canaries)

    for fault in (Fault.REFUSED, Fault.CAPTIVE_PORTAL, Fault.EXPIRED_CERTIFICATE):
        for canary in canaries:
            canary.fails(fault)
        said = here("check", "--json")

        answer = said.json(Check)
        assert (fault, said.status, answer.network) == (fault, 0, "online")
        assert [state.level for state in answer.services] == ["operational", "operational"]


def test_a_login_page_in_between_is_told_from_silence(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site
) -> None:
    program.settle([own(shop)], canaries=internet.canaries())
    internet.all_fail(Fault.CAPTIVE_PORTAL)

    said = here("check", "--json")

    answer = said.json(Check)
    assert (said.status, answer.network, answer.overall) == (3, "captive_portal", "unknown")


def test_a_wrong_clock_is_told_from_a_login_page(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site
) -> None:
    program.settle([own(shop)], canaries=internet.canaries())
    internet.all_fail(Fault.EXPIRED_CERTIFICATE)

    answer = here("check", "--json").json(Check)
    said = here("check")

    assert (said.status, answer.network, answer.overall) == (3, "wrong_clock", "unknown")
    assert "This computer's clock is wrong" in said.out


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
    for site in (*canaries, far):
        site.fails(Fault.REFUSED)
    shop.lapses.extend([Fault.SERVER_ERROR] * 2)  # a look asks twice
    began = time.monotonic()

    answer = here("check", "--json").json(Check)

    assert time.monotonic() - began > 3, "it was asked again at once"
    assert (answer.state(SHOP).level, answer.state("far").level) == ("operational", "unknown")
