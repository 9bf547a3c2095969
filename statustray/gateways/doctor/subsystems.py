"""Diagnosis of this computer: everything the program depends on, subsystem by subsystem."""

import os
from concurrent.futures import TimeoutError as NoAnswerError
from pathlib import Path
from urllib.parse import urlsplit

from statustray import __version__
from statustray.domain.model.checks.check_result import CanaryAnswer, Network
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.doctor import DoctorFinding, Subsystem, SubsystemHealth
from statustray.domain.model.release import ReleaseCheck
from statustray.domain.model.settings import Updates
from statustray.domain.monitoring.connectivity import network
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.credentials.secret_store import SecretStore, StoreState
from statustray.gateways.doctor.desktop import diagnose_desktop
from statustray.gateways.doctor.files import diagnose_files
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.presence import is_file
from statustray.gateways.net.transport.tls_context import trust

_STORE_S = 5.0


def diagnose_all(
    *, folders: AppPaths, answers: tuple[CanaryAnswer, ...], providers: tuple[Provider, ...]
) -> tuple[DoctorFinding, ...]:
    """Diagnose every subsystem; may take some seconds for a password store."""
    store = SecretStore(environ=os.environ)
    try:
        return (
            *diagnose_desktop(),
            _secrets(store),
            _network(answers),
            _trust(),
            *diagnose_files(folders),
            _formats(providers),
        )
    finally:
        store.close()


def _secrets(store: SecretStore) -> DoctorFinding:
    """Diagnose the password store, without a prompt."""
    try:
        answer = store.state().result(timeout=_STORE_S)
    except NoAnswerError:
        silent = phrase("it doesn't respond")
        return DoctorFinding(Subsystem.PASSWORD_STORE, SubsystemHealth.LIMITED, silent)
    if answer.state is StoreState.AVAILABLE:
        return DoctorFinding(Subsystem.PASSWORD_STORE, SubsystemHealth.FINE)
    if answer.state is StoreState.LOCKED:
        return DoctorFinding(Subsystem.PASSWORD_STORE, SubsystemHealth.LIMITED, phrase("locked"))
    return DoctorFinding(Subsystem.PASSWORD_STORE, SubsystemHealth.MISSING, answer.why)


def _network(answers: tuple[CanaryAnswer, ...]) -> DoctorFinding:
    """Diagnose the network from the canaries' answers."""
    if not answers:
        return DoctorFinding(
            Subsystem.NETWORK, SubsystemHealth.LIMITED, phrase("no address was checked")
        )
    good = ", ".join(a.url for a in answers if a.healthy)
    bad = ", ".join(a.url for a in answers if not a.healthy)
    do = ""
    match network(answers):
        case Network.ONLINE if not bad:
            return DoctorFinding(Subsystem.NETWORK, SubsystemHealth.FINE, good)
        case Network.ONLINE:
            health, facts = SubsystemHealth.LIMITED, phrase("failed: {addresses}", addresses=bad)
        case Network.CAPTIVE_PORTAL:
            health = SubsystemHealth.MISSING
            facts = phrase("sign-in required; failed: {addresses}", addresses=bad)
        case Network.WRONG_CLOCK:
            health = SubsystemHealth.MISSING
            facts = phrase("this computer's clock is wrong; failed: {addresses}", addresses=bad)
            do = phrase("Set date, time and time zone in your system's settings.")
        case _:
            health = SubsystemHealth.MISSING
            facts = phrase("offline; failed: {addresses}", addresses=bad)
    return DoctorFinding(Subsystem.NETWORK, health, facts, do=do)


def _trust() -> DoctorFinding:
    """Diagnose whether any certificate authority is trusted."""
    named = os.environ.get("SSL_CERT_FILE")
    if named and not is_file(Path(named)):
        facts = phrase("SSL_CERT_FILE: no such file ({file}); using the system's store", file=named)
        return DoctorFinding(Subsystem.TRUST_STORE, SubsystemHealth.LIMITED, facts)
    try:
        trust(os.environ)
    except OSError as error:
        why = f"{named}: {error}" if named else str(error)
        return DoctorFinding(Subsystem.TRUST_STORE, SubsystemHealth.MISSING, why)
    return DoctorFinding(
        Subsystem.TRUST_STORE, SubsystemHealth.FINE, named or phrase("the system's store")
    )


def _formats(providers: tuple[Provider, ...]) -> DoctorFinding:
    """List the page formats that were never tested with a recorded page."""
    provisional = sorted(p.id for p in providers if p.provisional)
    facts = phrase("supported: {n}", n=len(providers))
    if provisional:
        names = ", ".join(provisional)
        facts = phrase("supported: {n}; provisional: {names}", n=len(providers), names=names)
    return DoctorFinding(
        Subsystem.PAGE_FORMATS,
        SubsystemHealth.LIMITED if provisional else SubsystemHealth.FINE,
        facts,
    )


def diagnose_release(
    updates: Updates, answer: ReleaseCheck | None, current: str = __version__
) -> tuple[DoctorFinding, ...]:
    """Diagnose whether this is the newest version; nothing where the user does not ask for it."""
    if not updates.check:
        return ()
    place = urlsplit(updates.address or "").hostname or ""
    health = SubsystemHealth.LIMITED
    if not place:
        facts: str = phrase("{version}; no address to ask is set", version=current)
    elif answer is None or (answer.failure is not None and not answer.newer_than(current)):
        facts = phrase("{version}; no usable answer from {host}", version=current, host=place)
    elif answer.newer_than(current):
        health = SubsystemHealth.FINE
        facts = phrase(
            "{version}; {newest} is available, says {host}",
            version=current,
            newest=answer.newest,
            host=place,
        )
    else:
        health = SubsystemHealth.FINE
        facts = phrase("{version}; the newest one, says {host}", version=current, host=place)
    return (DoctorFinding(Subsystem.VERSION, health, facts),)
