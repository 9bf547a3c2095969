"""Recorded pages of every format, under ``tests/pages/<provider>/``.

``calm.*`` and ``outage.*``, with ``calm.also.*`` and ``outage.also.*`` where a format has a second
document, and ``page.toml``:

* ``attests``: the places of the page's own positive statement (``a.b[].c``; in XML ``a/b``), and
  ``attests_also`` those in the second document; ``statement`` is the part that counts of a
  longer text there;
* ``outage``: the level of the outage;
* ``[[scale]]``: all ``words`` that may stand ``at`` a place of a ``page`` (calm unless said), with
  their levels; ``unknown`` is the level of a word nobody knows.
"""

import json
import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from statustray import providers
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Report
from statustray.domain.parsing.xml_reader import XmlElement, read_xml
from tests.support.formats.mutations import Json

FOLDER = Path(__file__).resolve().parents[2] / "pages"
_EVENT = "event: init_event\ndata: "
_CARD = re.compile(r'<Card title="([^"]*)"[^>]*>\s*<Tooltip tip="([^"]*)"')


@dataclass(frozen=True)
class Scale:
    """The words at one place of a page."""

    at: str
    words: dict[str, str]
    page: str = "calm"
    unknown: str = "unknown"


@dataclass(frozen=True)
class Page:
    """One document in the form of its file."""

    path: Path

    @property
    def body(self) -> bytes:
        """The document as it would be served."""
        return self.path.read_bytes()

    @property
    def is_xml(self) -> bool:
        """Whether it is a feed or another XML document."""
        return self.path.suffix in {".rss", ".atom", ".xml"}

    @property
    def is_json(self) -> bool:
        """Whether it is JSON and nothing else, so that it may come in any form of Unicode."""
        return self.path.suffix == ".json"

    def decode(self, body: bytes) -> Json:
        """Return the JSON value that *body* holds."""
        text = body.decode("utf-8-sig")
        if self.path.suffix == ".md":
            return {"cards": [{"title": a, "tip": b} for a, b in _CARD.findall(text)]}
        if self.path.suffix == ".sse":
            text = text.partition("data:")[2].partition("\n\n")[0]
        return json.loads(text)

    def encode(self, value: object) -> bytes:
        """Return a document that holds *value*."""
        if self.path.suffix == ".md":
            return _cards(value).encode()
        event = (_EVENT, "\n\n") if self.path.suffix == ".sse" else ("", "")
        return json.dumps(value).join(event).encode()

    def said(self, body: bytes, place: str) -> list[Json]:
        """Return what stands at *place* in *body*: one value a row, none where it is missing."""
        if self.is_xml:
            return texts_at(read_xml(body), place.split("/"))
        return values_at(self.decode(body), place)


@dataclass(frozen=True)
class Recorded:
    """The recorded pages of one format."""

    provider: Provider
    calm: Page
    outage: Page
    calm_also: Page | None
    outage_also: Page | None
    attests: list[str]
    outage_level: str
    attests_also: list[str] = field(default_factory=list)
    statement: str | None = None
    scales: tuple[Scale, ...] = ()

    def read(self, body: bytes, also: bytes | None) -> Report:
        """Read the document or the two."""
        if self.provider.parse_both is not None and also is not None:
            return self.provider.parse_both(body, also)
        return self.provider.parse(body)


def _cards(value: Json) -> str:
    """Return a page with one card for each row; a missing field is a missing tag."""
    rows = value.get("cards") if isinstance(value, dict) else None
    cards = [_card(row) for row in rows] if isinstance(rows, list) else []
    return "\n".join(["<CardGroup>", *cards, "</CardGroup>"])


def _card(row: Json) -> str:
    if not isinstance(row, dict):
        return f"<Card {row!r}>"
    title = f'<Card title="{row["title"]}" href="#">' if "title" in row else '<Card href="#">'
    tip = f'<Tooltip tip="{row["tip"]}">as said</Tooltip>' if "tip" in row else ""
    return f"{title}\n{tip}\n</Card>"


def recorded() -> list[Recorded]:
    """Return every format that has recorded pages, in the order of the formats."""
    return [_load(p) for p in providers.FORMATS.values() if (FOLDER / p.id / "page.toml").is_file()]


def texts_at(element: XmlElement, path: list[str]) -> list[str]:
    """Return the texts of the elements at *path*, wherever it begins below *element*."""
    found: list[str] = []
    for child in element.inner:
        found += texts_at(child, path)
    here = [element]
    for name in path:
        here = [child for parent in here for child in parent.children(name)]
    return found + [e.text() for e in here]


def values_at(value: Json, place: str) -> list[Json]:
    """Return the values at *place*; ``[]`` behind a name stands for every row."""
    found = [value]
    for step in place.split(".") if place else []:
        name, rows = step.removesuffix("[]"), step.endswith("[]")
        if name:
            found = [v[name] for v in found if isinstance(v, dict) and name in v]
        if rows:
            found = [row for v in found if isinstance(v, list) for row in v]
    return found


def with_word(value: Json, place: str, word: object) -> Json:
    """Return *value* with *word* at every row of *place*."""
    head, _, name = place.rpartition(".")
    for holder in values_at(value, head):
        holder[name] = word
    return value


def _load(provider: Provider) -> Recorded:
    about = tomllib.loads((FOLDER / provider.id / "page.toml").read_text("utf-8"))
    pages = {p.name.rpartition(".")[0]: Page(p) for p in (FOLDER / provider.id).iterdir()}
    return Recorded(
        provider,
        calm=pages["calm"],
        outage=pages["outage"],
        calm_also=pages.get("calm.also"),
        outage_also=pages.get("outage.also"),
        attests=about["attests"],
        outage_level=about["outage"],
        attests_also=about.get("attests_also", []),
        statement=about.get("statement"),
        scales=tuple(Scale(**scale) for scale in about.get("scale", ())),
    )
