"""Any valid settings, made from the declarations of the fields: a new setting is tried at once."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any, cast

from hypothesis import strategies as st
from msgspec import NODEFAULT, Struct

from statustray.domain.config.settings_rows import ROW_RULES
from statustray.domain.model.field_rule import FieldRule, SettingField, fields_of
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Settings
from statustray.domain.text.plain_text import legible

_MARKS = st.characters(codec="utf-8", exclude_categories=["Cs"])
texts = st.text(_MARKS, max_size=8) | st.sampled_from(
    ["# no", "[[watch]]", "a.b", 'q"u', "x'y", "\\", "line\nbreak", "\x7f", "{}", "'''", '"""']
)
_TIMES = st.times().map(lambda at: at.replace(microsecond=0))
_PATHS = ("/srv/a view.json", "~/view.json", r"C:\\views\\v.json", r"\\\\nas\\v", "/é/'\".json")
_PLACES = ("acme.example", "192.168.1.5", "[::1]", "nas", "münchen.example")


def any_settings() -> st.SearchStrategy[Settings]:
    """Return a strategy for settings that a file can say."""
    return _values(Settings)


def _values(kind: type[Struct]) -> st.SearchStrategy[Any]:
    made = st.builds(kind, **{field.name: _value(field) for field in fields_of(kind)})
    if kind not in ROW_RULES:
        return made
    return made.filter(lambda value: ROW_RULES[kind].problem(value) is None)


def _value(field: SettingField) -> st.SearchStrategy[Any]:
    """Return a strategy for *field*, which often keeps its default."""
    usual = field.default
    other = _of_type(field)
    return other if usual is NODEFAULT else st.just(usual) | other


def _of_type(field: SettingField) -> st.SearchStrategy[Any]:
    rows = field.row_kind
    if rows is None:
        return _plain(field, field.rule)
    named = ROW_RULES[rows].name if ROW_RULES[rows].repeated else None
    return st.lists(_values(rows), max_size=3, unique_by=named).map(tuple)


def _plain(field: SettingField, rule: FieldRule) -> st.SearchStrategy[Any]:
    by_type: dict[object, st.SearchStrategy[Any]] = {
        bool: st.booleans(),
        int: _numbers(rule),
        int | None: st.none() | _numbers(rule),
        str: _texts(rule),
        str | None: st.none() | _texts(rule).filter(bool),
        tuple[str, ...]: st.lists(_texts(rule), max_size=3).map(tuple),
        tuple[int, ...]: st.lists(_numbers(rule), max_size=3).map(tuple),
        Mapping[str, str]: st.dictionaries(texts, texts.map(legible).filter(bool), max_size=2),
        Mapping[str, Level]: st.dictionaries(texts, st.sampled_from(Level), max_size=2),
        Level: st.sampled_from(Level),
        Level | None: st.none() | st.sampled_from(Level),
        time: _TIMES,
        time | None: st.none() | _TIMES,
        date | None: st.none() | st.dates(),
    }
    return by_type[field.of] if field.of in by_type else _values(cast("type", field.of))


def _numbers(rule: FieldRule) -> st.SearchStrategy[int]:
    return st.integers(rule.least, rule.most)


def _texts(rule: FieldRule) -> st.SearchStrategy[str]:
    if rule.words:
        return st.sampled_from(rule.words)
    if not (rule.exact or rule.path or rule.schemes):
        return texts.map(lambda text: legible(text, lines=rule.lines))
    if rule.path:
        return st.sampled_from(_PATHS)
    if not rule.schemes:
        return texts
    ports = st.integers(1, 65535)
    return st.builds(
        "{}://{}:{}".format, st.sampled_from(rule.schemes), st.sampled_from(_PLACES), ports
    )
