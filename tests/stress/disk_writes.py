"""What the program writes, each as one act for ``disk_faults``."""

import logging
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec.structs import replace

from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Settings
from statustray.engine.ports import Sample, Transition
from statustray.gateways.credentials.key_origins import KeyOrigins
from statustray.gateways.files.csv_table import write_table
from statustray.gateways.files.icon_cache import IconCache
from statustray.gateways.files.log import log_to
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.gateways.files.view_publisher import ViewPublisher
from statustray.gateways.files.watchlist_file import write_list_file
from statustray.gateways.files.window_places import WindowPlaces
from statustray.gateways.history.store import HistoryStore
from statustray.gateways.system.autostart import Autostart, autostart
from statustray.gateways.system.menu_entry import menu_entry
from statustray.gateways.system.single_instance import SingleInstance
from tests.stress.disk_faults import Injector, Write

_NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
_MINE = '# mine\nschema = 1\n[polling]\ninterval_s = 30 # often\n[[watch]]\nservice = "github"\n'
_SHARE = Path(__file__).parents[2] / "resources" / "share"
_COMMAND = ("/usr/bin/statustray",)
_TABLES = ("SELECT * FROM transition", "SELECT * FROM hour", "SELECT * FROM note")


def _nothing(_home: Path) -> None:
    """There is nothing before, or nothing that must be there afterwards."""


def _puts(name: str, text: str) -> Callable[[Path], object]:
    return lambda home: (home / name).write_text(text, encoding="utf-8")


def _text(name: str) -> Callable[[Path], bytes | None]:
    return lambda home: (home / name).read_bytes() if (home / name).exists() else None


def _said(problem: Problem | tuple[object, ...] | None) -> str:
    problems = (problem,) if isinstance(problem, Problem) else problem or ()
    return "; ".join(each.what for each in problems if isinstance(each, Problem))


def _save(home: Path) -> str:
    """Change a setting of what is there, as a command does."""
    file = SettingsFile(home / "settings.toml")
    loaded = file.load()
    if loaded.read_only:
        return _said(loaded.problems)
    polling = replace(loaded.settings.polling, interval_s=77)
    return _said(file.save(replace(loaded.settings, polling=polling)))


def _linked(home: Path) -> None:
    (home / "dots").mkdir()
    _puts("dots/settings.toml", _MINE)(home)
    (home / "settings.toml").symlink_to(home / "dots" / "settings.toml")


def _watch(home: Path, *, minutes: int = 0) -> str:
    """Record what happens, then find the disk in order again: what was held must be written."""
    told: list[Problem] = []
    store = HistoryStore(home / "history.db", report=told.append)
    begun = _NOON + timedelta(minutes=minutes)
    store.record([Transition(begun, "acme", "operational", "")])
    store.sample([Sample(begun, "acme", "operational", 20.0)])
    store.sample([Sample(begun + timedelta(minutes=1), "acme", "operational", 20.0)])
    store.keep_alert_state("{}")
    store.keep_note("drill", "done")
    store.flush(begun + timedelta(minutes=5))
    with Injector().paused():
        store.flush(begun + timedelta(minutes=7))
    store.close()
    if len(told) > 1:
        return f"told {len(told)} times: {_said(tuple(told))}"
    return _said(store.problem)


def _watch_anew(home: Path) -> str:
    """Record in place of what is damaged, which is told."""
    said = _watch(home)
    return "" if "was damaged" in said else said or "no damage was told"


def _watched_before(home: Path) -> None:
    _watch(home, minutes=-180)


def _past(home: Path) -> object:
    with closing(sqlite3.connect(home / "history.db")) as db:
        try:
            if db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                return "damaged"
        except sqlite3.DatabaseError:
            return "no database"
        with suppress(sqlite3.OperationalError):
            return [db.execute(table).fetchall() for table in _TABLES]
    return None


def _log(home: Path) -> str:
    with log_to(home / "statustray.log"):
        for number in range(3):
            logging.getLogger("statustray.stress").info("line %s", number)
    return ""


def _full_logs(home: Path) -> None:
    _puts("statustray.log", "x" * 600_000)(home)
    _puts("statustray.log.1", "older")(home)
    _puts("statustray.log.2", "oldest")(home)


def _publish(home: Path) -> str:
    said: list[str] = []
    publisher = ViewPublisher(home / "view", interval=timedelta(minutes=5), failed=said.append)
    publisher.publish({"at": "now", "services": []}, _NOON)
    publisher.close()
    return "; ".join(said)


def _claim(home: Path) -> str:
    place = SingleInstance(home / "state" / "statustray.lock")
    claimed = place.claim()
    place.listen(lambda: None)
    place.release()
    return "" if claimed else "the place was not given"


def _login(home: Path) -> Autostart:
    return autostart(_COMMAND, platform="linux", environ={}, home=home)


def _log_in(home: Path) -> str:
    return _said(_login(home).enable())


def _menu(home: Path) -> str:
    return _said(menu_entry(_COMMAND, share=_SHARE, environ={}, home=home).install())


def _export(home: Path) -> str:
    return _said(write_list_file(home / "list", "settings", settings=Settings(), services=()))


def _without_a_word(act: Callable[[Path], object]) -> Callable[[Path], str]:
    """Return *act* as one that may fail and say nothing: the program does without it."""

    def done(home: Path) -> str:
        act(home)
        return ""

    return done


_ITEM = ".config/autostart/statustray.desktop"

WRITES = (
    Write("settings, new", _nothing, _save, _text("settings.toml")),
    Write("settings", _puts("settings.toml", _MINE), _save, _text("settings.toml")),
    Write("settings, linked", _linked, _save, _text("dots/settings.toml")),
    Write(
        "settings, damaged",
        _puts("settings.toml", "[[["),
        _save,
        _text("settings.toml"),
        spare="-2",
    ),
    Write("history, new", _nothing, _watch, _past, repeats=False),
    Write("history", _watched_before, _watch, _past, repeats=False),
    Write("history, damaged", _puts("history.db", "x" * 9000), _watch_anew, _past, repeats=False),
    Write("log", _nothing, _log, _nothing),
    Write("log, full", _full_logs, _log, _nothing),
    Write("published view", _puts("view", "old"), _publish, _text("view")),
    Write("login item", _nothing, _log_in, _text(_ITEM)),
    Write(
        "login item, removed",
        _log_in,
        lambda h: _said(_login(h).disable()),
        _text(_ITEM),
    ),
    Write("menu entry", _nothing, _menu, _nothing),
    Write("export", _puts("list", "old"), _export, _text("list")),
    Write("table", _nothing, lambda h: _said(write_table(h / "t.csv", [("a",)])), _text("t.csv")),
    Write("place of the one program", _nothing, _claim, _nothing),
    Write(
        "icon",
        _nothing,
        _without_a_word(lambda home: IconCache(home / "icons").put("acme.example", b"image")),
        _nothing,
    ),
    Write(
        "places of windows",
        _nothing,
        _without_a_word(lambda home: WindowPlaces(home / "w.json").put("panel", b"there")),
        _nothing,
    ),
    Write(
        "origins of keys",
        _nothing,
        _without_a_word(lambda h: KeyOrigins(h / "k.json").first_used("a", "https://a.b/")),
        _nothing,
    ),
)
