"""Names and sentences, one after another."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from statustray.present.vocabulary.language import Language

# Spanish says "e" in place of "y" before the sound of i: "Facebook e Instagram", but not before
# "iCloud", which is said as in English, or "hielo", which begins with another sound.
_SOUND_OF_I: Final = re.compile(r"(?:[IÍ]|[Hh][ií]|HI)(?![aeoAEO])|[ií](?![aeoA-Z])")


def enumeration(names: Sequence[str], tr: Language, *, most: int = 3) -> str:
    """Join up to *most* names, and the number of the others; a single other one is named, too."""
    shown = list(names[:most] if len(names) > most + 1 else names)
    rest = len(names) - len(shown)
    if rest:
        return tr.plural(
            "{names} and {n} more", "{names} and {n} more", rest, names=_comma(shown, tr)
        )
    if len(shown) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(shown)
    return both(_comma(shown[:-1], tr), shown[-1], tr)


def together(sentences: Iterable[str], tr: Language) -> str:
    """Join *sentences*, of which some may be empty; in some scripts nothing stands between two."""
    said, *more = [sentence for sentence in sentences if sentence] or [""]
    for sentence in more:
        said = tr("{first} {second}", first=said, second=sentence)
    return said


def both(names: str, last: str, tr: Language) -> str:
    """Join *names* and the *last* one."""
    if _SOUND_OF_I.match(last):
        return tr("{names} and {i_word}", names=names, i_word=last)
    return tr("{names} and {last}", names=names, last=last)


def _comma(names: Sequence[str], tr: Language) -> str:
    said = names[0] if names else ""
    for name in names[1:]:
        said = tr("{names}, {next}", names=said, next=name)
    return said
