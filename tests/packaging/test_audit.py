"""What the database of vulnerabilities said, and above all what it did not say."""

import json

import pytest

from tools.audit import CLEAR, UNKNOWN, VULNERABLE, read, sentences

FINE = {"name": "alpha", "version": "1.0", "vulns": []}
BAD = {"name": "beta", "version": "2.0", "vulns": [{"id": "PYSEC-1"}, {"id": "CVE-2"}]}
SKIPPED = {"name": "gamma", "skip_reason": "Dependency not found and could not be audited"}


def answer(*rows: object) -> str:
    return json.dumps({"dependencies": rows, "fixes": []})


def test_what_has_no_known_vulnerability_is_clear() -> None:
    found = read(answer(FINE))

    assert found.status == CLEAR
    assert sentences(found) == ["1 packages without a known vulnerability."]


def test_a_vulnerable_package_is_named_with_its_advisories() -> None:
    found = read(answer(FINE, BAD, SKIPPED))

    assert found.status == VULNERABLE
    assert sentences(found)[0] == "Vulnerable: beta 2.0: PYSEC-1, CVE-2"


def test_what_could_not_be_looked_up_is_not_clear() -> None:
    found = read(answer(FINE, *[SKIPPED] * 7))

    assert found.status == UNKNOWN
    assert sentences(found)[-1] == (
        "7 packages could not be looked up, so nothing is known of them: "
        "gamma, gamma, gamma, gamma, gamma and 2 more."
    )


@pytest.mark.parametrize("text", ["", "no connection", "{}", "[]", answer()])
def test_without_an_answer_nothing_is_clear(text: str) -> None:
    found = read(text)

    assert found.status == UNKNOWN
    assert sentences(found) == ["The database could not be reached: nothing was looked up."]
