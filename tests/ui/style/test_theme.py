"""Light, dark and size come into force at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from statustray.domain.model.settings import Appearance
from statustray.present.views.palette import DARK, LIGHT, TextRole
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.labels import text_label


@pytest.mark.parametrize(("name", "tones"), [("light", LIGHT), ("dark", DARK)])
def test_the_chosen_theme_is_in_force_at_once(
    qtbot: QtBot, theme: Theme, qapp: QApplication, name: str, tones: object
) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.apply(Appearance(theme=name))

    assert theme.tones is tones
    assert qapp.palette().window().color().name() == theme.tones.window


def test_an_unknown_theme_follows_the_system(theme: Theme) -> None:
    theme.apply(Appearance(theme="neon"))

    assert theme.tones is (DARK if theme.dark else LIGHT)


def test_text_grows_with_the_setting(theme: Theme) -> None:
    label = text_label("Acme", theme=theme, role=TextRole.SMALL)
    small = label.font().pointSizeF()

    theme.apply(Appearance(text_percent=200))

    assert label.font().pointSizeF() == pytest.approx(2 * small)
    assert theme.scaled(20) == 40
    assert QPushButton("Use Pigeon").font().pointSizeF() == theme.font().pointSizeF()
    theme.apply(Appearance())


def test_a_size_beyond_reason_is_bounded(theme: Theme) -> None:
    theme.apply(Appearance(text_percent=100_000))

    assert theme.scaled(10) == 30
    theme.apply(Appearance())


def test_a_label_shows_markup_as_it_stands(theme: Theme) -> None:
    label = text_label("<b>Acme</b>", theme=theme)

    assert label.textFormat() is Qt.TextFormat.PlainText
