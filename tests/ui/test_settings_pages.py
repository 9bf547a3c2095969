from datetime import time

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.level import Level
from statustray.domain.model.problem import Problem
from statustray.domain.model.secret import SecretState
from statustray.domain.model.settings import (
    CANARIES,
    Appearance,
    Me,
    Notify,
    Polling,
    Quiet,
    Settings,
    Watch,
)
from statustray.gateways.files.bundled.catalogue import load_catalogue
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.settings.editors.quiet_hours import QuietHours
from statustray.ui.settings.page_list import SettingsPages
from statustray.ui.settings.pages.accounts import AccountsPage
from statustray.ui.widgets.controls import TimeOfDay
from tests.support.services.small_world import small_world
from tests.support.windows.controls import control, enter, press
from tests.support.windows.settings_pages import build

NIGHT = Quiet(time(22), time(7), ("sat",))


@pytest.fixture
def pages(qtbot: QtBot) -> SettingsPages:
    pages = build()
    for page in pages.all:
        qtbot.addWidget(page)
        page.show_settings(Settings())
    return pages


def test_quiet_hours_are_added_changed_and_removed(qtbot: QtBot, pages: SettingsPages) -> None:
    page = pages.notifications
    page.add_span.click()
    (editor,) = page.findChildren(QuietHours)
    press(editor, "Sat")
    assert page.settings.notify.quiet == (NIGHT,)

    with qtbot.waitSignal(page.removed) as removed:
        press(editor, "Remove these quiet hours")

    assert removed.args is not None
    assert removed.args[0].notify.quiet == ()


def test_quiet_hours_of_no_length_are_refused_beside_them(pages: SettingsPages) -> None:
    page = pages.notifications
    page.add_span.click()
    (editor,) = page.findChildren(QuietHours)
    before = page.settings

    control(editor, TimeOfDay, "Quiet until").show_value(time(22))

    assert "Choose a different end" in editor.error
    assert page.settings == before


def test_a_digest_has_a_time_only_while_it_is_on(pages: SettingsPages) -> None:
    page = pages.notifications

    page.digest.click()
    page.digest_at.show_value(time(9, 30))
    assert page.settings.notify.digest_at == time(9, 30)

    page.digest.click()
    assert page.settings.notify.digest_at is None


def test_days_that_are_no_numbers_are_refused_beside_them(pages: SettingsPages) -> None:
    page = pages.notifications

    page.ends.clear()
    QTest.keyClicks(page.ends, "soon")
    assert "14, 7, 1" in page.ends_row.error

    page.ends.clear()
    QTest.keyClicks(page.ends, "30")
    assert not page.ends_row.error
    assert page.settings.notify.certificate_days == (30,)


def test_what_may_interrupt_is_chosen(pages: SettingsPages) -> None:
    page = pages.notifications

    page.from_level.chosen.emit("major_outage")
    page.back.click()
    page.sound.click()

    assert page.settings.notify == Notify(from_level=Level.MAJOR_OUTAGE, recovery=False, sound=True)


def test_a_test_notification_names_its_backend(qtbot: QtBot, pages: SettingsPages) -> None:
    page = pages.notifications
    with qtbot.waitSignal(page.test_asked):
        page.test.click()
    assert page.test.property("busy")

    page.show_test_result("Sent via the desktop.")

    assert not page.test.property("busy")
    assert page.test_result.text() == "Sent via the desktop."


def test_too_few_canaries_are_refused_beside_them(pages: SettingsPages) -> None:
    page = pages.checking

    page.canaries.setPlainText("https://one.example")
    assert "three" in page.canaries_row.error
    assert page.settings.network.canaries == CANARIES

    page.usual.click()
    assert not page.canaries_row.error


def test_a_proxy_without_a_scheme_is_refused_beside_it(pages: SettingsPages) -> None:
    page = pages.checking

    QTest.keyClicks(page.proxy, "proxy.example")
    assert "http://" in page.proxy_row.error
    assert page.settings.network.proxy is None

    page.proxy.clear()
    QTest.keyClicks(page.proxy, "http://proxy.example:3128")
    assert page.settings.network.proxy == "http://proxy.example:3128"


def test_intervals_and_resolver_are_chosen(pages: SettingsPages) -> None:
    page = pages.checking

    page.probes.setValue(120)
    page.battery.click()
    page.resolver.chosen.emit("https://dns.quad9.net/dns-query")

    assert page.settings.polling.interval_s == 120
    assert not page.settings.polling.slow_on_battery
    assert page.settings.network.resolver == "https://dns.quad9.net/dns-query"


def test_appearance_is_chosen(pages: SettingsPages) -> None:
    page = pages.appearance

    page.theme.chosen.emit("dark")
    page.language.chosen.emit("ar")
    page.text_size.setValue(200)
    page.icon.chosen.emit("symbolic")

    look = page.settings.appearance
    assert (look.theme, look.language, look.text_percent, look.icon) == (
        "dark",
        "ar",
        200,
        "symbolic",
    )


def test_lines_are_named_from_the_catalogue_or_freely(pages: SettingsPages) -> None:
    page = pages.accounts

    page.mail.setEditText("Postbox")
    page.mobile.setEditText("My village's network")
    for words in ("Text message (SMS)", "Whisper"):
        enter(page, "Ready to use", words)

    assert page.settings.me == Me(
        mobile_network="My village's network", mail="postbox", have=("sms", "whisper")
    )


def test_a_key_is_handed_over_once_and_not_kept(qtbot: QtBot, pages: SettingsPages) -> None:
    field = pages.accounts.keys.fields["token"]
    field.field.setText("s3cret")

    with qtbot.waitSignal(pages.accounts.keys.given) as given:
        field.keep.click()

    assert given.args == ["token", "s3cret"]
    assert not field.field.text()
    pages.accounts.keys.show_state("token", SecretState.LOCKED)
    assert "locked" in field.said.text()


def test_each_page_that_wants_a_key_has_a_field_which_follows_the_settings(
    qtbot: QtBot, pages: SettingsPages
) -> None:
    page, key = pages.accounts, "page:acme"
    acme = Watch(id="acme", name="Acme", page="https://status.acme.example", wants_key=True)

    with qtbot.waitSignal(page.keys.listed) as listed:
        page.show_settings(Settings(watch=(acme,)))
    assert listed.args == [("token", key)]
    field = page.keys.fields[key]
    page.show_settings(Settings(watch=(acme,), welcomed=True))
    assert page.keys.fields[key] is field

    page.show_settings(Settings(watch=(replace(acme, wants_key=False),)))

    assert page.keys.slots == ("token",)


def test_another_country_reorders_what_is_offered_and_changes_no_answer(qtbot: QtBot) -> None:
    page = AccountsPage(tr=ENGLISH, catalogue=load_catalogue())
    qtbot.addWidget(page)
    page.show_settings(Settings(me=Me(country="DE", mobile_network="congstar")))
    assert "Telekom" in " ".join(page.mobile.itemText(n) for n in range(1, 15))

    with qtbot.assertNotEmitted(page.edited):
        page.show_settings(Settings(me=Me(country="BR", mobile_network="congstar")))

    assert page.mobile.value == "congstar"
    assert "Vivo" in [page.mobile.itemText(n) for n in range(1, 15)]


def test_no_card_of_keys_stands_there_for_nothing(qtbot: QtBot) -> None:
    page = AccountsPage(tr=ENGLISH, catalogue=small_world())
    qtbot.addWidget(page)
    page.show_settings(Settings())

    assert page.keys.isHidden()


def test_what_a_file_holds_is_chosen_before_it_is_taken_over(
    qtbot: QtBot, pages: SettingsPages
) -> None:
    page = pages.exchange
    shop = Watch(id="shop", name="Shop", probe="https://shop.example")
    mail = Watch(id="mail", name="Mail", probe="tcp://mail.example:25")
    page.show_import(
        ImportResult("Gatus", (shop, mail), problems=(Problem("endpoints[2]", "odd"),))
    )
    assert "endpoints[2]" in page.problems.text()

    page.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    with qtbot.waitSignal(page.removed) as taken:
        page.accept.click()

    assert taken.args is not None
    assert taken.args[0].watch == (mail,)


def test_a_file_that_cannot_be_read_is_answered(pages: SettingsPages) -> None:
    pages.exchange.show_import_failed("This is no list. Choose a different file.")

    assert pages.exchange.said.text().startswith("This is no list")
    assert pages.exchange.accept.isHidden()


def test_starting_over_keeps_the_first_steps_done(qtbot: QtBot, pages: SettingsPages) -> None:
    page = pages.advanced
    page.show_settings(Settings(watch=(Watch(service="coin"),), welcomed=True))

    with qtbot.waitSignal(page.removed) as reset:
        press(page, "Reset all settings")

    assert reset.args is not None
    assert reset.args[0] == Settings(welcomed=True)


def test_problems_of_the_file_are_named(pages: SettingsPages) -> None:
    pages.advanced.show_problems([Problem("[polling]", "odd", "Correct the address.")])

    assert "Correct the address." in pages.advanced.problems.text()


def test_filling_a_page_hands_nothing_back(qtbot: QtBot, pages: SettingsPages) -> None:
    full = replace(
        Settings(watch=(Watch(id="own", page="https://own.example", group="Mine"),)),
        notify=Notify(quiet=(NIGHT,), digest_at=time(8)),
        me=Me("o2", "bt", "gmail", {"whisper": "server.example"}, ("sms",)),
    )

    for page in pages.all:
        with qtbot.assertNotEmitted(page.edited), qtbot.assertNotEmitted(page.removed):
            page.show_settings(full)


def test_what_an_administrator_has_set_is_shown_as_locked(pages: SettingsPages) -> None:
    for page in pages.all:
        page.show_locked(frozenset({"polling", "network.proxy", "notify", "appearance.theme"}))

    checking = pages.checking
    assert not checking.probes.isEnabled()
    assert not checking.battery.isEnabled()
    assert not checking.proxy.isEnabled()
    assert checking.resolver.isEnabled()
    assert not pages.notifications.sound.isEnabled()
    pages.notifications.show_settings(Settings(notify=Notify(digest_at=time(8))))
    assert not pages.notifications.digest.isEnabled()
    assert not pages.notifications.digest_at.isEnabled()
    assert not pages.notifications.ends.isEnabled()
    assert not pages.appearance.theme.isEnabled()
    assert pages.appearance.language.isEnabled()
    assert "appearance.theme, network.proxy, notify, polling" in pages.advanced.locked.text()
    assert pages.advanced.locked.isVisibleTo(pages.advanced)


def test_numbers_that_only_a_file_can_give_are_shown_as_they_are(pages: SettingsPages) -> None:
    polling = Polling(interval_s=5, page_interval_s=10)
    pages.checking.show_settings(Settings(polling=polling))
    pages.appearance.show_settings(Settings(appearance=Appearance(text_percent=50)))

    assert pages.checking.probes.value() == 5
    assert pages.appearance.text_size.value() == 50
    assert pages.checking.settings.polling == polling
