"""HTML and Markdown without their marks."""

import html
import re

# No "<" inside: every character is read once, whatever the text.
_TAG = re.compile(r"<[/!]?[A-Za-z-][^<>]*>")
_BREAK = re.compile(r"</?(?:br|p|div|li|tr|h[1-6]|hr|pre)\b[^<>]*>", re.IGNORECASE)
_SILENT = re.compile(r"<(/?)(?:script|style|template)\b[^<>]*>", re.IGNORECASE)
_MD_LINK = re.compile(r"!?\[([^\[\]\n]{0,500})\]\([^()\s]{0,2000}\)")
_MD_MARK = re.compile(r"\*\*|__|`+|^[ \t]{0,3}(?:#{1,6}|>|\*|[-+])[ \t]+", re.MULTILINE)


def without_markup(text: str) -> str:
    """Return *text*, which is HTML or Markdown, without tags, references and marks."""
    return _without_marks(html.unescape(_without_tags(text)))


def _without_tags(text: str) -> str:
    return _TAG.sub("", _BREAK.sub("\n", _without_scripts(text)))


def _without_scripts(text: str) -> str:
    """Drop what stands between the tags of elements whose content is not for reading."""
    kept, start, silent = [], 0, False
    for tag in _SILENT.finditer(text):
        if not silent:
            kept.append(text[start : tag.start()])
        start, silent = tag.end(), not tag[1]
    return "".join(kept) + ("" if silent else text[start:])


def _without_marks(text: str) -> str:
    return _MD_MARK.sub("", _MD_LINK.sub(r"\1", text))
