"""Light and dark, text sizes and the style of every window.

Palette and style sheet are for Qt's own Fusion style, with which the application is made.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from statustray.domain.model.level import Level
from statustray.domain.model.settings import Appearance
from statustray.present.views.palette import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG, Palette
from statustray.ui.style.service_tiles import ServiceTiles
from statustray.ui.style.stylesheet import stylesheet
from statustray.ui.style.tokens import TextRole, scaled_font

_SCHEMES = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "system": Qt.ColorScheme.Unknown,
}
_COLOURS: tuple[tuple[QPalette.ColorRole, Callable[[Palette], str]], ...] = (
    (QPalette.ColorRole.Window, lambda t: t.window),
    (QPalette.ColorRole.WindowText, lambda t: t.text),
    (QPalette.ColorRole.Base, lambda t: t.surface),
    (QPalette.ColorRole.AlternateBase, lambda t: t.hover),
    (QPalette.ColorRole.ToolTipBase, lambda t: t.surface),
    (QPalette.ColorRole.ToolTipText, lambda t: t.text),
    (QPalette.ColorRole.PlaceholderText, lambda t: t.soft),
    (QPalette.ColorRole.Text, lambda t: t.text),
    (QPalette.ColorRole.Button, lambda t: t.raised),
    (QPalette.ColorRole.ButtonText, lambda t: t.text),
    (QPalette.ColorRole.Light, lambda t: t.raised),
    (QPalette.ColorRole.Midlight, lambda t: t.line),
    (QPalette.ColorRole.Mid, lambda t: t.edge),
    (QPalette.ColorRole.Dark, lambda t: t.edge),
    (QPalette.ColorRole.Shadow, lambda t: t.edge),
    (QPalette.ColorRole.Highlight, lambda t: t.accent),
    (QPalette.ColorRole.HighlightedText, lambda t: t.on_accent),
    (QPalette.ColorRole.Link, lambda t: t.accent),
    (QPalette.ColorRole.LinkVisited, lambda t: t.accent),
    (QPalette.ColorRole.Accent, lambda t: t.accent),
)

# Platforms give these widget classes fonts of their own, which would not scale with the text.
_CLASSES_WITH_FONTS = (
    "QAbstractButton",
    "QAbstractItemView",
    "QComboBox",
    "QGroupBox",
    "QHeaderView",
    "QLabel",
    "QMenu",
    "QPushButton",
    "QTabBar",
    "QTipLabel",
    "QToolButton",
)


class Theme(QObject):
    """The appearance in force; ``changed`` after the system or the user chose another.

    ``changing`` comes before: a style sheet lays a long list out again for each of its parts.
    """

    changing = Signal()
    changed = Signal()

    def __init__(self, *, application: QApplication) -> None:
        """Style *application*."""
        super().__init__(application)
        self._application = application
        self._base = QFont(application.font())
        self._appearance = Appearance()
        self._forced: bool | None = None
        self._styled: tuple[str, int] | None = None
        self.tiles = ServiceTiles(self)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._restyle)

    @property
    def dark(self) -> bool:
        """Whether dark colours are in force."""
        if self._forced is not None:
            return self._forced
        return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        if self.strong:
            return DARK_STRONG if self.dark else LIGHT_STRONG
        return DARK if self.dark else LIGHT

    @property
    def strong(self) -> bool:
        """Whether the desktop asks for high contrast; False where Qt is too old to tell."""
        hints = self._application.styleHints()
        if not hasattr(hints, "accessibility"):
            return False
        return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast

    @property
    def reduced_motion(self) -> bool:
        """Whether the user asked for less motion; nothing animates except drills."""
        return self._appearance.reduced_motion

    def level(self, level: Level) -> QColor:
        """Return the colour of *level* on this theme's backgrounds."""
        return QColor(self.palette.levels[level])

    def font(self, role: TextRole = TextRole.BODY) -> QFont:
        """Return the font for *role*: the desktop's own, scaled by the role and the user."""
        return scaled_font(self._base, role, self._scale)

    def scaled(self, pixels: int) -> int:
        """Return a length that grows with the text."""
        return round(pixels * self._scale)

    def apply(self, appearance: Appearance) -> None:
        """Put *appearance* in force at once, in every window.

        Restyling touches every widget of the program, so it is left out when colours and sizes
        stay as they are.
        """
        self._appearance = appearance
        wanted = (appearance.theme, appearance.text_percent)
        if wanted == self._styled:
            return
        self._styled = wanted
        self._forced = {"light": False, "dark": True}.get(appearance.theme)
        scheme = _SCHEMES.get(appearance.theme, Qt.ColorScheme.Unknown)
        self._application.styleHints().setColorScheme(scheme)
        self._restyle()

    @property
    def _scale(self) -> float:
        return self._appearance.text_percent / 100

    def _system_changed(self) -> None:
        if self._forced is None:
            self._restyle()

    def _restyle(self) -> None:
        self.changing.emit()
        # First, for labels take their size from it as they get the style sheet.
        self._application.setFont(self.font())
        self._application.setPalette(_qt_palette(self.palette))
        # Without the old one first, Qt polishes each widget again for every one that it lies in.
        self._application.setStyleSheet("")
        self._application.setStyleSheet(stylesheet(self.palette, self._scale))
        # Last: a new palette brings the platform's own fonts back for some classes.
        self._application.setFont(self.font())
        for name in _CLASSES_WITH_FONTS:
            self._application.setFont(self.font(), name)  # type: ignore[arg-type]  # PySide takes str here, its stub says bytes
        self.changed.emit()


def _qt_palette(palette: Palette) -> QPalette:
    made = QPalette()
    for role, colour in _COLOURS:
        made.setColor(role, QColor(colour(palette)))
        if role in {
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        }:
            made.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.edge))
    return made
