"""GNU gettext's catalogues, read and written by Babel and always in the same way."""

import re
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from tools.texts import Text

_WIDTH = 98
# Without the form for millions, to which nothing here counts.
_PLURALS = {
    "es": "nplurals=2; plural=(n != 1);",
    "fr": "nplurals=2; plural=(n > 1);",
    "pt_BR": "nplurals=2; plural=(n > 1);",
}
# What two people who did the same work would write differently.
_PERSONAL = re.compile(
    rb'^"(?:Project-Id-Version|Report-Msgid-Bugs-To|POT-Creation-Date|PO-Revision-Date'
    rb"|Last-Translator|Language-Team|Generated-By)[^\n]*\n",
    re.MULTILINE,
)


def read(path: Path, language: str) -> Catalog:
    """Return the catalogue in the file *path*, an empty one when there is no such file."""
    if not path.exists():
        return _empty(language)
    with path.open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def write(path: Path, catalogue: Catalog) -> None:
    """Write *catalogue* into the file *path*."""
    file = BytesIO()
    write_po(file, catalogue, width=_WIDTH, include_lineno=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_PERSONAL.sub(b"", file.getvalue()))


def update(path: Path, language: str, texts: Iterable[Text]) -> Catalog:
    """Rewrite the file *path* so that it holds exactly *texts*, and return what it holds."""
    known = read(path, language)
    made = _empty(language)
    for text in texts:
        places = [(place, 1) for place in text.places]
        made.add(text.id, _kept(known.get(text.text), text), places)
    write(path, made)
    return made


def forms(message: Message) -> tuple[str, ...]:
    """Return the translation of *message* in all its forms; an empty one is still to do."""
    said = message.string or ""
    return (said,) if isinstance(said, str) else tuple(map(str, said))


def _empty(language: str) -> Catalog:
    made = Catalog(locale=language, header_comment="#", fuzzy=False)
    if language in _PLURALS:
        made.mime_headers = [("Plural-Forms", _PLURALS[language])]
    return made


def _kept(known: Message | None, text: Text) -> str | tuple[str, ...] | None:
    """Return the translation that is *known*, none of a text that became a plural or ceased to."""
    if known is None or known.id != text.id:
        return None
    return forms(known) if text.plural else forms(known)[0]
