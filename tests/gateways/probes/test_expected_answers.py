"""What the user expects of an answer: its status, a keyword, no robot challenge."""

import pytest

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind
from statustray.domain.model.service import Probe
from tests.little_internet.faults import Fault
from tests.little_internet.page import Page
from tests.little_internet.site import Site
from tests.little_internet.visitor import Visitor


@pytest.mark.parametrize(
    ("probe", "expected", "detail"),
    [
        (Probe("https://acme.example/"), True, ""),
        (Probe("https://acme.example/", keyword="all is well"), True, ""),
        (Probe("https://acme.example/", keyword="degraded"), False, '"degraded" is missing'),
        (Probe("https://acme.example/", keyword_absent="degraded"), True, ""),
        (
            Probe("https://acme.example/", keyword_absent="all is well"),
            False,
            '"all is well" was found',
        ),
        (Probe("https://acme.example/", expect_status=(200, 204)), True, ""),
        (Probe("https://acme.example/", expect_status=(204,)), False, "status 200"),
    ],
)
def test_what_is_expected_is_compared(
    site: Site, visitor: Visitor, probe: Probe, detail: str, *, expected: bool
) -> None:
    answer = visitor.reach(probe)

    assert site.requests
    assert isinstance(answer, ProbeResult)
    assert (answer.expected, answer.detail) == (expected, detail)


def test_a_server_error_that_is_expected_is_no_failure(site: Site, visitor: Visitor) -> None:
    site.fails(Fault.SERVER_ERROR)

    answer = visitor.reach(Probe(site.url(), expect_status=(503,)))

    assert isinstance(answer, ProbeResult)
    assert answer.expected


def test_a_keyword_is_found_in_a_compressed_page(site: Site, visitor: Visitor) -> None:
    site.says("/", Page.html("<p>padding</p>" * 200 + "M\u00fcnchen"))

    answer = visitor.reach(Probe(site.url(), keyword="M\u00fcnchen"))

    assert isinstance(answer, ProbeResult)
    assert answer.expected


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("text/html; charset=Shift_JIS", "正常に稼働しています".encode("shift_jis")),
        ("text/html", b"<meta charset='euc-jp'>" + "正常に稼働".encode("euc-jp")),
        ("text/html; charset=gb18030", "正常に稼働".encode("gb18030")),
        ("text/html", "正常に稼働".encode("utf-16")),
        ("text/html; charset=nonsense", "正常に稼働".encode()),
        ("text/html", "".join(f"&#{ord(c)};" for c in "正常に稼働").encode()),
    ],
)
def test_a_keyword_is_found_in_any_encoding(
    site: Site, visitor: Visitor, kind: str, body: bytes
) -> None:
    site.says("/", Page(body, headers=(("Content-Type", kind),)))

    found = visitor.reach(Probe(site.url(), keyword="正常に稼働"))
    missing = visitor.reach(Probe(site.url(), keyword="故障"))

    assert isinstance(found, ProbeResult)
    assert isinstance(missing, ProbeResult)
    assert (found.expected, missing.expected) == (True, False)


@pytest.mark.parametrize(
    ("keyword", "body"),
    [
        ("grün", b'{"state": "gr\\u00fcn"}'),  # as Python writes JSON
        ("grün", b'{"state": "gr\\u00FCn"}'),
        ("fine 👍", b'"fine \\ud83d\\udc4d"'),
        ("opérationnel", "ope\u0301rationnel".encode()),
    ],
)
def test_a_keyword_is_found_however_its_letters_are_written(
    site: Site, visitor: Visitor, keyword: str, body: bytes
) -> None:
    site.says("/", Page(body, content_type="application/json"))

    answer = visitor.reach(Probe(site.url(), keyword=keyword))

    assert isinstance(answer, ProbeResult)
    assert answer.expected


def test_question_marks_are_not_a_keyword_of_another_script(site: Site, visitor: Visitor) -> None:
    site.says("/", Page.html("really?? yes???"))

    answer = visitor.reach(Probe(site.url(), keyword="正常"))

    assert isinstance(answer, ProbeResult)
    assert not answer.expected


@pytest.mark.parametrize("status", [200, 403, 429, 503])
def test_a_robot_challenge_is_an_answer_of_its_own_kind(
    site: Site, visitor: Visitor, status: int
) -> None:
    marks = (("cf-mitigated", "challenge"),)
    site.says("/", Page(b"prove it", status=status, headers=marks, validators=False))

    answer = visitor.reach(site.url())
    searched = visitor.reach(Probe(site.url(), keyword="all is well"))

    assert isinstance(answer, ProbeResult)
    assert (answer.challenge, answer.expected, answer.http_status) == (True, True, status)
    assert isinstance(searched, ProbeResult)
    assert (searched.challenge, searched.expected) == (True, False)


def test_a_page_behind_a_robot_challenge_is_called_so(site: Site, visitor: Visitor) -> None:
    body = b"<title>Just a moment...</title>" + b"<p>" * 900
    site.says("/", Page(body, status=403, content_type="text/html", validators=False))

    answer = visitor.get(site.url())

    assert isinstance(answer, Failure)
    assert (answer.kind, answer.http_status) == (FailureKind.CHALLENGE, 403)
