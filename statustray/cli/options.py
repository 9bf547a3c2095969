"""Options that several commands share."""

from typing import Annotated

import typer

from statustray.domain.text.lazy_message import phrase

Json = Annotated[bool, typer.Option("--json", help=phrase("Print JSON."))]
Services = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[SERVICE]...",
        show_default=False,
        help=phrase(
            "Ids or names from your watch list or the catalogue. Default: your whole watch list."
        ),
    ),
]
OneService = Annotated[
    str,
    typer.Argument(
        metavar="SERVICE", help=phrase("Id or name from your watch list or the catalogue.")
    ),
]
