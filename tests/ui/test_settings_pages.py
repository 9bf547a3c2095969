from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.level import Level
from statustray.domain.model.problem import Problem
from statustray.domain.model.secret import SecretState
from statustray.domain.model.settings import CANARIES, Me, Notify, Quiet, Settings, Watch
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.settings.page_list import SettingsPages
from statustray.ui.settings.pages.accounts import AccountsPage
from tests.support.settings_pages import build
from tests.support.small_world import small_world

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
    page._add_span.click()
    (editor,) = page._editors()
    editor._days["sat"].click()
    assert page._settings.notify.quiet == (NIGHT,)

    with qtbot.waitSignal(page.removed) as removed:
        editor._remove.click()

    assert removed.args is not None
    assert removed.args[0].notify.quiet == ()


def test_quiet_hours_of_no_length_are_refused_beside_them(pages: SettingsPages) -> None:
    page = pages.notifications
    page._add_span.click()
    (editor,) = page._editors()
    before = page._settings

    editor._end.show_value(time(22))

    assert "Choose a different end" in editor._error.text()
    assert page._settings == before


def test_a_digest_has_a_time_only_while_it_is_on(pages: SettingsPages) -> None:
    page = pages.notifications

    page._digest.click()
    page._digest_at.show_value(time(9, 30))
    assert page._settings.notify.digest_at == time(9, 30)

    page._digest.click()
    assert page._settings.notify.digest_at is None


def test_days_that_are_no_numbers_are_refused_beside_them(pages: SettingsPages) -> None:
    page = pages.notifications

    page._ends.clear()
    QTest.keyClicks(page._ends, "soon")
    assert "14, 7, 1" in page._ends_row.error

    page._ends.clear()
    QTest.keyClicks(page._ends, "30")
    assert not page._ends_row.error
    assert page._settings.notify.certificate_days == (30,)


def test_what_may_interrupt_is_chosen(pages: SettingsPages) -> None:
    page = pages.notifications

    page._from.chosen.emit("major_outage")
    page._back.click()
    page._sound.click()

    assert page._settings.notify == Notify(
        from_level=Level.MAJOR_OUTAGE, recovery=False, sound=True
    )


def test_a_test_notification_names_its_backend(qtbot: QtBot, pages: SettingsPages) -> None:
    page = pages.notifications
    with qtbot.waitSignal(page.test_asked):
        page._test.click()
    assert not page._test.isEnabled()

    page.show_test_result("Sent via the desktop.")

    assert page._test.isEnabled()
    assert page._test_result.text() == "Sent via the desktop."


def test_too_few_canaries_are_refused_beside_them(pages: SettingsPages) -> None:
    page = pages.checking

    page._canaries.setPlainText("https://one.example")
    assert "three" in page._canaries_row.error
    assert page._settings.network.canaries == CANARIES

    page._usual.click()
    assert not page._canaries_row.error


def test_a_proxy_without_a_scheme_is_refused_beside_it(pages: SettingsPages) -> None:
    page = pages.checking

    QTest.keyClicks(page._proxy, "proxy.example")
    assert "http://" in page._proxy_row.error
    assert page._settings.network.proxy is None

    page._proxy.clear()
    QTest.keyClicks(page._proxy, "http://proxy.example:3128")
    assert page._settings.network.proxy == "http://proxy.example:3128"


def test_intervals_and_resolver_are_chosen(pages: SettingsPages) -> None:
    page = pages.checking

    page._probes.setValue(120)
    page._battery.click()
    page._resolver.chosen.emit("https://dns.quad9.net/dns-query")

    assert page._settings.polling.interval_s == 120
    assert not page._settings.polling.slow_on_battery
    assert page._settings.network.resolver == "https://dns.quad9.net/dns-query"


def test_appearance_is_chosen(pages: SettingsPages) -> None:
    page = pages.appearance

    page._theme.chosen.emit("dark")
    page._language.chosen.emit("ar")
    page._size.setValue(200)
    page._icon.chosen.emit("symbolic")

    look = page._settings.appearance
    assert (look.theme, look.language, look.text_percent, look.icon) == (
        "dark",
        "ar",
        200,
        "symbolic",
    )


def test_lines_are_named_from_the_catalogue_or_freely(pages: SettingsPages) -> None:
    page = pages.accounts

    page._mail.setEditText("Postbox")
    page._mobile.setEditText("My village's network")
    page._have._change(("sms", "whisper"))

    assert page._settings.me == Me(
        mobile_network="My village's network", mail="postbox", have=("sms", "whisper")
    )


def test_a_key_is_handed_over_once_and_not_kept(qtbot: QtBot, pages: SettingsPages) -> None:
    field = pages.accounts.keys.fields["token"]
    field._field.setText("s3cret")

    with qtbot.waitSignal(pages.accounts.keys.given) as given:
        field._keep.click()

    assert given.args == ["token", "s3cret"]
    assert not field._field.text()
    pages.accounts.keys.show_state("token", SecretState.LOCKED)
    assert "locked" in field._said.text()


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
    assert "endpoints[2]" in page._problems.text()

    page._list._items()[0].setCheckState(page._list._items()[0].checkState().Unchecked)
    with qtbot.waitSignal(page.removed) as taken:
        page._accept.click()

    assert taken.args is not None
    assert taken.args[0].watch == (mail,)


def test_a_file_that_cannot_be_read_is_answered(pages: SettingsPages) -> None:
    pages.exchange.show_import_failed("This is no list. Choose a different file.")

    assert pages.exchange._said.text().startswith("This is no list")
    assert pages.exchange._accept.isHidden()


def test_starting_over_keeps_the_first_steps_done(qtbot: QtBot, pages: SettingsPages) -> None:
    page = pages.advanced
    page.show_settings(Settings(watch=(Watch(service="coin"),), welcomed=True))

    with qtbot.waitSignal(page.removed) as reset:
        page._reset()

    assert reset.args is not None
    assert reset.args[0] == Settings(welcomed=True)


def test_problems_of_the_file_are_named(pages: SettingsPages) -> None:
    pages.advanced.show_problems([Problem("[polling]", "odd", "Correct the address.")])

    assert "Correct the address." in pages.advanced._problems.text()


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
    assert not checking._probes.isEnabled()
    assert not checking._battery.isEnabled()
    assert not checking._proxy.isEnabled()
    assert checking._resolver.isEnabled()
    assert not pages.notifications._sound.isEnabled()
    pages.notifications.show_settings(Settings(notify=Notify(digest_at=time(8))))
    assert not pages.notifications._digest.isEnabled()
    assert not pages.notifications._digest_at.isEnabled()
    assert not pages.notifications._ends.isEnabled()
    assert not pages.appearance._theme.isEnabled()
    assert pages.appearance._language.isEnabled()
    assert "appearance.theme, network.proxy, notify, polling" in pages.advanced._locked.text()
    assert not pages.advanced._locked_box.isHidden()
