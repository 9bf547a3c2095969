"""``statustray doctor``: what works on this computer, and what to do about the rest."""

from pathlib import Path
from typing import Annotated, Final

import typer

from statustray import __version__
from statustray.cli.event_loop import run_async
from statustray.cli.language import tr
from statustray.cli.options import Json
from statustray.cli.output.notes import print_note
from statustray.cli.output.plain_output import print_json
from statustray.cli.output.saved_file import save
from statustray.cli.output.status_line import StatusLine
from statustray.cli.output.styled import styled
from statustray.cli.output.tables import Rows, print_parts
from statustray.cli.session import Session
from statustray.cli.usage_errors import refuse_idle
from statustray.domain.model.checks.check_result import CanaryAnswer
from statustray.domain.model.doctor import DoctorFinding, SubsystemHealth
from statustray.domain.model.release import ReleaseCheck
from statustray.domain.model.settings import Settings
from statustray.domain.text.lazy_message import phrase
from statustray.engine.release_check import ask_release
from statustray.gateways.doctor.subsystems import diagnose_all, diagnose_release
from statustray.gateways.history.null_memory import NullMemory
from statustray.gateways.support_bundle import bundle_text
from statustray.gateways.system_environment import open_environment
from statustray.present.json_output.doctor import doctor_json
from statustray.present.sentences.doctor import facts_text, health_word, part_word, what_to_do
from statustray.present.vocabulary.language import ENGLISH
from statustray.providers import FORMATS

_STYLE: Final = {
    SubsystemHealth.FINE: "green",
    SubsystemHealth.LIMITED: "yellow",
    SubsystemHealth.MISSING: "red",
}
_MARK: Final = {
    SubsystemHealth.FINE: "●",
    SubsystemHealth.LIMITED: "▲",
    SubsystemHealth.MISSING: "✖",
}


_Bundle = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help=phrase("Write a report to send to somebody who helps you.")),
]
_Addresses = Annotated[
    bool, typer.Option("--with-addresses", help=phrase("Leave the addresses in the report."))
]


def doctor(
    context: typer.Context,
    *,
    json: Json = False,
    bundle: _Bundle = None,
    addresses: _Addresses = False,
) -> None:
    """Check that StatusTray works on this computer, and show how to fix what doesn't."""
    session: Session = context.obj
    if bundle is None:
        refuse_idle("statustray doctor --bundle FILE", ("--with-addresses", addresses))
    with StatusLine() as line:
        line.show(tr("Checking this computer"))
        findings = _findings(session)
    if bundle is not None:
        _write_bundle(bundle, session, findings, with_addresses=addresses)
    if json:
        print_json(doctor_json(findings, ENGLISH, version=__version__))
    else:
        _print(findings)
    bad = any(finding.health is SubsystemHealth.MISSING for finding in findings)
    raise typer.Exit(1 if bad else 0)


def _write_bundle(
    path: Path, session: Session, findings: tuple[DoctorFinding, ...], *, with_addresses: bool
) -> None:
    said = "\n".join(
        f"{finding.part.value}: {finding.health.value}. {facts_text(finding, ENGLISH)}".rstrip()
        for finding in findings
    )
    settings = session.loaded.settings
    text = bundle_text(session.folders, settings, said, with_addresses=with_addresses)
    save(path, text, private=True)
    print_note(tr("Saved to {path}. Read it before you send it.", path=path))


def _findings(session: Session) -> tuple[DoctorFinding, ...]:
    # Not the session's settings: an unusable file is a finding here, not a reason to stop.
    settings = session.loaded.settings
    answers, release = run_async(_asked(settings))
    formats = tuple(FORMATS.values())
    findings = diagnose_all(folders=session.folders, answers=answers, providers=formats)
    return (*findings, *diagnose_release(settings.updates, release))


async def _asked(settings: Settings) -> tuple[tuple[CanaryAnswer, ...], ReleaseCheck | None]:
    """Ask the check addresses and, where the user wants it, which version is the newest."""
    rules, updates = settings.network, settings.updates
    try:
        environment = open_environment(memory=NullMemory(), rules=rules)
    except OSError:
        return (), None  # without trusted authorities; the trust store's finding says why
    answers = await environment.canaries.check(rules.canaries)
    if not updates.check or updates.address is None:
        return answers, None
    release = await ask_release(updates.address, environment)
    await environment.web.renew()  # it closes what was kept for a next question
    return answers, release


def _print(findings: tuple[DoctorFinding, ...]) -> None:
    rows = Rows()
    for finding in findings:
        style = _STYLE[finding.health]
        words = "\n".join(filter(None, (facts_text(finding, tr), what_to_do(finding, tr))))
        shape, word = _MARK[finding.health], health_word(finding.health, tr)
        rows.add(styled(shape, style), part_word(finding.part, tr), styled(word, style), words)
    print_parts(rows)
