"""XML of strangers: read over what feed readers read over, refuse what is dangerous or cut off."""

import contextlib
import sys
from unittest.mock import Mock
from xml.etree import ElementTree as ET
from xml.parsers import expat

import pytest

from statustray.domain.parsing import xml_reader
from statustray.domain.parsing.json_reader import Malformed
from statustray.domain.parsing.xml_reader import DEEPEST, LARGEST_BYTES, read_xml
from tests.support.effort import is_linear

ENCODINGS = (
    "utf-8", "utf-8-sig", "utf-16", "utf-32", "iso-8859-1", "iso-8859-2", "iso-8859-5",
    "iso-8859-6", "iso-8859-15", "windows-1250", "windows-1251", "windows-1252", "windows-1256",
    "koi8-r", "shift_jis", "euc-jp", "iso-2022-jp", "gb2312", "gbk", "gb18030", "big5", "euc-kr",
    "cp437", "mac-roman", "us-ascii",
)  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"no tag", id="text"),
        pytest.param(b"<a>", id="cut off"),
        pytest.param(b"<a><b></a>", id="crossed"),
        pytest.param(b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", id="entity"),
        pytest.param(b"<!DOCTYPE a [<!ENTITY % b SYSTEM 'x'> %b;]><a/>", id="parameter entity"),
        pytest.param(b"<!doctype a [<!ENTITY b 'c'>]><a>&b;</a>", id="entity in lower case"),
        pytest.param(b"<!DOCTYPE a SYSTEM 'http://acme.example/a.dtd'><a/>", id="external DTD"),
        pytest.param(b"<a/>" + b" " * LARGEST_BYTES, id="too long"),
        pytest.param(b"<a>" * (DEEPEST + 1) + b"</a>" * (DEEPEST + 1), id="deep"),
        pytest.param(b"<a>" + b"<b/>" * 200_001 + b"</a>", id="too many elements"),
    ],
)
def test_what_is_dangerous_or_broken_is_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        read_xml(body)


def test_a_refusal_says_what_is_wrong() -> None:
    with pytest.raises(Malformed, match="declares no entities"):
        read_xml(b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")
    with pytest.raises(Malformed, match="mismatched tag"):
        read_xml(b"<a></b>")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"<a>R&D</a>", "R&D"),
        ('<?xml version="1.0" encoding="x-sjis"?><a>解決済み</a>'.encode("cp932"), "解決済み"),
        ('<?xml version="1.0" encoding="Windows-31J"?><a>①</a>'.encode("cp932"), "①"),
        (b"<a>R&amp;D &lt;b&gt;</a>", "R&D <b>"),
        (b"<a>x&nbsp;y&hellip;&eacute;</a>", "x\xa0y…é"),
        (b"<a>AT&T; &unknown; &</a>", "AT&T; &unknown; &"),
        (b"<a>&#0;&#x1F;&#xD800;&#233;</a>", "\ufffd\ufffd\ufffdé"),
        (b"<a>x\x0by\x00z</a>", "xyz"),
        (b"<a>1 < 2</a>", "1 < 2"),
        (b"<a>x<br>y<br/>z<hr></hr></a>", "xyz"),
        (b"<a b=c d=e/f>x</a>", "x"),
        (b"<a>x ]]> y</a>", "x ]]> y"),
        (b"<a><![CDATA[R&D &nbsp; <b>]]></a>", "R&D &nbsp; <b>"),
        (b"<a><media:thumb/>x</a>", "x"),
        (b"<a>x</a>\n<!-- made in 0.1 s -->\n\x00", "x"),
        (b"<a>x</a><script>alert(1)</script>", "x"),
        (b"<a>x</a> & more", "x"),
        (b"\xef\xbb\xbf\n<?xml version='1.0'?><a>x</a>", "x"),
        (b"\n\n <?xml version='1.0' encoding='utf-8'?>\n<a>x</a>", "x"),
        (b"<?xml version='1.1'?><a>x</a>", "x"),
        (b"Warning: something\n<?xml version='1.0'?><a>x</a>", "x"),
        (b"<?xml version='1.0'?><?xml-stylesheet href='x'?><!-- & --><a>x</a>", "x"),
        (b'<!DOCTYPE rss PUBLIC "-//N//DTD" "http://acme.example/a.dtd"><a>x</a>', "x"),
        (b"<?xml version='1.0' encoding='no-such'?><a>x</a>", "x"),
        (b"<?xml version='1.0' encoding='utf-16'?><a>x</a>", "x"),
        ("<a>Acmé</a>".encode("latin-1"), "Acmé"),
        ("<?xml version='1.0' encoding='utf-8'?><a>é…ü</a>".encode("cp1252"), "é…ü"),
        (b"\xef\xbb\xbf<a>\xe9</a>", "é"),
    ],
)
def test_what_feed_readers_read_over_is_read(body: bytes, text: str) -> None:
    assert read_xml(body).text() == text


@pytest.mark.parametrize("beside", ["y", "ö", "\U0001f7e2"])
def test_what_xml_forbids_is_left_out_beside_any_letter(beside: str) -> None:
    forbidden = {*map(chr, range(0x20)), "\ufffe", "\uffff"} - {"\t", "\n", "\r"}

    for char in forbidden:
        assert read_xml(f"<a>x{char}{beside}</a>".encode()).text() == f"x{beside}", hex(ord(char))
    assert read_xml(f"<a>x\t\n\x7f{beside}</a>".encode()).text() == f"x\t\n\x7f{beside}"


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_declared_encoding_is_obeyed(encoding: str) -> None:
    letters = "éöДж日本語中文한글ن "
    text = letters.encode(encoding, "ignore").decode(encoding).strip()
    body = f"<?xml version='1.0' encoding='{encoding}'?><a>{text}</a>".encode(encoding)

    assert read_xml(body).text() == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_are_known_without_a_mark(encoding: str) -> None:
    assert read_xml("<a>ö日</a>".encode(encoding)).text() == "ö日"


def test_a_child_without_a_prefix_comes_before_one_with_another() -> None:
    root = read_xml(b"<item><media:title>picture</media:title><title>Calls drop</title></item>")

    assert root.text("title") == "Calls drop"


def test_elements_cost_no_call_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    def calls(elements: int) -> int:
        body = b"<a>" + b"<b c='d'>x</b>" * elements + b"</a>"
        events: list[tuple[str, str]] = []
        sys.setprofile(lambda at, event, _: events.append((event, at.f_globals["__name__"])))
        try:
            read_xml(body)
        finally:
            sys.setprofile(None)
        return events.count(("call", xml_reader.__name__))

    read_xml(b"<a/>")  # imports what reads it
    assert calls(1_000) == calls(10)

    # What is well formed is not repaired either, which takes as long as its tree.
    monkeypatch.delattr(xml_reader, "repaired")
    assert read_xml(b"<a>x &amp; y</a>").text() == "x & y"


@pytest.mark.parametrize(
    "piece",
    [
        b"&",
        b"<",
        b"<![CDATA[",
        b"<!--",
        b"<?",
        b"<!DOCTYPE ",
        b"&#",
        b"&a",
        b"<?xml ",
        b"a:",
        b"]]>",
    ],
)
def test_a_document_of_one_piece_costs_linear_time(piece: bytes) -> None:
    body = b"<a>" + piece * (1_000_000 // len(piece)) + b"</a>"

    def read() -> None:
        with contextlib.suppress(Malformed):
            read_xml(body)

    assert is_linear(read)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"<a>" * DEEPEST, id="between elements"),
        pytest.param(b"<a><b>x</b><c d='e", id="within a mark"),
    ],
)
def test_what_is_cut_off_is_read_as_it_is_and_repaired_and_no_more(
    body: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = Mock(wraps=expat.ParserCreate)
    monkeypatch.setattr(expat, "ParserCreate", create)

    with pytest.raises(Malformed):
        read_xml(body)

    assert create.call_count == 2


@pytest.mark.parametrize(
    ("body", "names", "most"),
    [
        pytest.param(b"<a>" * 50_000, (), 6_000, id="deep"),
        pytest.param(b"<a><b/>" * 50_000, ("a",), 6_000, id="deep and wide"),
        pytest.param(b"<html><p>x</p></html>", ("rss", "RDF"), 0, id="another root"),
        pytest.param(b"<html><p>x<p></html>", ("rss", "RDF"), 0, id="another root, broken"),
    ],
)
def test_what_will_be_refused_is_read_no_further(
    body: bytes, names: tuple[str, ...], most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []

    class Counting(ET.TreeBuilder):
        def start(self, tag: str, attrs: dict[str, str]) -> ET.Element:
            begun.append(tag)
            return super().start(tag, attrs)

    monkeypatch.setattr(ET, "TreeBuilder", Counting)

    with pytest.raises(Malformed):
        read_xml(body, *names)

    assert len(begun) <= most


def test_breaks_that_nobody_closes_are_not_taken_for_depth() -> None:
    body = b"<a>" + b"x<BR>y<hr>" * 5_000 + b"</a>"

    assert read_xml(body).text() == "xy" * 5_000
