"""Reading pages (budget B14): against the bare decoder, and what hostile ones cost.

Run: ``python -m benchmarks.parse``.  Medians of rounds in turns, processor time of this thread.
"""

import html
import json
import re
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from time import thread_time
from typing import Final
from xml.etree.ElementTree import Element

import msgspec
from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]  # no stubs

from benchmarks.measure import Figure, in_turns, publish
from statustray.domain.parsing.feed import read_atom
from statustray.domain.parsing.json_reader import Malformed
from statustray.providers import feeds, statuspage

_ROUNDS: Final = 15
_REPEATS: Final = 5
_BYTES: Final = 200_000
_HOSTILE_BYTES: Final = 8 * 1024 * 1024
_REFUSED_MS: Final = 50
_MIB: Final = 1024 * 1024
_ATOM: Final = "{http://www.w3.org/2005/Atom}"
_NEWEST: Final = 200
_TAG: Final = re.compile(r"<[^<>]*>")
_PARTED: Final = re.compile(r"[.:!,]\s|\s-\s|[\n\[\]]")
_WORDS: Final = frozenset(
    (
        *("resolved", "fixed", "closed", "completed", "update", "open", "reopened"),
        *("identified", "investigating", "monitoring", "scheduled", "in progress"),
    )
)


class _Component(msgspec.Struct):
    id: str
    name: str
    status: str
    description: str | None = None
    group: bool = False
    group_id: str | None = None


class _Status(msgspec.Struct):
    indicator: str
    description: str = ""


class _Page(msgspec.Struct):
    status: _Status
    components: tuple[_Component, ...]
    incidents: tuple[dict[str, object], ...] = ()
    scheduled_maintenances: tuple[dict[str, object], ...] = ()


def main() -> None:
    """Measure, print and write the section."""
    words = (
        "Statuspage summaries and an Atom feed of 200 kB.  The floors are a typed msgspec decoder "
        "of the same fields, and of a feed defusedxml's parse, without reading anything from it.  "
        "What no reader of a feed can leave out, by the simplest means, is its true floor: every "
        "entry's time, and of the newest 200 the text without tags, cut into pieces by one "
        "expression, and each piece looked up among a dozen words."
    )
    publish("parse", "Reading pages", words, figures)


def figures() -> Iterator[Figure]:
    """Measure good pages against their floors, hostile ones against their limits."""
    decode, read = msgspec.json.Decoder(_Page).decode, statuspage.PROVIDER.parse
    for name, works, most in (("calm", (), 5), ("13 works", _works(), 10)):
        floor, ours = _in_turns(decode, read, _summary(works))
        yield Figure("B14", f"Statuspage summary, 200 kB, {name}", ours, most, "ms", floor)
    floor, ours = _in_turns(fromstring, _dated, _feed())
    yield Figure("B14", "Atom feed, 200 kB, tree and times alone", ours, 3.5, "ms", floor)
    for name, least in (("the parse alone", fromstring), ("the least that reads it", _least)):
        floor, ours = _in_turns(least, feeds.parse_atom, _feed())
        yield Figure("B14", f"Atom feed, 200 kB, {name}", ours, 3.5, "ms", floor)
    for name, parse, hostile in _hostile():
        (took,) = in_turns(3, lambda p=parse, h=hostile: _refused_ms(p, h))  # type: ignore[misc]
        yield Figure("B14", f"{name}, 8 MiB: time", took, _REFUSED_MS, "ms")
        yield Figure("B14", f"{name}, 8 MiB: memory", _peak(parse, hostile), 2, "MiB")


def _least(body: bytes) -> list[list[str]]:
    """Return what the pieces of the newest entries say that are a known word."""
    root = fromstring(body)
    entries = sorted(root.iter(f"{_ATOM}entry"), key=_at, reverse=True)
    return [_known_words(entry) for entry in entries[:_NEWEST]]


def _at(entry: Element) -> datetime:
    return datetime.fromisoformat(entry.findtext(f"{_ATOM}updated", ""))


def _known_words(entry: Element) -> list[str]:
    told = html.unescape(entry.findtext(f"{_ATOM}content", ""))
    text = f"{entry.findtext(f'{_ATOM}title', '')}\n{_TAG.sub(' ', told)}"
    return [word for piece in _PARTED.split(text) if (word := piece.strip().lower()) in _WORDS]


def _dated(body: bytes) -> object:
    """Read a feed's tree and the times of its entries, of which none is chosen."""
    return read_atom(body, newest=0)


def _in_turns(
    floor: Callable[[bytes], object], ours: Callable[[bytes], object], body: bytes
) -> tuple[float, ...]:
    return in_turns(_ROUNDS, lambda: _ms(floor, body), lambda: _ms(ours, body))


def _ms(parse: Callable[[bytes], object], body: bytes) -> float:
    began = thread_time()
    for _ in range(_REPEATS):
        parse(body)
    return 1000 * (thread_time() - began) / _REPEATS


def _refused_ms(parse: Callable[[bytes], object], body: bytes) -> float:
    began = thread_time()
    _refused(parse, body)
    return 1000 * (thread_time() - began)


def _refused(parse: Callable[[bytes], object], body: bytes) -> None:
    try:
        parse(body)
    except Malformed:
        return
    message = "a hostile page was read"
    raise AssertionError(message)


def _peak(parse: Callable[[bytes], object], body: bytes) -> float:
    tracemalloc.start()
    try:
        _refused(parse, body)
        return tracemalloc.get_traced_memory()[1] / _MIB
    finally:
        tracemalloc.stop()


def _works() -> list[dict[str, object]]:
    """Return announced works as large pages have them: about 2 kB each."""
    told = {"body": "We will carry out planned work in this region. " * 8, "status": "scheduled"}
    update = {**told, "created_at": "2026-10-04T15:40:00.000Z"}
    work: dict[str, object] = {
        "name": "Planned work in one region",
        "status": "scheduled",
        "impact": "maintenance",
        "scheduled_for": "2026-10-06T01:00:00.000Z",
        "scheduled_until": "2026-10-06T05:00:00.000Z",
        "shortlink": "https://status.acme.example/w",
        "incident_updates": [update] * 3,
        "components": [{"id": "k", "name": f"Part number {n}"} for n in range(6)],
    }
    return [work] * 13


def _summary(works: Sequence[object] = ()) -> bytes:
    parts = [
        {
            "id": f"k2t4w8r6p0z{n:04}",
            "name": f"Part number {n}",
            "status": "operational",
            "created_at": "2024-03-01T09:30:00.000Z",
            "updated_at": "2026-10-04T15:40:00.000Z",
            "position": n,
            "description": "Serves what the customers of this part ask for, in every region.",
            "showcase": False,
            "start_date": None,
            "group_id": None,
            "group": False,
            "only_show_if_degraded": False,
            "page_id": "bench",
        }
        for n in range((_BYTES - len(json.dumps(works))) // 410)
    ]
    page = {
        "page": {"id": "bench", "name": "Acme", "url": "https://status.acme.example"},
        "status": {"indicator": "none", "description": "All Systems Operational"},
        "components": parts,
        "incidents": [],
        "scheduled_maintenances": list(works),
    }
    return json.dumps(page).encode()


def _feed() -> bytes:
    entry = (
        "<entry><id>tag:acme.example,2026:{n}</id><title>Slow answers in region {n}</title>"
        "<updated>2026-09-0{d}T10:00:00Z</updated><link href='https://status.acme.example/{n}'/>"
        "<content type='html'>&lt;p&gt;&lt;strong&gt;Resolved&lt;/strong&gt; - {words}&lt;/p&gt;"
        "</content></entry>"
    )
    words = "We looked into slow answers and all is well again. " * 6
    entries = "".join(
        entry.format(n=n, d=1 + n % 9, words=words) for n in range(_BYTES // len(entry + words))
    )
    return f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Acme</title>{entries}</feed>".encode()


def _hostile() -> Iterator[tuple[str, Callable[[bytes], object], bytes]]:
    deep, wide = b"[" * _HOSTILE_BYTES, b"<a>" * (_HOSTILE_BYTES // 3)
    yield "brackets without end as JSON", statuspage.PROVIDER.parse, deep
    yield "a page of HTML as JSON", statuspage.PROVIDER.parse, b"<html>" * (_HOSTILE_BYTES // 6)
    yield "tags without end as a feed", feeds.parse_atom, wide
    bomb = b"<!DOCTYPE a [<!ENTITY b 'c'>]><feed>" + b"&b;" * (_HOSTILE_BYTES // 3)
    yield "entities as a feed", feeds.parse_atom, bomb


if __name__ == "__main__":
    main()
