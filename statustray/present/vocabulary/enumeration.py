"""Names and sentences, one after another."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final
from unicodedata import combining, east_asian_width

from statustray.domain.text.lazy_pattern import LazyPattern
from statustray.present.vocabulary.language import Language

# Desktops cut titles at some 36 characters, and the verb comes last.
_TITLE_COLUMNS, _LEAST_COLUMNS = 36, 9
_TITLE_NAMES = 2

# Spanish says "e" in place of "y" before the sound of i: "Facebook e Instagram", but not before
# "iCloud", which is said as in English, or "hielo", which begins with another sound.
_SOUND_OF_I: Final = LazyPattern(r"(?:[IÍ]|[Hh][ií]|HI)(?![aeoAEO])|[ií](?![aeoA-Z])")


def enumeration(names: Sequence[str], tr: Language, *, most: int = 3) -> str:
    """Join up to *most* names, and the number of the others; a single other one is named, too."""
    shown = list(names[:most] if len(names) > most + 1 else names)
    rest = len(names) - len(shown)
    if rest:
        return _and_more(_comma(shown, tr), rest, tr)
    if len(shown) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(shown)
    return both(_comma(shown[:-1], tr), shown[-1], tr)


def title_names(names: Sequence[str], say: Callable[[str], str], tr: Language) -> str:
    """Join *names* so that every desktop shows the last word of the title that *say* makes of them.

    Two are named where there is room for both, else the first one, itself cut where it is too long.
    """
    most = _TITLE_NAMES if len(names) <= _TITLE_NAMES else 1
    said = enumeration(names, tr, most=most)
    if not names or _columns(say(said)) <= _TITLE_COLUMNS:
        return said
    first, others = names[0], len(names) - 1
    said = _and_more(first, others, tr)
    over = max(_columns(say(said)) - _TITLE_COLUMNS, 0)
    return _and_more(cut_name(first, _columns(first) - over), others, tr)


def left_out(names: Sequence[str], said: str, tr: Language, *, most: int) -> str:
    """Join up to *most* names where *said*, what a title has of them, leaves one out or cuts it."""
    whole = enumeration(names, tr, most=len(names))
    return "" if said == whole else enumeration(names, tr, most=most)


def together(sentences: Iterable[str], tr: Language) -> str:
    """Join *sentences*, of which some may be empty; in some scripts nothing stands between two."""
    said, *more = [sentence for sentence in sentences if sentence] or [""]
    for sentence in more:
        said = tr("{first} {second}", first=said, second=sentence)
    return said


def capital(clause: str) -> str:
    """Return *clause* as a sentence begins: with a capital letter."""
    return clause[:1].upper() + clause[1:]


def both(names: str, last: str, tr: Language) -> str:
    """Join *names* and the *last* one."""
    if _SOUND_OF_I.match(last):
        return tr("{names} and {i_word}", names=names, i_word=last)
    return tr("{names} and {last}", names=names, last=last)


def _and_more(names: str, rest: int, tr: Language) -> str:
    if not rest:
        return names
    return tr.plural("{names} and {n} more", "{names} and {n} more", rest, names=names)


def cut_name(name: str, columns: int) -> str:
    """Return what of *name* fits into *columns*, though never so little that nobody knows it."""
    room, kept = max(columns, _LEAST_COLUMNS), name
    while _columns(kept) > (room if kept == name else room - 1):
        kept = kept[:-1]
    return name if kept == name else f"{kept.rstrip()}…"


def _columns(text: str) -> int:
    """Return how many columns *text* takes: ideographs are as wide as two letters."""
    wide = sum(1 for letter in text if east_asian_width(letter) in "WF")
    return len(text) + wide - sum(1 for letter in text if combining(letter))


def _comma(names: Sequence[str], tr: Language) -> str:
    said = names[0] if names else ""
    for name in names[1:]:
        said = tr("{names}, {next}", names=said, next=name)
    return said
