"""Four grades of what can be seen: the operator, the service, its website, nothing."""

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.checks.visibility import Seen, as_expected, proven, visibility
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, PageSpeaks, Probe, Service
from statustray.domain.model.snapshot import Snapshot
from tests.support.services.states import state_of

ACME = Service("acme", "Acme", probe=Probe("https://api.acme.example"), probe_covers=Covers.APP)
SHOP = replace(ACME, id="shop", probe_covers=Covers.WEBSITE)
GOOD = ProbeResult(http_status=200)
SILENT = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)
CALM = Report(Level.OPERATIONAL)


@pytest.mark.parametrize(
    ("target", "answer", "proves"),
    [
        pytest.param("https://api.acme.example", GOOD, Covers.APP, id="its API answered"),
        pytest.param("https://api.acme.example", SILENT, Covers.APP, id="its API failed"),
        pytest.param(
            "https://api.acme.example", replace(GOOD, http_status=404), Covers.APP, id="404"
        ),
        pytest.param(
            "https://api.acme.example", replace(GOOD, http_status=401), Covers.WEBSITE, id="401"
        ),
        pytest.param(
            "https://api.acme.example", replace(GOOD, http_status=403), Covers.WEBSITE, id="403"
        ),
        pytest.param(
            "https://api.acme.example", replace(GOOD, challenge=True), Covers.WEBSITE, id="robots"
        ),
        pytest.param(
            "https://api.acme.example", replace(GOOD, instead=True), Covers.WEBSITE, id="home page"
        ),
        pytest.param("tcp://acme.example:5222", ProbeResult(), Covers.WEBSITE, id="connects"),
        pytest.param("tls://acme.example:993", ProbeResult(), Covers.WEBSITE, id="handshake"),
        pytest.param("dns://acme.example", ProbeResult(), Covers.WEBSITE, id="name"),
        pytest.param("tls://acme.example:993", SILENT, Covers.WEBSITE, id="no handshake"),
    ],
)
def test_an_answer_proves_no_more_than_what_gave_it(
    target: str, answer: ProbeResult | Failure, proves: Covers
) -> None:
    assert proven(replace(ACME, probe=Probe(target)), answer) is proves


@pytest.mark.parametrize("answer", [GOOD, SILENT])
def test_a_website_never_proves_the_service(answer: ProbeResult | Failure) -> None:
    assert proven(SHOP, answer) is Covers.WEBSITE


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (GOOD, True),
        (SILENT, False),
        (replace(GOOD, expected=False), False),
        (replace(GOOD, http_status=403), False),
        (replace(GOOD, challenge=True), False),
        (replace(GOOD, instead=True), False),
        (None, False),
    ],
)
def test_a_target_proves_itself_by_the_answer_that_its_record_claims(
    answer: ProbeResult | Failure | None, *, expected: bool
) -> None:
    assert as_expected(ACME, answer) is expected


@pytest.mark.parametrize(
    ("service", "reason", "page", "probe", "seen"),
    [
        (ACME, Reason.PAGE_AND_PROBE_AGREE, CALM, GOOD, Seen.OPERATOR),
        (ACME, Reason.PAGE_SAYS_SO, CALM, None, Seen.OPERATOR),
        (ACME, Reason.ANSWERS, None, GOOD, Seen.SERVICE),
        (ACME, Reason.UNREACHABLE, None, SILENT, Seen.SERVICE),
        (SHOP, Reason.WEBSITE_ANSWERS, None, GOOD, Seen.WEBSITE),
        (SHOP, Reason.UNREACHABLE, None, SILENT, Seen.WEBSITE),
        (SHOP, Reason.SLOW, None, GOOD, Seen.WEBSITE),
        (SHOP, Reason.SLOW, CALM, GOOD, Seen.OPERATOR),
        (SHOP, Reason.PAGE_UNREADABLE_BUT_ANSWERS, SILENT, GOOD, Seen.WEBSITE),
        (ACME, Reason.CANNOT_BE_SEEN, None, None, Seen.NOTHING),
        (ACME, Reason.YOU_ARE_OFFLINE, CALM, GOOD, Seen.NOTHING),
        (ACME, Reason.TOO_OLD, CALM, GOOD, Seen.NOTHING),
        (ACME, Reason.NOT_CHECKED_YET, None, None, Seen.NOTHING),
        (ACME, Reason.BLOCKED_HERE, None, SILENT, Seen.NOTHING),
    ],
)
def test_the_grade_is_what_the_verdict_rests_on(
    service: Service,
    reason: Reason,
    page: Report | Failure | None,
    probe: ProbeResult | Failure | None,
    seen: Seen,
) -> None:
    assert visibility(service, reason, page, probe) is seen


def test_a_calm_page_of_related_products_vouches_for_nothing() -> None:
    half = replace(SHOP, page_speaks=PageSpeaks.TROUBLE_ONLY)

    assert visibility(half, Reason.SLOW, CALM, GOOD) is Seen.WEBSITE


def test_websites_alone_leave_the_whole_hollow_and_one_service_that_answers_fills_it() -> None:
    shop = state_of(SHOP, Level.OPERATIONAL, Reason.WEBSITE_ANSWERS, probe=GOOD)
    acme = state_of(ACME, Level.OPERATIONAL, Reason.ANSWERS, probe=GOOD)
    muted = replace(acme, service=replace(ACME, muted=True))
    phone = state_of(Service("phone", "Phone"), reason=Reason.CANNOT_BE_SEEN)

    assert Snapshot(services=(shop,)).website_only
    assert Snapshot(services=(shop, muted, phone)).website_only
    assert not Snapshot(services=(shop, acme)).website_only
    assert Snapshot(services=(acme, phone)).shown_level is Level.OPERATIONAL
    assert Snapshot(services=(acme, phone)).overall is Level.UNKNOWN
    assert Snapshot(services=(phone,)).shown_level is Level.UNKNOWN
