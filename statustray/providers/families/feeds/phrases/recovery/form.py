"""What the phrases of one language are, in which feeds say that a service is well again.

Every pattern is searched in short texts only and needs time linear in their length.
"""

from typing import Final

from msgspec import Struct

from statustray.domain.text.lazy_pattern import LazyPattern
from statustray.providers.families.feeds.phrases.pattern import parts

# "for 80 % of customers" and "in 3 of 5 regions" are not all, nor what lasts elsewhere.
NOT_ALL: Final = parts(
    r"""
    (?<!\d)(?!100)\d{1,2}(?:[.,]\d+)?\s?[%\uff05]|(?<!\d)\d{1,2}\spercent\b
    |\b\d+\s(?:out\s)?of\s(?:the\s)?\d+\b
    |\b(?:dauer[nt]|hält|halten)\s(?:\w+\s){0,3}an\b|\bkvarstår\b|\bpersist\w+|houdt\s(?:\w+\s)?aan\b
    |\butrzymuj\w+|\bdevam\sediyor\b
    """
)


class Phrases(Struct, frozen=True):
    """How one language says in a sentence that trouble is over.

    ``unless_before`` are words that take the meaning away when they come before it in its
    sentence, ``unless`` those that do so anywhere in it.  ``normal`` says that all is as it should
    be, where nothing else in the sentence is trouble.
    """

    over: LazyPattern
    unless_before: LazyPattern
    unless: LazyPattern
    normal: LazyPattern | None = None
