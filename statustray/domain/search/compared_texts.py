"""The names of many services as they are compared, made ready for all of them at once."""

from collections.abc import Iterable, Iterator
from typing import Final
from unicodedata import combining, normalize

from statustray.domain.model.lazy_services import Listed
from statustray.domain.search.normalization import LONGEST, fold, words

_NEXT_SERVICE: Final = "\f"
_ASCII_SIGNS: Final = {
    code: " " for code in range(128) if not chr(code).isalnum() and chr(code) not in "\n\f"
}
# Taken apart a letter may become several; a text this short stays below ``LONGEST``.
_SHORT: Final = LONGEST // 4


def compared(services: Iterable[Listed], country: str) -> tuple[list[str], list[str]]:
    """Return of each service its squashed names, each between line feeds, and its words.

    Every word stands behind a space; nicknames are those of *country*.
    """
    every = [_names(service, country) for service in services]
    found = [("", "")] * len(every)
    ascii_only: list[tuple[int, str]] = []
    others: list[tuple[int, str]] = []
    for place, names in enumerate(every):
        text = "\n".join(names)
        if _is_plain(text, names):
            (ascii_only if text.isascii() else others).append((place, text))
        else:
            found[place] = _one_by_one(names)
    for group, spoken_of in ((ascii_only, _ascii_spoken), (others, _spoken)):
        # One text of all of them: a third of the work of taking them one by one.
        spoken = spoken_of(_NEXT_SERVICE.join([text for _, text in group]))
        for (place, _), both in zip(group, _apart(spoken), strict=False):
            found[place] = both
    return [names for names, _ in found], [words for _, words in found]


def _names(service: Listed, country: str) -> tuple[str, ...]:
    nicknames = service.nicknames.get(country, ()) if service.nicknames else ()
    return (service.name, service.id, *service.aliases, *nicknames)


def _is_plain(text: str, names: tuple[str, ...]) -> bool:
    """Whether none of *names* is cut when it is folded, nor has a sign that parts them here."""
    if _NEXT_SERVICE in text or text.count("\n") >= len(names):
        return False
    if len(text) <= LONGEST and text.isascii():
        return True
    return all(len(n) <= LONGEST and (n.isascii() or not _is_cut(n)) for n in names)


def _is_cut(name: str) -> bool:
    """Whether the letters of *name* may be too many once they are taken apart."""
    return len(name) > _SHORT and len(normalize("NFKD", name.casefold())) > LONGEST


def _ascii_spoken(text: str) -> str:
    return text.lower().translate(_ASCII_SIGNS)


def _spoken(text: str) -> str:
    """Return *text* as ``fold`` makes each name in it, with spaces for signs."""
    letters = normalize("NFKD", text.casefold())
    others = (sign for sign in set(letters) if combining(sign) or not sign.isalnum())
    signs = {ord(sign): "" if combining(sign) else " " for sign in others if sign not in "\n\f"}
    return letters.translate(signs)


def _apart(spoken: str) -> Iterator[tuple[str, str]]:
    """Yield of each service in *spoken* its squashed names and its words."""
    squashed = spoken.replace(" ", "").replace(_NEXT_SERVICE, f"\n{_NEXT_SERVICE}\n")
    words_apart = spoken.replace("\n", " ").replace(_NEXT_SERVICE, f"{_NEXT_SERVICE} ")
    names = f"\n{squashed}\n".split(_NEXT_SERVICE)
    return zip(names, f" {words_apart}".split(_NEXT_SERVICE), strict=True)


def _one_by_one(names: tuple[str, ...]) -> tuple[str, str]:
    spoken = [words(fold(name)) for name in names]
    squashed = ["".join(words) for words in spoken]
    return (
        "\n".join(("", *squashed, "")),
        "".join(f" {word}" for words in spoken for word in words),
    )
