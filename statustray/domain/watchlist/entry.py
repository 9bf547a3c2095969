"""Entries of other programs' lists, as entries of our own watch list."""

from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urlsplit

from statustray.domain.model.settings import Watch
from statustray.domain.text.plain_text import one_line
from statustray.domain.text.slug import FreeIds, slug
from statustray.domain.text.urls import PROBED, address_fault


def probe_address(text: str) -> str | None:
    """Return *text* where it is an address that a probe can reach, else None.

    One with a password in it is refused: secrets are kept elsewhere.
    """
    address = text.strip()
    return urlsplit(address).geturl() if address_fault(address, PROBED) is None else None


def with_own_ids(entries: Iterable[Watch]) -> tuple[Watch, ...]:
    """Return *entries* with an id each, from its name, and no id twice; names are plain text."""
    ids = FreeIds()
    named: list[Watch] = []
    for entry in entries:
        name = one_line(entry.name or "")
        named.append(replace(entry, id=ids.take(slug(name)), name=name or None))
    return tuple(named)
