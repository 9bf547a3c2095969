"""A plain list: one service a line, as people note them, in spreadsheets and in Markdown.

A line is an address, with a name before or behind it.  A text in which most lines are something
else is no list, and nothing is taken from it by chance.
"""

import csv
import ipaddress
import re
from collections.abc import Iterator

from msgspec import Struct

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.problem import Problem
from statustray.domain.model.service import AUTO
from statustray.domain.model.settings import Watch
from statustray.domain.text.lazy_message import phrase
from statustray.domain.text.plain_text import one_line
from statustray.domain.text.urls import about_status, host, private
from statustray.domain.watchlist.entry import import_of, line, probe_address

PLAIN = "plain list"

_LONGEST_LINE = 2000
_BULLET = re.compile(
    r"^(?:[-*+•·\u2013\u25a0-\u25ff\u2023\u2043\u2192\u2713\u2714>]|\d{1,4}[.)])[ \t]+"
    r"(?:\[[ xX]\][ \t]+)?"
)
_LINK = re.compile(
    r"\[([^\[\]]{1,300})\]"
    r"\(<?((?:[^()<>\s]|\([^()<>\s]*\)){1,1500})>?(?:\s+\"[^\"()]{0,300}\")?\)"
)
_NOTE = re.compile(r"[ \t](?:#|//)[ \t]")
_WITH_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,15}://")
_CELL_BEHIND_HOST = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,15}://[^/\s,;]+/?[,;]")
# A host with a dot, an IPv6 address in brackets or a host with a port; then perhaps a path.
_BARE = re.compile(
    r"(?:\[[0-9A-Fa-f:.]{2,45}\]|[\w-]+(?:\.[\w-]+)*\.?)(?P<port>:\d{1,5})?(?:/\S*)?"
)
_LABEL = re.compile(r"[^\W\d_][\w-]+", re.UNICODE)
_IPV4 = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}")
# What only other files have: the table of names that a system has for itself, settings that name
# hosts, brackets around lines, and commands.
_OTHER_FILE = re.compile(
    r"\A#!|^(?:127\.0\.0\.1[ \t]+localhost\b|[ \t]*\};?[ \t]*$|(?:[\d*/,-]+[ \t]+){5}"
    r"|[ \t]*(?:hostname|nameserver|server_name|proxypass|curl|wget)[ \t])",
    re.MULTILINE | re.IGNORECASE,
)
_CELL_ENDS = "\t;|,"
_MOST_LINES = 50  # of one cell
_REFERENCE = re.compile(r"\[\d{1,4}\]:?")
# Signs around an address, and those that nobody sees and that are copied with it.
_AROUND = "<>\"'`()|,;\u200b\u200e\u200f\u2060\u202a\u202c\u2066\u2068\u2069\ufeff"
_NAME_ENDS = " \t:|*_`\"'=,;->\u2192\u2013\u2014•·"
# What the last word of a column's head says that stands below it.
_ADDRESS, _NAME, _PORT, _SECRET = "address", "name", "port", "password"
_ROLES = {
    **dict.fromkeys(("url", "uri", "address", "link", "website", "homepage", "site"), _ADDRESS),
    **dict.fromkeys(("host", "hostname", "domain", "ip", "target", "page"), _ADDRESS),
    **dict.fromkeys(("name", "title", "service", "label", "app"), _NAME),
}
_HEAD_WORD = re.compile(r"[A-Z]*[a-z]+|[A-Z]+")
# Words about whether a row is watched there, and what says that it is not.
_SWITCHES = {"active", "enabled", "paused", "status", "state"}
_OFF = {"0", "false", "no", "off", "paused", "disabled", "inactive"}
# Endings of file names, which no host has.
_FILES = re.compile(
    r"\.(?:png|jpe?g|gif|svg|ico|webp|ya?ml|json|txt|html?|css|js|xml|conf|cfg|ini|log)$",
    re.IGNORECASE,
)
# A line of a log: a time, or what was asked.
_LOGGED = re.compile(r"\[?\d{4}-\d\d-\d\d[T ]\d|.{0,80}\b(?:GET|POST|HEAD|PUT|CONNECT) \S")
_WEB_PORTS = {":443": "https", ":8443": "https", ":80": "http", ":8080": "http"}


def read_plain(text: str) -> ImportResult | None:
    """Return the services of a plain list; None where most lines are something else."""
    if _OTHER_FILE.search(text):
        return None
    problems: list[Problem] = []
    found = [*_lines(text)]
    understood = sum(bool(row.entries) for row in found)
    if understood * 2 < len(found) or not understood:
        return None
    return import_of(PLAIN, _entries(found, problems), problems)


class _Row(Struct, frozen=True):
    """One line that says something: the names and addresses in it."""

    number: int
    text: str
    entries: tuple[tuple[str, str], ...]
    off: bool = False


def _lines(text: str) -> Iterator[_Row]:
    """Read each line that is neither empty nor a comment; a table's first line names columns."""
    columns: tuple[str, ...] = ()
    lines = text.splitlines()
    even = _is_even(lines)
    for number, words in _logical_lines(lines):
        if not words or words.startswith(("#", "//", "|--", "| --", "|:-", "---", "===")):
            continue
        cells = _cells(words[:_LONGEST_LINE], table=even or bool(columns))
        if not columns and len(cells) > 1 and _is_head(cells):
            columns = tuple(map(_role, cells))
            continue
        short = len(words) <= _LONGEST_LINE and not _LOGGED.match(words)
        found, shown = tuple(_of_cells(cells, columns)), words
        if columns and len(cells) > 1:  # nothing else of the row is looked at or shown
            shown = " ".join(_below(_NAME, columns, cells) + _below(_ADDRESS, columns, cells))
        else:
            found = found or tuple(_of_line(words))
        yield _Row(number, shown, found if short else (), off=_is_off(columns, cells))


def _is_even(lines: list[str]) -> bool:
    """Whether several lines all have the same number of commas, or of semicolons, as tables do."""
    rows = [line for line in lines if line.strip()]
    counts = ({row.count(mark) for row in rows} for mark in ",;")
    return len(rows) > 1 and any(len(found) == 1 and 0 not in found for found in counts)


def _logical_lines(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield the lines with their numbers; a quoted cell of a table may go over several."""
    first = 0
    while first < len(lines):
        last = first
        if _opens_cell(lines[first]):
            later = range(first + 1, min(first + _MOST_LINES, len(lines)))
            last = next((n for n in later if lines[n].count('"') % 2), first)
        yield first + 1, " ".join(lines[first : last + 1]).strip()
        first = last + 1


def _opens_cell(line: str) -> bool:
    starts = line.startswith('"') or any(f'{mark}"' in line for mark in _CELL_ENDS)
    return starts and line.count('"') % 2 == 1


def _entries(rows: list[_Row], problems: list[Problem]) -> Iterator[Watch]:
    named = {address for row in rows for name, address in row.entries if name}
    for row in rows:
        if not row.entries:
            words = row.text[:_LONGEST_LINE].split()
            shown = one_line(" ".join("…" if "@" in word else word for word in words), 80)
            what = phrase('"{value}" is not an address', value=shown)
            if any("://" in word and "@" in word for word in words):
                what = phrase("an address with a user name or a password is not imported")
            do = phrase("Write one address per line.")
            problems.append(Problem(line(row.number), what, do))
        if row.off and row.entries:
            what = phrase("it is paused there; here it is checked, and muted")
            do = phrase("Remove it if you don't want it checked.")
            problems.append(Problem(line(row.number), what, do))
        for name, address in row.entries:
            if name or address not in named:
                yield _watch(name or host(address) or address, address, muted=row.off)


def _is_off(columns: tuple[str, ...], cells: list[str]) -> bool:
    """Whether a table's row says that it is not watched where it comes from."""
    told = {head: cell.strip().lower() for head, cell in zip(columns, cells, strict=False)}
    if told.get("paused") in {"1", "true", "yes"}:
        return True
    return any(told.get(head) in _OFF for head in _SWITCHES - {"paused"})


def _watch(name: str, address: str, *, muted: bool) -> Watch:
    if about_status(address):
        return Watch(name=name, provider=AUTO, page=address, muted=muted)
    return Watch(name=name, probe=address, muted=muted)


def _cells(words: str, *, table: bool) -> list[str]:
    """Split a line of a *table*, or of what may be one; one cell where it is none."""
    mark = next((mark for mark in _CELL_ENDS if mark in words), None)
    one = not (table or _CELL_BEHIND_HOST.match(words)) and len(words.split()) == 1
    if mark is None or (one and _WITH_SCHEME.match(words)):  # a comma within an address is its own
        return [words]
    try:
        row = next(csv.reader([words.strip("| ")], delimiter=mark, skipinitialspace=True), [])
    except csv.Error:
        return [words]
    return [cell.strip() for cell in row]


def _is_head(cells: list[str]) -> bool:
    return _ADDRESS in map(_role, cells) and not any(map(address_of, cells))


def _role(head: str) -> str:
    """Return what stands below *head*; where it is none of ours, *head* in small letters."""
    words = [word.lower() for word in _HEAD_WORD.findall(head)]
    joined = "".join(words)
    if "user" in joined or "mail" in joined:
        return joined
    return _ROLES.get(joined) or _ROLES.get(words[-1] if words else "") or joined


def _below(role: str, columns: tuple[str, ...], cells: list[str]) -> list[str]:
    return [c for head, c in zip(columns, cells, strict=False) if head == role and c]


def _of_cells(cells: list[str], columns: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Read a table's line: cells that are addresses, and the name that is another one.

    Where a head says which column has the addresses, no other cell is one: it may be a password.
    """
    if len(cells) < 2:  # noqa: PLR2004 - no table
        return
    looked_at = _below(_ADDRESS, columns, cells) if columns else cells
    port = next((cell for cell in _below(_PORT, columns, cells) if cell.isdecimal()), None)
    if port is not None:
        looked_at = [cell if ":" in cell or "/" in cell else f"{cell}:{port}" for cell in looked_at]
    found = [cell for cell in looked_at if address_of(cell)]
    # Beside an address with its scheme a word with a dot may be anything, a password too.
    found = [cell for cell in found if _WITH_SCHEME.match(_bare(cell))] or found
    found = found[:1] if columns else found
    names = _below(_NAME, columns, cells)
    if not names and not any(_SECRET in head for head in columns):
        names = [cell for cell in cells if cell and not address_of(cell)]
    name = _clean(names[0]) if names and len(found) == 1 else ""
    yield from ((name, place) for cell in found if (place := address_of(cell)))


def _of_line(words: str) -> Iterator[tuple[str, str]]:
    """Read a line of prose: a link, or words among which are addresses."""
    words = _BULLET.sub("", words, count=1)
    links = [*_LINK.finditer(words)]
    if links:
        found = ((_clean(link[1]), address_of(link[2])) for link in links)
        yield from ((name, place) for name, place in found if place)
        return
    words = _NOTE.split(words, maxsplit=1)[0]
    parts = words.split()
    whole = [part for part in parts if _WITH_SCHEME.match(_bare(part))]
    places = whole or [part for part in (parts[:1] + parts[1:][-1:]) if address_of(part)]
    if len(places) > 1 and not whole:
        return  # two bare hosts: a line of some other file
    rest = [part for part in parts if part not in places]
    for part in places:
        place = address_of(part)
        if place is None:
            return
        yield _clean(" ".join(rest)) if len(places) == 1 else "", place


def _clean(name: str) -> str:
    return _REFERENCE.sub("", name).strip(_NAME_ENDS)


def address_of(word: str) -> str | None:
    """Return the address that *word* is; None where it is a word like others.

    Without a scheme, a port that is not the web's is only connected to, and an address of one's own
    network is asked without encryption.
    """
    word = _bare(word)
    if _WITH_SCHEME.match(word):
        return probe_address(word)
    word = f"[{word}]" if _is_ipv6(word) else word
    found = _BARE.fullmatch(word)
    if found is None or not _is_host(word, found["port"]):
        return None
    port = found["port"]
    usual = "http" if private(f"https://{word}") else "https"
    scheme = _WEB_PORTS.get(port, "tcp") if port else usual
    return probe_address(f"{scheme}://{word}" if scheme != "tcp" else f"tcp://{word.split('/')[0]}")


def _bare(word: str) -> str:
    """Return *word* without the signs around it; a bracket that it opens itself is its own."""
    bare = word.strip().strip(_AROUND)
    if "/" in bare.partition("://")[2]:
        bare = bare.rstrip(".!")  # of the sentence that it ends
    own = bare.count("(") == bare.count(")") + 1 and f"{bare})" in word
    return f"{bare})" if own else bare


def _is_ipv6(word: str) -> bool:
    try:
        return ":" in word and ipaddress.ip_address(word).version == 6  # noqa: PLR2004
    except ValueError:
        return False


def _is_host(word: str, port: str | None) -> bool:
    """Return whether a bare word is meant as a host: "2.0" and "e.g." are not."""
    name = word.split("/", 1)[0]
    name = name.removesuffix(port or "").rstrip(".")
    if _FILES.search(name):
        return False
    if name.startswith("[") or _IPV4.fullmatch(name):
        return True
    last = name.rpartition(".")[2]
    return ("." in name or port is not None) and _LABEL.fullmatch(last) is not None
