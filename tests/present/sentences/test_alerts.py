"""A notice says what happened, what it means and what to do, in two lines."""

from datetime import timedelta
from typing import Any

import pytest

from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Incident, Report
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.present.sentences.alerts import AlertAction, alert_text
from statustray.present.vocabulary.language import ENGLISH
from tests.present.sentences.troubles import NOON, SIGNAL, state, trouble


def test_an_outage_names_the_service_and_offers_the_backup_first() -> None:
    said = trouble(state("WhatsApp"), advice=(SIGNAL,))

    assert said.title == "WhatsApp is down"
    assert said.body == (
        "Checks from here fail: no response in time.\n"
        "Signal: ready and working now, doesn't share the cause."
    )
    assert [b.label for b in said.buttons] == ["Use Signal", "Details", "Snooze for 2 hours"]
    assert said.buttons[0].action is AlertAction.BACKUP


@pytest.mark.parametrize(
    ("fields", "fact"),
    [
        pytest.param(
            {
                "reason": Reason.CALM_PAGE_BUT_UNREACHABLE,
                "probe": Failure(FailureKind.BAD_CERTIFICATE, Phase.TLS),
            },
            "Checks from here fail (invalid certificate); status page reports no problem.",
            id="certificate",
        ),
        pytest.param(
            {
                "reason": Reason.REPORTS_TROUBLE_BUT_ANSWERS,
                "page": Report(
                    Level.MAJOR_OUTAGE,
                    incidents=(
                        Incident("Slow search", Level.DEGRADED),
                        Incident("  Login\n fails\u202e ", Level.MAJOR_OUTAGE),
                    ),
                ),
                "probe": ProbeResult(),
            },
            "Status page: “Login fails”; reachable from here.",
            id="the operator's own title, cleaned",
        ),
        pytest.param(
            {"probe": Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, http_status=503)},
            "Checks from here fail: HTTP error 503.",
            id="status",
        ),
        pytest.param(
            {"reason": Reason.MORE_THAN_PLANNED_WORK},
            "Checks from here fail (no response in time); "
            "announced maintenance doesn't explain it.",
            id="work on a part",
        ),
    ],
)
def test_an_outage_says_what_exactly(fields: dict[str, Any], fact: str) -> None:
    assert trouble(state("Acme", **fields)).body == fact


def test_a_beginning_is_told_only_where_it_was_seen_and_is_not_just_now() -> None:
    earlier, now = NOON - timedelta(minutes=28), NOON - timedelta(minutes=1)

    assert trouble(state("Acme", began_at=earlier)).body.endswith(", since 11:32.")
    assert "since" not in trouble(state("Acme", began_at=now)).body
    assert "since" not in trouble(state("Acme", since=earlier)).body


@pytest.mark.parametrize("kind", AlertKind)
@pytest.mark.parametrize("names", [("Acme",), ("Acme", "Globex"), ("Acme", "Globex", "Initech")])
def test_every_kind_of_alert_has_a_title_and_few_buttons(
    kind: AlertKind, names: tuple[str, ...]
) -> None:
    said = alert_text(Alert("k", kind, NOON, tuple(map(state, names)), advice=(SIGNAL,)), ENGLISH)

    assert said.title
    assert said.whole.startswith(said.title)
    assert len(said.buttons) <= 3
    assert said.body.count("\n") <= 2


@pytest.mark.parametrize(
    ("left", "title"),
    [
        (timedelta(days=6, hours=23), "Acme: certificate expires in 7 days"),
        (timedelta(days=1, minutes=1), "Acme: certificate expires in 2 days"),
        (timedelta(days=1), "Acme: certificate expires in 1 day"),
        (timedelta(hours=23), "Acme: certificate expires within a day"),
        (timedelta(minutes=-1), "Acme: certificate has expired"),
    ],
)
def test_a_certificate_says_how_long_it_lasts(left: timedelta, title: str) -> None:
    alert = Alert("c", AlertKind.CERTIFICATE, states=(state("Acme"),), left=left)

    assert alert_text(alert, ENGLISH).title == title
