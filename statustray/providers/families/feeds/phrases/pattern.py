"""Phrases as patterns in either case, compiled when a feed is first read.

Compiling the phrases of eight languages takes longer than anything else in loading the formats, and
a computer that reads no feed needs none of them.
"""

import re
from typing import Final

from statustray.domain.text.lazy_pattern import LazyPattern

_FORM: Final = re.IGNORECASE | re.VERBOSE


def words(text: str) -> LazyPattern:
    """Match *text* as whole words."""
    return LazyPattern(rf"\b(?:{text})\b", _FORM)


def parts(text: str) -> LazyPattern:
    """Match *text* anywhere."""
    return LazyPattern(text, _FORM)
