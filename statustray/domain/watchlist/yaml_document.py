"""YAML of a stranger, read event by event within limits of our own.

Every scalar is a text, for these files are read for names and addresses.  Aliases and merge keys
are followed; what they stand for counts each time.
Specification: https://yaml.org/spec/1.2.2/ and https://yaml.org/type/merge.html
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct, field

from statustray.domain.text.lazy_message import phrase

LARGEST_CHARACTERS = 1024 * 1024
DEEPEST = 64
MOST_VALUES = 100_000
_MERGE = "<<"
# What YAML takes in no text but as an escape, and JSON as it is.
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")

Value = str | tuple["YamlValue", ...] | Mapping[str, "YamlValue"] | None


class UnreadableYaml(ValueError):  # noqa: N818 - named for what is found, as Malformed is
    """A text that is not YAML, or beyond the limits; with the line, counted from 1."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(f"line {line}: {what}")
        self.line = line
        self.what = what


class YamlValue(Struct, frozen=True):
    """One value with the line on which it begins, counted from 1.

    ``size`` is the number of values in it, itself included.
    """

    value: Value
    line: int
    size: int = 1

    def text(self) -> str:
        """Return a scalar, empty where it is none."""
        return self.value if isinstance(self.value, str) else ""

    def rows(self) -> tuple["YamlValue", ...]:
        """Return the items of a list, none where it is none."""
        return self.value if isinstance(self.value, tuple) else ()

    def get(self, *path: str) -> "YamlValue":
        """Return the value at *path* of nested tables, one without a value where there is none."""
        here = self
        for key in path:
            found = here.value.get(key) if isinstance(here.value, Mapping) else None
            here = found or YamlValue(None, here.line)
        return here

    def names(self) -> tuple[str, ...]:
        """Return the names of a table, none where it is none."""
        return tuple(self.value) if isinstance(self.value, Mapping) else ()


def read_yaml(text: str) -> tuple[YamlValue, ...]:
    """Return the documents of *text*.

    Raises:
        UnreadableYaml: not YAML, or larger, deeper or fuller than the limits.
    """
    if len(text) > LARGEST_CHARACTERS:
        raise UnreadableYaml(1, phrase("the file is larger than {n} MiB", n=1))
    # Imported with the first such list: few people ever import one.
    import yaml  # noqa: PLC0415

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    builder = _DocumentBuilder()
    line = 1
    try:
        for event in yaml.parse(text, Loader=loader):
            line = event.start_mark.line + 1
            builder.take(event, line)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise UnreadableYaml(mark.line + 1 if mark else line, _not_yaml(error.problem)) from None
    except yaml.YAMLError as error:
        raise UnreadableYaml(line, _not_yaml(str(error).partition("\n")[0])) from None
    return tuple(builder.documents)


def yaml_text(text: str) -> str:
    """Return *text* in quotes, as YAML has it: unlike JSON it knows no pairs of surrogates."""
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)


def _not_yaml(why: str | None) -> str:
    return phrase("this is not valid YAML: {why}", why=why or "…")


class _Open(Struct):
    """A list or table whose end has not come yet; a table's keys and values in turn."""

    line: int
    table: bool
    anchor: str | None
    parts: list[YamlValue] = field(default_factory=list)


class _DocumentBuilder:
    """Receives the parser's events."""

    def __init__(self) -> None:
        self.documents: list[YamlValue] = []
        self._open: list[_Open] = []
        self._anchors: dict[str, YamlValue] = {}
        self._count = 0

    def take(self, event: Any, line: int) -> None:  # noqa: ANN401 - PyYAML's classes have no types
        """Take the next event, which begins on *line*."""
        match type(event).__name__:
            case "DocumentStartEvent":
                self._anchors.clear()
            case "ScalarEvent":
                self._add(YamlValue(event.value, line), event.anchor)
            case "AliasEvent":
                self._add(self._aliased(event.anchor, line), None)
            case "SequenceStartEvent" | "MappingStartEvent" as kind:
                if len(self._open) >= DEEPEST:
                    raise UnreadableYaml(line, phrase("it is nested too deeply"))
                self._open.append(_Open(line, kind.startswith("Mapping"), event.anchor))
            case "SequenceEndEvent" | "MappingEndEvent":
                closed = self._open.pop()
                self._add(_closed(closed), closed.anchor)

    def _aliased(self, anchor: str, line: int) -> YamlValue:
        found = self._anchors.get(anchor)
        if found is None:
            what = phrase('"*{name}" refers to nothing before it', name=anchor)
            raise UnreadableYaml(line, what)
        self._count += found.size
        return found

    def _add(self, value: YamlValue, anchor: str | None) -> None:
        self._count += 1
        if anchor is not None:
            self._anchors[anchor] = value
        if self._count > MOST_VALUES:
            raise UnreadableYaml(value.line, phrase("it holds too many values"))
        if self._open:
            self._open[-1].parts.append(value)
        else:
            self.documents.append(value)


def _closed(opened: _Open) -> YamlValue:
    size = 1 + sum(part.size for part in opened.parts)
    if not opened.table:
        return YamlValue(tuple(opened.parts), opened.line, size)
    pairs = zip(opened.parts[::2], opened.parts[1::2], strict=False)
    own: dict[str, YamlValue] = {}
    merged: dict[str, YamlValue] = {}
    for key, value in pairs:
        if key.text() == _MERGE:
            for table in reversed(value.rows() or (value,)):
                merged |= dict(_members(table))
        else:
            own[key.text()] = value
    return YamlValue({**merged, **own}, opened.line, size)


def _members(table: YamlValue) -> Iterable[tuple[str, YamlValue]]:
    return table.value.items() if isinstance(table.value, Mapping) else ()
