from datetime import time

import pytest

from statustray.domain.model.settings import CANARIES, CLICKS, DAYS, ICONS, THEMES, Quiet
from statustray.present.sentences.settings import options as words
from statustray.present.vocabulary.language import ENGLISH


def test_every_value_of_the_file_can_be_chosen() -> None:
    assert tuple(v for v, _ in words.themes(ENGLISH)) == THEMES
    assert tuple(v for v, _ in words.icon_styles(ENGLISH)) == ICONS
    assert tuple(v for v, _ in words.clicks(ENGLISH)) == CLICKS
    assert tuple(v for v, _ in words.days(ENGLISH)) == DAYS


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        pytest.param("14, 7, 1", (14, 7, 1), id="as it comes"),
        pytest.param("1 7 14 7", (14, 7, 1), id="any order, twice"),
        pytest.param("", (), id="never"),
        pytest.param("soon", None, id="no number"),
        pytest.param("0", None, id="too late"),
        pytest.param("-3", None, id="negative"),
        pytest.param("9999", None, id="beyond a year"),
    ],
)
def test_days_before_a_certificate_ends(typed: str, days: tuple[int, ...] | None) -> None:
    assert words.day_numbers(typed) == days


def test_the_recommended_canaries_are_fine() -> None:
    assert words.canaries_error(CANARIES, ENGLISH) == ""


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((), id="none"),
        pytest.param(CANARIES[:2], id="two cannot outvote each other"),
        pytest.param((CANARIES[0],) * 3, id="three times the same"),
        pytest.param((*CANARIES, "example.org"), id="no address"),
    ],
)
def test_canaries_that_cannot_tell_them_from_me_are_refused(lines: tuple[str, ...]) -> None:
    assert words.canaries_error(lines, ENGLISH)


def test_quiet_hours_of_no_length_are_refused() -> None:
    assert words.quiet_error(Quiet(time(7), time(7)), ENGLISH)
    assert words.quiet_error(Quiet(time(22), time(7)), ENGLISH) == ""
