"""The part of YAML that configuration files of monitors use: nested lists, tables and texts.

Every scalar is a text.  Not read, and said so with its line: anchors, aliases, tags, several
documents, complex keys, and texts that go on over lines without ``|`` or ``>``.
Specification: https://yaml.org/spec/1.2.2/
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import dedent

from statustray.domain.text.lazy_message import phrase

_QUOTED = r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'"""
_KEY = re.compile(rf"({_QUOTED}|[^\s\"'\[\]{{}},#&*!|>%@`?][^\s:]*(?:[ ]+[^\s:]+)*):(?:\s+|$)")
_COMMENT = re.compile(rf"(?:^|\s)#.*$|({_QUOTED})")
_PART = re.compile(rf"\s*({_QUOTED}|[^,\[\]{{}}\"']+)\s*(?:,|$)")
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "0": ""}
_NOT_READ = {
    "&": phrase("YAML anchors are not supported"),
    "*": phrase("YAML aliases are not supported"),
    "!": phrase("YAML tags are not supported"),
    "?": phrase("complex YAML keys are not supported"),
    "%": phrase("YAML directives are not supported"),
}
_BLOCKS = {"|", "|-", "|+", ">", ">-", ">+"}
_DEEPEST = 40

Value = str | tuple["YamlValue", ...] | Mapping[str, "YamlValue"] | None


class UnsupportedYaml(ValueError):  # noqa: N818 - named for what is found, as Malformed is
    """A line that is not YAML, or not of the part that is read."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(f"line {line}: {what}")
        self.line = line
        self.what = what


@dataclass(frozen=True, slots=True)
class YamlValue:
    """One value with the line on which it begins, counted from 1."""

    value: Value
    line: int

    def text(self) -> str:
        """Return a scalar, empty where it is none."""
        return self.value if isinstance(self.value, str) else ""

    def rows(self) -> tuple["YamlValue", ...]:
        """Return the items of a list, none where it is none."""
        return self.value if isinstance(self.value, tuple) else ()

    def get(self, key: str) -> "YamlValue":
        """Return a member of a table, one without a value where there is none."""
        return self.value.get(key, _none(self)) if isinstance(self.value, Mapping) else _none(self)


def _none(beside: YamlValue) -> YamlValue:
    return YamlValue(None, beside.line)


@dataclass(slots=True)
class _Line:
    number: int
    indent: int
    text: str


def parse_yaml(text: str) -> YamlValue:
    """Read one document.

    Raises:
        UnsupportedYaml: a line that is not read, with its number.
    """
    lines = [line for n, raw in enumerate(text.splitlines(), start=1) if (line := _line(n, raw))]
    if lines and lines[0].text == "---":
        del lines[0]
    return _Reader(lines, text.splitlines()).document()


def _line(number: int, raw: str) -> _Line | None:
    """Return the line without its comment; None where nothing is left."""
    text = _COMMENT.sub(lambda found: (found.group(1) and found.group(0)) or "", raw).rstrip()
    bare = text.lstrip(" ")
    if bare.startswith("\t"):
        raise UnsupportedYaml(number, phrase("use spaces to indent, not tabs"))
    return _Line(number, len(text) - len(bare), bare) if bare else None


class _Reader:
    """Reads lines once, from the first to the last."""

    def __init__(self, lines: list[_Line], raw: list[str]) -> None:
        self._lines = lines
        self._raw = raw
        self._at = 0
        self._depth = 0

    def document(self) -> YamlValue:
        if not self._lines:
            return YamlValue(None, 1)
        node = self._block(self._lines[0].indent)
        if (rest := self._next()) is not None:
            one = rest.text == "---"
            what = phrase("only one YAML document per file is supported")
            deep = phrase("unexpected indentation")
            raise UnsupportedYaml(rest.number, what if one else deep)
        return node

    def _next(self) -> _Line | None:
        return self._lines[self._at] if self._at < len(self._lines) else None

    def _block(self, indent: int) -> YamlValue:
        self._depth += 1
        line = self._lines[self._at]
        if self._depth > _DEEPEST:
            raise UnsupportedYaml(line.number, phrase("nested too deeply"))
        node = self._list(indent) if _is_item(line.text) else self._table(indent)
        self._depth -= 1
        return node

    def _list(self, indent: int) -> YamlValue:
        items: list[YamlValue] = []
        first = self._lines[self._at].number
        while (line := self._next()) and line.indent == indent and _is_item(line.text):
            items.append(self._item(line))
        return YamlValue(tuple(items), first)

    def _item(self, line: _Line) -> YamlValue:
        rest = line.text[1:].lstrip()
        inner = line.indent + len(line.text) - len(rest)
        if rest and (_is_item(rest) or _KEY.match(rest)):
            self._lines[self._at] = _Line(line.number, inner, rest)
            return self._block(inner)
        self._at += 1
        return self._value(rest, line, line.indent)

    def _table(self, indent: int) -> YamlValue:
        members: dict[str, YamlValue] = {}
        first = self._lines[self._at].number
        while (line := self._next()) and line.indent == indent and not _is_item(line.text):
            key = _KEY.match(line.text)
            if key is None:
                raise UnsupportedYaml(line.number, _why_no_key(line.text))
            self._at += 1
            members[_scalar(key.group(1))] = self._value(line.text[key.end() :], line, indent)
        return YamlValue(members, first)

    def _value(self, text: str, line: _Line, indent: int) -> YamlValue:
        """Return what stands after a key or a dash, on its line or below."""
        if text in _BLOCKS:
            return self._long_text(line, indent)
        if text:
            return YamlValue(_inline(text, line.number), line.number)
        below = self._next()
        if below is None or below.indent < indent:
            return YamlValue(None, line.number)
        if below.indent > indent or (_is_item(below.text) and not _is_item(line.text)):
            return self._block(below.indent)
        return YamlValue(None, line.number)

    def _long_text(self, line: _Line, indent: int) -> YamlValue:
        """Return the lines below that are indented more, as they stand."""
        last = line.number
        while (below := self._next()) and below.indent > indent:
            last = below.number
            self._at += 1
        text = dedent("\n".join(self._raw[line.number : last]))
        return YamlValue(text.rstrip(), line.number)


def _is_item(text: str) -> bool:
    return text == "-" or text.startswith("- ")


def _why_no_key(text: str) -> str:
    return _NOT_READ[text[0]] if text[0] in _NOT_READ else phrase('expected "name: value"')


def _inline(text: str, number: int) -> Value:
    if text[0] in _NOT_READ:
        raise UnsupportedYaml(number, _NOT_READ[text[0]])
    if text[0] == "[":
        return tuple(YamlValue(part, number) for part in _parts(text, number))
    if text[0] in "\"'" and not re.fullmatch(_QUOTED, text):
        raise UnsupportedYaml(number, phrase("a closing quotation mark is missing"))
    return _scalar(text) if text not in {"{}", "null", "~"} else None


def _parts(text: str, number: int) -> list[str]:
    """Return the texts of a list on one line."""
    if not text.endswith("]"):
        raise UnsupportedYaml(number, phrase("a closing bracket is missing on this line"))
    inner, place, parts = text[1:-1].strip(), 0, []
    while place < len(inner):
        part = _PART.match(inner, place)
        if part is None:
            raise UnsupportedYaml(
                number, phrase("lists and tables inside brackets are not supported")
            )
        parts.append(_scalar(part.group(1).strip()))
        place = part.end()
    return parts


def _scalar(text: str) -> str:
    if text.startswith("'"):
        return text[1:-1].replace("''", "'")
    if text.startswith('"'):
        return re.sub(
            r"\\(.)", lambda found: _ESCAPED.get(found.group(1), found.group(1)), text[1:-1]
        )
    return text
