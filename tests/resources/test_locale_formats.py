"""Our small table of forms agrees with CLDR, as Babel has it."""

from datetime import date, time

import pytest
from babel.dates import format_date, format_time
from babel.numbers import format_decimal

from statustray.present.vocabulary.locale_formats import formats_of

AS_CLDR = {
    "en": "en_GB",
    "en_US": "en_US",
    "de": "de",
    "fr": "fr",
    "es": "es",
    "pt_BR": "pt_BR",
    "ja": "ja",
    "zh_CN": "zh_CN",
    "ar": "ar",
}
"""Our names of forms, and the locales of CLDR whose forms they are."""

every_form = pytest.mark.parametrize(("ours", "theirs"), AS_CLDR.items())


@every_form
def test_dates_are_cldr_s(ours: str, theirs: str) -> None:
    days = [date(2026, month, day) for month in range(1, 13) for day in (1, 28)]

    said = [formats_of(ours).day(day) for day in days]

    assert said == [format_date(day, "long", locale=theirs) for day in days]


@every_form
def test_times_are_cldr_s(ours: str, theirs: str) -> None:
    times = [time(hour, minute) for hour in range(24) for minute in (0, 5, 59)]

    said = [formats_of(ours).time(at) for at in times]

    assert said == [format_time(at, "short", locale=theirs) for at in times]


@every_form
@pytest.mark.parametrize(
    ("value", "decimals", "form"), [(99.95, 2, "0.00"), (2, 1, "0.0"), (1234.5, 0, "0")]
)
def test_numbers_are_cldr_s(ours: str, theirs: str, value: float, decimals: int, form: str) -> None:
    said = formats_of(ours).number(value, decimals)

    assert said == format_decimal(value, form, locale=theirs, numbering_system="latn")
