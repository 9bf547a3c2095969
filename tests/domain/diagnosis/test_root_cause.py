from datetime import timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.diagnosis.corroboration import DiagnosisContext
from statustray.domain.diagnosis.root_cause import common_causes
from statustray.domain.model.advice import Cause, CauseConfidence, CauseEvidence
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState
from tests.support.services.baskets import NOON, all_down, catalogue, down, up, user
from tests.support.services.states import but

META = ("whatsapp", "instagram", "facebook", "messenger")
OTHERS = ("gmail", "spotify", "tesco", "slack", "netflix", "barclays")
FATE = user(*META, *OTHERS).graph

HTTP_503 = Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, http_status=503)
UNRESOLVED = Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS)
TIMED_OUT = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)


def _causes(
    states: tuple[ServiceState, ...], context: DiagnosisContext | None = None
) -> tuple[Cause, ...]:
    return common_causes(states, graph=FATE, context=context or DiagnosisContext())


def test_four_of_one_owner_while_the_rest_works_may_be_its_backbone() -> None:
    (cause,) = _causes((*all_down(META), *up(*OTHERS)))

    assert cause.provider == "meta-backbone"
    assert cause.sure is CauseConfidence.MAY_BE
    assert set(cause.services) == set(META)
    assert CauseEvidence.OTHERS_STILL_UP in cause.proofs


ALL = CauseEvidence.ALL_OF_ITS_SERVICES_AFFECTED
MOST = CauseEvidence.MOST_OF_ITS_SERVICES_AFFECTED
KNOWN = DiagnosisContext(reports={"meta": Level.PARTIAL_OUTAGE})


@pytest.mark.parametrize(
    ("hit", "others", "said"),
    [
        pytest.param(META, OTHERS, {ALL}, id="four of four"),
        pytest.param(META[:2], OTHERS, {ALL}, id="two of two"),
        pytest.param((*META, "threads"), OTHERS, {ALL}, id="five of five"),
        pytest.param(META, (*OTHERS, "threads"), {MOST}, id="four of five"),
        pytest.param(META[:2], (*OTHERS, *META[2:]), set(), id="two of four"),
    ],
)
def test_all_are_said_to_be_affected_where_all_are_and_most_where_most_are(
    hit: tuple[str, ...], others: tuple[str, ...], said: set[CauseEvidence]
) -> None:
    (cause,) = _causes((*all_down(hit), *up(*others)), KNOWN)

    assert {ALL, MOST}.intersection(cause.proofs) == said


def test_one_of_unknown_status_is_not_counted_as_affected() -> None:
    (unseen,) = (but(state, level=Level.UNKNOWN) for state in up(META[3]))

    (cause,) = _causes((*all_down(META[:3]), unseen, *up(*OTHERS)), KNOWN)

    assert {ALL, MOST}.intersection(cause.proofs) == {MOST}


def test_the_last_one_that_uses_a_cause_proves_nothing() -> None:
    (before,) = _causes((*all_down(META), *up(*OTHERS)), KNOWN)
    kept = replace(KNOWN, before=(before,))

    (cause,) = _causes((*all_down(META[:1]), *up(*OTHERS)), kept)

    assert {ALL, MOST}.isdisjoint(cause.proofs)


def test_nothing_down_has_no_cause() -> None:
    assert _causes(up(*META, *OTHERS)) == ()


def test_one_alone_shares_nothing() -> None:
    assert _causes((down("slack"), *up(*META))) == ()


@pytest.mark.parametrize(
    ("context", "proof"),
    [
        pytest.param(
            DiagnosisContext(reports={"meta": Level.PARTIAL_OUTAGE}),
            CauseEvidence.ITS_PAGE_SAYS_SO,
            id="page",
        ),
        pytest.param(
            DiagnosisContext(silent=frozenset({"meta-backbone"})),
            CauseEvidence.IT_DOES_NOT_ANSWER,
            id="probe",
        ),
    ],
)
def test_a_second_kind_of_evidence_makes_it_probable(
    context: DiagnosisContext, proof: CauseEvidence
) -> None:
    (cause,) = _causes((*all_down(META), *up(*OTHERS)), context)

    assert cause.sure is CauseConfidence.PROBABLY
    assert proof in cause.proofs


def test_a_calm_page_of_the_provider_proves_nothing() -> None:
    context = DiagnosisContext(reports={"meta": Level.OPERATIONAL})

    (cause,) = _causes((*all_down(META), *up(*OTHERS)), context)

    assert cause.sure is CauseConfidence.MAY_BE


def test_the_same_failure_makes_it_probable_where_it_suits_the_provider() -> None:
    (unresolved,) = _causes((*all_down(META, UNRESOLVED), *up(*OTHERS)))

    assert unresolved.sure is CauseConfidence.PROBABLY
    assert CauseEvidence.SAME_FAILURE in unresolved.proofs


def test_timeouts_do_not_speak_for_a_delivery_network() -> None:
    hit = ("notion", "hubspot", "monday", "gitlab", "doordash")
    states = (*all_down(hit, TIMED_OUT), *up("gmail", "netflix", "telegram", "tesco"))

    (cause,) = _causes(states)

    assert cause.provider == "cloudflare"
    assert cause.sure is CauseConfidence.MAY_BE


def test_errors_of_one_code_speak_for_a_delivery_network() -> None:
    hit = ("notion", "hubspot", "monday", "gitlab", "doordash")

    (cause,) = _causes((*all_down(hit, HTTP_503), *up("gmail", "netflix", "telegram", "tesco")))

    assert (cause.provider, cause.sure) == ("cloudflare", CauseConfidence.PROBABLY)


def test_a_login_failure_is_not_blamed_on_a_backbone_that_carries_a_healthy_service() -> None:
    hit = ("instagram", "facebook", "messenger", "threads")

    (cause,) = _causes((*all_down(hit), *up("whatsapp", *OTHERS)))

    assert cause.provider == "meta"


def test_most_of_a_hubs_services_being_up_clears_the_hub() -> None:
    on_aws = ("slack", "monzo", "netflix", "coinbase", "ring", "duolingo", "venmo", "tidal")

    named = [c.provider for c in _causes((*all_down(on_aws[:3]), *up(*on_aws[3:], *META)))]

    assert named == [None]


def test_several_without_anything_in_common_are_told_without_a_name() -> None:
    (cause,) = _causes((*all_down(("tesco", "telegram", "quickbooks")), *up(*META)))

    assert cause.provider is None
    assert cause.sure is CauseConfidence.MAY_BE
    assert len(cause.services) == 3


def test_troubles_that_began_hours_apart_have_no_common_cause() -> None:
    states = tuple(down(key, since=NOON + timedelta(hours=hours)) for hours, key in enumerate(META))

    assert _causes((*states, *up(*OTHERS))) == ()


def test_an_old_trouble_is_no_evidence_for_or_against_a_new_cause() -> None:
    old = down("slack", since=NOON - timedelta(days=2))

    (cause,) = _causes((old, *all_down(META), *up("gmail", "spotify")))

    assert cause.provider == "meta-backbone"
    assert "slack" not in cause.services


def test_what_fails_later_on_the_same_provider_joins() -> None:
    late = down("messenger", since=NOON + timedelta(minutes=25))

    (cause,) = _causes((*all_down(META[:3]), late, *up(*OTHERS)))

    assert set(cause.services) == set(META)


def test_a_cause_keeps_its_name_while_its_services_return_one_by_one() -> None:
    (first,) = _causes((*all_down(META, UNRESOLVED), *up(*OTHERS)))

    (later,) = _causes(
        (down("whatsapp"), *up(*META[1:], *OTHERS)), DiagnosisContext(before=(first,))
    )

    assert (later.provider, later.sure) == (first.provider, first.sure)
    assert later.services == ("whatsapp",)


def test_a_cause_is_over_when_all_its_services_are_back() -> None:
    (first,) = _causes((*all_down(META), *up(*OTHERS)))

    assert _causes(up(*META, *OTHERS), DiagnosisContext(before=(first,))) == ()


def test_two_causes_at_once_are_two() -> None:
    google = ("gmail", "google-drive", "google-meet", "google-chat", "google-docs")
    later = NOON + timedelta(hours=1)
    states = (*all_down(META), *(down(key, since=later) for key in google))

    causes = _causes((*states, *up("slack", "netflix")))

    assert {c.provider for c in causes} == {"meta-backbone", "google-account"}


def test_services_of_the_local_network_are_no_evidence() -> None:
    nas = replace(down("nextcloud"), service=replace(catalogue().services["nextcloud"], local=True))

    assert _causes((nas, *up(*META))) == ()


def test_two_suffice_where_the_providers_own_page_says_so() -> None:
    states = (*all_down(("notion", "gitlab")), *up("gmail", "netflix"))

    silent = _causes(states)
    (named,) = _causes(states, DiagnosisContext(reports={"cloudflare": Level.MAJOR_OUTAGE}))

    assert silent == ()
    assert (named.provider, named.sure) == ("cloudflare", CauseConfidence.PROBABLY)


@pytest.mark.parametrize(("apart_s", "together"), [(120, True), (121, False)])
def test_strangers_failed_together_within_two_minutes(apart_s: float, *, together: bool) -> None:
    last = down("quickbooks", since=NOON + timedelta(seconds=apart_s))

    found = _causes((*all_down(("tesco", "telegram")), last, *up(*META)))

    assert bool(found) is together


def test_two_strangers_are_no_group() -> None:
    assert _causes((*all_down(("tesco", "telegram")), *up(*META))) == ()


@pytest.mark.parametrize(
    ("apart_s", "proven"), [(120, True), (121, False)], ids=["two minutes", "more"]
)
def test_what_began_more_than_two_minutes_apart_did_not_start_together(
    apart_s: float, *, proven: bool
) -> None:
    last = down("messenger", since=NOON + timedelta(seconds=apart_s))

    (cause,) = _causes((*all_down(META[:3]), last, *up(*OTHERS)))

    assert set(cause.services) == set(META)
    assert (CauseEvidence.STARTED_TOGETHER in cause.proofs) is proven


@pytest.mark.parametrize(("apart_min", "named"), [(5.0, True), (5.1, False)])
def test_a_cause_is_looked_for_among_what_failed_within_ten_minutes(
    apart_min: float, *, named: bool
) -> None:
    times = (NOON + timedelta(minutes=apart_min * n) for n in range(3))
    states = tuple(down(key, since=at) for key, at in zip(META, times, strict=False))

    assert bool(_causes((*states, *up(*OTHERS)))) is named
