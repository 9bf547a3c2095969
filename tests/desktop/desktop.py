"""The desktop a test runs in, through the tools that the rig puts on the path."""

import json
import subprocess
from collections import Counter
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from statustray.domain.model.level import Level
from statustray.present.views.palette import ON_ANY_PANEL
from tests.support.waiting import PATIENCE_S, wait_for

Row = dict[str, object]

_ICON = 24
_NEAR = 24
_LEAST_PIXELS = 40


class Desktop:
    """Looks and acts as a person does; what it looks for may take *within_s* to come."""

    def __init__(self, artifacts: Path) -> None:
        self._artifacts = artifacts
        self._earlier = 0
        self._earlier = len(self._received())

    def picture(self, name: str) -> Path:
        """Keep a picture of the screen."""
        self._artifacts.mkdir(parents=True, exist_ok=True)
        path = self._artifacts / f"{name}.png"
        run("screenshot", str(path))
        return path

    def icon_level(self) -> Level | None:
        """Return the level whose colour the icon in the panel has, None when it has none."""
        path = self._artifacts / "icon.png"
        self._artifacts.mkdir(parents=True, exist_ok=True)
        try:
            spot = run("click-tray", "--where").split()
            x, y = (int(place) - _ICON // 2 for place in spot)
            run("screenshot", str(path), str(x), str(y), str(_ICON), str(_ICON))
        except AssertionError:  # no icon yet, or in a panel that is not at its place yet
            return None
        return _level_of(QImage(str(path)))

    def click_icon(self, button: str = "left") -> None:
        """Click on the icon in the panel."""
        run("click-tray", "--button", button)

    def notification(self, title: str, *, within_s: float = PATIENCE_S) -> Row:
        """Wait for a notification of this test with *title* in its title and return it."""

        def fitting() -> list[Row]:
            return [note for note in self._received() if title in str(note["summary"])]

        found = wait_for(fitting, within_s)
        assert found, f"no notification says {title!r}: {self._received()}"
        return found[-1]

    def _received(self) -> list[Row]:
        notes: list[Row] = json.loads(run("notifications"))
        return notes[self._earlier :]

    def is_open(self, notification: Row) -> bool:
        """Whether *notification* is still on the screen."""
        shown: list[Row] = json.loads(run("notifications", "--open"))
        return notification["id"] in [each["id"] for each in shown]

    @staticmethod
    def buttons(notification: Row) -> list[str]:
        """Return the labels of a notification's buttons."""
        match notification:
            case {"actions": list(actions)}:
                return [str(action["label"]) for action in actions]
            case _:
                return []

    def press_in_notification(self, label: str) -> None:
        """Press a button of a notification on the screen."""
        run("click-notification", label)

    def find(self, *, within_s: float = PATIENCE_S, **wanted: str) -> list[Row]:
        """Wait for a widget on the screen: app, role, name, or part of a name (name_has)."""
        found: list[Row] = json.loads(run("a11y", "find", *_words(within_s, wanted)))
        return found

    def sees(self, *, within_s: float = 3, **wanted: str) -> bool:
        """Whether such a widget is on the screen, or comes there in time."""
        command = ["a11y", "find", *_words(within_s, wanted)]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0  # noqa: S603 - the rig's tools

    def loses(self, **wanted: str) -> None:
        """Wait until no such widget is on the screen."""
        assert wait_for(lambda: not self.sees(within_s=0, **wanted)), f"still there: {wanted}"

    def click(self, *, within_s: float = PATIENCE_S, **wanted: str) -> None:
        """Wait for a widget on the screen and click on it."""
        run("a11y", "click", *_words(within_s, wanted))

    def act(self, *, within_s: float = PATIENCE_S, **wanted: str) -> None:
        """Run a widget's own action, as a screen reader does; it may lie below what is seen."""
        run("a11y", "do", *_words(within_s, wanted))

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        run("type-text", text)

    def component(self, action: str, part: str) -> None:
        """Stop, start, restart or kill panel, notifier or secrets."""
        run("component", action, part)


def run(*command: str) -> str:
    """Run one of the rig's tools.

    Raises:
        AssertionError: it failed; its words are in the message.
    """
    answer = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - the rig's tools
    assert answer.returncode == 0, f"{' '.join(command)}: {answer.stderr.strip()}"
    return answer.stdout


def _words(within_s: float, wanted: dict[str, str]) -> list[str]:
    pairs = {"timeout": str(within_s)} | wanted
    return [word for name, text in pairs.items() for word in (f"--{name.replace('_', '-')}", text)]


def _level_of(image: QImage) -> Level | None:
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    seen = Counter(level for colour in colours if (level := _level_near(colour)) is not None)
    if not seen:
        return None
    level, pixels = seen.most_common(1)[0]
    return level if pixels >= _LEAST_PIXELS else None


def _level_near(colour: QColor) -> Level | None:
    return next((level for level, ink in ON_ANY_PANEL.items() if _near(colour, ink)), None)


def _near(colour: QColor, ink: str) -> bool:
    other = QColor(ink)
    parts = zip(colour.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]  # the stubs say object
    return all(abs(a - b) <= _NEAR for a, b in parts)
