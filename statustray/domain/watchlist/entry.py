"""Entries of other programs' lists, as entries of our own watch list."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urlsplit

from statustray.domain.model.settings import Watch
from statustray.domain.text.plain_text import one_line

_PROBED = {"https", "http", "tcp", "tls", "dns"}
_NO_WORD = re.compile(r"[^a-z0-9]+")
_LONGEST_ID = 40


def probe_address(text: str) -> str | None:
    """Return *text* where it is an address that a probe can reach, else None.

    One with a password in it is refused: secrets are kept elsewhere.
    """
    address = text.strip()
    try:
        parts = urlsplit(address)
        usable = parts.hostname and parts.port != 0 and "@" not in parts.netloc
    except ValueError:
        return None
    odd = any(mark.isspace() for mark in address)
    return parts.geturl() if usable and not odd and parts.scheme in _PROBED else None


def slug(text: str) -> str:
    """Return *text* as an id: small letters, digits and dashes; ``service`` where none is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _NO_WORD.sub("-", plain).strip("-")[:_LONGEST_ID].strip("-") or "service"


def with_own_ids(entries: Iterable[Watch]) -> tuple[Watch, ...]:
    """Return *entries* with an id each, from its name, and no id twice; names are plain text."""
    taken: set[str] = set()
    named: list[Watch] = []
    for entry in entries:
        name = one_line(entry.name or "")
        own = free_id(slug(name), taken)
        taken.add(own)
        named.append(replace(entry, id=own, name=name or None))
    return tuple(named)


def free_id(wanted: str, taken: set[str]) -> str:
    """Return *wanted*, with a number where it is taken."""
    number, free = 1, wanted
    while free in taken:
        number += 1
        free = f"{wanted}-{number}"
    return free
