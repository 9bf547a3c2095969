"""Options that several commands share."""

from enum import Enum
from typing import Annotated, TypeVar

import typer
from msgspec.structs import replace

from statustray.domain.text.lazy_message import phrase

_Value = TypeVar("_Value")


def for_programs(context: typer.Context, value: _Value) -> _Value | str:
    """Let what is printed speak English where *value* asks for a form that programs read."""
    if value:
        context.obj = replace(context.obj, for_programs=True)
    # Of a member of an enum typer makes one again, from its word: a member itself it would drop.
    return str(value.value) if isinstance(value, Enum) else value


Json = Annotated[bool, typer.Option("--json", callback=for_programs, help=phrase("Print JSON."))]
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
