from msgspec.structs import replace

from statustray.domain.model.settings import Polling, Settings, Watch
from statustray.present.views.settings.undo import touched, undone

BEFORE = Settings(watch=(Watch(service="chatter"),))
AFTER = Settings()


def test_what_was_removed_comes_back() -> None:
    assert undone(AFTER, before=BEFORE, after=AFTER) == BEFORE


def test_what_was_changed_elsewhere_since_stays_changed() -> None:
    now = replace(AFTER, polling=Polling(interval_s=30))

    back = undone(now, before=BEFORE, after=AFTER)

    assert back.watch == BEFORE.watch
    assert back.polling.interval_s == 30


def test_the_parts_that_differ_are_named() -> None:
    assert touched(BEFORE, AFTER) == {"watch"}
