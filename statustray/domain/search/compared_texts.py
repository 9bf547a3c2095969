"""The names of many services as they are compared, made ready for all of them at once."""

import re
from collections.abc import Iterable
from typing import Final
from unicodedata import combining, normalize

from statustray.domain.model.lazy_services import Listed
from statustray.domain.search.normalization import LONGEST, fold, words

_NEXT_SERVICE: Final = "\f"
_SIGNS: Final = re.compile(r"[^\w\n\f]+|_+")
# Taken apart a letter may become several; a text this short stays below ``LONGEST``.
_SHORT: Final = LONGEST // 4


def compared(services: Iterable[Listed], country: str) -> tuple[list[str], list[str]]:
    """Return of each service its squashed names, each between line feeds, and its words.

    Every word stands behind a space; nicknames are those of *country*.
    """
    every = [_names(service, country) for service in services]
    if not every:
        return [], []
    plain = ["\n".join(names) if _are_plain(names) else "" for names in every]
    # One text of all of them: a third of the work of taking them one by one.
    spoken = _SIGNS.sub(" ", _folded(_NEXT_SERVICE.join(plain)))
    squashed = spoken.replace(" ", "").replace(_NEXT_SERVICE, f"\n{_NEXT_SERVICE}\n")
    apart = spoken.replace("\n", " ").replace(_NEXT_SERVICE, f"{_NEXT_SERVICE} ")
    all_names = f"\n{squashed}\n".split(_NEXT_SERVICE)
    all_words = f" {apart}".split(_NEXT_SERVICE)
    for place, text in enumerate(plain):
        if not text:
            all_names[place], all_words[place] = _one_by_one(every[place])
    return all_names, all_words


def _names(service: Listed, country: str) -> tuple[str, ...]:
    nicknames = service.nicknames.get(country, ()) if service.nicknames else ()
    return (service.name, service.id, *service.aliases, *nicknames)


def _are_plain(names: tuple[str, ...]) -> bool:
    """Whether none is cut when it is folded, nor has a sign that parts names here."""
    together = "".join(names)
    short = len(together) <= LONGEST and together.isascii()
    if not short and not all(
        len(n) <= _SHORT or (n.isascii() and len(n) <= LONGEST) for n in names
    ):
        return False
    return "\n" not in together and _NEXT_SERVICE not in together


def _folded(text: str) -> str:
    """Return what ``fold`` makes of each name in *text*."""
    letters = normalize("NFKD", text.casefold())
    marks = "".join(filter(combining, set(letters)))
    return re.sub(f"[{marks}]+", "", letters) if marks else letters


def _one_by_one(names: tuple[str, ...]) -> tuple[str, str]:
    spoken = [words(fold(name)) for name in names]
    squashed = ["".join(words) for words in spoken]
    return (
        "\n".join(("", *squashed, "")),
        "".join(f" {word}" for words in spoken for word in words),
    )
