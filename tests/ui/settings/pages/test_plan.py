from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from statustray.domain.model.settings import Ladder, Settings, Watch
from statustray.ui.settings.pages.plan import PlanPage
from tests.support.settings_pages import TODAY, build

LADDER = Ladder("message", "Family", ("chatter", "babble"))
PLANNED = Settings(watch=(Watch(service="chatter"), Watch(service="babble")), plan=(LADDER,))


@pytest.fixture
def page(qtbot: QtBot) -> PlanPage:
    pages = build()
    for each in pages.all:
        qtbot.addWidget(each)
    page = pages.plan
    page.show_settings(PLANNED)
    with qtbot.waitExposed(page):
        page.show()
    return page


def changed(page: PlanPage) -> Ladder:
    return page._settings.plan[0]


def test_two_rungs_in_one_basket_are_reported_at_once(page: PlanPage) -> None:
    assert any("both depended on" in text for text in page._editor.findings.texts)


def test_advice_follows_the_rungs(page: PlanPage) -> None:
    page._editor._rungs.rows[1]._drop.click()

    assert not any("both depended on" in text for text in page._editor.findings.texts)


def test_an_offline_means_is_added_by_typing(page: PlanPage) -> None:
    QTest.keyClicks(page._editor._finder._typed, "phone")

    QTest.keyClick(page._editor._finder._typed, Qt.Key.Key_Return)

    assert changed(page).rungs == ("chatter", "babble", "phone-call")


def test_rungs_move_and_are_shared(page: PlanPage) -> None:
    page._editor._rungs.rows[1]._up.click()
    page._editor._rungs.rows[0].both.click()

    assert changed(page).rungs == ("babble", "chatter")
    assert changed(page).both_sides == ("babble",)


def test_a_trial_is_dated_today(page: PlanPage) -> None:
    page._editor._tried.click()

    assert changed(page).tested == TODAY


def test_minutes_people_and_message_are_kept(page: PlanPage) -> None:
    page._editor._minutes.setValue(10)
    page._editor._message.setPlainText("I am on {backup}")
    page._editor._people.selectAll()
    QTest.keyClicks(page._editor._people, "Team")

    assert changed(page) == replace(
        LADDER, group="Team", tolerable_minutes=10, template="I am on {backup}"
    )


def test_a_contact_is_a_number_or_a_mailbox(page: PlanPage) -> None:
    page._editor._contacts._change(("+44 20 7123",))
    page._editor._contacts._change(("tel:+44207123", "Ada"))

    assert changed(page).contacts == ("tel:+44207123",)
    assert "Ada" in page._editor._contacts_row.error


def test_proposals_are_added_and_can_be_undone(qtbot: QtBot, page: PlanPage) -> None:
    page.show_settings(replace(PLANNED, plan=()))

    with qtbot.waitSignal(page.removed) as added:
        page._proposing.click()

    assert added.args is not None
    assert [ladder.purpose for ladder in added.args[0].plan] == ["message"]
    assert added.args[1] == "1 plan added."


def test_with_nothing_watched_it_says_how_to_get_a_proposal(page: PlanPage) -> None:
    page.show_settings(Settings())

    page._proposing.click()

    assert "Services first" in page._said.text()


def test_ladders_are_begun_moved_and_removed(qtbot: QtBot, page: PlanPage) -> None:
    page._new.click()
    assert page._list.current == "1"

    page._list.move_asked.emit("1", -1)
    assert page._settings.plan == (Ladder("message"), LADDER)

    with qtbot.waitSignal(page.removed) as removed:
        page._list.remove_asked.emit("0")
    assert removed.args is not None
    assert removed.args[0].plan == (LADDER,)
