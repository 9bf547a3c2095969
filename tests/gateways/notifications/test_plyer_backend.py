import sys
import warnings
from queue import Queue
from types import ModuleType, SimpleNamespace

import pytest

from statustray.gateways.notifications.notification import Notification, NotificationCallbacks
from statustray.gateways.notifications.plyer_backend import PlyerBackend
from tests.support.waiting import PATIENCE_S

LONG = Notification("slack", "T" * 100, "B" * 1000)


class Plyer(ModuleType):
    """Stands in for plyer's module: warns as it does, keeps what is shown, or fails."""

    def __init__(self, fails: Exception | None = None) -> None:
        super().__init__("plyer")
        self.shown: list[dict[str, str]] = []
        self.fails = fails
        self.notification = SimpleNamespace(notify=self.notify)

    def notify(self, **words: str) -> None:
        warnings.warn("The Python dbus package is not installed.", UserWarning, stacklevel=1)
        if self.fails is not None:
            raise self.fails
        self.shown.append(words)


@pytest.fixture
def heard() -> "Queue[str]":
    return Queue()


def shown_through(plyer: Plyer, heard: "Queue[str]", patch: pytest.MonkeyPatch) -> str:
    patch.setitem(sys.modules, "plyer", plyer)
    backend = PlyerBackend()
    backend.listen(
        NotificationCallbacks(
            acted=lambda *_: None,
            shown=lambda key: heard.put(f"shown {key}"),
            failed=lambda note, why: heard.put(f"failed {note.key}: {why}"),
        )
    )
    backend.show(LONG)
    return heard.get(timeout=PATIENCE_S)


def test_texts_are_cut_to_what_windows_takes(
    heard: "Queue[str]", monkeypatch: pytest.MonkeyPatch
) -> None:
    plyer = Plyer()

    assert shown_through(plyer, heard, monkeypatch) == "shown slack"
    assert (len(plyer.shown[0]["title"]), len(plyer.shown[0]["message"])) == (63, 255)


@pytest.mark.parametrize("error", [NotImplementedError(), OSError("no"), ValueError("too long")])
def test_what_plyer_cannot_show_is_reported(
    heard: "Queue[str]", monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    told = shown_through(Plyer(error), heard, monkeypatch)

    assert told == f"failed slack: plyer cannot show it: {type(error).__name__}"
