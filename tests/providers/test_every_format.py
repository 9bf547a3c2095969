"""What every page format must stand, so that no fault in one turns a service green.

The rule by which a green reading of a damaged page is judged:

* A page of an outage never reads as operational, whatever one field becomes.  Rows stay: a page
  with a row less is another page, which nobody can tell from a true one.
* A calm page may still read as operational only while its own positive statement is whole: at
  each place named in ``page.toml`` stands what stood there, in every row that is left.
* Cut off anywhere, a page reads as nothing.
"""

import contextlib
import json
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct

from statustray import providers
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import Malformed
from statustray.domain.text.timestamps import parse_timestamp
from tests.support.effort import is_linear
from tests.support.formats import mutations
from tests.support.formats.hostile import BODIES, HEAVY
from tests.support.formats.recorded import FOLDER, Page, Recorded, Scale, recorded, with_word

RECORDED = recorded()
# Documented: the dashboard of AWS answers an empty list when nothing is wrong.
CALM_WHEN_EMPTY = {("aws", "an empty list")}

# What moves a terminal's cursor, turns a line round or begins another, as text and as bytes of old.
UNSEEN = "\x1b]0;x\x07\x1b[2J\x9b31m\u202e\u2066\u2028\u200f"
UNSEEN_IN_XML = "&#27;[2J&#x9b;31m\u202e\u2066\u2028\u200f"

every_format = pytest.mark.parametrize("provider", providers.FORMATS.values(), ids=lambda p: p.id)
every_recorded = pytest.mark.parametrize("pages", RECORDED, ids=lambda r: r.provider.id)


def level(pages: Recorded, body: bytes, also: bytes | None) -> Level | None:
    """Return what is read; None for a refusal.  Any other exception fails the test."""
    try:
        return pages.read(body, also).level
    except Malformed:
        return None


def whole(pages: Recorded, page: Page, body: bytes) -> bool:
    """Whether the positive statement of *page* stands in *body* too."""
    places = pages.attests if page is pages.calm else pages.attests_also
    try:
        return all(_still(pages, page.said(page.body, p), page.said(body, p)) for p in places)
    except (ValueError, Malformed):  # not even a document
        return False


def _still(pages: Recorded, before: list[object], after: list[object]) -> bool:
    """Whether every row says what a row said before."""
    if pages.statement is None:
        return bool(after) and all(value in before or _both_times(value, before) for value in after)
    return bool(after) and all(pages.statement in str(value) for value in after)


def _both_times(value: object, before: list[object]) -> bool:
    """Whether *value* is another time where times stood: an end is an end, whenever it was."""
    return parse_timestamp(value) is not None and all(
        parse_timestamp(old) is not None for old in before
    )


def changed(page: Page) -> list[tuple[str, bytes]]:
    """Return every page with one field wrong."""
    if page.is_xml:
        return list(mutations.of_xml(page.body))
    value = page.decode(page.body)
    return [(what, page.encode(new)) for what, new in mutations.of_json(value)]


def texts_of(value: object) -> Iterator[str]:
    """Yield every text in *value*, a report or a part of one; those of prose line by line."""
    match value:
        case str():
            yield from value.split("\n")
        case Struct():
            for field in value.__struct_fields__:
                yield from texts_of(getattr(value, field))
        case tuple() | list() | frozenset():
            for part in value:
                yield from texts_of(part)


def body_of(page: Page | None) -> bytes | None:
    return page.body if page is not None else None


@every_format
@pytest.mark.parametrize("name", BODIES)
def test_something_else_is_never_mistaken_for_a_calm_page(provider: Provider, name: str) -> None:
    read = None
    with contextlib.suppress(Malformed):
        read = provider.parse(BODIES[name]).level

    assert read is not Level.OPERATIONAL or (provider.id, name) in CALM_WHEN_EMPTY


@every_recorded
@pytest.mark.parametrize("name", BODIES)
def test_something_else_as_second_document_never_makes_calm(pages: Recorded, name: str) -> None:
    if pages.calm_also is None:
        pytest.skip("the format has one document")

    green = level(pages, pages.calm.body, BODIES[name]) is Level.OPERATIONAL

    assert not green or name == "an empty list"  # no incidents: a second document that is whole
    assert level(pages, BODIES[name], pages.calm_also.body) is not Level.OPERATIONAL


@pytest.mark.slow
@every_format
@pytest.mark.parametrize("name", HEAVY)
def test_a_huge_body_is_refused_in_linear_time(provider: Provider, name: str) -> None:
    body = HEAVY[name]()

    def refuse() -> None:
        with contextlib.suppress(Malformed):
            assert provider.parse(body).level is not Level.OPERATIONAL

    assert is_linear(refuse)


@every_recorded
def test_nothing_unseen_comes_through(pages: Recorded) -> None:
    for page, also in ((pages.calm, pages.calm_also), (pages.outage, pages.outage_also)):
        text = page.body.decode()
        unseen = UNSEEN_IN_XML if page.is_xml else UNSEEN
        words = [found.end() for found in re.finditer(r"[A-Za-z]{3,}", text)]
        for at in words[:: len(words) // 60 + 1]:
            for signs in (unseen, json.dumps(unseen)[1:-1]):
                with contextlib.suppress(Malformed):
                    report = pages.read(f"{text[:at]}{signs}{text[at:]}".encode(), body_of(also))
                    assert all(told.isprintable() for told in texts_of(report))


@every_recorded
def test_the_recorded_calm_is_operational(pages: Recorded) -> None:
    assert level(pages, pages.calm.body, body_of(pages.calm_also)) is Level.OPERATIONAL


@every_recorded
def test_the_recorded_outage_is_read(pages: Recorded) -> None:
    read = level(pages, pages.outage.body, body_of(pages.outage_also))

    assert read is Level(pages.outage_level)


@pytest.mark.parametrize(
    ("pages", "scale", "word", "expected"),
    [
        pytest.param(pages, scale, word, expected, id=f"{pages.provider.id}-{scale.at}-{word}")
        for pages in RECORDED
        for scale in pages.scales
        for word, expected in [*scale.words.items(), ("on fire", scale.unknown)]
    ],
)
def test_every_word_of_a_scale_has_its_level(
    pages: Recorded, scale: Scale, word: str, expected: str
) -> None:
    calm = scale.page == "calm"
    page, also = (pages.calm, pages.calm_also) if calm else (pages.outage, pages.outage_also)
    value = with_word(page.decode(page.body), scale.at, int(word) if word.isdigit() else word)

    assert level(pages, page.encode(value), body_of(also)) is Level(expected)


@every_recorded
def test_a_page_cut_off_anywhere_is_never_calm(pages: Recorded) -> None:
    also = body_of(pages.calm_also)

    green = [cut for cut in mutations.cuts(pages.calm.body, 150) if _is_green(pages, cut, also)]

    assert green == []


@pytest.mark.slow
@every_recorded
def test_a_page_cut_off_at_every_single_byte_is_never_calm(pages: Recorded) -> None:
    for page, also in ((pages.calm, pages.calm_also), (pages.outage, pages.outage_also)):
        cuts = mutations.cuts(page.body, len(page.body))

        assert [cut for cut in cuts if _is_green(pages, cut, body_of(also))] == []


@every_recorded
def test_an_outage_with_one_field_wrong_is_never_calm(pages: Recorded) -> None:
    also = body_of(pages.outage_also)

    green = [what for what, body in changed(pages.outage) if _is_green(pages, body, also)]

    assert green == []


@every_recorded
def test_a_calm_page_with_one_field_wrong_is_calm_only_by_its_own_words(pages: Recorded) -> None:
    also = body_of(pages.calm_also)

    green = [
        what
        for what, body in changed(pages.calm)
        if _is_green(pages, body, also) and not whole(pages, pages.calm, body)
    ]

    assert green == []


@every_recorded
def test_a_second_document_with_one_field_wrong_makes_nothing_green(pages: Recorded) -> None:
    if pages.calm_also is None:
        pytest.skip("the format has one document")
    page = pages.calm_also

    green = [
        what
        for what, body in changed(page)
        if _is_green(pages, pages.calm.body, body) and not whole(pages, page, body)
    ]

    assert green == []


@every_recorded
@settings(max_examples=30, deadline=None, database=None, derandomize=True)
@given(data=st.data())
def test_bytes_lost_doubled_or_changed_are_calm_only_by_the_pages_own_words(
    pages: Recorded, data: st.DataObject
) -> None:
    body = data.draw(_damaged(pages.calm.body))

    if _is_green(pages, body, body_of(pages.calm_also)):
        assert whole(pages, pages.calm, body)


def test_every_format_has_recorded_pages() -> None:
    missing = {*providers.FORMATS} - {r.provider.id for r in RECORDED}

    assert missing == set()


def test_the_list_of_formats_is_the_folder_of_formats() -> None:
    folder = {path.stem for path in Path(providers.__file__).parent.glob("*.py")} - {"__init__"}
    modules = [import_module(f"{providers.__name__}.{name}") for name in folder]

    found = [p for module in modules for p in vars(module).values() if isinstance(p, Provider)]

    assert sorted(p.id for p in found) == sorted(providers.FORMATS)


def test_a_format_has_the_id_that_it_is_asked_for_by() -> None:
    every = (*providers.FORMATS.items(), *providers.SOURCES.items())

    assert [key for key, provider in every if provider.id != key] == []


def test_every_recorded_page_belongs_to_a_format() -> None:
    folders = {path.name for path in FOLDER.iterdir()}

    assert folders <= {*providers.FORMATS}


def _is_green(pages: Recorded, body: bytes, also: bytes | None) -> bool:
    return level(pages, body, also) is Level.OPERATIONAL


@st.composite
def _damaged(draw: st.DrawFn, body: bytes) -> bytes:
    """A document with one to three pieces lost, doubled or changed."""
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, max(0, len(body) - 1)))
        end = start + draw(st.integers(1, 40))
        put = draw(st.sampled_from((b"", body[start:end] * 2, b"null", b"0", b'"', b"\xff", b"}")))
        body = body[:start] + put + body[end:]
    return body
