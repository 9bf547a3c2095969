import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Ladder, Settings, Watch
from statustray.ui.settings.pages.plan import PlanPage
from statustray.ui.widgets.card_printer import pdf_of
from statustray.ui.widgets.controls import Number
from tests.support.windows.controls import control, enter, press, row
from tests.support.windows.settings_pages import TODAY, built

LADDER = Ladder("message", "Family", ("chatter", "babble"))
PLANNED = Settings(watch=(Watch(service="chatter"), Watch(service="babble")), plan=(LADDER,))


@pytest.fixture
def page(qtbot: QtBot) -> PlanPage:
    page = built(qtbot).plan
    page.show_settings(PLANNED)
    with qtbot.waitExposed(page):
        page.show()
    return page


def changed(page: PlanPage) -> Ladder:
    return page.settings.plan[0]


def test_two_rungs_in_one_basket_are_reported_at_once(page: PlanPage) -> None:
    assert any("both depended on" in text for text in page.editor.findings.texts)


def test_advice_follows_the_rungs(page: PlanPage) -> None:
    press(page.editor, "Remove Babble")

    assert not any("both depended on" in text for text in page.editor.findings.texts)


def test_an_offline_means_is_added_by_typing(page: PlanPage) -> None:
    enter(page.editor, "Add a step", "phone")

    assert changed(page).rungs == ("chatter", "babble", "phone-call")


def test_rungs_move_and_are_shared(page: PlanPage) -> None:
    press(page.editor, "Move Babble up")
    press(page.editor, "They have Babble too")

    assert changed(page).rungs == ("babble", "chatter")
    assert changed(page).both_sides == ("babble",)


def test_the_keyboard_stays_with_the_rung_that_it_moves(page: PlanPage, qtbot: QtBot) -> None:
    press(page.editor, "Move Chatter down")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)

    def after(words: str) -> str:
        button = control(page.editor, QPushButton, words)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        focused = page.focusWidget()
        assert focused is not None
        return focused.accessibleName()

    assert after("Move Chatter up") == "Move Chatter down"  # it is the first: no way up
    assert after("Move Chatter down") == "Move Chatter up"
    enter(page.editor, "Add a step", "phone")
    assert after("Move Chatter down") == "Move Chatter up"
    assert after("Move Babble down") == "Move Babble down"
    assert after("Remove Babble") == "Remove Chatter"


def test_a_trial_is_dated_today(page: PlanPage) -> None:
    press(page.editor, "Tested today")

    assert changed(page).tested == TODAY


def test_minutes_people_and_message_are_kept(page: PlanPage) -> None:
    control(page.editor, Number, "Can wait for").setValue(10)
    control(page.editor, QPlainTextEdit, "Message to copy").setPlainText("I am on {backup}")
    enter(page.editor, "With whom", "Team")

    assert changed(page) == replace(
        LADDER, group="Team", tolerable_minutes=10, template="I am on {backup}"
    )


def test_a_contact_is_a_number_or_a_mailbox(page: PlanPage) -> None:
    enter(page.editor, "Contacts", "+44 20 7123")
    enter(page.editor, "Contacts", "Ada")

    assert changed(page).contacts == ("tel:+44207123",)
    assert "Ada" in row(page.editor, "Contacts").error


def test_proposals_are_added_and_can_be_undone(qtbot: QtBot, page: PlanPage) -> None:
    page.show_settings(replace(PLANNED, plan=()))

    with qtbot.waitSignal(page.removed) as added:
        page.proposing.click()

    assert added.args is not None
    assert [ladder.purpose for ladder in added.args[0].plan] == ["message"]
    assert added.args[1] == "1 plan added."


def test_with_nothing_watched_it_says_how_to_get_a_proposal(page: PlanPage) -> None:
    page.show_settings(Settings())

    page.proposing.click()

    assert "Services first" in page.said.text()


def test_ladders_are_begun_moved_and_removed(qtbot: QtBot, page: PlanPage) -> None:
    page.new.click()
    assert page.list.current == "1"

    page.list.move_asked.emit("1", -1)
    assert page.settings.plan == (Ladder("message"), LADDER)

    with qtbot.waitSignal(page.removed) as removed:
        page.list.remove_asked.emit("0")
    assert removed.args is not None
    assert removed.args[0].plan == (LADDER,)


SHARED = Ladder("pay", "Family", rungs=("cash",))


def test_a_shared_plan_is_shown_before_it_changes_anything(qtbot: QtBot, page: PlanPage) -> None:
    found = ImportResult("StatusTray", plan=(SHARED,))

    with qtbot.assertNotEmitted(page.removed):
        page.show_import(found)
    shown = page.sharing.lines.text()
    with qtbot.waitSignal(page.removed) as changed_plan:
        page.sharing.accept.click()

    assert "is new: Cash" in shown
    assert changed_plan.args is not None
    assert changed_plan.args[0].plan[-1] == SHARED
    assert changed_plan.args[1] == "1 plan was changed."


def test_a_file_of_another_kind_offers_nothing(page: PlanPage) -> None:
    page.show_import(ImportResult("OPML", watch=(Watch(id="a", page="https://a.example"),)))

    assert "holds no shared plan" in page.sharing.said.text()
    assert page.sharing.accept.isHidden()


def test_a_damaged_plan_is_named(page: PlanPage) -> None:
    page.show_import(ImportResult("", problems=(Problem("line 2", "it is damaged", "Ask again."),)))

    assert "line 2" in page.sharing.lines.text()
    assert page.sharing.accept.isHidden()


def test_the_code_is_shown_and_gone_when_the_plan_changes(page: PlanPage) -> None:
    page.sharing.show_code.click()
    shown = not page.sharing.picture.isHidden()
    page.show_settings(replace(PLANNED, plan=(LADDER, SHARED)))

    assert shown
    assert page.sharing.picture.pixmap().width() > 100
    assert page.sharing.picture.isHidden()


def test_a_plan_that_is_too_large_for_a_code_says_so(page: PlanPage) -> None:
    large = replace(LADDER, contacts=tuple(f"Person {n} <tel:+4416329600{n}>" for n in range(70)))
    page.show_settings(replace(PLANNED, plan=(large,)))

    page.sharing.show_code.click()

    assert "too large for a QR code" in page.sharing.said.text()
    assert page.sharing.picture.isHidden()


def test_without_a_plan_there_is_nothing_to_share(page: PlanPage) -> None:
    page.show_settings(replace(PLANNED, plan=()))

    assert not page.sharing.print.isEnabled()
    assert page.sharing.open.isEnabled()


def test_the_page_is_saved_with_its_code(page: PlanPage) -> None:
    assert b"/Image" in pdf_of(page._page(), title="Plan")


def test_ones_own_numbers_are_kept_for_customers(page: PlanPage) -> None:
    enter(page, "Your own numbers", "+44 20 7123")
    enter(page, "Your own numbers", "Ada")

    assert page.settings.me.reach == ("tel:+44207123",)
    assert "Ada" in page.reach_row.error
