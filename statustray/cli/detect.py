"""``statustray detect``: which format a page has, and what it says now."""

import asyncio
from typing import Annotated

import typer
from rich.text import Text

from statustray.cli.output import console, print_json, progress_console, tr
from statustray.cli.read import print_report
from statustray.cli.session import Session
from statustray.domain.detected import Detected
from statustray.engine.detect import detect as look_for_page
from statustray.gateways.forgetful import Forgetful
from statustray.gateways.world import open_world
from statustray.present.detect_words import found_detail, found_title
from statustray.present.json_forms import detected_json
from statustray.providers import ALL


def detect(
    context: typer.Context,
    url: Annotated[str, typer.Argument(help="A status page, or the service's own address.")],
    json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,  # noqa: FBT002  # typer's form of a flag
) -> None:
    """Find out a page's format.  Exit status 1: nothing readable was found."""
    session: Session = context.obj
    with progress_console().status(tr("Asking a few addresses")):
        found = asyncio.run(_detect(session, url))
    if json:
        print_json(detected_json(found))
    else:
        _print(found)
    raise typer.Exit(0 if found.provider else 1)


async def _detect(session: Session, url: str) -> Detected:
    world = open_world(memory=Forgetful(), rules=session.settings.network)
    found = await look_for_page(url, web=world.web, providers=world.providers)
    await world.web.renew()
    return found


def _print(found: Detected) -> None:
    out = console()
    names = {p.id: p.name for p in ALL}
    out.print(Text(found_title(found, tr), style="bold"))
    out.print(Text(found_detail(found, names.get(found.provider or "", ""), tr)))
    if found.report is not None:
        print_report(found.report)
    for tried in found.tried:
        out.print(Text(f"  {tried.result:18} {tried.url}", style="dim"))
