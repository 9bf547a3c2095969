"""What the title of an entry is about, apart from the phase that it tells of it."""

import re
from collections.abc import Sequence
from typing import Final

from statustray.providers.families.feeds.label_finder import Labelled, without_labels
from statustray.providers.families.feeds.labels import ABOUT, SINGLE, label_of
from statustray.providers.families.feeds.phrases.titles import DOWN, PHASE, UP

_NAMED_FIRST: Final = re.compile(r"\W*\[([^\[\]]{1,80})\]\s?\[[^\[\]]{1,30}\]")
# What may follow a monitor's word without telling more about its subject.
_TAIL: Final = re.compile(r"\W*$|\s?[(\[:|,\u2013-]|\s(?:after|since|at|from|for)\s", re.IGNORECASE)


def subject_of(title: str, labels: Sequence[Labelled]) -> str:
    """Return *title* without its *labels* and without what a monitor says of its subject.

    "shop is down", "Outage of shop" and "Recovered: shop" are about the same, and so are
    "[shop] [Down] timed out" and "[shop] [Up] 200".
    """
    named = _NAMED_FIRST.match(title)
    if named is not None and labels and label_of(_key(named[1])) is None:
        return _key(named[1])
    bare = without_labels(title) if labels else title
    message = UP.search(bare) or (None if labels else DOWN.search(bare))
    if message is not None and message.start() and _TAIL.match(bare, message.end()):
        bare = bare[: message.start()]
    bare = bare if labels else without_labels(bare)
    words = _words(bare)
    told = [n for n, word in enumerate(words) if word not in PHASE and word not in SINGLE]
    first, last = (told[0], told[-1] + 1) if told else (0, len(words))
    return " ".join(words[first:last])


def names_nothing(title: str) -> bool:
    """Whether *title* is one of trouble or its end, and of nothing in particular: "Outage over"."""
    words, folded = _words(title), title.casefold()
    named = any(
        word not in ABOUT and word not in PHASE and label_of(word) is None for word in words
    )
    return not named and any(kind in folded for kind in ABOUT)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _key(text: str) -> str:
    return " ".join(text.casefold().split())
