"""The catalogue on disk: JSON Lines, one short record a line."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

from statustray.domain.model.catalogue import Catalogue, MeanwhileLine, Outage, Way
from statustray.domain.model.dependency import DependencyNode
from statustray.domain.model.lazy_services import LazyServices, ListedService
from statustray.domain.model.service import Service
from statustray.gateways.files.bundled.catalogue_record import (
    ServiceRecord,
    WayRecord,
    outage_of,
    service_of,
    way_of,
)
from statustray.gateways.files.bundled.category_file import CategoryFile
from statustray.gateways.files.bundled.resources import resources_folder

_SERVICE = msgspec.json.Decoder(ServiceRecord)
_LISTED = msgspec.json.Decoder(ListedService)
_NODE = msgspec.json.Decoder(DependencyNode)
_WAY = msgspec.json.Decoder(WayRecord)
_MEANWHILE = msgspec.json.Decoder(MeanwhileLine)
_LISTS: msgspec.json.Decoder[Mapping[str, tuple[str, ...]]] = msgspec.json.Decoder(
    dict[str, tuple[str, ...]]
)
_TABLE: msgspec.json.Decoder[Mapping[str, str]] = msgspec.json.Decoder(dict[str, str])
_NOT_A_RECORD = (msgspec.DecodeError, UnicodeDecodeError)
# First bytes of what may be a letter of ASCII once it is compared: "É" in UTF-8, JSON's escapes.
_UNSURE = bytes((*b"\\", *range(0xC2, 0xCC), 0xE1, 0xE2, 0xE3, 0xEA, 0xEF, 0xF0))
_FLAT = bytes(range(256)).lower().translate(bytes.maketrans(_UNSURE, b"?" * len(_UNSURE)))
_SIGNS = bytes(b for b in range(256) if not (bytes((b,)).isalnum() or b in _UNSURE + b"\n"))


class BrokenCatalogueError(ValueError):
    """A file of the catalogue that cannot be used; the text names the file and the line."""


_Record = TypeVar("_Record")


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_Value = TypeVar("_Value", bound=_HasId)


class _Later(Mapping[str, _Value]):
    """Values by id, all read when somebody asks for the first one."""

    def __init__(self, read: Callable[[], Mapping[str, _Value]]) -> None:
        self._read = cache(read)

    def __getitem__(self, key: str) -> _Value:
        return self._read()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())


def load_catalogue(folder: Path | None = None) -> Catalogue:
    """Read the catalogue in *folder*, the program's own where none is named.

    Raises:
        BrokenCatalogueError: a line is not a record, or an id occurs twice.  Of outages this is
            found out when they are read: when one is first asked for.
        FileNotFoundError: the data is not there.
    """
    place = folder or resources_folder() / "catalogue"
    sources = _read(place / "sources.json", _TABLE)
    services = _services(place / "services", sources)
    return Catalogue(
        services=services,
        nodes=_by_id(_records(place / "nodes.jsonl", _NODE)),
        outages=_Later(lambda: _outages(place / "outages.jsonl", sources)),
        renamed=_read(place / "renamed.json", _TABLE),
        ways={way.service.id: way for way in _ways(place / "ways.jsonl", services, sources)},
        meanwhile=tuple(_records(place / "meanwhile.jsonl", _MEANWHILE)),
        starters=_read(place / "starters.json", _LISTS),
    )


def _services(folder: Path, sources: Mapping[str, str]) -> LazyServices:
    """Read of each line of each category's file who it is; the file's name is the category."""
    places: dict[str, tuple[CategoryFile, int]] = {}
    files: list[CategoryFile] = []
    for path in sorted(entry for entry in folder.iterdir() if entry.suffix == ".jsonl"):
        file = CategoryFile(path)
        files.append(file)
        at = 0
        for number, line in enumerate(file.content().splitlines(keepends=True)):
            try:
                key = line.split(b'"', 4)[3].decode()  # {"id":"acme", and what follows
            except (IndexError, UnicodeDecodeError) as error:
                raise _broken(path, number, error) from error
            if key in places:
                raise _twice(key)
            places[key] = (file, at)
            at += len(line)

    def read(key: str) -> Service:
        file, at = places[key]
        return service_of(_service_record(key, file, at), file.path.stem, sources)

    return LazyServices(places, read=read, read_list=partial(_list_of, files))


def _service_record(key: str, file: CategoryFile, at: int) -> ServiceRecord:
    """Read the record of *key*, which began at the byte *at* as the program was started.

    Raises:
        BrokenCatalogueError: it is no record.
        KeyError: another program has written into the file, and left nothing of it.
    """
    try:
        record = _SERVICE.decode(file.line(at))
    except _NOT_A_RECORD as error:
        if not file.changed:
            raise _broken(file.path, file.content()[:at].count(b"\n"), error) from error
    else:
        if record.id == key:
            return record
    begin = b'{"id":"%s"' % key.encode()
    for line in file.content().splitlines():
        if line.startswith(begin):
            with suppress(*_NOT_A_RECORD):
                return _SERVICE.decode(line)
    raise KeyError(key)


def _list_of(files: Iterable[CategoryFile], word: str, field: str) -> Iterator[ListedService]:
    """Read of *files* what ``listed_with`` is asked for, or what has *field*."""
    set_once = msgspec.structs.force_setattr
    for file in files:
        category, content = file.path.stem, file.content()
        if field:
            content = _lines_having(field, content)
        if word not in category.replace("-", ""):
            content = _lines_with(word, content)
        for record in _listed(content):
            set_once(record, "category", category)
            yield record


def _lines_having(field: str, content: bytes) -> bytes:
    name = f'"{field}":'.encode()
    lines = content.split(b"\n") if name in content else ()  # half the categories have none
    return b"\n".join([line for line in lines if name in line])


def _listed(content: bytes) -> list[ListedService]:
    """Read a list at once; of one that another program has written into, what can be read."""
    try:
        return _LISTED.decode_lines(content)
    except _NOT_A_RECORD:
        found: list[ListedService] = []
        for line in content.splitlines():
            with suppress(*_NOT_A_RECORD):
                found.append(_LISTED.decode(line))
        return found


def _outages(file: Path, sources: Mapping[str, str]) -> dict[str, Outage]:
    records = _records(file, msgspec.json.Decoder(Outage))
    return _by_id(outage_of(record, sources) for record in records)


def _ways(file: Path, services: Mapping[str, Service], sources: Mapping[str, str]) -> Iterator[Way]:
    for record in _records(file, _WAY):
        yield way_of(record, services.get(record.id), sources)


def _lines_with(word: str, content: bytes) -> bytes:
    """Return the lines of *content* in which *word* is or may be, as ``listed_with`` has it."""
    flat = content.translate(_FLAT, _SIGNS)
    numbers = {*_numbers_with(word.encode(), flat), *_numbers_with(b"?", flat)}
    lines = content.split(b"\n") if numbers else ()
    return b"\n".join([lines[number] for number in sorted(numbers)])


def _numbers_with(text: bytes, content: bytes) -> Iterator[int]:
    """Yield which lines of *content* have *text* in them: few, so that none is looked at alone."""
    number = begin = 0
    while (found := content.find(text, begin)) >= 0:
        number += content.count(b"\n", begin, found)
        yield number
        begin = content.find(b"\n", found)
        if begin < 0:
            return


def _records(file: Path, decoder: msgspec.json.Decoder[_Record]) -> list[_Record]:
    """Read a whole file at once; only a file that cannot be used is read line by line."""
    content = file.read_bytes()
    lines = content.splitlines()
    try:
        records = decoder.decode_lines(content)
    except _NOT_A_RECORD:
        records = []
    if len(records) == len(lines):
        return records
    return [_record(file, number, line, decoder) for number, line in enumerate(lines)]


def _record(
    file: Path, number: int, line: bytes, decoder: msgspec.json.Decoder[_Record]
) -> _Record:
    try:
        return decoder.decode(line)
    except _NOT_A_RECORD as error:
        raise _broken(file, number, error) from error


def _broken(file: Path, number: int, error: Exception) -> BrokenCatalogueError:
    return BrokenCatalogueError(f"{file.name}, line {number + 1}: {error}")


def _read(file: Path, decoder: msgspec.json.Decoder[_Record]) -> _Record:
    try:
        return decoder.decode(file.read_bytes())
    except _NOT_A_RECORD as error:
        wrong = f"{file.name}: {error}"
        raise BrokenCatalogueError(wrong) from error


def _by_id(values: Iterable[_Value]) -> dict[str, _Value]:
    found: dict[str, _Value] = {}
    for value in values:
        if found.setdefault(value.id, value) is not value:
            raise _twice(value.id)
    return found


def _twice(key: str) -> BrokenCatalogueError:
    return BrokenCatalogueError(f"the id {key} occurs twice")
