"""One setting and the control that shows and edits it."""

from collections.abc import Callable
from typing import Any, assert_never

from msgspec.structs import replace

from statustray.domain.model.settings import Settings
from statustray.ui.widgets.controls import Choice, Number, Suggesting
from statustray.ui.widgets.multi_select import MultiSelect
from statustray.ui.widgets.switch import Switch

Control = Switch | Number | Choice | Suggesting | MultiSelect
ValueFunction = Callable[[Any], object]
"""Takes a value of whatever type the setting or its control has."""


def value_of(settings: Settings, name: str) -> Any:  # noqa: ANN401 - whatever type the setting has
    """Return the setting *name*, ``table.key``."""
    table, _, key = name.partition(".")
    return getattr(getattr(settings, table), key)


def with_value(settings: Settings, name: str, value: object) -> Settings:
    """Return *settings* with *value* for *name*, ``table.key``."""
    table, _, key = name.partition(".")
    part = replace(getattr(settings, table), **{key: value})
    return replace(settings, **{table: part})


def connect(control: Control, take: ValueFunction) -> ValueFunction:
    """Let *take* hear what is chosen in *control*; return what shows a value there."""
    match control:
        case Switch():
            control.toggled.connect(take)
            return control.setChecked
        case Number():
            control.valueChanged.connect(take)
            return control.show_value
        case Choice():
            control.chosen.connect(take)
            return control.show_value
        case Suggesting():
            control.edited.connect(lambda: take(control.value))
            return control.show_value
        case MultiSelect():
            control.edited.connect(take)
            return control.show_values
        case _:
            assert_never(control)


def same(value: Any) -> Any:  # noqa: ANN401 - whatever type the setting has
    """Return *value*: setting and control speak of the same."""
    return value


def or_empty(value: str | None) -> str:
    """Return how a control shows a text that may be missing."""
    return value or ""


def or_none(text: str) -> str | None:
    """Return *text* as a setting that is missing where it is empty."""
    return text or None
