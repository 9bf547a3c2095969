"""Light, dark and size come into force at once."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from statustray.domain.model.settings import Appearance
from statustray.present.views.palette import DARK, LIGHT
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import TextRole
from statustray.ui.widgets.label import TextLabel


class Restyled(QPushButton):
    """Counts how often it is given another style sheet, palette or font."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def changeEvent(self, event: QEvent) -> None:
        self.times += event.type() in RESTYLES
        super().changeEvent(event)


RESTYLES = {
    QEvent.Type.ApplicationFontChange,
    QEvent.Type.FontChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
}


@pytest.mark.parametrize(("name", "palette"), [("light", LIGHT), ("dark", DARK)])
def test_the_chosen_theme_is_in_force_at_once(
    qtbot: QtBot, theme: Theme, qapp: QApplication, name: str, palette: object
) -> None:
    theme.apply(Appearance(theme="system"))

    with qtbot.waitSignal(theme.changed):
        theme.apply(Appearance(theme=name))

    assert theme.palette is palette
    assert qapp.palette().window().color().name() == theme.palette.window


def test_settings_that_change_no_colour_and_no_size_restyle_nothing(
    qtbot: QtBot, theme: Theme
) -> None:
    widget = Restyled()
    qtbot.addWidget(widget)
    widget.show()
    before = widget.times

    with qtbot.assertNotEmitted(theme.changed):
        theme.apply(Appearance(theme="light", language="de", start_at_login=True))
    unchanged = widget.times
    theme.apply(Appearance(theme="dark", language="de"))

    assert unchanged == before
    assert widget.times > before


def test_less_motion_counts_at_once(theme: Theme) -> None:
    theme.apply(Appearance(theme="light", reduced_motion=True))

    assert theme.reduced_motion


def test_an_unknown_theme_follows_the_system(theme: Theme) -> None:
    theme.apply(Appearance(theme="neon"))

    assert theme.palette is (DARK if theme.dark else LIGHT)


def test_text_grows_with_the_setting(qtbot: QtBot, theme: Theme) -> None:
    label = TextLabel("Acme", role=TextRole.SMALL)
    qtbot.addWidget(label)
    small = label.font().pointSizeF()

    theme.apply(Appearance(text_percent=200))

    assert label.font().pointSizeF() == pytest.approx(2 * small)
    assert theme.scaled(20) == 40
    assert QPushButton("Use Pigeon").font().pointSizeF() == theme.font().pointSizeF()
    theme.apply(Appearance())


def test_a_label_shows_markup_as_it_stands(qapp: QApplication) -> None:
    del qapp
    label = TextLabel("<b>Acme</b>")

    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_widget_is_restyled_no_more_often_the_deeper_it_lies(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    parent, nested = window, []
    for _ in range(12):
        nested.append(Restyled())
        nested[-1].setParent(parent)
        parent = nested[-1]
    window.show()
    before = [widget.times for widget in nested]

    theme.apply(Appearance(theme="dark"))

    times = [widget.times - earlier for widget, earlier in zip(nested, before, strict=True)]
    assert len(set(times)) == 1
