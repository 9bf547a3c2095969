"""Hosts and folded names: the short way says what the library says."""

from unicodedata import combining, normalize
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as some

from statustray.domain.search.normalization import LONGEST, essential, fold, host


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://www.acme.example/status", "acme.example"),
        ("https://www.com", "com"),
        ("https://www.www.acme.example:80/", "www.acme.example"),
        ("HTTPS://Acme.Example", "acme.example"),
        ("https://user@acme.example/", "acme.example"),
        ("https://acme.example?x", "acme.example"),
        ("acme.example", "acme.example"),
        ("https://acme.example/[", "acme.example"),
        ("https://[acme.example", None),
        ("https://acme..example", None),
        ("Acme 2.0", None),
        ("Acme", None),
    ],
)
def test_the_host_of_an_address(address: str, expected: str | None) -> None:
    assert host(address) == expected


@given(address=some.from_regex(r"https?://[a-z0-9.-]{1,12}[/?#:]?[a-z]{0,3}", fullmatch=True))
def test_a_plain_address_has_the_host_that_the_library_finds(address: str) -> None:
    found = urlsplit(address).hostname or ""

    assert host(address) in (None, found.removeprefix("www."))
    assert (host(address) is None) == (host(f" {address}") is None)


@given(text=some.text(max_size=80))
def test_a_folded_name_has_neither_case_nor_accents(text: str) -> None:
    letters = normalize("NFKD", text[:LONGEST].casefold())

    assert fold(text) == "".join(c for c in letters if not combining(c))[:LONGEST]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("my bank app chase", "chase"),
        ("meu banco itau", "itau"),
        ("mein elster login", "elster"),
        ("تطبيق الراجحي", "الراجحي"),
        ("my online bank", "my online bank"),
    ],
)
def test_words_beside_a_name_are_left_out_when_a_name_remains(typed: str, name: str) -> None:
    assert essential(fold(typed)) == fold(name)
