import json

from statustray.domain.model.checks.report import Component
from statustray.domain.model.level import Level
from statustray.domain.monitoring.scope import scoped
from statustray.providers.aws import PROVIDER, parse
from tests.support.formats.recorded import FOLDER

OUTAGE = (FOLDER / "aws" / "outage.json").read_bytes()


def test_the_feed_is_read_in_the_encoding_it_really_has() -> None:
    text = json.dumps(json.loads(OUTAGE))

    assert parse(b"\xfe\xff" + text.encode("utf-16-be")) == parse(OUTAGE)


def test_ended_events_do_not_count() -> None:
    (incident,) = parse(OUTAGE).incidents

    assert incident.components == ("Amazon Elastic Compute Cloud", "Ireland", "eu-west-1")
    assert [update.text for update in incident.updates] == [
        "We are investigating.",
        "We see recovery.",
    ]


def test_an_event_whose_summary_calls_it_resolved_is_over_whatever_its_number() -> None:
    event = {"arn": "arn:aws:health:us-east-1::event/EC2/1", "status": "1"}
    trouble, over = (
        {**event, "summary": f"{mark}Increased errors"} for mark in ("", "[RESOLVED] ")
    )

    assert parse(json.dumps([trouble]).encode()).level is Level.DEGRADED
    assert parse(json.dumps([over]).encode()).level is Level.OPERATIONAL


def test_a_region_may_be_chosen_calm_or_not() -> None:
    report = parse(OUTAGE)

    assert scoped(report, components=(), regions=("us-east-1",)).level is Level.OPERATIONAL
    assert scoped(report, components=(), regions=("eu-west-1",)).level is Level.PARTIAL_OUTAGE
    assert scoped(report, components=(), regions=("mars-1",)).level is Level.UNKNOWN


def test_a_service_that_recovered_within_an_event_is_calm() -> None:
    parts = parse(OUTAGE).components

    assert Component("AWS Lambda", Level.OPERATIONAL, "eu-west-1") in parts


def test_the_feed_lies_at_the_root() -> None:
    page = "https://health.aws.amazon.com/health/status"

    assert PROVIDER.document(page) == "https://health.aws.amazon.com/public/currentevents"
