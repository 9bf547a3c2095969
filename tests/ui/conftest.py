"""Windows are tested without a screen, in one theme, at one moment."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication

from statustray.domain.model.settings import Appearance
from statustray.ui.style.theme import Theme

# Before any application object: without it Qt would look for a real screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
QLocale.setDefault(QLocale.c())  # where the environment does not say so, the system would

NOON = datetime(2026, 10, 4, 12, 0, tzinfo=UTC)


@pytest.fixture
def now() -> Callable[[], datetime]:
    return lambda: NOON


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What screen readers are asked to say while the keyboard is elsewhere."""
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(application=qapp)
    theme.apply(Appearance(theme="light"))
    yield theme
    theme.apply(Appearance(theme="light"))  # the next theme takes its font from the application
    theme.deleteLater()
