"""Each window speaks one language only, and has room for longer words than English ones."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from statustray.present.sentences.settings.options import LANGUAGES
from statustray.present.tray.menu import menu_view
from statustray.ui.actions import Actions
from statustray.ui.style.theme import Theme
from statustray.ui.tray.menu import TrayMenu
from statustray.ui.welcome.home_country import country_names
from tests.support.pseudo_language import Pseudo, untranslated
from tests.support.services.small_world import NODES, SERVICES
from tests.support.windows.every_window import NOW, PANELS, TROUBLE, WINDOWS, Open, replayed, shown
from tests.support.windows.fitting import is_cut

PSEUDO = Pseudo()
PAGE = ("Messages are late", "We are looking into it.", "The cause is known.", "New disks")
PARTS = ("Files", "Sending", "Finding", "Chat")
RESOLVERS = ("Quad9", "Cloudflare", "Google")
GIVEN = ("Our <b>shop</b>", "Family", "Acme token", "Raises the limit.", "Settings file", "cState")
WATCHED = ("Acme", "Globex", "Initech", "Umbrella", "Pigeon", "Hoster", "StatusTray")
NAMES = (
    *(service.name for service in SERVICES),
    *(node.name for node in NODES),
    *(name for _, name in LANGUAGES),
    *PAGE,
    *PARTS,
    *RESOLVERS,
    *GIVEN,
    *(name for _, name in country_names()),
    *WATCHED,
    "/home/ada/settings.toml",
)
"""What comes from data is shown as it is, in every language."""

every_window = pytest.mark.parametrize(
    "open_window", [*WINDOWS, replayed, *PANELS], ids=lambda opened: opened.__name__
)
_SPOKEN = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


@every_window
def test_everything_is_translated(qtbot: QtBot, theme: Theme, open_window: Open) -> None:
    found = {
        f"{type(widget).__name__}: {text!r}"
        for window in shown(qtbot, open_window(theme, PSEUDO))
        for widget in (window, *window.findChildren(QWidget))
        if widget.isVisible()
        for text in texts(widget)
        if untranslated(text, NAMES)
    }

    assert sorted(found) == []


def test_the_tray_menu_is_translated(qtbot: QtBot) -> None:
    menu = TrayMenu()
    actions = Actions(PSEUDO)
    menu.fill(PSEUDO, actions)
    qtbot.addWidget(menu)
    menu.show_view(menu_view(TROUBLE, PSEUDO, now=NOW), dbus=False)

    found = [text for text in entries(menu) if untranslated(text, NAMES)]

    assert found == []


@every_window
def test_longer_words_are_not_cut(qtbot: QtBot, theme: Theme, open_window: Open) -> None:
    cut = {
        f"{type(widget).__name__}: {text!r}"
        for window in shown(qtbot, open_window(theme, PSEUDO))
        for widget in (*window.findChildren(QLabel), *window.findChildren(QAbstractButton))
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible()
        if (text := widget.text()) and is_cut(widget)
    }

    assert sorted(cut) == []


@pytest.mark.parametrize(
    ("shown", "rest"),
    [
        (PSEUDO("Use {name}", name=PSEUDO("Cash")), ""),
        ("Acme, " + PSEUDO("Down"), ""),
        (PSEUDO("Check now") + " (Ctrl+R)", ""),
        ("100" + PSEUDO(" %"), ""),
        (PSEUDO("Down") + " since noon", "since noon"),
        ("Acme is down", "is down"),
    ],
)
def test_what_is_outside_of_brackets_was_not_translated(shown: str, rest: str) -> None:
    assert untranslated(shown, ["Acme"]).removeprefix(", ") == rest


def texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    yield from (action.text() for action in widget.actions())
    if widget.isWindow():
        yield widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(i) for i in range(widget.count()))
        case QAbstractSpinBox():
            yield widget.text()
        case QMenu():
            yield from entries(widget)
        case QAbstractItemView():
            yield from told(widget.model())
        case _:
            pass


def entries(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        submenu = action.menu()
        if action.isVisible():
            yield action.text()
        if action.isVisible() and isinstance(submenu, QMenu):
            yield from entries(submenu)


def told(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    # Qt hides the one column of a list.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row, column in product(range(model.rowCount()), range(columns)):
        index = model.index(row, column)
        yield from (str(index.data(role) or "") for role in _SPOKEN)
