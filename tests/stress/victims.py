"""Writers that do nothing but write, so that nearly every kill meets one in the act.

Run it as ``python -m tests.stress.victims settings|history HOME``; it writes until it is ended.
"""

import os
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from itertools import count, cycle
from pathlib import Path

from msgspec.structs import replace

from statustray.engine.ports import Sample, Transition
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.gateways.history.store import HistoryStore

_LEVELS = ("operational", "major_outage")


def write_settings(home: Path) -> None:
    """Save one changed setting after the other."""
    file = SettingsFile(home / "settings.toml")
    for interval_s in cycle(range(1, 9)):
        settings = file.load(running=True).settings
        file.save(replace(settings, polling=replace(settings.polling, interval_s=interval_s)))


def write_history(home: Path) -> None:
    """Record one change and its samples after the other, a minute apart in the history's time."""
    store = HistoryStore(home / "history.db")
    service = f"victim-{os.getpid()}"  # whose changes no earlier victim has written
    begun = datetime.now(UTC) - timedelta(days=300)
    for minute, level in zip(count(), cycle(_LEVELS), strict=False):
        now = begun + timedelta(minutes=minute)
        store.record([Transition(now, service, level, "")])
        store.sample([Sample(now, service, level, 20.0)])
        store.keep_note("victim", str(minute) * 50)
        store.flush(now)


WRITERS: Mapping[str, Callable[[Path], None]] = {
    "settings": write_settings,
    "history": write_history,
}

if __name__ == "__main__":
    print("writing", flush=True)  # noqa: T201 - whoever kills it waits for that
    WRITERS[sys.argv[1]](Path(sys.argv[2]))
