"""The page of sources: found by address, chosen by check boxes, removed with their services."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import CheckNote, Component
from statustray.domain.model.checks.source_reading import SourceReading
from statustray.domain.model.level import Level
from statustray.domain.model.page_key import KeyTrouble
from statustray.domain.model.settings import Settings, Source, Watch
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.settings.pages.sources import SourcesPage
from tests.support.windows.controls import control, press

URL = "https://prometheus.acme.example"
FOUND = SourceReading(
    Source("prometheus", "prometheus", URL),
    (
        Component("prometheus", Level.DEGRADED, id="*"),
        Component("Shop", Level.OPERATIONAL, "web", id="shop"),
        Component("Mail", Level.UNKNOWN, "post", id="mail", note=CheckNote.STALE),
    ),
)
MINE = Settings(
    watch=(
        Watch(id="shop", name="Shop", source="prometheus", check="shop"),
        Watch(id="other", page="https://status.acme.example"),
    ),
    source=(FOUND.source,),
)


@pytest.fixture
def page(qtbot: QtBot) -> SourcesPage:
    page = SourcesPage(tr=ENGLISH, catalogue=Catalogue())
    qtbot.addWidget(page)
    page.show_settings(Settings())
    return page


def boxes(page: SourcesPage) -> dict[str, bool]:
    items = [page.checks.item(n) for n in range(page.checks.count())]
    return {item.text(): item.checkState() is Qt.CheckState.Checked for item in items}


def check(page: SourcesPage, name: str, *, on: bool = True) -> None:
    items = [page.checks.item(n) for n in range(page.checks.count())]
    state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
    next(item for item in items if item.text() == name).setCheckState(state)


def test_an_address_is_asked_for_with_the_key_that_was_typed(
    qtbot: QtBot, page: SourcesPage
) -> None:
    page.url.setText(f" {URL} ")
    page.key.setText("hush")

    with qtbot.waitSignal(page.find_asked) as asked:
        press(page, "Find its checks")

    assert asked.args == [URL, "hush"]
    assert page.said.text() == "Finding out what answers there…"
    assert control(page, QPushButton, "Find its checks").property("busy")


def test_without_an_address_it_is_said_what_is_missing(page: SourcesPage) -> None:
    press(page, "Find its checks")
    assert "Enter an address." in page._url_row.error

    page.url.setText(URL)
    press(page, "Find its checks")
    assert page._url_row.error == ""


def test_the_checks_that_are_selected_become_services(qtbot: QtBot, page: SourcesPage) -> None:
    page.show_reading(FOUND)
    listed = boxes(page)
    check(page, "Shop")

    with qtbot.waitSignal(page.edited) as edited:
        page.accept.click()

    assert listed == {"All of it together": False, "Shop": False, "Mail": False}
    settings = edited.args[0]
    assert settings.source == (FOUND.source,)
    assert [(w.name, w.source, w.check) for w in settings.watch] == [("Shop", "prometheus", "shop")]
    assert page.said.text() == "1 check is watched."


def test_all_can_be_selected_at_once_without_the_one_that_stands_for_all(
    page: SourcesPage,
) -> None:
    page.show_reading(FOUND)

    page.every.click()

    assert boxes(page) == {"All of it together": False, "Shop": True, "Mail": True}


def test_a_key_is_handed_on_once_the_source_is_there_and_kept_nowhere_else(
    page: SourcesPage,
) -> None:
    page.url.setText(URL)
    page.key.setText("hush")
    press(page, "Find its checks")
    page.show_reading(replace(FOUND, source=replace(FOUND.source, wants_key=True)))
    check(page, "Shop")

    sent: list[object] = []
    page.edited.connect(lambda _settings: sent.append("edited"))
    page.key_given.connect(lambda *given: sent.append(given))
    page.accept.click()

    assert sent == ["edited", ("prometheus", "hush")]
    assert page.settings.source[0].wants_key
    assert page.key.text() == ""


def test_a_second_reading_shows_what_is_watched_and_can_take_it_back(
    qtbot: QtBot, page: SourcesPage
) -> None:
    page.show_settings(MINE)
    with qtbot.waitSignal(page.read_asked) as asked:
        page.choose.click()
    page.show_reading(FOUND)
    listed = boxes(page)
    check(page, "Shop", on=False)
    check(page, "Mail")
    page.accept.click()

    assert asked.args == ["prometheus"]
    assert listed["Shop"]
    assert [watch.key for watch in page.settings.watch] == ["other", "mail"]


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        (Failure(FailureKind.MALFORMED, Phase.BODY, "$: expected JSON"), "isn't one of Prometheus"),
        (Failure(FailureKind.HTTP_STATUS, Phase.BODY, key=KeyTrouble.WANTED), "needs a key"),
        (Failure(FailureKind.HTTP_STATUS, Phase.BODY, key=KeyTrouble.REFUSED), "rejects the key"),
        (Failure(FailureKind.REFUSED, Phase.CONNECT), "connection refused"),
    ],
)
def test_why_a_source_cannot_be_read_is_a_sentence(
    page: SourcesPage, failure: Failure, said: str
) -> None:
    page.show_reading(SourceReading(FOUND.source, failure=failure))

    assert said in page.said.text()
    assert not page.checks.isVisibleTo(page)
    assert not control(page, QPushButton, "Find its checks").property("busy")


def test_a_removed_source_takes_its_services_along_and_can_come_back(
    qtbot: QtBot, page: SourcesPage
) -> None:
    page.show_settings(MINE)

    with qtbot.waitSignal(page.removed) as removed:
        page.drop.click()

    assert [watch.key for watch in removed.args[0].watch] == ["other"]
    assert removed.args[0].source == ()
    assert removed.args[1] == "prometheus was removed."
