"""Strangers' texts as plain text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.text.plain_text import cut, one_line, prose


@pytest.mark.parametrize(
    ("hostile", "clean"),
    [
        pytest.param("a\r\nb\tc\u2028d", "a b c d", id="line breaks"),
        pytest.param("\x1b[31mred\x1b[0m\x07\x00", "red", id="terminal codes"),
        pytest.param("user\u202egpj.exe\u2066x\u2069", "usergpj.exex", id="bidi overrides"),
        pytest.param("pay\u200bpal\ufeff", "paypal", id="zero width"),
        pytest.param("bad \ud800 half", "bad \ufffd half", id="lone surrogate"),
        pytest.param("\U0001f468\u200d\U0001f469", "\U0001f468\u200d\U0001f469", id="emoji"),
        pytest.param("%s {0} $(x) <b>", "%s {0} $(x) <b>", id="tokens stay as they are"),
        pytest.param("  ", "", id="blank"),
    ],
)
def test_a_name_is_one_clean_line(hostile: str, clean: str) -> None:
    assert one_line(hostile) == clean


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        pytest.param("<p>One.</p><p>Two &amp; <b>three</b></p>", "One.\n\nTwo & three", id="HTML"),
        pytest.param("a<script>alert(1)</script>b<style>x", "ab", id="scripts"),
        pytest.param("a<br>b<br/>c", "a\nb\nc", id="breaks"),
        pytest.param("latency < 5 ms and > 3", "latency < 5 ms and > 3", id="less than"),
        pytest.param("**Bold** and `code`", "Bold and code", id="Markdown"),
        pytest.param("see [the page](javascript:x)", "see the page", id="Markdown link"),
        pytest.param("# Title\n* one\n> two", "Title\none\ntwo", id="Markdown lines"),
        pytest.param("a &lt;b&gt; c", "a <b> c", id="entities are text"),
        pytest.param("unclosed <b", "unclosed <b", id="half a tag"),
    ],
)
def test_a_message_is_plain_text(markup: str, text: str) -> None:
    assert prose(markup) == text


def test_cutting_spares_a_letter_with_its_marks() -> None:
    text = "ab" + "e" + "\u0301" * 10

    assert cut(text, 6) == "ab…"


def test_cutting_spares_a_joined_emoji() -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"

    assert cut("a" * 5 + family, 8) == "a" * 5 + "…"


@given(st.text())
def test_no_text_is_longer_than_its_limit_or_holds_controls(text: str) -> None:
    line = one_line(text * 20)

    assert len(line) <= 200
    assert all(unicodedata.category(char) not in {"Cc", "Cs", "Zl", "Zp"} for char in line)


@given(st.text(alphabet="<>/apscript!-[]()*&;#x \n"))
def test_no_markup_raises_and_no_tag_is_left_that_was_whole(markup: str) -> None:
    assert "<script>" not in prose(markup)
