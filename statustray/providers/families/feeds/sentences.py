"""What sentences of a feed say: that it is over, that it goes on, that there is trouble or none.

A sentence that denies, asks, hopes or restricts an end does not end anything.
"""

import re
from functools import lru_cache
from itertools import takewhile
from typing import Final

from statustray.providers.families.feeds.labels import AMBIGUOUS, Label, label_of
from statustray.providers.families.feeds.phrases.announcements import ALL_WELL
from statustray.providers.families.feeds.phrases.recovery.eastern import EASTERN
from statustray.providers.families.feeds.phrases.recovery.english import ENGLISH
from statustray.providers.families.feeds.phrases.recovery.european import EUROPEAN
from statustray.providers.families.feeds.phrases.recovery.form import NOT_ALL, Phrases
from statustray.providers.families.feeds.phrases.titles import UP
from statustray.providers.families.feeds.phrases.trouble import (
    AGAIN,
    GOES_ON,
    GOES_ON_IN_SIGNS,
    NO_TROUBLE,
    NOT_ENDED,
    NOTHING_MORE,
    PARTLY,
    PAST,
    REPAIRED,
    TROUBLE,
)

_WESTERN: Final = (ENGLISH, *EUROPEAN)
_HEADING: Final = re.compile(r"(?:system\s|service\s)?status\s?[:\u2013-]\s", re.IGNORECASE)
_QUESTIONS: Final = ("?", "\uff1f", "\u061f")
_NEXT_UPDATE: Final = re.compile(r"\W*(?:update\b|\d{1,4}[:./-]\d)", re.IGNORECASE)
_CLAUSE: Final = re.compile(r",?\s(?:and|so)\s|;\s", re.IGNORECASE)
_FIXED_BEHIND: Final = 2
_TICKED: Final = re.compile("^\\s*[\u2705\u2714\U0001f7e2]|[\u2705\u2714\U0001f7e2]\ufe0f?\\s*$")
_SHORTENED: Final = (
    *("ca", "circa", "approx", "aprox", "appr", "env", "kl", "ok", "godz", "bijv", "e.g", "i.e"),
    *("z.b", "d.h", "nr"),
)
# A point within a number, or behind such a word, ends no sentence: "by approx. 18.30".
_SENTENCE: Final = re.compile(
    r"(?<=[.!?\u3002\uff01\uff1f\u061f])(?!(?<=\.)\d)"
    + "".join(rf"(?<!\b(?i:{re.escape(word)})\.)" for word in _SHORTENED)
    + r"\s*|\n"
)


def speaks_of_trouble(text: str) -> bool:
    """Whether *text*, a title or a message, speaks of trouble and not of its absence or end."""
    over = is_over(text) or is_all_well(text) or UP.search(text) is not None
    return is_trouble(text) and not over


def is_all_well(text: str) -> bool:
    """Whether *text* says as a whole that there is no trouble."""
    bare = _HEADING.sub("", text.strip()).strip(".!\u3002\uff01\u2705 ")
    return any(pattern.fullmatch(bare) for pattern in ALL_WELL)


def is_over(text: str) -> bool:
    """Whether a line of *text* says that it is over, and nothing behind it that it goes on."""
    return any(_line_ends(line) for line in text.splitlines())


def goes_on(text: str) -> bool:
    """Whether a sentence of *text* says that there still is trouble."""
    return any(_goes_on(sentence) for sentence in _SENTENCE.split(text))


def _line_ends(line: str) -> bool:
    sentences = [sentence for sentence in _SENTENCE.split(line) if sentence]
    ends = [number for number, sentence in enumerate(sentences) if _ends(sentence)]
    if not ends:
        return False
    behind = takewhile(lambda s: not _NEXT_UPDATE.match(s), sentences[ends[-1] + 1 :])
    return not any(_goes_on(sentence) for sentence in behind)


def _goes_on(sentence: str) -> bool:
    """Whether *sentence* says that there still is trouble."""
    sound = NO_TROUBLE.sub(" ", sentence)
    lasts = GOES_ON.search(sound) or GOES_ON_IN_SIGNS.search(sound)
    return bool(lasts) and not PAST.search(sound) and is_trouble(sound)


@lru_cache(maxsize=256)
def _ends(sentence: str) -> bool:
    """Whether *sentence* says in some language that it is over, without taking it back."""
    if NOT_ALL.search(sentence) or AGAIN.search(sentence) or _asks(sentence):
        return False
    rest = NOTHING_MORE.sub(" ", sentence)
    return any(_ends_in(phrases, rest) for phrases in _languages(rest))


def _languages(text: str) -> tuple[Phrases, ...]:
    """Return those in which *text* may be, told by its letters."""
    return _WESTERN if text.isascii() else (*_WESTERN, *EASTERN)


def _asks(sentence: str) -> bool:
    return sentence.rstrip().endswith(_QUESTIONS)


def _ends_in(phrases: Phrases, sentence: str) -> bool:
    found = phrases.over.search(sentence)
    if found is None and phrases.normal is not None:
        last = _CLAUSE.split(sentence)[-1]
        found = None if is_trouble(last) else phrases.normal.search(last)
        sentence = last
    if found is None or phrases.unless.search(sentence):
        return False
    return not phrases.unless_before.search(sentence[: found.start()])


# The same sentence is asked about for several reasons.
@lru_cache(maxsize=256)
def is_trouble(text: str) -> bool:
    """Whether *text* speaks of trouble, what denies it and what is asked aside."""
    stated = " ".join(s for s in _SENTENCE.split(text) if not _asks(s))
    sound = NO_TROUBLE.sub(" ", stated)
    return any(pattern.search(sound) for pattern in TROUBLE)


def title_ends(title: str) -> bool:
    """Whether *title* is that of trouble, and says at its end that it is over: "Power restored"."""
    if _TICKED.search(title):
        return is_trouble(title)
    return any(_part_ends(part) for part in re.split(r"[,;]\s", title)) and not (
        NOT_ALL.search(title) or NOT_ENDED.search(title) or PARTLY.search(title)
    )


def _part_ends(part: str) -> bool:
    words = part.casefold().rstrip(".!\u3002\uff01 ").split()
    last = words[-1] if len(words) > 1 else ""
    fixed = last == "fixed" and len(words) > _FIXED_BEHIND and words[-2] not in {"and", "or"}
    about = label_of(" ".join(words[-2:])) is Label.OVER and " ".join(words[-2:]) not in AMBIGUOUS
    return fixed or about or (last not in AMBIGUOUS and label_of(last) is Label.OVER)


def is_half_over(text: str) -> bool:
    """Whether *text* tells of an end that is yet to come, or is one for a part only."""
    return any(_half_ends(sentence) for sentence in _SENTENCE.split(text) if sentence)


def _half_ends(sentence: str) -> bool:
    if _asks(sentence) or _ends(sentence):
        return False
    if PARTLY.search(sentence) and REPAIRED.search(sentence):
        return True
    found = (phrases.over.search(sentence) for phrases in _languages(sentence))
    return any(match is not None and REPAIRED.search(match[0]) for match in found)
