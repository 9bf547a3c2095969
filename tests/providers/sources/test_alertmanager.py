"""An Alertmanager as a source: silence proves nothing unless something always fires."""

from datetime import timedelta

import pytest

from statustray.domain.model.checks.report import CheckNote, Report
from statustray.domain.model.checks.source_reading import EVERYTHING
from statustray.domain.model.level import Level
from statustray.domain.monitoring.source_check import check_at
from statustray.domain.parsing.json_reader import Malformed
from statustray.providers.sources.alertmanager import SOURCE, parse, parse_both
from tests.support.formats.prometheus_answers import (
    NOW,
    WATCHDOG,
    alert,
    alerts,
    manager,
    suppressed,
)

SHOP = 'service="shop"'
Judged = tuple[Level, CheckNote | None]


def judged(report: Report, check: str = SHOP) -> Judged:
    found = check_at(report, check, NOW)
    return found.level, found.check_note


def test_with_a_heartbeat_what_does_not_fire_is_well() -> None:
    report = parse_both(manager(), alerts(WATCHDOG))

    assert judged(report) == (Level.OPERATIONAL, None)
    assert check_at(report, EVERYTHING, NOW).level is Level.OPERATIONAL


def test_without_a_heartbeat_silence_proves_nothing() -> None:
    report = parse_both(manager(), alerts())

    assert judged(report) == (Level.UNKNOWN, CheckNote.NO_HEARTBEAT)
    assert check_at(report, EVERYTHING, NOW).level is Level.UNKNOWN


def test_a_sender_that_died_an_hour_ago_proves_nothing_any_more() -> None:
    report = parse_both(manager(), alerts(WATCHDOG))

    later = check_at(report, SHOP, NOW + timedelta(hours=1))

    assert (later.level, later.check_note) == (Level.UNKNOWN, CheckNote.STALE)


def test_an_alert_counts_for_each_of_its_labels_and_its_receiver() -> None:
    firing = alert("Down", service="shop", team="web", severity="critical")
    report = parse_both(manager(), alerts(WATCHDOG, firing))

    for check in (SHOP, 'team="web"', 'alertname="Down"', 'receiver="team-a"'):
        assert judged(report, check)[0] is Level.MAJOR_OUTAGE
    assert judged(report, 'service="post"') == (Level.OPERATIONAL, None)


def test_a_firing_alert_counts_without_a_heartbeat_too() -> None:
    firing = alert("Down", service="shop", severity="critical")

    assert judged(parse_both(manager(), alerts(firing)))[0] is Level.MAJOR_OUTAGE


def test_an_alert_that_is_information_needs_the_heartbeat_like_silence() -> None:
    firing = alert("Note", service="shop", severity="info")

    assert judged(parse_both(manager(), alerts(WATCHDOG, firing)))[0] is Level.OPERATIONAL
    assert judged(parse_both(manager(), alerts(firing)))[0] is Level.UNKNOWN


def test_a_silence_is_work_that_somebody_announced() -> None:
    silenced = suppressed("silencedBy", "Down", service="shop", severity="critical")

    assert judged(parse_both(manager(), alerts(WATCHDOG, silenced))) == (
        Level.MAINTENANCE,
        CheckNote.SILENCED,
    )


def test_an_inhibited_alert_leaves_open_how_its_service_is() -> None:
    hidden = suppressed("inhibitedBy", "Slow", service="shop", severity="warning")

    assert judged(parse_both(manager(), alerts(WATCHDOG, hidden))) == (
        Level.UNKNOWN,
        CheckNote.INHIBITED,
    )


def test_a_silence_of_one_alert_hides_no_other() -> None:
    silenced = suppressed("silencedBy", "Slow", service="shop", severity="warning")
    firing = alert("Down", service="shop", severity="critical")
    report = parse_both(manager(), alerts(WATCHDOG, silenced, firing))

    assert judged(report) == (Level.MAJOR_OUTAGE, None)


def test_an_alert_that_nobody_has_sorted_yet_is_not_confirmed() -> None:
    new = alert("Down", "unprocessed", service="shop", severity="critical")

    assert judged(parse_both(manager(), alerts(WATCHDOG, new))) == (
        Level.UNKNOWN,
        CheckNote.NOT_CONFIRMED,
    )


def test_a_cluster_that_is_settling_does_not_know_all_alerts() -> None:
    report = parse_both(manager("settling"), alerts(WATCHDOG))

    assert judged(report)[0] is Level.UNKNOWN


@pytest.mark.parametrize("version", ["1.0.0", "0.x", "next", ""])
def test_a_version_that_is_not_known_is_refused_by_its_name(version: str) -> None:
    with pytest.raises(Malformed, match=r"\$\.versionInfo\.version"):
        parse(manager(version=version))


@pytest.mark.parametrize("body", [b"<html></html>", b"{}", b'{"error":"no"}', b"[3]", b"null"])
def test_what_is_no_list_of_alerts_is_refused(body: bytes) -> None:
    with pytest.raises(Malformed):
        parse_both(manager(), body)


def test_both_documents_lie_beside_each_other_whatever_page_was_copied() -> None:
    page = "http://alerts.acme.example:9093/#/alerts"

    assert SOURCE.document(page) == "http://alerts.acme.example:9093/api/v2/status"
    assert SOURCE.also is not None
    assert SOURCE.also(page) == "http://alerts.acme.example:9093/api/v2/alerts"
