"""Watch lists of this and other programs: which kind a file is, every import and export."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace

from statustray.domain.config import settings_format
from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.service import Service
from statustray.domain.model.settings import SCHEMA, Problem, Watch
from statustray.domain.text.lazy_message import phrase
from statustray.domain.text.urls import about_status, host
from statustray.domain.watchlist.blackbox_exporter import write_modules, write_targets
from statustray.domain.watchlist.entry import probe_address, with_own_ids
from statustray.domain.watchlist.gatus import read_gatus, write_gatus
from statustray.domain.watchlist.opml import read_opml
from statustray.domain.watchlist.uptime_kuma import read_kuma

OURS = "StatusTray"
PLAIN = "plain list"

_TABLE = re.compile(r"^\s*\[\[?\s*\w+\s*\]\]?\s*(?:#.*)?$|^\s*schema\s*=", re.MULTILINE)
_YAML = re.compile(r"^endpoints\s*:", re.MULTILINE)
_HOST = re.compile(r"[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+(?::\d+)?(?:/\S*)?")


def read_list(text: str) -> ImportResult:
    """Read a watch list of whatever kind *text* is; what cannot be imported is named."""
    start = text.lstrip("\ufeff \t\r\n")
    if start.startswith("<"):
        return read_opml(start)
    if start.startswith("{"):
        return read_kuma(start)
    if _YAML.search(text):
        return read_gatus(text)
    return _read_settings(text) if _TABLE.search(text) else _read_plain(text)


def write_plain(services: Iterable[Service]) -> str:
    """Return a plain list: one address a line, with the name before it."""
    places = ((s.name, s.page or (s.probe.target if s.probe else None)) for s in services)
    return "".join(f"{' '.join(name.split())} {place}\n" for name, place in places if place)


# Forms in which the list is given away, by the command line's words for them.
WRITERS = {
    "list": write_plain,
    "gatus": write_gatus,
    "prometheus": write_targets,
    "blackbox": write_modules,
}


def _read_settings(text: str) -> ImportResult:
    try:
        raw = tomllib.loads(text.lstrip("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        return _refused(
            phrase("the file"), phrase("it is not a valid settings file: {why}", why=error)
        )
    except RecursionError:
        return _refused(phrase("the file"), phrase("it is nested too deeply"))
    schema = raw.get("schema", SCHEMA)
    if not isinstance(schema, int) or schema > SCHEMA:
        what = phrase(
            "version {version} needs a newer StatusTray; this one supports up to {known}",
            version=schema,
            known=SCHEMA,
        )
        return _refused("schema", what)
    settings, problems = settings_format.read(raw)
    keyless = replace(settings, watch=tuple(replace(w, wants_key=False) for w in settings.watch))
    named = (*problems, *(_key_left(watch) for watch in settings.watch if watch.wants_key))
    return ImportResult(OURS, keyless.watch, settings=keyless, problems=named)


def _key_left(watch: Watch) -> Problem:
    """Report that a file of unknown origin does not decide where a key is sent."""
    what = phrase("its status page needs a key, and an imported file can't turn that on")
    do = phrase("If you trust the page, turn it on in Settings.")
    return Problem(phrase("watch {name}", name=watch.key), what, do)


def _refused(place: str, what: str) -> ImportResult:
    do = phrase("Nothing was imported from this file.")
    return ImportResult(OURS, problems=(Problem(place, what, do),))


def _read_plain(text: str) -> ImportResult:
    problems: list[Problem] = []
    watch = with_own_ids(_plain_lines(text, problems))
    return ImportResult(PLAIN, watch, problems=tuple(problems))


def _plain_lines(text: str, problems: list[Problem]) -> Iterator[Watch]:
    for number, raw in enumerate(text.lstrip("\ufeff").splitlines(), start=1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        words = line.replace(",", " ").replace(";", " ").split()
        place = next(((w, a) for w in words if (a := _address(w))), None)
        if place is None:
            what = phrase('"{value}" is not an address', value=line[:80])
            do = phrase("Write one address per line.")
            problems.append(Problem(phrase("line {n}", n=number), what, do))
            continue
        word, address = place
        name = " ".join(other for other in words if other != word)
        yield _plain_watch(name or host(address) or address, address)


def _plain_watch(name: str, address: str) -> Watch:
    if about_status(address):
        return Watch(name=name, provider="auto", page=address)
    return Watch(name=name, probe=address)


def _address(word: str) -> str | None:
    word = word.strip("<>\"'()[]")
    return probe_address(f"https://{word}" if _HOST.fullmatch(word) else word)
