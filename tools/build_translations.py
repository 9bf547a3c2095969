"""Compile the translations: the build backend's hook, and a script for a checkout.

A ``.po`` is source and stays out of the wheel; the ``.mo`` beside it is what runs.  Nothing but the
standard library compiles, so that neither a build nor a first start needs a further package.
"""

import ast
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT: Final = Path(__file__).parents[1]
TRANSLATIONS: Final = ROOT / "resources" / "translations"

PROGRAM: Final = "statustray"
"""The catalogue of what the program says."""
OUTAGES: Final = "outages"
"""The catalogue of what the records of past outages say; it is read when one is first shown."""

_MAGIC: Final = 0x950412DE
_HEAD: Final = 7 * 4


class TranslationsHook(BuildHookInterface[Any]):
    """Puts the data files into the wheel, translations compiled."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile in place; an editable install reads the checkout, a wheel takes copies."""
        root = Path(self.root)
        compile_all(root / "resources" / "translations")
        if version != "editable":
            files = (path for path in (root / "resources").rglob("*") if path.is_file())
            build_data["force_include"] |= {
                str(path): f"statustray/{path.relative_to(root).as_posix()}"
                for path in files
                if path.suffix != ".po"
            }


def po_file(language: str, folder: Path = TRANSLATIONS, *, domain: str = PROGRAM) -> Path:
    """Return where a catalogue of *language* belongs in *folder*."""
    return folder / language / "LC_MESSAGES" / f"{domain}.po"


def po_files(folder: Path = TRANSLATIONS, *, domain: str = PROGRAM) -> dict[str, Path]:
    """Return the catalogues of *domain* in *folder* by language."""
    found = sorted(folder.glob(f"*/LC_MESSAGES/{domain}.po"))
    return {path.relative_to(folder).parts[0]: path for path in found}


def compile_all(folder: Path) -> None:
    """Write the ``.mo`` beside each catalogue in *folder*.

    Raises:
        ValueError: a line of a file is none of a catalogue.
    """
    for source in sorted(folder.glob("*/LC_MESSAGES/*.po")):
        made = mo_bytes(dict(_translated(source)))
        source.with_suffix(".mo").write_bytes(made)


def mo_bytes(texts: dict[str, str]) -> bytes:
    """Return GNU gettext's binary form of *texts*, by source text.

    Source texts and translations with plurals hold their forms one after another, with NUL between
    them; the empty source text is the header.
    """
    pairs = [(key.encode(), texts[key].encode()) for key in sorted(texts, key=str.encode)]
    keys, said = _table([key for key, _ in pairs]), _table([text for _, text in pairs])
    start = _HEAD + 2 * 8 * len(pairs)
    head = struct.pack("<7I", _MAGIC, 0, len(pairs), _HEAD, _HEAD + 8 * len(pairs), 0, 0)
    tables = b"".join(
        struct.pack("<2I", length, start + shift + at)
        for table, shift in ((keys, 0), (said, _size(keys)))
        for length, at in _places(table)
    )
    return head + tables + b"".join((*keys, *said))


def _table(texts: list[bytes]) -> list[bytes]:
    return [text + b"\0" for text in texts]


def _size(table: list[bytes]) -> int:
    return sum(map(len, table))


def _places(table: list[bytes]) -> Iterator[tuple[int, int]]:
    at = 0
    for text in table:
        yield len(text) - 1, at
        at += len(text)


def _translated(source: Path) -> Iterator[tuple[str, str]]:
    """Yield each text that is translated, in all its forms, with its translation."""
    for entry in _entries(source):
        forms = [text for word, text in entry.items() if word.startswith("msgstr")]
        if all(forms) and "fuzzy" not in entry:
            keys = (entry["msgid"], entry.get("msgid_plural"))
            yield "\0".join(key for key in keys if key is not None), "\0".join(forms)


def _entries(source: Path) -> Iterator[dict[str, str]]:
    """Yield the fields of each entry; an entry that is marked fuzzy has a field of that name."""
    entry: dict[str, str] = {}
    word = ""
    for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#") or not line:
            if "msgid" in entry:
                yield entry
                entry = {}
            if line.startswith("#,") and "fuzzy" in line:
                entry["fuzzy"] = ""
            continue
        if not line.startswith('"'):
            word = line.partition(" ")[0]
            entry[word] = ""
        entry[word] += _unquoted(line.removeprefix(word).strip(), f"{source}:{number}")
    if "msgid" in entry:
        yield entry


def _unquoted(text: str, place: str) -> str:
    try:
        return str(ast.literal_eval(text))
    except (ValueError, SyntaxError) as error:
        message = f"{place}: not a line of a catalogue: {text}"
        raise ValueError(message) from error


if __name__ == "__main__":
    compile_all(Path(sys.argv[1]) if len(sys.argv) > 1 else TRANSLATIONS)
