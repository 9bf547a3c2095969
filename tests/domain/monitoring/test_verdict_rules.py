import pytest

from statustray.domain.model.checks.check_result import Network, ProbeResult, Unexpected
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase, ProxyTrouble
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers
from statustray.domain.monitoring.evidence import Evidence
from statustray.domain.monitoring.verdict_rules import judge

_SERVER = {
    FailureKind.HTTP_STATUS: 503,
    FailureKind.GONE: 410,
    FailureKind.NOT_FOR_THIS_PLACE: 451,
    FailureKind.UNREADABLE: 200,
}
_DOUBTS = {
    FailureKind.BLOCKED_HERE: Reason.BLOCKED_HERE,
    FailureKind.GONE: Reason.GONE,
    FailureKind.NOT_FOR_THIS_PLACE: Reason.NOT_FOR_THIS_PLACE,
    FailureKind.UNREADABLE: Reason.UNREADABLE,
}


def failed(kind: FailureKind) -> Failure:
    return Failure(kind, Phase.REQUEST, http_status=_SERVER.get(kind))


@pytest.mark.parametrize("ever_reached", [True, False])
@pytest.mark.parametrize(("kind", "reason"), _DOUBTS.items())
def test_what_leaves_the_service_open_is_unknown_with_its_own_reason(
    kind: FailureKind, reason: Reason, *, ever_reached: bool
) -> None:
    verdict = judge(Evidence(probe=failed(kind), ever_reached=ever_reached))

    assert (verdict.level, verdict.reason) == (Level.UNKNOWN, reason)


@pytest.mark.parametrize("kind", _DOUBTS)
@pytest.mark.parametrize("level", [level for level in Level if level.trouble])
def test_a_problem_on_the_page_counts_beside_such_a_probe(kind: FailureKind, level: Level) -> None:
    verdict = judge(Evidence(has_page=True, page=Report(level), probe=failed(kind)))

    assert (verdict.level, verdict.reason) == (level, Reason.PAGE_SAYS_SO)


@pytest.mark.parametrize("page", [None, Report(Level.OPERATIONAL), Report(Level.UNKNOWN)])
def test_a_servers_error_is_trouble_at_the_first_sight_of_it(page: Report | None) -> None:
    seen = Evidence(
        has_page=page is not None,
        page=page,
        probe=failed(FailureKind.HTTP_STATUS),
        ever_reached=False,
    )

    assert judge(seen).level is Level.MAJOR_OUTAGE


@pytest.mark.parametrize("kind", [k for k in FailureKind if k not in {*_SERVER, *_DOUBTS}])
def test_without_a_status_line_a_first_failure_says_nothing(kind: FailureKind) -> None:
    verdict = judge(Evidence(probe=failed(kind), ever_reached=False))

    assert verdict.level is Level.UNKNOWN


@pytest.mark.parametrize(
    ("covers", "level", "reason"),
    [
        (Covers.APP, Level.OPERATIONAL, Reason.CHALLENGE),
        (Covers.WEBSITE, Level.OPERATIONAL, Reason.CHALLENGE),
        (Covers.NOTHING, Level.UNKNOWN, Reason.CANNOT_BE_SEEN),
    ],
)
def test_a_robot_challenge_is_an_answer_with_its_own_reason(
    covers: Covers, level: Level, reason: Reason
) -> None:
    verdict = judge(Evidence(probe=ProbeResult(challenge=True, http_status=503), covers=covers))

    assert (verdict.level, verdict.reason) == (level, reason)


def test_a_challenge_in_place_of_a_keyword_proves_nothing() -> None:
    challenge = ProbeResult(
        challenge=True, expected=False, unexpected=Unexpected.KEYWORD_MISSING, http_status=200
    )

    verdict = judge(Evidence(probe=challenge))

    assert (verdict.level, verdict.reason) == (Level.UNKNOWN, Reason.CHALLENGE)


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("expected", [True, False])
def test_beside_a_challenge_the_page_speaks_alone(level: Level, *, expected: bool) -> None:
    challenge = ProbeResult(challenge=True, expected=expected, http_status=403)

    verdict = judge(Evidence(has_page=True, page=Report(level), probe=challenge))

    assert verdict.level is level
    assert verdict.reason is not Reason.PAGE_AND_PROBE_AGREE


SILENT, ODD, FINE = (
    Failure(FailureKind.TIMED_OUT, Phase.CONNECT),
    ProbeResult(expected=False, http_status=200),
    ProbeResult(http_status=200),
)
BY_PROXY = Failure(FailureKind.REFUSED, Phase.CONNECT, proxy=ProxyTrouble.REFUSES)
UNREAD_BUT_ANSWERS = "page_unreadable_but_answers"
OFFLINE, PORTAL = Network.OFFLINE, Network.CAPTIVE_PORTAL


def paged(level: Level, probe: ProbeResult | Failure | None = None, **more: object) -> Evidence:
    page = Report(level, contradicts_itself=bool(more.pop("contradicts", False)))
    return Evidence(has_page=True, page=page, probe=probe, **more)  # type: ignore[arg-type] # named


@pytest.mark.parametrize(
    ("seen", "level", "reason"),
    [
        (Evidence(network=OFFLINE, probe=SILENT), "unknown", "you_are_offline"),
        (Evidence(network=PORTAL, probe=SILENT), "unknown", "captive_portal"),
        (paged(Level.OPERATIONAL, FINE, network=OFFLINE), "unknown", "you_are_offline"),
        (Evidence(network=OFFLINE, local=True, probe=SILENT), "major_outage", "unreachable"),
        (Evidence(probe=failed(FailureKind.CHALLENGE)), "unknown", "challenge"),
        (Evidence(probe=SILENT), "major_outage", "unreachable"),
        (Evidence(probe=SILENT, ever_reached=False), "unknown", "never_reached"),
        (Evidence(probe=ODD), "partial_outage", "unexpected_answer"),
        (paged(Level.OPERATIONAL, ODD), "partial_outage", "unexpected_answer"),
        (paged(Level.MAJOR_OUTAGE, ODD), "major_outage", "unexpected_answer"),
        (paged(Level.MAINTENANCE, ODD, excused=True), "maintenance", "planned_work"),
        (paged(Level.MAINTENANCE, SILENT, excused=True), "maintenance", "planned_work"),
        (paged(Level.MAINTENANCE, SILENT), "major_outage", "more_than_planned_work"),
        (paged(Level.MAINTENANCE, SILENT, ever_reached=False), "maintenance", "planned_work"),
        (paged(Level.MAINTENANCE), "maintenance", "planned_work"),
        (paged(Level.UNKNOWN), "unknown", "page_says_nothing"),
        (paged(Level.UNKNOWN, SILENT), "major_outage", "unreachable"),
        (paged(Level.DEGRADED, contradicts=True), "degraded", "page_contradicts_itself"),
        (paged(Level.DEGRADED, FINE, contradicts=True), "degraded", "page_contradicts_itself"),
        (paged(Level.OPERATIONAL, SILENT), "major_outage", "calm_page_but_unreachable"),
        (paged(Level.DEGRADED, SILENT), "major_outage", "reports_trouble_and_unreachable"),
        (paged(Level.OPERATIONAL, FINE), "operational", "page_and_probe_agree"),
        (paged(Level.DEGRADED, FINE), "degraded", "reports_trouble_but_answers"),
        (Evidence(has_page=True, page=SILENT), "unknown", "page_unreadable"),
        (Evidence(has_page=True, page=SILENT, probe=FINE), "unknown", UNREAD_BUT_ANSWERS),
        (Evidence(), "unknown", Reason.NOT_CHECKED_YET.value),
        (Evidence(stale=True), "unknown", "too_old"),
        (Evidence(probe=BY_PROXY), "unknown", "blocked_here"),
        (Evidence(probe=FINE, covers=Covers.APP), "operational", "answers"),
        (Evidence(probe=FINE, covers=Covers.WEBSITE), "operational", "website_answers"),
        (Evidence(probe=FINE, covers=Covers.NOTHING), "unknown", "cannot_be_seen"),
        (Evidence(probe=SILENT, covers=Covers.NOTHING), "unknown", "cannot_be_seen"),
    ],
)
def test_what_is_seen_has_one_level_and_one_reason(seen: Evidence, level: str, reason: str) -> None:
    verdict = judge(seen)

    assert (verdict.level.value, verdict.reason.value) == (level, reason)
