"""Countries by name, and the one that this computer is probably in."""

from PySide6.QtCore import QLocale, QTimeZone

from statustray.domain.model.countries import COUNTRIES


def proposed_country(zone: QTimeZone | None = None, locale: QLocale | None = None) -> str:
    """Return the code of the country that the time zone is of, else that of the language.

    Empty where neither says one, as with UTC.
    """
    zone = zone or QTimeZone.systemTimeZone()
    locale = locale or QLocale.system()
    found = (QLocale.territoryToCode(place.territory()) for place in (zone, locale))
    return next((code for code in found if code in COUNTRIES), "")


def country_names() -> tuple[tuple[str, str], ...]:
    """Return (code, name) of every country, by name: English, with its own if it differs.

    People look for their own country, whatever language the program speaks: first stand those that
    speak it too and have another name in it, which is enough there.
    """
    named = sorted((_named(code) for code in COUNTRIES), key=lambda row: row[:2])
    return tuple((code, name) for _, _, code, name in named)


def _named(code: str) -> tuple[bool, str, str, str]:
    """Return whether English names it first, what it is sorted by, its code and its name."""
    place = QLocale.codeToTerritory(code)
    own = QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, place)
    english = QLocale.territoryToString(place)
    native = (own.nativeTerritoryName() if own.territory() == place else "") or english
    if english == native or own.language() == QLocale.Language.English:
        return True, english.casefold(), code, english
    if own.language() != QLocale().language():
        return True, english.casefold(), code, f"{english} ({native})"
    return False, native.casefold(), code, native
