"""The page of other places: published where its user chose, others added and removed."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from statustray.domain.model.settings import Publishing, Settings, ViewSource
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.settings.editors.place_rows import PlaceRow
from statustray.ui.settings.pages.places import PlacesPage
from tests.support.windows.controls import control, enter, press

OFFICE = ViewSource("the office", "/shared/office.json")


@pytest.fixture
def page(qtbot: QtBot) -> PlacesPage:
    page = PlacesPage(tr=ENGLISH)
    qtbot.addWidget(page)
    page.show_settings(Settings())
    return page


def test_nothing_is_published_before_a_file_was_chosen(page: PlacesPage) -> None:
    page.on.click()
    assert not page.on.isChecked()
    assert page.settings.publish == Publishing()

    page._publish_to("/shared/here.json")
    page.addresses.click()
    assert page.on.isChecked()
    assert page.settings.publish == Publishing("/shared/here.json", addresses=True)

    page.on.click()
    assert page.settings.publish.file == ""


def test_a_place_that_is_no_whole_path_is_refused_beside_it(page: PlacesPage) -> None:
    published = Publishing("/shared/here.json")
    page.show_settings(Settings(publish=published))

    enter(page, "File", "here.json")

    assert "whole path" in page.file_row.error
    assert page.settings.publish == published


def test_places_are_added_shown_with_what_they_say_and_removed(
    qtbot: QtBot, page: PlacesPage
) -> None:
    page.name.setText(" the office ")
    control(page, QLineEdit, "Its file, or an https address").setText(OFFICE.place)
    page.add.click()
    assert page.settings.view == (OFFICE,)
    assert page.name.text() == ""

    page.show_words({"the office": "12 services, reported at 20:10"})
    (place,) = (one for one in page.findChildren(PlaceRow) if not one.isHidden())
    assert (place.name, place.says) == ("the office", "12 services, reported at 20:10")

    with qtbot.waitSignal(page.removed) as removed:
        press(page, "Remove the office")
    assert removed.args is not None
    assert removed.args[0].view == ()


@pytest.mark.parametrize(
    ("name", "place", "said"),
    [
        ("", "/shared/x.json", "Enter a name"),
        ("home", "", "Enter a name"),
        ("home", "x.json", "whole path"),
        ("home", "http://x.example/", "not an address"),
        ("The Office", "/shared/x.json", "listed twice"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(
    page: PlacesPage, name: str, place: str, said: str
) -> None:
    page.show_settings(Settings(view=(OFFICE,)))
    page.name.setText(name)
    control(page, QLineEdit, "Its file, or an https address").setText(place)

    page.add.click()

    assert said in page.from_row.error
    assert page.settings.view == (OFFICE,)


def test_a_place_with_a_key_asks_for_it(page: PlacesPage, tmp_path: Path) -> None:
    page.name.setText("home")
    control(page, QLineEdit, "Its file, or an https address").setText(str(tmp_path / "view.json"))
    page.key.click()
    page.add.click()
    assert "https" in page.from_row.error

    control(page, QLineEdit, "Its file, or an https address").setText(
        "https://home.example/view.json"
    )
    page.add.click()
    assert page.settings.view[0].wants_key
