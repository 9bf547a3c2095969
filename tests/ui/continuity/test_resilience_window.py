from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from statustray.domain.model.settings import Ladder, Settings, Watch
from statustray.present.views.continuity.plan_advice import PlanAdvice
from statustray.present.views.continuity.resilience import ReportStepKind
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.continuity.resilience_window import ResilienceWindow
from statustray.ui.style.theme import Theme
from tests.support.services.small_world import small_world
from tests.support.windows.controls import press
from tests.support.windows.settings_pages import TODAY

SETTINGS = Settings(
    watch=tuple(Watch(service=key) for key in ("chatter", "babble", "coin")),
    plan=(Ladder("message", rungs=("chatter", "babble")),),
)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> ResilienceWindow:
    window = ResilienceWindow(tr=ENGLISH, theme=theme)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def reported(window: ResilienceWindow) -> ResilienceWindow:
    advice = PlanAdvice(catalogue=small_world(), today=TODAY, tr=ENGLISH)
    window.show_report(advice.report(SETTINGS))
    return window


def test_working_it_out_is_shown(window: ResilienceWindow) -> None:
    assert not window.bar.isHidden()
    assert not window.print.isEnabled()


def test_the_headline_names_the_one_basket(reported: ResilienceWindow) -> None:
    assert reported.headline.text().startswith("If Acme")
    assert reported.bar.isHidden()


def test_the_words_of_the_headline_are_not_said_again_below_the_picture(
    reported: ResilienceWindow,
) -> None:
    view = reported._view
    assert view is not None
    other = replace(view.baskets[0], id="other", text="If Other fails, you lose 1 of 3.")

    reported.show_report(replace(view, headline=view.baskets[0].text))
    assert reported.said.isHidden()

    reported.show_report(replace(view, headline="Something else.", baskets=(other,)))
    assert not reported.said.isHidden()


def test_the_tree_says_what_the_picture_shows(reported: ResilienceWindow) -> None:
    top = reported.tree.topLevelItem(0)

    assert top is not None
    leaves = [top.child(row) for row in range(top.childCount())]
    paths = [leaf.text(0) for leaf in leaves if leaf is not None]
    assert [path.split()[0] for path in paths] == ["Chatter", "Babble"]
    assert "If Acme fails" in top.data(0, Qt.ItemDataRole.AccessibleTextRole)


def test_a_click_on_a_basket_chooses_it_in_the_tree(reported: ResilienceWindow) -> None:
    box = reported.picture._basket_box(0).center()

    QTest.mouseClick(
        reported.picture, Qt.MouseButton.LeftButton, pos=QPoint(int(box.x()), int(box.y()))
    )

    item = reported.tree.currentItem()
    assert item is not None
    assert reported.picture._chosen == item.data(0, Qt.ItemDataRole.UserRole)
    assert reported.said.text().startswith("If Acme fails")


def test_the_card_is_kept_as_pdf(reported: ResilienceWindow, tmp_path: Path) -> None:
    target, made = tmp_path / "card.pdf", list[tuple[str, bytes]]()
    reported.pdf_made.connect(lambda *file: made.append(file))

    press(reported, "Save card as PDF…")
    (dialog,) = reported.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(target))

    assert [(str(target), b"%PDF")] == [(place, data[:4]) for place, data in made]


def test_each_step_has_the_button_that_does_it(reported: ResilienceWindow) -> None:
    buttons = reported.steps.findChildren(QPushButton)
    done: list[ReportStepKind] = []
    reported.step_asked.connect(lambda step: done.append(step.kind))

    for button in buttons:
        button.click()

    assert done == list(ReportStepKind)
    assert [button.text().replace("&", "") for button in buttons] == [
        "Add to the plan",
        "Open the backup plan",
        "Start a drill",
    ]


def test_figures_are_shown_when_asked_for(reported: ResilienceWindow) -> None:
    assert reported.figures.isHidden()

    reported.unfold.click()

    assert not reported.figures.isHidden()
