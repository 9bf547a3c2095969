"""``statustray backups``: what to use instead, were these down."""

from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.text import Text

from statustray.cli.output import console, print_json, tr
from statustray.cli.session import Session
from statustray.domain.backup import advise
from statustray.present.advice_words import advice_line
from statustray.present.fate_json import backups_json


def backups(
    context: typer.Context,
    service: Annotated[str, typer.Argument(help="The service that fails.")],
    down: Annotated[
        list[str] | None, typer.Option(help="What else fails: a service or a provider; repeatable.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,  # noqa: FBT002  # typer's form of a flag
) -> None:
    """Say what to use instead of a service while it and others fail.  Nothing is looked at."""
    session: Session = context.obj
    failing = session.chosen([service])[0]
    others = [session.node_or_service(name) for name in down or []]
    fate = session.fate(datetime.now(UTC).date())
    advice = advise(
        failing.id,
        down=others,
        states=(),
        fate=fate,
        settings=session.watching,
        catalogue=session.catalogue,
    )
    if json:
        print_json(backups_json(failing.id, others, advice, tr))
        return
    out = console()
    if not advice:
        out.print(tr("Nothing is known that does what {name} does.", name=failing.name))
    for one in advice:
        out.print(Text.assemble(("→ ", "bold"), advice_line(one, tr)))
        if one.open:
            out.print(Text(f"  {one.open}", style="dim"))
