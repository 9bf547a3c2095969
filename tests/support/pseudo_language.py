"""A language that nobody speaks: each text in brackets and longer by two fifths."""

import re
from collections.abc import Iterable
from datetime import date, datetime

from statustray.domain.text.lazy_message import Msg

_LONGER = 0.4
_WORD = 7
_SAID = re.compile(r"\[[^\[\]]*(?:\]|…|$)")
_ADDRESSES = re.compile(r"\w+://\S+|[\w.-]+\.example\S*")
_KEYS = re.compile(r"(?:\(|^)(?:Ctrl\+|Alt\+|Esc|F\d)[^)]*(?:\)|$)")


class Pseudo:
    """Implements ``present.language.Language``; what is outside of brackets was not translated."""

    code = "xx"

    def __call__(self, text: str, /, **values: object) -> str:
        said = text.format_map(values) if values else text
        return f"[{said}{_padding(text)}]"

    def say(self, text: Msg, /, **values: object) -> str:
        return self(text, **values)

    def plural(self, one: str, many: str, n: int, /, **values: object) -> str:
        return self(one if n == 1 else many, **{**values, "n": n})

    def number(self, value: float, decimals: int, /) -> str:
        return f"[{value:.{decimals}f}]"

    def time(self, at: datetime) -> str:
        return f"[{at:%H:%M}]"

    def day(self, day: date) -> str:
        return f"[{day.isoformat()}]"


def untranslated(shown: str, names: Iterable[str]) -> str:
    """Return what of *shown* was not said by ``Pseudo`` and is none of *names*; mostly nothing."""
    rest, before = shown, ""
    while rest != before:
        rest, before = _SAID.sub("", rest), rest
    rest = _KEYS.sub("", _ADDRESSES.sub("", rest))
    for name in sorted(names, key=len, reverse=True):
        rest = rest.replace(name, "")
    return rest.strip() if any(letter.isalpha() for letter in rest) else ""


def _padding(text: str) -> str:
    letters = "~" * round(len(text) * _LONGER)
    words = [letters[i : i + _WORD] for i in range(0, len(letters), _WORD)]
    return "".join(f" {word}" if len(text) > _WORD else word for word in words)
