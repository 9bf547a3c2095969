"""Which entries of a feed are about the same incident.

Some publishers make an entry of each update.  Entries belong together by their guid, by their
title without its labels, by a ticket's number in it, or by their link, where that names one
incident and not the whole page.  Posts without titles belong together where one answers the
other, see ``posts``.
"""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from statustray.domain.parsing.json_reader import web_link
from statustray.providers.families.feeds.posts import answered
from statustray.providers.families.feeds.statement import Statement

# An address that ends with a number or a name of several words is about one thing.
_OF_ONE_THING: Final = re.compile(r"\d|\w-\w")

_NUMBER: Final = re.compile(r"\d")
# No year of a date.
_TICKET: Final = re.compile(
    r"(?:\b(?:inc|incident|ticket|case)\W{0,3}|#)(?!(?:19|20)\d\d\b)(\d{3,12})\b", re.IGNORECASE
)


def grouped(statements: list[Statement], page: str | None) -> list[list[Statement]]:
    """Return *statements* by incident, in their order within each."""
    leader = list(range(len(statements)))

    def find(number: int) -> int:
        while leader[number] != number:
            leader[number] = leader[leader[number]]
            number = leader[number]
        return number

    first: dict[tuple[str, str], int] = {}
    for number, statement in enumerate(statements):
        for key in _keys(statement, page):
            leader[find(number)] = find(first.setdefault(key, number))
    for end, earlier in answered(statements):
        leader[find(earlier)] = find(end)
    groups: dict[int, list[Statement]] = {}
    for number, statement in enumerate(statements):
        groups.setdefault(find(number), []).append(statement)
    return list(groups.values())


def _keys(statement: Statement, page: str | None) -> Iterator[tuple[str, str]]:
    entry = statement.entry
    if entry.id and (web_link(entry.id) is None or _names_one_thing(entry.id, page)):
        yield "id", entry.id
    subject = statement.subject
    if subject:
        yield "subject", subject
    if entry.url and _names_one_thing(entry.url, page):
        yield "link", entry.url.split("#", 1)[0].rstrip("/")
    ticket = _TICKET.search(entry.title)
    if ticket is not None:
        yield "ticket", ticket[1]


def _names_one_thing(link: str, page: str | None) -> bool:
    parts, known = urlsplit(link), urlsplit(page or "").path.rstrip("/")
    path = parts.path.rstrip("/")
    by_path = bool(path) and path != known and _OF_ONE_THING.search(path.rpartition("/")[2])
    return bool(by_path or _NUMBER.search(parts.query))
