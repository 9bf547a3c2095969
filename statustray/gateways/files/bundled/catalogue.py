"""The catalogue on disk: JSON Lines, one short record a line."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

from statustray.domain.model.catalogue import Catalogue, MeanwhileLine, Outage, Way
from statustray.domain.model.dependency import DependencyNode
from statustray.domain.model.lazy_services import LazyServices, ListedService
from statustray.domain.model.service import Service
from statustray.gateways.files.bundled.catalogue_record import (
    IdentifiedRecord,
    ServiceRecord,
    WayRecord,
    outage_of,
    service_of,
    way_of,
)
from statustray.gateways.files.bundled.resources import resources_folder

_SERVICE = msgspec.json.Decoder(ServiceRecord)
_LISTED = msgspec.json.Decoder(ListedService)
_IDENTIFIED = msgspec.json.Decoder(IdentifiedRecord)
_NODE = msgspec.json.Decoder(DependencyNode)
_OUTAGE = msgspec.json.Decoder(Outage)
_WAY = msgspec.json.Decoder(WayRecord)
_MEANWHILE = msgspec.json.Decoder(MeanwhileLine)
_LISTS: msgspec.json.Decoder[Mapping[str, tuple[str, ...]]] = msgspec.json.Decoder(
    dict[str, tuple[str, ...]]
)
_TABLE: msgspec.json.Decoder[Mapping[str, str]] = msgspec.json.Decoder(dict[str, str])
_NOT_A_RECORD = (msgspec.DecodeError, UnicodeDecodeError)


class BrokenCatalogueError(ValueError):
    """A file of the catalogue that cannot be used; the text names the file and the line."""


_Record = TypeVar("_Record")


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_Value = TypeVar("_Value", bound=_HasId)


def load_catalogue(folder: Path | None = None) -> Catalogue:
    """Read the catalogue in *folder*, the program's own where none is named.

    Raises:
        BrokenCatalogueError: a line is not a record, or an id occurs twice.
        FileNotFoundError: the data is not there.
    """
    place = folder or resources_folder() / "catalogue"
    sources = _read(place / "sources.json", _TABLE)
    outages = _records(place / "outages.jsonl", _OUTAGE)
    services = _services(place / "services", sources)
    return Catalogue(
        services=services,
        nodes=_by_id(_records(place / "nodes.jsonl", _NODE)),
        outages=_by_id(outage_of(record, sources) for record in outages),
        renamed=_read(place / "renamed.json", _TABLE),
        ways={way.service.id: way for way in _ways(place / "ways.jsonl", services, sources)},
        meanwhile=tuple(_records(place / "meanwhile.jsonl", _MEANWHILE)),
        starters=_read(place / "starters.json", _LISTS),
    )


def _services(folder: Path, sources: Mapping[str, str]) -> LazyServices:
    """Read of each line of each category's file who it is; the file's name is the category."""
    places: dict[str, tuple[Path, int]] = {}
    lines: dict[Path, list[bytes]] = {}
    for file in sorted(entry for entry in folder.iterdir() if entry.suffix == ".jsonl"):
        content = file.read_bytes()
        lines[file] = content.splitlines()
        for number, record in enumerate(_decoded(file, content, lines[file], _IDENTIFIED)):
            if record.id in places:
                raise _twice(record.id)
            places[record.id] = (file, number)

    def read(key: str) -> Service:
        file, number = places[key]
        return service_of(_record(file, number, lines[file][number], _SERVICE), file.stem, sources)

    def read_list() -> Iterator[ListedService]:
        set_once = msgspec.structs.force_setattr
        for file, texts in lines.items():
            category = file.stem
            for record in _LISTED.decode_lines(b"\n".join(texts)):
                set_once(record, "category", category)
                yield record

    return LazyServices(places, read=read, read_list=read_list)


def _ways(file: Path, services: Mapping[str, Service], sources: Mapping[str, str]) -> Iterator[Way]:
    for record in _records(file, _WAY):
        yield way_of(record, services.get(record.id), sources)


def _records(file: Path, decoder: msgspec.json.Decoder[_Record]) -> list[_Record]:
    content = file.read_bytes()
    return _decoded(file, content, content.splitlines(), decoder)


def _decoded(
    file: Path, content: bytes, lines: Sequence[bytes], decoder: msgspec.json.Decoder[_Record]
) -> list[_Record]:
    """Read a whole file at once; only a file that cannot be used is read line by line."""
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
        wrong = f"{file.name}, line {number + 1}: {error}"
        raise BrokenCatalogueError(wrong) from error


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
