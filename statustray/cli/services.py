"""``statustray services``: search the catalogue, or check its pages."""

import asyncio
from typing import Annotated

import typer
from rich.text import Text

from statustray.cli.output import console, plain_table, print_json, progress_console, tr
from statustray.cli.session import Session, whisper
from statustray.domain.search import Index
from statustray.domain.service import Service
from statustray.engine.catalogue_check import Checked, check_pages
from statustray.gateways.forgetful import Forgetful
from statustray.gateways.world import open_world
from statustray.present.json_forms import services_json
from statustray.present.vocabulary import category_word


def services(
    context: typer.Context,
    query: Annotated[str, typer.Argument(help="A name, another name, or an address.")] = "",
    json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,  # noqa: FBT002  # typer's form of a flag
    check: Annotated[  # noqa: FBT002  # typer's form of a flag
        bool, typer.Option("--check", help="Look at every page once and say which can be read.")
    ] = False,
) -> None:
    """Search the catalogue; without a word, list it."""
    session: Session = context.obj
    catalogue = session.catalogue
    found = Index(catalogue).find(query, limit=50) if query else tuple(catalogue.services.values())
    if check:
        raise typer.Exit(_check(session, found, as_json=json))
    if json:
        print_json(services_json(found, catalogue))
        return
    if not found:
        whisper(tr("Nothing like {query} in the catalogue.", query=query))
        whisper(
            tr("Any status page or service can be watched by its address: statustray detect URL")
        )
        raise typer.Exit(1)
    _print(found)


def _print(found: tuple[Service, ...]) -> None:
    table = plain_table(tr("id"), tr("name"), tr("category"), tr("page"))
    for service in found:
        page = Text(service.page or "", style="" if service.page_confirmed else "dim")
        table.add_row(service.id, service.name, category_word(service.category, tr), page)
    console().print(table)


def _check(session: Session, found: tuple[Service, ...], *, as_json: bool) -> int:
    async def main() -> tuple[Checked, ...]:
        world = open_world(memory=Forgetful(), rules=session.settings.network)
        return await check_pages(found, world=world, progress=_say_progress)

    results = asyncio.run(main())
    if as_json:
        print_json({"schema": 1, "checked": [_as_json(r) for r in results]})
    else:
        table = plain_table(tr("id"), tr("format"), tr("result"))
        for result in results:
            table.add_row(result.service, result.provider or "", result.result)
        console().print(table)
    return 0 if all(result.good for result in results) else 1


def _as_json(result: Checked) -> dict[str, object]:
    return {
        "id": result.service,
        "provider": result.provider,
        "result": result.result,
        "good": result.good,
    }


def _say_progress(done: int, total: int) -> None:
    out = progress_console()
    if out.is_terminal:
        out.print(f"{done}/{total}", end="\r")
