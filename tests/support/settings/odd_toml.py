"""Texts of TOML in layouts that people and other programs write: valid, and rarely seen."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, time
from random import Random
from typing import cast

_BARE = re.compile(r"[A-Za-z0-9_-]+")
Table = Mapping[str, object]


class OddLayout:
    """Writes tables as one of the many texts that say the same; *chance* decides which."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._number = 0
        self._newline = chance.choice(["\n", "\n", "\n", "\r\n"])

    def text(self, tables: Table) -> str:
        """Return *tables* as a text."""
        lines = [*self._noise(), *self._body(tables, ()), *self._noise()]
        end = "" if self._maybe(0.3) else self._newline
        return self._newline.join(lines) + end

    def _maybe(self, share: float) -> bool:
        return self._chance.random() < share

    def _comment(self) -> str:
        self._number += 1
        return f'# note {self._number} "[[watch]]" = {{'

    def _noise(self) -> Iterator[str]:
        while self._maybe(0.25):
            yield self._chance.choice(["", "  ", "\t", self._comment(), f"   {self._comment()}"])

    def _body(self, table: Table, path: tuple[str, ...]) -> Iterator[str]:
        """Write what stands in a table itself, then what has headers of its own, in any order."""
        below: list[tuple[str, object]] = []
        pairs = [*table.items()]
        if self._maybe(0.5):
            self._chance.shuffle(pairs)
        for key, value in pairs:
            wants_header = isinstance(value, Mapping) or _is_rows(value)
            if wants_header and self._maybe(0.7):
                below.append((key, value))
            elif isinstance(value, Mapping) and value and self._maybe(0.5):
                yield from self._dotted(value, (key,))
            else:
                yield from self._pair((key,), value)
        yield from self._headers(below, path)

    def _headers(self, below: list[tuple[str, object]], path: tuple[str, ...]) -> Iterator[str]:
        blocks: list[list[list[str]]] = []
        for key, value in below:
            name = (*path, key)
            rows: list[Table] = value if isinstance(value, list) else [cast("Table", value)]
            marks = ("[[", "]]") if isinstance(value, list) else ("[", "]")
            blocks.append([[*self._header(name, marks), *self._body(row, name)] for row in rows])
        while blocks:
            # Rows of one list may stand apart from one another.
            chosen = self._chance.choice(blocks) if self._maybe(0.3) else blocks[0]
            yield from chosen.pop(0)
            blocks = [block for block in blocks if block]

    def _header(self, name: tuple[str, ...], marks: tuple[str, str]) -> Iterator[str]:
        yield from self._noise()
        space = " " if self._maybe(0.2) else ""
        dotted = f"{space}.{space}".join(map(self._key, name))
        indent = "  " * (len(name) - 1) if self._maybe(0.3) else ""
        yield f"{indent}{marks[0]}{space}{dotted}{space}{marks[1]}{self._tail()}"

    def _tail(self) -> str:
        if self._maybe(0.25):
            return f"  {self._comment()}"
        return " " if self._maybe(0.1) else ""

    def _dotted(self, table: Table, path: tuple[str, ...]) -> Iterator[str]:
        for key, value in table.items():
            if isinstance(value, Mapping) and value and self._maybe(0.5):
                yield from self._dotted(value, (*path, key))
            else:
                yield from self._pair((*path, key), value)

    def _pair(self, path: tuple[str, ...], value: object) -> Iterator[str]:
        yield from self._noise()
        dot = self._chance.choice([".", ".", " . "])
        equals = self._chance.choice([" = ", " = ", "=", "   =  ", " =\t"])
        indent = "    " if self._maybe(0.1) else ""
        text = f"{indent}{dot.join(map(self._key, path))}{equals}{self._value(value)}{self._tail()}"
        yield from text.split(self._newline)

    def _key(self, key: str) -> str:
        if _BARE.fullmatch(key) and self._maybe(0.85):
            return key
        if "'" not in key and key.isprintable() and self._maybe(0.5):
            return f"'{key}'"
        return _basic(key)

    def _value(self, value: object, *, one_line: bool = False) -> str:
        match value:
            case bool():
                return str(value).lower()
            case str():
                return self._text(value, one_line=one_line)
            case int():
                return self._chance.choice([str(value), f"+{value}" if value >= 0 else str(value)])
            case time() | date():
                return value.isoformat()
            case list():
                return self._list(value, one_line=one_line)
            case Mapping():
                pairs = (
                    f"{self._key(k)} = {self._value(v, one_line=True)}" for k, v in value.items()
                )
                inner = ", ".join(pairs)
                return f"{{{inner}}}" if self._maybe(0.3) else f"{{ {inner} }}"
            case _:
                raise TypeError(value)

    def _text(self, text: str, *, one_line: bool) -> str:
        printable = text.isprintable()
        if printable and "'" not in text and self._maybe(0.3):
            return f"'{text}'"
        if one_line or not self._maybe(0.1):
            return _basic(text)
        if printable and "'" not in text and self._maybe(0.5):
            return f"'''{text}'''"
        return f'""{_basic(text)}""'

    def _list(self, items: list[object], *, one_line: bool) -> str:
        if one_line or not items or self._maybe(0.6):
            comma = ", " if self._maybe(0.8) else " ,"
            return f"[{comma.join(self._value(item, one_line=True) for item in items)}]"
        lines = ["["]
        for n, item in enumerate(items):
            comma = "," if n < len(items) - 1 or self._maybe(0.5) else ""
            comment = f" {self._comment()}" if self._maybe(0.4) else ""
            lines.append(f"  {self._value(item, one_line=True)}{comma}{comment}")
        if self._maybe(0.2):
            lines.append(self._comment())
        return self._newline.join([*lines, "]"])


def _is_rows(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(v, Mapping) for v in value)


def _basic(text: str) -> str:
    marks = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return '"' + "".join(marks.get(c) or _escaped(c) for c in text) + '"'


def _escaped(mark: str) -> str:
    return mark if mark.isprintable() else f"\\U{ord(mark):08x}"
