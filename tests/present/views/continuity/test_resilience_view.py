"""The report's picture and its things to do agree with what its headline says."""

from msgspec.structs import replace

from statustray.domain.continuity.resilience import Blast, Resilience, Uncovered
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.present.views.continuity.resilience import ReportStepKind, ReportView, report_view
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.baskets import catalogue
from tests.support.windows.settings_pages import TODAY

META = Blast("meta", "Meta", 0.5, ("whatsapp", "instagram"), ("video-call", "group-chat"))
REPORT = Resilience(
    baskets={},
    known={},
    blasts=(META,),
    uncovered=(),
    not_known=("whatsapp", "telegram"),
    services=("whatsapp", "instagram", "telegram"),
)


def view(report: Resilience) -> ReportView:
    graph = DependencyGraph(catalogue(), today=TODAY, watched=())
    return report_view(report, plan=(), graph=graph, today=TODAY, tr=ENGLISH)


def test_what_a_basket_counts_is_drawn_beside_it() -> None:
    drawn = [key for key, _ in view(REPORT).services]

    assert drawn == ["whatsapp", "instagram"], "of Telegram nothing is known"


def test_a_need_that_would_be_lost_is_something_to_do() -> None:
    steps = {step.kind: step for step in view(REPORT).steps}
    covered = view(replace(REPORT, blasts=(replace(META, purposes_lost=()),)))

    assert steps[ReportStepKind.OPEN_PLAN].text == (
        "Choose a backup for: Video calls and Chat in groups."
    )
    assert ReportStepKind.OPEN_PLAN not in {step.kind for step in covered.steps}


def test_the_gap_of_the_headline_comes_first() -> None:
    gaps = (Uncovered("email", ("gmail",)), Uncovered("video-call", ("whatsapp",)))

    steps = {step.kind: step for step in view(replace(REPORT, uncovered=gaps)).steps}

    assert steps[ReportStepKind.OPEN_PLAN].text.startswith("Video calls")


def test_what_the_headline_speaks_of_is_drawn_first() -> None:
    larger = Blast("fastly", "Fastly", 0.5, REPORT.services, ())

    shown = view(replace(REPORT, blasts=(META, larger)))

    assert shown.headline.startswith("If Fastly fails")
    assert [basket.id for basket in shown.baskets] == ["fastly", "meta"]
