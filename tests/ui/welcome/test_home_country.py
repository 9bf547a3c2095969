import pytest
from PySide6.QtCore import QByteArray, QLocale, QTimeZone

from statustray.domain.model.countries import COUNTRIES
from statustray.ui.welcome.home_country import country_names, proposed_country


@pytest.mark.parametrize(
    ("zone", "language", "country"),
    [
        ("Europe/Vienna", "de_DE", "AT"),
        ("Africa/Kampala", "en_GB", "UG"),
        ("UTC", "pt_BR", "BR"),
        ("UTC", "C", ""),
    ],
)
def test_the_time_zone_says_the_country_before_the_language(
    zone: str, language: str, country: str
) -> None:
    place = QTimeZone(QByteArray(zone.encode()))

    assert proposed_country(place, QLocale(language)) == country


def test_every_country_has_a_name() -> None:
    named = dict(country_names())

    assert set(named) == set(COUNTRIES)
    assert named["JP"] == "Japan (日本)"
    assert all(named.values())


def test_where_the_programs_language_is_spoken_stands_first_by_its_own_name() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("pt_BR"))
    names = [name for _, name in country_names()]
    QLocale.setDefault(before)

    assert names[0] == "Brasil"
    assert "Germany (Deutschland)" in names
    assert names.index("Portugal") > names.index("Afghanistan (افغانستان)")
