import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from statustray.domain.model.settings import Me, Settings, Watch
from statustray.gateways.files.bundled.catalogue import load_catalogue
from statustray.present.views.continuity.plan_advice import PlanAdvice
from statustray.present.views.lookup import Lookup
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.style.theme import Theme
from statustray.ui.welcome.use_step import UseStep
from statustray.ui.welcome.welcome_window import WelcomeWindow
from statustray.ui.widgets.lists.entry_model import ID
from tests.support.services.small_world import small_world, two_countries
from tests.support.windows.controls import press
from tests.support.windows.settings_pages import TODAY


@pytest.fixture
def window(qtbot: QtBot) -> WelcomeWindow:
    catalogue = small_world()
    window = WelcomeWindow(
        tr=ENGLISH,
        settings=Settings(),
        catalogue=catalogue,
        lookup=Lookup(catalogue=catalogue, tr=ENGLISH),
        propose=PlanAdvice(catalogue=catalogue, today=TODAY, tr=ENGLISH).propose,
        country="DE",
    )
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def pick(window: WelcomeWindow, *services: str) -> None:
    for service in services:
        window.use.finder.chosen.emit(service)


def test_services_are_picked_by_typing_too(window: WelcomeWindow) -> None:
    QTest.keyClicks(window.use.finder.typed, "whis")
    QTest.keyClick(window.use.finder.typed, Qt.Key.Key_Return)

    assert window.use.value == ("whisper",)


def test_the_country_just_answered_decides_what_is_suggested_and_found_first(qtbot: QtBot) -> None:
    window = WelcomeWindow(
        tr=ENGLISH,
        settings=Settings(),
        catalogue=two_countries(),
        lookup=Lookup(catalogue=two_countries(), tr=ENGLISH),
        propose=lambda _settings: (),
        country="BR",
    )
    qtbot.addWidget(window)
    window.next.click()

    assert {*window.use._common_of_kind.chips} == {"acme-longer"}
    window.use.finder.type("acm")

    assert window.use.finder.model.index(0, 0).data(ID) == "acme-longer"


def test_a_pick_is_taken_back_where_it_is_shown(window: WelcomeWindow) -> None:
    pick(window, "chatter", "coin")

    window.use.mine.chips["chatter"].click()

    assert window.use.value == ("coin",)


def test_no_service_stands_twice_on_the_page(qtbot: QtBot) -> None:
    catalogue = load_catalogue()
    find = Lookup(catalogue=catalogue, tr=ENGLISH).services
    use = UseStep(tr=ENGLISH, catalogue=catalogue, find=find)
    qtbot.addWidget(use)
    often = set(use._common.chips)

    assert "whatsapp" in often
    for kind in use._groups:
        use.more.chosen.emit(kind)
        assert not often & set(use._common_of_kind.chips), kind
    for key in ("whatsapp", "threema"):
        use.finder.chosen.emit(key)
    assert use._common.chips["whatsapp"].isChecked()
    assert list(use.mine.chips) == ["threema"]


def test_the_foot_is_in_line_with_the_steps(theme: Theme, window: WelcomeWindow) -> None:
    assert theme.palette.text, "its borders are in force"
    QApplication.processEvents()
    title = next(label for label in window.use.findChildren(QLabel) if label.text())

    left = [part.mapTo(window, QPoint()).x() for part in (window.progress, title)]

    assert abs(left[0] - left[1]) <= 2, "but for the border of what scrolls"


def test_programs_are_looked_for_only_when_asked(qtbot: QtBot, window: WelcomeWindow) -> None:
    with qtbot.waitSignal(window.programs_asked):
        window.use.find_apps.click()

    window.show_programs(("whisper",))

    assert window.use.value == ("whisper",)
    assert window.use.apps_found.text() == "1 app found and selected."


def test_a_step_with_nothing_to_choose_says_so_and_enter_goes_on(window: WelcomeWindow) -> None:
    window.show_step(1)
    for step, words in ((2, "depend on the services you choose"), (3, "Nothing more to suggest")):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)

        assert window.step == step
        shown = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
        assert any(words in text for text in shown)
        assert window.focusWidget() is window.next


def test_the_answers_of_all_steps_come_out_at_the_end(qtbot: QtBot, window: WelcomeWindow) -> None:
    press(window.about, "I sell something")
    window.next.click()
    pick(window, "chatter", "babble")
    for _ in range(2):
        window.next.click()
    press(window.other, "Phone call")
    window.next.click()
    window.tell.login.click()
    with qtbot.waitSignal(window.finding_asked):
        window.next.click()

    with qtbot.waitSignal(window.finished) as finished:
        window.next.click()

    assert finished.args is not None
    (settings,) = finished.args
    assert [watch.key for watch in settings.watch] == ["chatter", "babble"]
    assert [ladder.purpose for ladder in settings.plan] == ["message"]
    assert settings.me == Me(have=("phone-call",), country="DE", roles=("sell",))
    assert settings.appearance.start_at_login
    assert settings.welcomed
    assert not window.isVisible()


def test_it_ends_with_the_plans_first_finding(window: WelcomeWindow) -> None:
    window.show_step(5)

    window.show_finding("Your two messengers share a dependency.")

    assert window.finding.finding.text() == "Your two messengers share a dependency."
    assert window.finding.bar.isHidden()


def test_every_step_can_be_skipped(qtbot: QtBot, window: WelcomeWindow) -> None:
    for step in range(5):
        assert window.step == step
        window.skip.click()

    with qtbot.waitSignal(window.finished) as finished:
        window.next.click()

    assert finished.args == [Settings(welcomed=True)]


def test_skipping_a_step_drops_what_was_answered_there(window: WelcomeWindow) -> None:
    press(window.about, "I teach")
    window.skip.click()
    pick(window, "chatter")
    window.skip.click()

    assert window.settings == Settings(welcomed=True)


def test_the_search_has_the_focus_where_services_are_asked_for(
    qtbot: QtBot, window: WelcomeWindow
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()

    window.next.click()

    assert window.focusWidget() is window.use.finder.typed


def test_no_step_takes_the_focus_itself(window: WelcomeWindow) -> None:
    assert {step.focusPolicy() for step in window._steps} == {Qt.FocusPolicy.NoFocus}


def test_only_one_kind_of_services_is_offered_at_a_time(window: WelcomeWindow) -> None:
    window.next.click()
    kinds = [window.use.more.itemData(n) for n in range(window.use.more.count())]
    assert len(kinds) > 1

    for kind in kinds:
        window.use.more.chosen.emit(kind)
        assert tuple(window.use._common_of_kind.chips) == tuple(
            entry.id for entry in window.use._groups[kind]
        )


def test_the_last_step_alone_says_that_all_is_done(qtbot: QtBot, window: WelcomeWindow) -> None:
    window.show_step(5)

    with qtbot.waitSignal(window.done):
        window.next.click()


def test_closing_early_is_not_the_end_of_the_first_run(qtbot: QtBot, window: WelcomeWindow) -> None:
    with qtbot.assertNotEmitted(window.done):
        window.close()


def test_closing_keeps_what_was_answered_and_tells_it_once(
    qtbot: QtBot, window: WelcomeWindow
) -> None:
    pick(window, "coin")

    with qtbot.waitSignal(window.finished) as finished:
        window.close()
    with qtbot.assertNotEmitted(window.finished):
        window.close()

    assert finished.args == [Settings(watch=(Watch(service="coin"),), welcomed=True)]


def test_going_back_keeps_the_answers(window: WelcomeWindow) -> None:
    window.next.click()
    pick(window, "coin")
    window.next.click()
    window.purpose.chips.chips["bank"].click()

    window.next.click()
    window.back.click()

    assert window.purpose.value == ()
    assert window.use.value == ("coin",)


def test_the_test_notification_names_its_backend(qtbot: QtBot, window: WelcomeWindow) -> None:
    with qtbot.waitSignal(window.test_asked):
        window.tell.test.click()

    window.show_test_result("Sent via the desktop.")

    assert not window.tell.test.property("busy")
    assert "Sent via the desktop." in window.tell.test_row.words


def test_what_changed_elsewhere_meanwhile_stays(window: WelcomeWindow) -> None:
    pick(window, "whisper")

    window.build_on(Settings(watch=(Watch(service="coin"),)))
    finished: list[Settings] = []
    window.finished.connect(finished.append)
    window.close()

    (settings,) = finished
    assert [watch.key for watch in settings.watch] == ["coin", "whisper"]


def test_enter_goes_on_from_wherever_the_keyboard_is(window: WelcomeWindow, qtbot: QtBot) -> None:
    """But takes what is typed first, and presses no button on the way to the last step."""
    qtbot.waitUntil(window.isActiveWindow)
    asked = []
    window.test_asked.connect(lambda: asked.append("test"))
    window.plan_asked.connect(lambda: asked.append("plan"))

    def enter() -> int:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
        return window.step

    assert enter() == 1
    QTest.keyClicks(window.use.finder.typed, "whis")
    assert enter() == 1
    assert window.use.value == ("whisper",)
    assert [enter(), enter(), enter(), enter()] == [2, 3, 4, 5]
    enter()
    assert not window.isVisible()
    assert asked == []


def test_enter_presses_the_button_that_has_the_keyboard(
    window: WelcomeWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    window.show_step(1)
    window.back.setFocus()

    QTest.keyClick(window.back, Qt.Key.Key_Return)

    assert window.step == 0


def test_each_step_and_what_is_found_is_said(window: WelcomeWindow, announced: list[str]) -> None:
    window.next.click()
    QTest.keyClicks(window.use.finder.typed, "whis")
    window.use.finder.typed.clear()
    window.show_programs(())

    assert announced[0] == "Step 2 of 6. Which services do you use?"
    assert any(said.startswith("Whisper") for said in announced[1:])
    assert announced[-1] == "No known apps were found."


def test_a_button_that_waits_keeps_the_keyboard(window: WelcomeWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    window.show_step(4)
    window.tell.test.setFocus()
    asked = []
    window.test_asked.connect(lambda: asked.append("test"))

    window.tell.test.click()
    window.tell.test.click()
    assert window.focusWidget() is window.tell.test
    assert asked == ["test"]

    window.show_test_result("Sent.")
    window.tell.test.click()
    assert asked == ["test", "test"]
