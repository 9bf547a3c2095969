"""Watch lists of this and other programs: which kind a file is, every import and export.

A file is read as what it is, or refused: nothing is taken from a file of another kind.
"""

import json
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping

from msgspec.structs import replace

from statustray.domain.config import settings_format
from statustray.domain.model.field_rule import fields_of
from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.problem import Problem
from statustray.domain.model.service import Service
from statustray.domain.model.settings import SCHEMA, Settings, Watch
from statustray.domain.text.lazy_message import filled, phrase
from statustray.domain.text.nesting import deeper_than, json_deeper_than
from statustray.domain.text.toml_scan import nests_deeper
from statustray.domain.watchlist.blackbox_exporter import (
    write_modules,
    write_scrape_config,
    write_targets,
)
from statustray.domain.watchlist.entry import THE_FILE, left_out, line, refused
from statustray.domain.watchlist.gatus import LISTS, read_gatus, write_gatus
from statustray.domain.watchlist.merge import POWERS
from statustray.domain.watchlist.opml import read_opml
from statustray.domain.watchlist.plain_list import read_plain
from statustray.domain.watchlist.plan_file import MARK, read_plan
from statustray.domain.watchlist.prometheus import SOURCE as PROMETHEUS
from statustray.domain.watchlist.prometheus import read_scrape_configs, read_targets
from statustray.domain.watchlist.uptime_kuma import read_kuma, write_kuma
from statustray.domain.watchlist.yaml_document import UnreadableYaml, YamlValue, read_yaml

OURS = "StatusTray"

_DEEPEST = 64
_LARGEST_SETTINGS = 2 * 1024 * 1024
_ENCODINGS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))
_TOML = re.compile(
    r"\[{1,2} ?[A-Za-z_][\w.]* ?\]{1,2}(?:[ \t]*#.*)?|(?:schema|statustray_plan)[ \t]*=.*"
)
# Lines by which a configuration or a list of targets is known.
_YAML = re.compile(
    r"[\"']?(?:endpoints|services|external-endpoints|suites|scrape_configs|modules)[\"']?[ \t]*:.*"
    r"|[ \t]*- *(?:\{ *)?[\"']?targets[\"']? *:.*"
)
_OUR_NAMES = frozenset(("schema", MARK, *(field.key for field in fields_of(Settings))))


def read_list(data: bytes) -> ImportResult:
    """Read a watch list of whatever kind *data* is; what cannot be imported is named."""
    encoding = next((name for mark, name in _ENCODINGS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding).lstrip("\ufeff")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")  # the usual encoding of lists that are no UTF-8
    start = text.lstrip()[:1] or data.lstrip()[:1].decode("latin-1")
    if start == "<" and not text.lstrip().lower().startswith(("<http://", "<https://")):
        return read_opml(data)
    if not text.strip() or "\0" in text:
        return _unknown() if data.strip() else _nothing()
    if start in {"{", "["} and (found := _read_json(text, sure=start == "{")) is not None:
        return found
    return _read_text(text)


def _read_text(text: str) -> ImportResult:
    ours = _settings(text)
    if not isinstance(ours, str) and not _OUR_NAMES.isdisjoint(ours):
        return read_plan(ours) if MARK in ours else _of_ours(ours)
    if any(map(_YAML.fullmatch, text.splitlines())):
        return _read_yaml(text)
    if isinstance(ours, str) and any(_TOML.fullmatch(line.strip()) for line in text.splitlines()):
        return _ours_refused(THE_FILE, ours)
    return read_plain(text) or _unknown()


def write_plain(services: Iterable[Service]) -> str:
    """Return a plain list: one address a line, with the name before it."""
    places = ((" ".join(s.name.split()), _place(s)) for s in services)
    return "".join(f"{_line(name, place)}\n" for name, place in places if place)


def _line(name: str, place: str) -> str:
    """Return a service's line: no name that is an address itself, none that begins a comment."""
    shown = "" if "://" in name else name.lstrip("#/ ")
    return f"{shown} {place}".lstrip()


def _place(service: Service) -> str | None:
    """Return the address of *service*; that of a source is no address of its checks."""
    page = None if service.source_id else service.page
    return page or service.probed


# Forms in which the list is exported, by the command line's words for them.
WRITERS: Mapping[str, Callable[[Iterable[Service]], str]] = {
    "list": write_plain,
    "gatus": write_gatus,
    "prometheus": write_scrape_config,
    "targets": write_targets,
    "blackbox": write_modules,
    "uptime-kuma": write_kuma,
}


def _read_json(text: str, *, sure: bool) -> ImportResult | None:
    """Read a JSON list; None where it is not JSON and need not be (*sure*: it has to be)."""
    if json_deeper_than(text.encode("utf-8", "replace"), _DEEPEST):
        return _unreadable(THE_FILE, phrase("it is nested too deeply"))
    try:
        found = json.loads(text)
    except ValueError as error:
        if not sure:
            return None
        why = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
        place = line(error.lineno) if isinstance(error, json.JSONDecodeError) else THE_FILE
        return _unreadable(place, phrase("this is not valid JSON: {why}", why=why))
    if isinstance(found, dict) and (monitors := _monitors(found)) is not None:
        return read_kuma(monitors)
    if isinstance(found, list) and all(isinstance(row, str) for row in found):
        return read_plain("\n".join(found)) or _unknown()
    return _read_yaml(_as_yaml(text, found))  # these files may be either


def _as_yaml(text: str, found: object) -> str:
    """Return the JSON *text* of *found* as YAML, which knows no tabs and no pairs of surrogates."""
    odd = "\t" in text or "\\ud" in text.lower()
    return json.dumps(found, ensure_ascii=False, indent=1) if odd else text


def _monitors(found: Mapping[str, object]) -> list[object] | None:
    """Return the monitors of Uptime Kuma, which its interface lists by their numbers."""
    listed = found.get("monitorList")
    if isinstance(listed, dict) and all(isinstance(row, dict) for row in listed.values()):
        return list(listed.values())
    return listed if isinstance(listed, list) else None


def _read_yaml(text: str) -> ImportResult:
    try:
        documents = read_yaml(text)
    except UnreadableYaml as error:
        return _unreadable(line(error.line), error.what)
    found = next((found for document in documents if (found := _of_prometheus(document))), None)
    if found is not None:
        return found
    gatus = any(document.get(key).rows() for document in documents for key in LISTS)
    if gatus or any("endpoints" in document.names() for document in documents):
        return read_gatus(documents)
    return _unknown()


def _of_prometheus(document: YamlValue) -> ImportResult | None:
    """Read a file of Prometheus' or of its blackbox exporter; None where it is another's."""
    jobs, rows = document.get("scrape_configs").rows(), document.rows()
    if jobs:
        return read_scrape_configs(jobs)
    if rows and all(row.get("targets").rows() for row in rows):
        return read_targets(rows)
    if "modules" not in document.names():
        return None
    what = phrase("it holds modules of the blackbox exporter, and no targets")
    return refused(PROMETHEUS, THE_FILE, what, phrase("Choose the file with the targets."))


def _settings(text: str) -> Mapping[str, object] | str:
    """Return the tables of *text*, or why it has none that can be read."""
    if len(text) > _LARGEST_SETTINGS:
        return phrase("the file is larger than {n} MiB", n=2)
    if nests_deeper(text, _DEEPEST):
        return phrase("it is nested too deeply")
    try:
        raw = tomllib.loads(text)
    except ValueError as error:  # a number of too many digits, too
        return phrase("it is not a valid settings file: {why}", why=error)
    return phrase("it is nested too deeply") if deeper_than(raw, _DEEPEST) else raw


def _of_ours(raw: Mapping[str, object]) -> ImportResult:
    schema = raw.get("schema", SCHEMA)
    if isinstance(schema, int) and schema > SCHEMA:
        what = phrase(
            "version {version} needs a newer StatusTray; this one supports up to {known}",
            version=schema,
            known=SCHEMA,
        )
        return _ours_refused("schema", what)
    settings, problems = settings_format.read(raw)
    safe, left = _without_powers(settings)
    return ImportResult(OURS, safe.watch, settings=safe, problems=(*problems, *left))


def _without_powers(settings: Settings) -> tuple[Settings, tuple[Problem, ...]]:
    """Leave out what a file of whoever's making must not decide, and name it."""
    own = (row for row in settings.watch if row.source is None)
    watch = tuple(replace(row, wants_key=False) for row in own)
    left = [_key_left(row) for row in settings.watch if row.wants_key]
    left += (_source_left(row) for row in settings.watch if row.source is not None)
    for source in settings.source:
        what = phrase("an imported file can't add a source")
        do = phrase("To add it, run: statustray source add {url}", url=source.url)
        left.append(Problem(phrase("source {name}", name=source.id), what, do))
    if settings.network.proxy is not None:
        what = phrase("an imported file can't choose your proxy")
        left.append(left_out("[network] proxy", what))
    usual = {name: getattr(Settings(), name) for name in POWERS}
    for name, (place, text) in POWERS.items():
        if getattr(settings, name) != usual[name]:
            left.append(left_out(place, filled(text)))
    network = replace(settings.network, proxy=None)
    return replace(settings, watch=watch, network=network, source=(), **usual), tuple(left)


def _key_left(watch: Watch) -> Problem:
    what = phrase("its status page needs a key, and an imported file can't turn that on")
    do = phrase("If you trust the page, turn it on in Settings.")
    return Problem(phrase("watch {name}", name=watch.key), what, do)


def _source_left(watch: Watch) -> Problem:
    what = phrase("it is read from a source, and an imported file can't add one")
    do = phrase("Add the source {name} yourself, and choose it there.", name=watch.source)
    return Problem(phrase("watch {name}", name=watch.key), what, do)


def _ours_refused(place: str, what: str) -> ImportResult:
    return refused(OURS, place, what, phrase("Nothing was imported from this file."))


def _unreadable(place: str, what: str) -> ImportResult:
    return refused("", place, what, phrase("Export the list again, or choose a different file."))


def _nothing() -> ImportResult:
    return refused("", THE_FILE, phrase("it is empty"), phrase("Choose a different file."))


def _unknown() -> ImportResult:
    what = phrase("it is not a list that StatusTray can import")
    do = phrase(
        "Choose StatusTray settings, an OPML file, a Gatus, Uptime Kuma or Prometheus file, or a "
        "text with one address per line."
    )
    return refused("", THE_FILE, what, do)
