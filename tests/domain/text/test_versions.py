"""Versions are ordered as Semantic Versioning says, and nobody is sent to a preliminary one."""

import pytest

from statustray.domain.text.versions import parse_version


def newer(one: str, other: str) -> bool:
    first, second = parse_version(one), parse_version(other)
    assert first is not None
    assert second is not None
    return first.newer_than(second)


@pytest.mark.parametrize(
    ("later", "earlier"),
    [
        ("0.1.1", "0.1.0"),
        ("0.2.0", "0.1.9"),
        ("1.0.0", "0.99.99"),
        ("0.10.0", "0.9.0"),
        ("v0.2.0", "0.1.0"),
        ("2026.11", "2026.9.4"),
        ("1.0.0", "1.0.0-rc.2"),
        ("1.0.0", "1.0.0rc1"),
        ("1.0.1+build.7", "1.0.0"),
    ],
)
def test_a_later_release_is_newer_and_not_the_other_way_round(later: str, earlier: str) -> None:
    assert newer(later, earlier)
    assert not newer(earlier, later)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("0.1.0", "0.1.0"),
        ("0.1", "0.1.0"),
        ("v0.1.0", "0.1.0"),
        ("0.1.0+a", "0.1.0+b"),
        ("0.2.0-beta", "0.1.0"),
        ("0.2.0a1", "0.1.0"),
        ("0.2.0.dev3", "0.1.0"),
    ],
)
def test_the_same_and_a_preliminary_version_are_not_newer(one: str, other: str) -> None:
    assert not newer(one, other)


@pytest.mark.parametrize(
    "text",
    [
        *("", "1", "latest", "1.2.x", "01.2.3", "1.2.3.4.5", "1.2.3 or so", "1.2.3\n"),
        *("\uff11.2.3", "1." * 50 + "0", "-1.0.0", "1.2.3-", "9999999999.0.0"),
    ],
)
def test_anything_else_is_no_version(text: str) -> None:
    assert parse_version(text) is None
