"""X's page for its API and its products for developers.

Format:  GET <page>.md: the page's own text, a ``<Card title="…">`` for each product with a
         ``<Tooltip tip="…">`` in it, all of them in one ``<CardGroup>``.
Source:  https://github.com/xdevplatform/docs/blob/main/status.mdx (the page's text)
Scale:   Operational, Degraded and the usual words of outages; the visible word may differ.
Quirks:  nothing about X as people use it.  A sentence in ``<Warning>`` above the cards speaks of
         trouble, too; past incidents are on a page of their own.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Report
from statustray.domain.model.level import Level, aggregate, worst
from statustray.domain.parsing.json_reader import Malformed
from statustray.domain.text.plain_text import one_line, prose
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
# Of a few hundred characters each, so that a page of a thousand beginnings is read in one pass.
_GROUP = re.compile(r"<CardGroup\b[^<>]{0,500}>")
_CARD = re.compile(r'<Card\s[^<>]{0,500}?title="([^"<>]{1,200})"[^<>]{0,500}>')
_OPENED = re.compile(r"<Card\s")
_TIP = re.compile(r'<Tooltip\s[^<>]{0,500}?tip="([^"]{0,200})"')
_WARNING = re.compile(r"<Warning>")
_Found = tuple[re.Match[str], str]

_MOST, _LONGEST = 200, 1_000  # of what words are searched in

_PAGE, _TEXT, _CARDS = "the page", "text in UTF-8", "a <CardGroup> with whole cards"


def parse(body: bytes) -> Report:
    """Read the products.

    Raises:
        Malformed: no whole group of cards, or a card that is not whole.
    """
    text = _text(body)
    parts = tuple(_components(text))
    level = aggregate(part.level for part in parts)
    said = _few(_between(text, _WARNING, "</Warning>"))
    told = (prose(inside, _LONGEST) for _, inside in said)
    warned = [words for words in told if speaks_of_trouble(words)]
    if warned and not level.trouble:
        level = worst((level, Level.DEGRADED))
    named = tuple(part.name for part in parts if part.level.trouble)
    return Report(
        level=level,
        components=parts,
        incidents=tuple(
            Incident(title=one_line(words), level=level, components=named) for words in warned
        ),
    )


def _text(body: bytes) -> str:
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Malformed(_PAGE, _TEXT) from error


def _components(text: str) -> Iterator[Component]:
    opened = len(_OPENED.findall(text))
    groups = _between(text, _GROUP, "</CardGroup>")
    cards = _few(card for _, group in groups for card in _between(group, _CARD, "</Card>"))
    if not cards or len(cards) != opened:
        raise Malformed(_PAGE, _CARDS)
    for title, inside in cards:
        tip = _TIP.search(inside)
        yield Component(one_line(title[1]), _level(tip[1] if tip else ""))


def _between(text: str, opening: re.Pattern[str], closing: str) -> Iterator[_Found]:
    """Yield each *opening* of *text* with what stands between it and the next *closing*."""
    *parts, _ = text.split(closing)
    for part in parts:
        if (start := opening.search(part)) is not None:
            yield start, part[start.end() :]


def _few(found: Iterable[_Found]) -> list[_Found]:
    few = list(islice(found, _MOST + 1))
    if len(few) > _MOST:
        raise Malformed(_PAGE, f"at most {_MOST} cards and warnings")
    return few


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
