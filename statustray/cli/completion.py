"""The words that a shell offers for an argument: asked at each press of TAB, so read quickly."""

import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Final

from statustray.gateways.files.bounded_read import SETTINGS_BYTES, read_bounded
from statustray.gateways.files.bundled.resources import resources_folder
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.toml.toml_tables import tables_of, text_of

# A record is one line and begins with its id, as the catalogue's own test has it.
_ID: Final = re.compile(r'^\{"id":\s*"([^"\\]+)"', re.MULTILINE)


def print_words(arguments: list[str]) -> int:
    """Print the words of the kind that *arguments* name, one a line; return the exit status."""
    match arguments:
        case ["services"]:
            words = {*_catalogue("services/*.jsonl"), *_own()}
        case ["outages"]:
            words = set(_catalogue("outages.jsonl"))
        case ["formats"]:
            from statustray.providers import FORMATS  # noqa: PLC0415 - the slowest of the three

            words = set(FORMATS)
        case _:
            return 2
    sys.stdout.writelines(f"{word}\n" for word in sorted(words))
    return 0


def _catalogue(pattern: str) -> Iterator[str]:
    for path in (resources_folder() / "catalogue").glob(pattern):
        yield from _ID.findall(path.read_text(encoding="utf-8"))


def _own() -> Iterator[str]:
    """Yield the ids of the user's own services, none from a file that cannot be read."""
    with suppress(OSError, ValueError):
        data = read_bounded(AppPaths.usual().settings, limit_bytes=SETTINGS_BYTES)
        watched = tables_of(text_of(data)).get("watch")
        for row in watched if isinstance(watched, list) else ():
            if isinstance(row, dict) and isinstance(row.get("id"), str):
                yield row["id"]
