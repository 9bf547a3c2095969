"""``statustray doctor``: what works here, and what to do about the rest."""

import asyncio
import os
from typing import Annotated

import typer
from rich.text import Text

from statustray import __version__
from statustray.cli.output import console, plain_table, print_json, tr
from statustray.cli.session import Session
from statustray.domain.diagnosis import Finding, Health
from statustray.domain.settings import Settings
from statustray.engine.ports import CanaryAnswer
from statustray.gateways.diagnose import (
    diagnose_desktop,
    diagnose_files,
    diagnose_formats,
    diagnose_network,
    diagnose_secrets,
    diagnose_trust,
)
from statustray.gateways.forgetful import Forgetful
from statustray.gateways.secret_store import SecretStore
from statustray.gateways.settings_file import SettingsFile
from statustray.gateways.world import open_world
from statustray.present.doctor_words import health_word, part_word, what_to_do
from statustray.providers import ALL

_STYLE = {Health.FINE: "green", Health.LIMITED: "yellow", Health.MISSING: "red"}
_MARK = {Health.FINE: "●", Health.LIMITED: "▲", Health.MISSING: "✖"}


def doctor(
    context: typer.Context,
    json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,  # noqa: FBT002  # typer's form of a flag
) -> None:
    """Look at this computer.  Exit status 1: something does not work."""
    session: Session = context.obj
    findings = _findings(session)
    if json:
        print_json({"schema": 1, "version": __version__, "parts": [_json(f) for f in findings]})
    else:
        _print(findings)
    bad = any(finding.health is Health.MISSING for finding in findings)
    raise typer.Exit(1 if bad else 0)


def _findings(session: Session) -> tuple[Finding, ...]:
    # Not the session's own reading: here a file that cannot be used is an answer, not the end.
    settings = SettingsFile(session.folders.settings).load().settings
    store = SecretStore(environ=os.environ)
    trust = diagnose_trust()
    answers = asyncio.run(_canaries(settings)) if trust.health is Health.FINE else ()
    try:
        return (
            *diagnose_desktop(),
            diagnose_secrets(store),
            diagnose_network(answers),
            trust,
            *diagnose_files(session.folders),
            diagnose_formats(ALL),
        )
    finally:
        store.close()


async def _canaries(settings: Settings) -> tuple[CanaryAnswer, ...]:
    world = open_world(memory=Forgetful(), rules=settings.network)
    return await world.canaries.look(settings.network.canaries)


def _json(finding: Finding) -> dict[str, str]:
    return {
        "part": finding.part.value,
        "health": finding.health.value,
        "facts": finding.facts,
        "do": what_to_do(finding, tr),
    }


def _print(findings: tuple[Finding, ...]) -> None:
    table = plain_table("", "", "", "")
    for finding in findings:
        style = _STYLE[finding.health]
        words = "\n".join(filter(None, (finding.facts, what_to_do(finding, tr))))
        table.add_row(
            Text(_MARK[finding.health], style=style),
            part_word(finding.part, tr),
            Text(health_word(finding.health, tr), style=style),
            Text(words),
        )
    console().print(table)
