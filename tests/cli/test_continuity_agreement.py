"""``check``, ``backups``, ``drill``, ``resilience`` and the plan speak alike of one home."""

from datetime import date

import pytest

from statustray.gateways.files.bundled.catalogue import load_catalogue
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.present.views.continuity.plan_advice import PlanAdvice
from statustray.present.vocabulary.language import ENGLISH
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.command_line import CommandLine
from tests.support.contract.checks import Check
from tests.support.contract.continuity import Advice, Backups, Drill, Resilience

FASTLY = "fastly-2021-06-08"
OK = Page.json({"fine": True})


def ready(advice: list[Advice]) -> dict[str, bool]:
    return {offer.service: offer.ready for offer in advice}


def settled(internet: LittleInternet, program: Program, rungs: list[str], **me: object) -> Site:
    """Settle a home with one chat of its own that rests on Fastly, and a plan for it."""
    site = internet.site("chat.example")
    site.says("/health", OK)
    probe = site.local_url("/health")
    chat = {"id": "chat", "name": "Chat", "probe": probe, "purposes": ["message"]}
    program.settle(
        [{**chat, "depends_on": ["fastly"]}],
        canaries=internet.canaries(),
        plan=[{"purpose": "message", "rungs": ["chat", *rungs]}],
        me=me,
    )
    return site


def plan_words(command: CommandLine) -> str:
    loaded = SettingsFile(command.home / "settings.toml").load().settings
    advice = PlanAdvice(catalogue=load_catalogue(), today=date(2026, 11, 29), tr=ENGLISH)
    return "\n".join(advice.judge(loaded, loaded.plan[0]))


@pytest.mark.parametrize(
    ("me", "expected"),
    [
        pytest.param({}, False, id="only planned"),
        pytest.param({"have": ["signal"]}, True, id="said to be had"),
    ],
)
def test_ready_is_the_same_in_every_command(
    internet: LittleInternet,
    program: Program,
    here: CommandLine,
    me: dict[str, object],
    expected: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    chat = settled(internet, program, ["signal", "phone-call"], **me)
    here("check")
    chat.fails(Fault.SERVER_ERROR)

    checked = ready(here("check", "--json").json(Check).state("chat").advice)
    suggested = ready(here("backups", "chat", "--json").json(Backups).advice)
    drilled = ready(here("drill", FASTLY, "--json").json(Drill).advice)

    assert checked == suggested == drilled == {"signal": expected, "phone-call": True}
    assert ("Signal is not set up yet" in plan_words(here)) is not expected


def test_a_purpose_with_a_plan_that_holds_is_not_without_backup(
    internet: LittleInternet, program: Program, here: CommandLine
) -> None:
    settled(internet, program, ["signal", "phone-call"])
    whole = (here.home / "settings.toml").read_text(encoding="utf-8")
    second = whole.replace('id = "chat"', 'id = "talk"').partition("[[plan]]")[0]
    rows = second.partition("[[watch]]")[2].partition("[network]")[0]
    here.write(whole.replace("[network]", f"[[watch]]{rows}[network]"))

    report = here("resilience", "--json").json(Resilience)
    drilled = here("drill", FASTLY, "--json").json(Drill)

    (fastly,) = [blast for blast in report.blast_radius if blast.provider == "fastly"]
    assert set(fastly.services) == {"chat", "talk"}
    assert fastly.purposes_lost == []
    assert "message" not in [gap.purpose for gap in report.uncovered]
    assert not [line for line in drilled.mend if "nothing" in line]


def test_a_starter_list_is_set_up_by_nobody(command: CommandLine) -> None:
    command.write("schema = 1\n")

    drilled = command("drill", "meta-2021-10-04", "--json").json(Drill)
    suggested = command("backups", "whatsapp", "--json").json(Backups)

    both = ready(drilled.advice).items() & ready(suggested.advice).items()
    assert both
    assert not {service for service, had in ready(drilled.advice).items() if had} & {
        "signal",
        "telegram",
        "gmail",
    }


def test_a_backup_of_ones_own_is_offered_whatever_is_checked(
    internet: LittleInternet, program: Program, here: CommandLine
) -> None:
    sites = [internet.site(f"{name}.example") for name in ("one", "two")]
    for site in sites:
        site.says("/health", OK)
    rows = [
        {"id": s.name.partition(".")[0], "name": s.name, "probe": s.local_url("/health")}
        for s in sites
    ]
    program.settle([{**row, "purposes": ["message"]} for row in rows], canaries=internet.canaries())
    here("check")
    sites[0].fails(Fault.SERVER_ERROR)

    alone = here("check", "one", "--json").json(Check).state("one").advice
    among = here("backups", "one", "--json").json(Backups).advice

    assert ready(alone) == ready(among)
    assert ready(alone)["two"]
