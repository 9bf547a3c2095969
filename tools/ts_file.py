"""Qt's files of translations (TS 2.1): read, and written always in the same way."""

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from pathlib import Path
from xml.etree.ElementTree import Element  # a type only; defusedxml reads

from defusedxml.ElementTree import parse  # type: ignore[import-untyped]

from tools.texts import Text

CONTEXT = "StatusTray"

Translations = Mapping[str, tuple[str, ...]]
"""By key: one form, or as many as the language has numbers; an empty form is still to do."""


def read_ts(path: Path) -> Translations:
    """Return the translations in the file *path*, none when there is no such file."""
    if not path.exists():
        return {}
    messages = parse(path).getroot().iter("message")
    return {message.findtext("source", ""): tuple(_forms(message)) for message in messages}


def ts_text(language: str, texts: Iterable[Text], known: Translations, numbers: int) -> str:
    """Return the file of *language*, which has *numbers* forms of a plural."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
        *(line for text in texts for line in _message(text, known.get(text.key, ()), numbers)),
        "</context>",
        "</TS>",
    ]
    return "\n".join(lines) + "\n"


def _forms(message: Element) -> Iterator[str]:
    translation = message.find("translation")
    if translation is None:
        return
    forms = translation.findall("numerusform")
    yield from (form.text or "" for form in forms or [translation])


def _message(text: Text, forms: tuple[str, ...], numbers: int) -> Iterator[str]:
    wanted = numbers if text.singular else 1
    # A text that became a plural, or ceased to be one, is translated anew.
    forms = forms if len(forms) == wanted else ("",) * wanted
    yield '    <message numerus="yes">' if text.singular else "    <message>"
    yield from (f'        <location filename="../../{place}"/>' for place in text.places)
    yield f"        <source>{_xml(text.key)}</source>"
    if text.singular:
        yield f"        <extracomment>One: {_xml(text.singular)}</extracomment>"
    yield from _translation(forms, plural=bool(text.singular))
    yield "    </message>"


def _translation(forms: tuple[str, ...], *, plural: bool) -> Iterator[str]:
    begin = "<translation>" if all(forms) else '<translation type="unfinished">'
    if not plural:
        yield f"        {begin}{_xml(forms[0])}</translation>"
        return
    yield f"        {begin}"
    yield from (f"            <numerusform>{_xml(form)}</numerusform>" for form in forms)
    yield "        </translation>"


def _xml(text: str) -> str:
    return escape(text, quote=False)
