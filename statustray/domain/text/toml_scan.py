"""What can be told of a TOML text without parsing it: how deeply it nests, and its comments.

One pass over the text, whatever stands in it: a string that does not end reaches to the end of its
line, or of the text.
"""

import re

from statustray.domain.text.lazy_pattern import LazyPattern

# Longer forms first; each form matches also where its end is missing, so that no place of the
# text is tried twice.
_TOKEN = LazyPattern(
    r'"""(?:[^"\\]|\\(?:.|\Z)|"(?!""))*(?:"{3,5}|\Z)'
    r"|'''(?:[^']|'(?!''))*(?:'{3,5}|\Z)"
    r'|"(?:[^"\\\n]|\\[^\n])*"?'
    r"|'[^'\n]*'?"
    r"|(?P<comment>\#[^\n]*)"
    r"|(?P<bracket>[\[\]{}])"
    r"|(?P<dot>\.)"
    r"|(?P<end>[=,\n])",
    re.DOTALL,
)


def nests_deeper(text: str, limit: int) -> bool:
    """Return whether ``nesting`` is more than *limit*."""
    brackets = text.count("[") + text.count("{")
    if brackets <= limit and '"""' not in text and "'''" not in text:
        # So few cannot be too deep, and without long strings a name ends with its line.
        return any(line.count(".") > limit for line in text.split("\n")) and nesting(text) > limit
    return nesting(text) > limit


def nesting(text: str) -> int:
    """Return how many brackets are open at most at the same time, or dots stand in one name.

    A name of a hundred thousand parts costs a parser all the memory there is.
    """
    depth = dots = deepest = 0
    for token in _TOKEN.finditer(text):
        kind = token.lastgroup
        if kind == "dot":
            dots += 1
        elif kind is not None:
            dots = 0
        if kind == "bracket":
            depth += 1 if token[0] in "[{" else -1
        deepest = max(deepest, depth, dots)
    return deepest


def comments(text: str) -> tuple[str, ...]:
    """Return every comment of *text*, in order and with its mark."""
    found = (token["comment"] for token in _TOKEN.finditer(text))
    return tuple(comment.rstrip() for comment in found if comment is not None)
