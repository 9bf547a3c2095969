"""X's page for its API and its products for developers.

Format:  GET <page>.md: the page's own text, a ``<Card title="…">`` for each product with a
         ``<Tooltip tip="…">`` in it, all of them in one ``<CardGroup>``.
Source:  https://github.com/xdevplatform/docs/blob/main/status.mdx (the page's text)
Scale:   Operational, Degraded and the usual words of outages; the visible word may differ.
Quirks:  nothing about X as people use it.  A sentence in ``<Warning>`` above the cards speaks of
         trouble, too; past incidents are on a page of their own.
"""

import re
from collections.abc import Iterator

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Report
from statustray.domain.model.level import Level, aggregate, worst
from statustray.domain.parsing.json_reader import Malformed
from statustray.domain.text.urls import bare
from statustray.providers.families.feeds.sentences import speaks_of_trouble

_LEVEL = {
    "operational": Level.OPERATIONAL,
    "normal": Level.OPERATIONAL,
    "degraded": Level.DEGRADED,
    "degraded performance": Level.DEGRADED,
    "partial outage": Level.PARTIAL_OUTAGE,
    "major outage": Level.MAJOR_OUTAGE,
    "outage": Level.MAJOR_OUTAGE,
    "maintenance": Level.MAINTENANCE,
    "under maintenance": Level.MAINTENANCE,
}
_GROUP = re.compile(r"<CardGroup\b[^>]*>(.*?)</CardGroup>", re.DOTALL)
_CARD = re.compile(r'<Card\s[^>]*?title="([^"<>]+)"[^>]*>(.*?)</Card>', re.DOTALL)
_OPENED = re.compile(r"<Card\s")
_TIP = re.compile(r'<Tooltip\s[^>]*?tip="([^"]*)"')
_WARNING = re.compile(r"<Warning>\s*(.*?)\s*</Warning>", re.DOTALL)

_PAGE, _TEXT, _CARDS = "the page", "text in UTF-8", "a <CardGroup> with whole cards"


def parse(body: bytes) -> Report:
    """Read the products.

    Raises:
        Malformed: no whole group of cards, or a card that is not whole.
    """
    text = _text(body)
    parts = tuple(_components(text))
    level = aggregate(part.level for part in parts)
    warned = [said for said in _WARNING.findall(text) if speaks_of_trouble(said)]
    if warned and not level.trouble:
        level = worst((level, Level.DEGRADED))
    named = tuple(part.name for part in parts if part.level.trouble)
    return Report(
        level=level,
        components=parts,
        incidents=tuple(Incident(title=said, level=level, components=named) for said in warned),
    )


def _text(body: bytes) -> str:
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Malformed(_PAGE, _TEXT) from error


def _components(text: str) -> Iterator[Component]:
    groups = _GROUP.findall(text)
    opened = len(_OPENED.findall(text))
    cards = [card for group in groups for card in _CARD.findall(group)]
    if not cards or len(cards) != opened:
        raise Malformed(_PAGE, _CARDS)
    for title, inside in cards:
        tip = _TIP.search(inside)
        yield Component(title.strip(), _level(tip[1] if tip else ""))


def _level(said: str) -> Level:
    known = _LEVEL.get(said.strip().casefold())
    if known is not None:
        return known
    return Level.DEGRADED if speaks_of_trouble(said) else Level.UNKNOWN


def locate(page: str) -> str:
    """Return the address of the page's text."""
    address = bare(page)
    return address if address.endswith(".md") else f"{address}.md"


PROVIDER = Provider(
    id="xplatform",
    name="X",
    path=".md",
    parse=parse,
    locate=locate,
    hosts=("docs.x.com/status",),
)
