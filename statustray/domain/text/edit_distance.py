"""How many typing errors lie between two words.

Damerau-Levenshtein distance in its optimal-string-alignment form: a letter too many, one too few,
a wrong one, two swapped.  Source: Boytsov, ACM Journal of Experimental Algorithmics 16 (2011).
"""

# In letters: the longer a word, the more errors are forgiven in it.
_SHORT, _MIDDLE, _LONG = 4, 8, 12
# So short that each letter decides which word it is.
_FEW = 5


def distance(one: str, other: str, limit: int) -> int:
    """Return the number of errors, or ``limit + 1`` where there are more than *limit*."""
    too_many = limit + 1
    if abs(len(one) - len(other)) > limit:
        return too_many
    before: list[int] = []
    above = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = _row(letter, one[i - 2 : i - 1], other, above, before)
        if min(row) > limit and min(above) > limit:
            return too_many
        before, above = above, row
    return min(above[-1], too_many)


def _row(letter: str, last: str, other: str, above: list[int], before: list[int]) -> list[int]:
    """Return the next row of the table; *last* is the letter in front of *letter*."""
    row = [above[0] + 1]
    previous = ""
    for j, wanted in enumerate(other, 1):
        cost = min(row[-1] + 1, above[j] + 1, above[j - 1] + (letter != wanted))
        if before and j > 1 and letter == previous and last == wanted:
            cost = min(cost, before[j - 2] + 1)
        row.append(cost)
        previous = wanted
    return row


def forgiven(length: int) -> int:
    """Return how many errors are forgiven in a word of *length* letters."""
    if length < _SHORT:
        return 0
    return 1 if length < _MIDDLE else 2 if length < _LONG else 3


def is_slip(typed: str, meant: str) -> bool:
    """Whether a slip of the finger can make *typed* of *meant*; both differ by few errors.

    Of a few letters each counts: with one of them exchanged it is another word, "vivo" no "civo".
    Slips in short words swap letters, lose one or double one.  The first letter is seldom wrong.
    """
    if len(typed) >= _MIDDLE or typed == meant:
        return True
    swapped = sorted(typed) == sorted(meant)
    if len(typed) <= _FEW:
        twice = any(typed[:i] + typed[i + 1 :] == meant for i in _doubled(typed))
        return swapped or twice or len(meant) == len(typed) + 1
    return swapped or typed[:1] == meant[:1]


def _doubled(word: str) -> tuple[int, ...]:
    return tuple(i for i in range(1, len(word)) if word[i] == word[i - 1])
