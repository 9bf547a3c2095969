"""Paths, flaws and gaps in sentences."""

import pytest

from statustray.domain.continuity.drill_alerts import (
    AffectedService,
    AlertOutcome,
    ExpectedAlert,
    OutcomeReason,
)
from statustray.domain.continuity.drill_fixes import Fix, FixKind
from statustray.domain.continuity.plan_review import PlanFlaw, PlanIssue, plan_issues
from statustray.domain.dependencies.shared_path import nearest, path_steps
from statustray.domain.model.advice import Advice, ChoiceReason, Independence, PathStep
from statustray.domain.model.settings import Ladder
from statustray.present.sentences.advice import advice_line
from statustray.present.sentences.continuity.drill import alert_lines, fix_line
from statustray.present.sentences.continuity.message import message
from statustray.present.sentences.continuity.plan import finding_line
from statustray.present.sentences.continuity.resilience import (
    basket_lines,
    blast_line,
    change_line,
    not_known_line,
    uncovered_line,
)
from statustray.present.sentences.dependencies import path_line, shared_line
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.baskets import TODAY, catalogue, user

STARTER = user("whatsapp", "instagram", "facebook", "messenger", "gmail", "spotify", "tesco")


def _advice(**more: object) -> Advice:
    usual: dict[str, object] = {
        "service": "signal",
        "name": "Signal",
        "purpose": "message",
        "independence": Independence.KNOWN_SEPARATE,
        "ready": True,
        "pick": ChoiceReason.QUICKEST,
    }
    return Advice(**{**usual, **more})  # type: ignore[arg-type] # test data


def test_two_brands_on_one_network_are_said_in_one_breath() -> None:
    graph = user("tesco-mobile", "giffgaff").graph

    steps = path_steps(graph, nearest(graph, "tesco-mobile", ["giffgaff"]))

    assert (
        shared_line(steps, ENGLISH) == "Tesco Mobile uses O2 mobile network, and so does giffgaff"
    )


def test_a_longer_way_is_told_step_by_step() -> None:
    steps = (PathStep("SMS", "network", "giffgaff"), PathStep("giffgaff", "network", "O2"))

    assert path_line(steps, ENGLISH) == "SMS uses giffgaff, which uses O2"


def test_different_ways_to_one_place_are_both_told() -> None:
    steps = (PathStep("A", "cloud", "C"), PathStep("B", "cdn", "D"), PathStep("D", "part-of", "C"))

    assert (
        shared_line(steps, ENGLISH)
        == "A runs on C, and B is delivered through D, which is part of C"
    )


def test_the_same_longer_way_is_told_once() -> None:
    ways = ((PathStep(name, "cdn", "D"), PathStep("D", "part-of", "C")) for name in ("A", "B"))

    said = shared_line([step for way in ways for step in way], ENGLISH)

    assert said == "A is delivered through D, which is part of C; the same goes for B"


def test_nothing_is_said_to_need_itself() -> None:
    step = PathStep("Zengin", "payment-rail", "Zengin")

    assert path_line([step], ENGLISH) == "Zengin went down itself"
    assert path_line([PathStep("A Bank", "payment-rail", "Zengin"), step], ENGLISH) == (
        "A Bank uses Zengin"
    )


def test_no_path_is_no_sentence() -> None:
    assert shared_line((), ENGLISH) == path_line((), ENGLISH) == ""


@pytest.mark.parametrize(
    "kind", ["owner", "part-of", "auth", "dns", "cdn", "cloud", "server", "line", "magic"]
)
def test_every_kind_of_need_names_both_ends(kind: str) -> None:
    said = path_line((PathStep("Acme", kind, "Basket"),), ENGLISH)

    assert said.startswith("Acme ")
    assert "Basket" in said


@pytest.mark.parametrize("flaw", PlanFlaw)
def test_every_flaw_has_a_sentence(flaw: PlanFlaw) -> None:
    finding = PlanIssue(flaw, ("signal", "slack"), ("Signal", "Slack"))
    bare = PlanIssue(flaw)

    said = finding_line(finding, ENGLISH) + (
        finding_line(bare, ENGLISH) if flaw in {PlanFlaw.TOO_SHORT, PlanFlaw.NO_TIME_SAID} else ""
    )

    assert said.strip()


@pytest.mark.parametrize("kind", FixKind)
def test_every_fix_is_a_sentence(kind: FixKind) -> None:
    assert fix_line(Fix(kind, "message", "Signal"), ENGLISH).endswith(".")


def test_two_rungs_on_one_region_are_said_with_the_day() -> None:
    somebody = user("slack", "signal")
    ladder = Ladder("message", rungs=("slack", "signal"))

    found = plan_issues(
        ladder,
        settings=somebody.settings,
        catalogue=catalogue(),
        graph=somebody.graph,
        today=TODAY,
    )

    assert (
        "Slack and Signal failed together on 20 October 2025: both depended on "
        "AWS N. Virginia region." in [finding_line(f, ENGLISH) for f in found]
    )


def test_the_blast_of_meta_is_said_in_numbers_and_names() -> None:
    report, graph = STARTER.report(), STARTER.graph

    said = blast_line(report.blasts[0], 7, graph, ENGLISH)

    assert said.startswith("If Meta Platforms fails, you lose 4 of 7: WhatsApp, Instagram,")


def test_a_report_says_what_it_does_not_know() -> None:
    report, graph = STARTER.report(), STARTER.graph

    assert "Tesco" in not_known_line(report, graph, ENGLISH)
    assert any("unknown" in line for line in basket_lines(report, ENGLISH))
    assert not_known_line(user("gmail").report(), graph, ENGLISH) == ""


def test_gaps_and_the_best_change_are_sentences() -> None:
    report, graph = STARTER.report(), STARTER.graph

    lines = [uncovered_line(gap, graph, ENGLISH) for gap in report.uncovered]

    assert "Email: Gmail only." in lines
    assert report.change is not None
    assert change_line(report.change, ENGLISH).startswith("Signal, as a backup")


@pytest.mark.parametrize("because", list(OutcomeReason))
def test_every_reason_is_a_sentence(because: OutcomeReason) -> None:
    hit = AffectedService("a", "A", "", (), ExpectedAlert(AlertOutcome.NOT_SEEN, because))

    (line,) = alert_lines([hit], ENGLISH)

    assert line.startswith("A: ")
    assert line.endswith(".")


@pytest.mark.parametrize(
    ("advice", "said"),
    [
        pytest.param(_advice(), "Signal: ready, doesn't share the cause.", id="ready"),
        pytest.param(_advice(checked=True), "ready and working now", id="checked"),
        pytest.param(
            _advice(independence=Independence.NOT_KNOWN),
            "but may share the cause",
            id="unknown",
        ),
        pytest.param(_advice(ready=False), "not set up yet", id="not set up"),
        pytest.param(
            _advice(ready=False, independence=Independence.NOT_KNOWN),
            "not set up yet, and may share the cause",
            id="not set up and unknown",
        ),
        pytest.param(
            _advice(service="phone-call", name="X", without_internet=True),
            "Phone call: at hand, needs no internet.",
            id="way",
        ),
        pytest.param(
            _advice(independence=Independence.KNOWN_SHARED, shared=(PathStep("A", "cdn", "C"),)),
            "but also depends on C",
            id="shared",
        ),
    ],
)
def test_a_backup_says_why_in_one_line(advice: Advice, said: str) -> None:
    assert said in advice_line(advice, ENGLISH)


@pytest.mark.parametrize(
    ("template", "said"),
    [
        pytest.param("", "WhatsApp isn't working. You can reach me on Signal.", id="ours"),
        pytest.param(
            "{service} kaputt, nimm {backup}!", "WhatsApp kaputt, nimm Signal!", id="theirs"
        ),
        pytest.param("100 % {of} {0} {down.x}", "100 % {of} {0} {down.x}", id="stray braces"),
    ],
)
def test_the_message_to_copy_follows_the_users_own_template(template: str, said: str) -> None:
    ladder = Ladder("message", template=template)

    assert message(ladder, "WhatsApp", _advice(), ENGLISH) == said


def test_a_name_that_looks_like_a_template_is_put_in_as_it_is() -> None:
    ladder = Ladder("message", template="{service} / {backup}")

    assert message(ladder, "{backup}", _advice(name="{service}"), ENGLISH) == "{backup} / {service}"
