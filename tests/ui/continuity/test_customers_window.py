"""The window for customers: texts that can be copied and changed, and a sign."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from statustray.domain.continuity.customer_notice import Replacement
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers
from statustray.present.views.customers import CustomerChoice, CustomerView, customer_view
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.continuity.customers_window import CustomersWindow
from tests.support.services.snapshots import calm, down, snapshot
from tests.support.services.states import but
from tests.support.windows.every_window import NOW

OFFERED = (
    Replacement("pigeon", "Pigeon", "message"),
    Replacement("phone-call", "phone-call", "message", "+44 1632"),
)
ACME = replace(down("acme").service, probe_covers=Covers.APP)
SEEN = snapshot([calm("umbrella"), replace(down("acme"), service=ACME), down("bolt")])


def shown_for(choice: CustomerChoice) -> CustomerView:
    view = customer_view(
        choice, SEEN, offered=OFFERED, spans=(), languages=(ENGLISH, ENGLISH), now=NOW
    )
    assert view is not None
    return view


@pytest.fixture
def window(qtbot: QtBot) -> CustomersWindow:
    made = CustomersWindow(tr=ENGLISH)
    qtbot.addWidget(made)
    made.show_view(shown_for(CustomerChoice("acme", "en")))
    return made


def test_the_texts_say_what_is_known_and_the_best_to_use(window: CustomersWindow) -> None:
    text = window.banner.text.toPlainText()

    assert text.startswith("Acme ")
    assert text.endswith("You can reach us on Pigeon.")


def test_a_copy_takes_the_text_as_the_user_has_changed_it(window: CustomersWindow) -> None:
    window.banner.text.setPlainText("Our own words.")

    window.banner.copy.click()

    assert QGuiApplication.clipboard().text() == "Our own words."
    assert window.banner.copy.text() == "Copied"


def test_what_the_user_changed_outlives_a_check_that_changes_nothing(
    window: CustomersWindow,
) -> None:
    window.message.text.setPlainText("Our own words.")

    window.show_view(shown_for(CustomerChoice("acme", "en")))

    assert window.message.text.toPlainText() == "Our own words."


def test_another_choice_is_asked_for_with_all_that_is_chosen(
    qtbot: QtBot, window: CustomersWindow
) -> None:
    window.language.show_value("de")

    with qtbot.waitSignal(window.choice_changed) as asked:
        window.language.activated.emit(window.language.currentIndex())

    assert asked.args == [CustomerChoice("acme", "de", "not_working", "pigeon")]


def test_another_service_begins_with_what_is_known_of_it(
    qtbot: QtBot, window: CustomersWindow
) -> None:
    with qtbot.waitSignal(window.choice_changed) as asked:
        window.service.show_value("umbrella")
        window.service.activated.emit(window.service.currentIndex())

    assert asked.args is not None
    assert (asked.args[0].news, asked.args[0].use) == ("", "")


def test_the_troubled_come_first_in_the_list_of_services(window: CustomersWindow) -> None:
    assert [window.service.itemData(n) for n in range(3)] == ["acme", "bolt", "umbrella"]


def test_what_is_not_known_is_said_to_the_sender(window: CustomersWindow) -> None:
    assert window.warning.isHidden()

    window.show_view(shown_for(CustomerChoice("umbrella", "en")))

    assert "sees no problem with Umbrella" in window.warning.text()
    assert not window.warning.isHidden()
    window.show_view(shown_for(CustomerChoice("bolt", "en")))
    assert "checks only the website of Bolt" in window.warning.text()


def test_where_the_own_number_is_missing_a_button_leads_to_its_field(
    qtbot: QtBot, window: CustomersWindow
) -> None:
    assert window.missing.isHidden()
    window.show_view(without_number("acme"))
    assert not window.missing.isHidden()

    with qtbot.waitSignal(window.number_asked):
        window.enter.click()


def test_what_is_back_needs_no_number() -> None:
    assert not without_number("acme", news="back").lacks_number


def without_number(service: str, news: str = "") -> CustomerView:
    view = customer_view(
        CustomerChoice(service, "en", news),
        SEEN,
        offered=(Replacement("phone-call", "phone-call", "message"),),
        spans=(),
        languages=(ENGLISH, ENGLISH),
        now=NOW,
    )
    assert view is not None
    return view


def test_arabic_begins_at_the_right(window: CustomersWindow) -> None:
    window.show_view(shown_for(CustomerChoice("umbrella", "ar")))

    option = window.banner.text.document().defaultTextOption()
    assert option.alignment() & Qt.AlignmentFlag.AlignRight
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft


def test_the_sign_is_saved_as_a_page(window: CustomersWindow, tmp_path: Path) -> None:
    path, made = tmp_path / "sign.pdf", list[tuple[str, bytes]]()
    window.sign.pdf_made.connect(lambda *file: made.append(file))

    window.sign.save.click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))

    assert [(str(path), b"%PDF")] == [(place, data[:4]) for place, data in made]


def test_a_service_that_is_not_watched_any_more_has_no_texts() -> None:
    assert (
        customer_view(
            CustomerChoice("gone", "en"),
            SEEN,
            offered=(),
            spans=(),
            languages=(ENGLISH, ENGLISH),
            now=NOW,
        )
        is None
    )


def test_nothing_to_use_can_be_chosen() -> None:
    view = shown_for(CustomerChoice("acme", "en", use="none"))

    assert view.choice.use == "none"
    assert view.texts.banner.endswith("Please try again later.")


def test_a_milder_problem_is_told_as_such() -> None:
    mild = snapshot([but(down("acme"), level=Level.DEGRADED)])
    view = customer_view(
        CustomerChoice("acme", "en"),
        mild,
        offered=(),
        spans=(),
        languages=(ENGLISH, ENGLISH),
        now=NOW,
    )

    assert view is not None
    assert "problems" in view.texts.banner
