"""The outages this program was made for, replayed with the real catalogue."""

import pytest

from statustray.domain.continuity.drill import TimelineEventKind, drillable
from statustray.domain.continuity.drill_alerts import AlertOutcome, OutcomeReason
from statustray.domain.continuity.drill_fixes import FixKind
from statustray.domain.dependencies.past_outages import PurposeLost
from statustray.domain.diagnosis.root_cause import common_causes
from statustray.domain.model.advice import CauseConfidence
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.settings import Ladder, Me
from tests.support.services.baskets import all_down, catalogue, up, user

STARTER = ("whatsapp", "instagram", "facebook", "messenger", "gmail", "spotify", "tesco")
ROGERS = Me(mobile_network="rogers-wireless", broadband="rogers-wireless")
FOUNDING = (
    "meta-2021-03-19",
    "fastly-2021-06-08",
    "instagram-2021-09-02",
    "meta-2021-10-04",
    "meta-2021-10-08",
    "tesco-2021-10-23",
    "meta-2021-11-03",
)


@pytest.mark.parametrize("outage", FOUNDING)
def test_every_outage_of_the_founding_story_can_be_replayed(outage: str) -> None:
    drill = user(*STARTER).drill(outage)

    assert drill.hits
    assert drill.timeline


def test_meta_2021_march_claims_a_notification_only_of_the_site_that_is_on_record() -> None:
    drill = user(*STARTER).drill("meta-2021-03-19")

    told = {hit.service: hit.alert.because for hit in drill.hits}
    assert told.pop("instagram") is OutcomeReason.CHECKS_FAIL
    assert told == dict.fromkeys(
        ("whatsapp", "facebook", "messenger"), OutcomeReason.NO_SIGN_ON_RECORD
    )


def test_fastly_2021_is_told_ten_minutes_before_its_own_page() -> None:
    drill = user("gov-uk", "reddit", "spotify", "paypal", "gmail").drill("fastly-2021-06-08")

    assert {hit.service for hit in drill.hits} == {"gov-uk", "reddit", "spotify", "paypal"}
    assert all(hit.path[-1].end == "Fastly" for hit in drill.hits)
    assert (drill.notified_at_min, drill.outage.operator_told_at_min) == (1, 11)
    assert drill.left == ("gmail",)


def test_fastly_2021_is_recognised_by_its_errors() -> None:
    error = Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, http_status=503)
    hit = ("gov-uk", "reddit", "guardian", "stack-overflow", "paypal")
    states = (*all_down(hit, error), *up("gmail", "netflix", "tesco", "github"))

    (cause,) = common_causes(states, graph=user(*hit).graph)

    assert (cause.provider, cause.sure) == ("fastly", CauseConfidence.PROBABLY)


def test_meta_2021_takes_four_of_seven_and_all_messaging() -> None:
    report = user(*STARTER).report()

    worst = report.blasts[0]

    assert (worst.provider, len(worst.services)) == ("meta", 4)
    assert "message" in worst.purposes_lost


def test_meta_2021_offers_nothing_of_meta() -> None:
    drill = user(*STARTER).drill("meta-2021-10-04")

    offered = {a.service for advice in drill.advice.values() for a in advice}

    assert {hit.service for hit in drill.hits} == set(STARTER[:4])
    assert offered
    assert not offered & {"whatsapp", "instagram", "facebook", "messenger", "instagram-dm"}


def test_meta_2024_left_whatsapp_working_and_is_told_by_the_page_of_the_sign_in() -> None:
    drill = user(*STARTER).drill("meta-2024-03-05")

    assert drill.kept == ("whatsapp",)
    assert "whatsapp" not in drill.left
    assert drill.outage.operator_told_at_min == 17
    assert {(hit.alert.outcome, hit.alert.because) for hit in drill.hits} == {
        (AlertOutcome.ALERTED, OutcomeReason.PAGE_REPORTS)
    }
    assert drill.notified_at_min == 19


def test_meta_2024_offers_whatsapp_which_went_on_for_the_messages_that_did_not() -> None:
    drill = user("instagram-dm", "whatsapp").drill("meta-2024-03-05")

    assert drill.kept == ("whatsapp",)
    assert drill.advice["instagram-dm"][0].service == "whatsapp"


def test_aws_2025_reaches_banks_and_messengers_by_a_region_far_away() -> None:
    drill = user("signal", "slack", "lloyds", "monzo").drill("aws-2025-10-20")

    paths = {hit.service: [step.end for step in hit.path] for hit in drill.hits}

    assert paths["signal"][0] == "AWS N. Virginia region"
    assert {"signal", "slack", "lloyds"} == paths.keys()
    assert drill.left == ("monzo",)


def test_aws_2025_the_second_way_is_not_on_the_same_cloud() -> None:
    drill = user("slack", "signal", "element-matrix").drill("aws-2025-10-20")

    assert drill.advice["slack"][0].service == "element-matrix"


def test_pix_2024_stops_sending_money_at_banks_that_the_record_does_not_name() -> None:
    brazilian = user("pix", "nubank", "itau", "banrisul", "whatsapp", me=Me(country="BR"))

    drill = brazilian.drill("pix-2024-10-14")

    assert [hit.service for hit in drill.hits] == ["pix"]
    assert drill.lost == (
        PurposeLost("send-money", ("nubank", "itau"), sure=True),
        PurposeLost("send-money", ("banrisul",), sure=False),
    )
    assert drill.left == ("whatsapp",)


def test_aws_2021_takes_the_website_of_a_carrier_which_nobody_watches_it_for() -> None:
    drill = user("slack", "vodafone-uk").drill("aws-2021-12-07")

    assert drill.lost == ()


def test_cloudflare_2025_takes_two_assistants_and_offers_a_third() -> None:
    drill = user("chatgpt", "claude", "gmail").drill("cloudflare-2025-11-18")

    assert {hit.service for hit in drill.hits} == {"chatgpt", "claude"}
    assert drill.advice["chatgpt"][0].service == "gemini"


def test_a_provider_that_is_watched_itself_failed_itself() -> None:
    drill = user("cloudflare").drill("cloudflare-2025-11-18")

    assert [step.kind for step in drill.hits[0].path] == ["itself"]


def test_matrix_2025_spares_an_account_on_another_server() -> None:
    drill = user("element-matrix", "matrix-own-server").drill("matrix-org-2025-09-02")

    assert [hit.service for hit in drill.hits] == ["element-matrix"]
    assert drill.kept == ("matrix-own-server",)
    assert "matrix-own-server" in {a.service for a in drill.advice["element-matrix"]}


def test_rogers_2022_takes_everything_from_one_who_has_all_from_rogers() -> None:
    plan = (Ladder("message", rungs=("whatsapp", "sms", "phone-call")),)

    drill = user("whatsapp", "rogers-wireless", plan=plan, me=ROGERS).drill("rogers-2022-07-08")

    assert {hit.service for hit in drill.hits} == {
        "whatsapp",
        "sms",
        "phone-call",
        "rogers-wireless",
    }
    assert {hit.alert.outcome for hit in drill.hits} == {AlertOutcome.OWN_LINE}
    assert drill.notified_at_min is None
    assert drill.left == ()
    assert [a.service for a in drill.advice["whatsapp"]] == ["walk"]
    assert FixKind.WHOLE_PLAN_FALLS in {fix.kind for fix in drill.fixes}


def test_rogers_2022_leaves_the_telephone_of_another_network() -> None:
    me = Me(mobile_network="giffgaff", broadband="zen-internet")
    plan = (Ladder("message", rungs=("whatsapp", "sms")),)

    assert user("whatsapp", plan=plan, me=me).drill("rogers-2022-07-08").hits == ()


def test_o2_2018_takes_the_code_by_sms_with_it() -> None:
    me = Me(mobile_network="giffgaff")
    plan = (Ladder("message", rungs=("whatsapp", "sms")),)

    drill = user("whatsapp", "giffgaff", plan=plan, me=me).drill("o2-ericsson-2018-12-06")

    assert "giffgaff" in {hit.service for hit in drill.hits}


def test_a_drill_that_meets_nobody_says_so() -> None:
    drill = user("gmail").drill("fastly-2021-06-08")

    assert (drill.hits, drill.fixes, drill.left) == ((), (), ("gmail",))


def test_the_clock_of_a_drill_can_be_stepped() -> None:
    drill = user("whatsapp", "signal").drill("meta-2021-10-04")

    assert drill.clock()[0] == 0
    told = drill.notified_at_min
    assert told
    assert drill.offered(told - 1) == {}
    assert drill.offered(told) == drill.advice
    assert [m.event for m in drill.until(told)] == [
        TimelineEventKind.HAPPENS,
        TimelineEventKind.HAPPENS,
        TimelineEventKind.NOTIFIED,
    ]
    assert drill.until(drill.clock()[-1]) == drill.timeline


@pytest.mark.parametrize("outage", [o.id for o in drillable(catalogue())])
def test_every_drill_offers_only_what_did_not_fall(outage: str) -> None:
    everything = catalogue().outages[outage]
    known = tuple(s.id for key in everything.affected if (s := catalogue().service(key)))

    drill = user(*known, "signal", "gmail", "monzo").drill(outage)

    hit = {h.service for h in drill.hits}
    offered = {a.service for advice in drill.advice.values() for a in advice}
    assert not hit & offered
    assert not hit & {*drill.left, *drill.kept}
    assert list(drill.clock()) == sorted(drill.clock())
