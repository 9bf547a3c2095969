"""Options that several commands share."""

from typing import Annotated

import typer

Json = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]
Services = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[SERVICE]...",
        show_default=False,
        help="Ids or names, of the watch list or of the catalogue; all that is watched without.",
    ),
]
