"""``statustray services``: search the catalogue, or check its pages."""

from collections.abc import Sequence
from typing import Annotated

import typer

from statustray.cli.language import tr
from statustray.cli.options import Json
from statustray.cli.output.notes import print_note
from statustray.cli.output.plain_output import print_json
from statustray.cli.output.styled import styled
from statustray.cli.output.tables import Rows, print_parts
from statustray.cli.session import Session
from statustray.domain.model.service import Service
from statustray.domain.search.index import find_once
from statustray.domain.text.lazy_message import phrase
from statustray.present.vocabulary.categories import category_word

_MOST = 50


_Query = Annotated[
    list[str] | None,
    typer.Argument(metavar="[QUERY]", show_default=False, help=phrase("A name, alias or address.")),
]
_Check = Annotated[
    bool,
    typer.Option(
        "--check", help=phrase("Check every status page once and show which can be read.")
    ),
]
_Mine = Annotated[
    bool, typer.Option("--mine", help=phrase("Use your watch list instead of the catalogue."))
]


def services(
    context: typer.Context,
    query: _Query = None,
    *,
    json: Json = False,
    check: _Check = False,
    mine: _Mine = False,
) -> None:
    """Search the catalogue. Without a search word, list everything."""
    session: Session = context.obj
    words = " ".join(query or [])
    found = _found(session, words, mine=mine)
    if check and (found or json):
        unread = _check_pages(session, found, as_json=json)
        raise typer.Exit(unread if found else 1)
    if json:
        # Imported here: what it can say besides is half of what a search loads.
        from statustray.present.json_output.records import services_json  # noqa: PLC0415

        print_json(services_json(found, session.catalogue))
    elif found:
        _print(found)
    elif mine:
        print_note(tr("Your watch list is empty. To find services, run: statustray services WORD"))
    else:
        _print_nothing_found(words)
    raise typer.Exit(0 if found else 1)


def _check_pages(session: Session, found: Sequence[Service], *, as_json: bool) -> int:
    # Imported for --check only: the search needs no network and starts faster without it.
    from statustray.cli.commands.page_check import check_and_print  # noqa: PLC0415

    return check_and_print(session, found, as_json=as_json)


def _print_nothing_found(words: str) -> None:
    print_note(tr("Nothing in the catalogue matches {query}.", query=words))
    print_note(tr("You can watch any page or service by its address. Run: statustray detect URL"))


def _found(session: Session, query: str, *, mine: bool) -> Sequence[Service]:
    catalogue = session.catalogue
    if mine:
        return session.chosen([query] if query else [])
    if query:
        country = session.loaded.settings.me.country
        return find_once(catalogue, query, country, _MOST)
    return tuple(catalogue.services.values())


def _print(found: Sequence[Service]) -> None:

    rows = Rows(tr("id"), tr("name"), tr("category"), tr("status page"))
    for service in found:
        page = styled(service.page or "", "" if service.page_confirmed else "dim")
        rows.add(service.id, service.name, category_word(service.category, tr), page)
    print_parts(rows)
