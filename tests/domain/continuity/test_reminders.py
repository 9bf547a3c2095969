"""Reminders come rarely: the next drill, and numbers that are known inside one app only."""

from datetime import date

import pytest
from msgspec.structs import replace

from statustray.domain.continuity.contact_reminder import (
    inside_one_app,
    to_ask,
    to_begin_asking,
)
from statustray.domain.continuity.drill_schedule import next_drill
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.service import Service
from statustray.domain.model.settings import ContactReminder, Drills, Ladder, Settings

CHATTER = Service("chatter", "Chatter", category="messaging")
PHONE = Service("phone-call", "Phone call", works_without_internet=True)
CATALOGUE = Catalogue(services={service.id: service for service in (CHATTER, PHONE)})
MAY = date(2026, 5, 15)
MISSING = Settings(plan=(Ladder("message", "Family", ("chatter",), contacts=("Ann <chatter:>",)),))


@pytest.mark.parametrize(
    ("today", "months", "expected"),
    [
        (date(2026, 10, 4), 3, date(2027, 1, 4)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 1, 1), 24, date(2028, 1, 1)),
        (date(2026, 1, 1), 0, date(2026, 4, 1)),
    ],
)
def test_the_next_drill_is_so_many_months_away(today: date, months: int, expected: date) -> None:
    assert next_drill(Drills(every_months=months), today) == expected


@pytest.mark.parametrize(
    ("ladder", "people"),
    [
        pytest.param(MISSING.plan[0], ("Ann",), id="inside one app"),
        pytest.param(Ladder("message", "Family", ("chatter",)), ("Family",), id="nobody is noted"),
        pytest.param(
            Ladder("message", "Family", ("chatter",), contacts=("Ann <chatter:>", "Ann <tel:+1>")),
            (),
            id="a number is known, too",
        ),
        pytest.param(Ladder("message", "", ("chatter",)), (), id="for everyone"),
        pytest.param(Ladder("message", "Family", ("phone-call",)), (), id="they are called"),
        pytest.param(Ladder("pay", "Family", ("chatter",)), (), id="nobody is reached by it"),
        pytest.param(Ladder("message", "Family", ("own",)), (), id="nothing is known of it"),
        pytest.param(Ladder("message", "Family"), (), id="no steps yet"),
    ],
)
def test_people_are_missing_whose_number_is_inside_one_app(
    ladder: Ladder, people: tuple[str, ...]
) -> None:
    assert inside_one_app(Settings(plan=(ladder,)), CATALOGUE) == people


@pytest.mark.parametrize(
    ("reminder", "asked"),
    [
        pytest.param(ContactReminder(reminded=date(2026, 4, 15)), True, id="a month ago"),
        pytest.param(ContactReminder(reminded=date(2026, 4, 16)), False, id="a day less"),
        pytest.param(ContactReminder(reminded=MAY), False, id="today"),
        pytest.param(ContactReminder(), False, id="the first month has not begun"),
        pytest.param(ContactReminder(remind=False, reminded=date(2026, 1, 1)), False, id="off"),
        pytest.param(ContactReminder(reminded=date(2026, 6, 1)), False, id="the clock went back"),
    ],
)
def test_it_is_asked_once_a_month_at_most(reminder: ContactReminder, *, asked: bool) -> None:
    assert to_ask(replace(MISSING, contacts=reminder), CATALOGUE, MAY) is asked


def test_who_has_nothing_missing_is_not_asked() -> None:
    settings = Settings(contacts=ContactReminder(reminded=date(2026, 1, 1)))

    assert not to_ask(settings, CATALOGUE, MAY)
    assert not to_begin_asking(settings, CATALOGUE)


def test_the_first_month_begins_with_the_first_missing_number() -> None:
    assert to_begin_asking(MISSING, CATALOGUE)
    assert not to_begin_asking(replace(MISSING, contacts=ContactReminder(remind=False)), CATALOGUE)
