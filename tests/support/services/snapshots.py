"""A small world to look at: calm, in trouble, offline; all names are invented."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from statustray.domain.model.advice import (
    Advice,
    Cause,
    CauseConfidence,
    ChoiceReason,
    Independence,
)
from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report, Update
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import ServiceState, Snapshot
from tests.support.services.states import state_of

NOON = datetime(2026, 10, 4, 12, 0).astimezone()  # noon wherever the tests run
SILENCE = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)
ANSWER = ProbeResult(12, 20, 31, 80, 140, 200)
BACKUP = Advice(
    "pigeon",
    "Pigeon",
    "message",
    Independence.KNOWN_SEPARATE,
    ready=True,
    pick=ChoiceReason.QUICKEST,
    checked=True,
)


def service(service_id: str, *, muted: bool = False) -> Service:
    """Return a service named after its id, with a page."""
    return Service(
        service_id,
        service_id.title(),
        page=f"https://status.{service_id}.example",
        provider="acme",
        muted=muted,
    )


def calm(service_id: str) -> ServiceState:
    """Return a service that works."""
    return state_of(
        service(service_id),
        Level.OPERATIONAL,
        Reason.PAGE_AND_PROBE_AGREE,
        since=NOON - timedelta(days=3),
        page=Report(Level.OPERATIONAL),
        probe=ANSWER,
    )


def down(service_id: str, *, muted: bool = False) -> ServiceState:
    """Return a service that does not answer, with a backup and its last looks."""
    return state_of(
        service(service_id, muted=muted),
        Level.MAJOR_OUTAGE,
        Reason.UNREACHABLE,
        since=NOON - timedelta(minutes=12),
        began_at=NOON - timedelta(minutes=12),
        page=Report(Level.OPERATIONAL),
        page_at=NOON - timedelta(minutes=1),
        probe=SILENCE,
        recent_checks=(
            CheckResult(
                NOON - timedelta(minutes=2), Network.ONLINE, Report(Level.OPERATIONAL), ANSWER
            ),
            CheckResult(
                NOON - timedelta(minutes=1), Network.ONLINE, Report(Level.OPERATIONAL), SILENCE
            ),
        ),
        advice=(BACKUP,),
        page_late=timedelta(minutes=14),
    )


def troubled_page(service_id: str) -> ServiceState:
    """Return a service whose page tells of an incident, of work, and of its parts."""
    report = Report(
        Level.PARTIAL_OUTAGE,
        components=(
            Component("Files", Level.OPERATIONAL),
            Component("Sending", Level.PARTIAL_OUTAGE, "Chat"),
            Component("Finding", Level.OPERATIONAL, "Chat"),
        ),
        incidents=(
            Incident(
                "Messages are late",
                Level.PARTIAL_OUTAGE,
                started_at=NOON - timedelta(minutes=40),
                updates=(
                    Update(NOON - timedelta(minutes=40), "We are looking into it."),
                    Update(NOON - timedelta(minutes=5), "The cause is known."),
                ),
            ),
        ),
        maintenance=(
            Maintenance("New disks", NOON + timedelta(hours=4), NOON + timedelta(hours=5)),
        ),
    )
    return state_of(
        service(service_id),
        Level.PARTIAL_OUTAGE,
        Reason.REPORTS_TROUBLE_BUT_ANSWERS,
        since=NOON - timedelta(minutes=40),
        page=report,
        page_at=NOON,
        probe=ANSWER,
        advice=(BACKUP,),
    )


def snapshot(states: Sequence[ServiceState], *causes: Cause) -> Snapshot:
    """Return a snapshot at noon with healthy canaries."""
    return Snapshot(
        NOON,
        services=tuple(states),
        causes=causes,
        canaries=(("https://canary.example/204", True),),
    )


def common_cause(*services: str) -> Cause:
    """Return the cause that *services* probably share."""
    return Cause("hoster", "Hoster", CauseConfidence.PROBABLY, services)
