"""``statustray backups``: what to use instead while a service is down."""

from collections.abc import Sequence
from typing import Annotated

import typer

from statustray.cli.language import tr
from statustray.cli.options import Json
from statustray.cli.output.plain_output import print_json
from statustray.cli.output.styled import joined, styled
from statustray.cli.output.tables import print_block, print_parts
from statustray.cli.session import Session
from statustray.domain.continuity.backup import advise
from statustray.domain.continuity.meanwhile import meanwhile
from statustray.domain.model.advice import Advice
from statustray.domain.model.service import Service
from statustray.domain.text.lazy_message import phrase
from statustray.present.sentences.advice import advice_line, meanwhile_heading
from statustray.present.vocabulary.language import ENGLISH


def backups(
    context: typer.Context,
    service: Annotated[
        str, typer.Argument(metavar="SERVICE", help=phrase("The service that is down."))
    ],
    down: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID", help=phrase("Another service or provider that is down. Can be repeated.")
        ),
    ] = None,
    *,
    json: Json = False,
) -> None:
    """Suggest backups for a service, as if it were down. Does not check any service."""
    session: Session = context.obj
    failing = session.service(service)
    others = list(dict.fromkeys(map(session.node_or_service, down or [])))
    advice = _advice(session, failing, others)
    lines = meanwhile(failing, session.catalogue.meanwhile, session.settings.me.country)
    if json:
        from statustray.present.json_output.advice import backups_json  # noqa: PLC0415 - for few

        print_json(backups_json(failing.id, others, advice, lines, ENGLISH))
    else:
        _print(failing, advice, lines)


def _advice(session: Session, failing: Service, others: Sequence[str]) -> Sequence[Advice]:
    return advise(
        failing.id,
        down=others,
        states=(),
        graph=session.graph((*session.own, failing)),
        settings=session.settings,
        catalogue=session.catalogue,
    )


def _print(failing: Service, advice: Sequence[Advice], lines: Sequence[str]) -> None:
    if not advice and not lines:
        print_parts(
            tr(
                "No backup found that does the same as {name} and would still work.",
                name=failing.name,
            )
        )
    for one in advice:
        print_parts(joined(styled("→ ", "bold"), advice_line(one, tr)))
        if one.open:
            print_parts(styled(f"  {one.open}", "dim"))
    if lines:
        # Imported here: what is easily replaced has none.
        from statustray.present.sentences.continuity.meanwhile import (  # noqa: PLC0415
            meanwhile_texts,
        )

        print_block(meanwhile_heading(tr, alone=not advice), meanwhile_texts(lines, tr))
