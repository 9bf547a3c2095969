"""What lies in place of a file of ours: a pipe, a device, a folder, links that lead in a circle."""

import ast
import os
import socket
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from threading import Thread

import pytest

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.settings import Settings
from statustray.gateways.credentials.key_origins import KeyOrigins
from statustray.gateways.doctor.files import diagnose_files
from statustray.gateways.files.bounded_read import NotReadable
from statustray.gateways.files.icon_cache import IconCache
from statustray.gateways.files.keep_copy import keep_copy
from statustray.gateways.files.log import log_to
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.private_files import make_private_file
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.gateways.files.window_places import WindowPlaces
from statustray.gateways.history.store import HistoryStore
from statustray.gateways.system.autostart import AutostartFile
from statustray.gateways.system.installed_apps import installed_apps
from tests.support.waiting import PATIENCE_S

if os.name == "nt":
    pytest.skip("pipes with names and such links are Unix's", allow_module_level=True)

SOURCE = Path(__file__).parents[3] / "statustray"
NOON = datetime(2026, 10, 4, 12, tzinfo=UTC)
SITE = "acme.example"
ICON = f"{sha256(SITE.encode()).hexdigest()[:32]}.icon"


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def a_socket(path: Path) -> None:
    before = Path.cwd()
    os.chdir(path.parent)  # a socket's address has to be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path.name)
    os.chdir(before)


def a_folder(path: Path) -> None:
    path.mkdir()


def a_circle(path: Path) -> None:
    path.symlink_to(path.name)


def a_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def nowhere(path: Path) -> None:
    path.symlink_to(path.with_name("not") / "there")


ODD = (a_pipe, a_socket, a_folder, a_circle, a_device, nowhere)


def settings(path: Path) -> None:
    file = SettingsFile(path)
    file.load()
    file.save(Settings(welcomed=True))


def history(path: Path) -> None:
    store = HistoryStore(path, report=lambda _problems: None)
    store.keep_alert_state("open")
    assert store.note("drill") == ""
    store.flush(NOON)
    store.close()


def log(path: Path) -> None:
    with log_to(path):
        pass


def window_places(path: Path) -> None:
    places = WindowPlaces(path)
    places.put("panel", b"here")
    places.get("panel")


def icons(path: Path) -> None:
    cache = IconCache(path.parent)
    cache.put(SITE, b"picture")
    cache.get(SITE)
    assert path in {*path.parent.iterdir()}


def copies(path: Path) -> None:
    damaged = path.with_name("settings.toml")
    damaged.write_text("[[watch", encoding="utf-8")
    os.utime(damaged, (NOON.timestamp(), NOON.timestamp()))
    assert keep_copy(damaged, "damaged") != path


def login(path: Path) -> None:
    entry = AutostartFile(path, b"[Desktop Entry]\n")
    entry.enabled()
    entry.enable()


def menus(path: Path) -> None:
    assert path.parents[1] == Path(os.environ["XDG_DATA_HOME"])
    assert installed_apps(Catalogue()) == ()


def origins(path: Path) -> None:
    KeyOrigins(path).first_used("page:acme", f"https://{SITE}")


def doctor(path: Path) -> None:
    diagnose_files(AppPaths.under(path.parent))


USERS: Mapping[Callable[[Path], None], str] = {
    settings: "settings.toml",
    history: "history.db",
    log: "statustray.log",
    window_places: "windows.json",
    icons: ICON,
    copies: "settings.toml.damaged-2026-10-04",
    login: "statustray.desktop",
    menus: "applications/odd.desktop",
    origins: "key-origins.json",
    doctor: "history.db",
}


@pytest.mark.logs(".")
@pytest.mark.parametrize("odd", ODD, ids=lambda odd: odd.__name__)
@pytest.mark.parametrize(
    ("use", "name"), USERS.items(), ids=lambda one: getattr(one, "__name__", "")
)
def test_nobody_waits_for_it_or_stumbles_over_it(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    use: Callable[[Path], None],
    name: str,
    odd: Callable[[Path], None],
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "none"))
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    odd(path)
    done: list[bool] = []

    def work() -> None:
        use(path)
        done.append(True)

    # A thread: what waited for ever would hold up all tests.
    thread = Thread(target=work, daemon=True)

    thread.start()
    thread.join(PATIENCE_S)

    assert done


def test_what_is_no_file_is_refused_and_keeps_its_rights(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    pipe.chmod(0o666)

    with pytest.raises(NotReadable, match="not a regular file"):
        make_private_file(pipe)

    assert pipe.stat().st_mode & 0o777 == 0o666


@pytest.mark.skipif(os.geteuid() != 0, reason="only the administrator owns devices")
def test_a_link_to_a_device_takes_it_from_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = tmp_path / "device"
    try:
        os.mknod(device, 0o020666, os.makedev(1, 3))
    except OSError:
        pytest.skip("devices cannot be made here")
    device.chmod(0o666)
    for use, name in USERS.items():
        link = tmp_path / use.__name__ / name
        link.parent.mkdir(parents=True)
        link.symlink_to(device)
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / use.__name__))
        use(link)

    assert device.stat().st_mode & 0o777 == 0o666


# Files of the system, of the program itself, and what a command was told to read.
READ_OTHERWISE = {
    "cli/commands/read.py",
    "cli/completion.py",
    "gateways/files/bounded_read.py",
    "gateways/files/bundled/catalogue.py",
    "gateways/files/bundled/translations.py",
    "gateways/net/transport/address_rules.py",
    "gateways/system/menu_entry.py",
    "gateways/system/network_id.py",
    "gateways/system/power.py",
    "gateways/system/start_menu.py",
}


def test_files_are_read_in_one_way_alone() -> None:
    found = {
        str(path.relative_to(SOURCE))
        for path in SOURCE.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and _reads(call)
    }

    assert found == READ_OTHERWISE


def _reads(call: ast.Call) -> bool:
    """Whether *call* reads a file: ``read_text``, ``read_bytes``, or ``open`` for reading."""
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    modes = [a.value for a in call.args if isinstance(a, ast.Constant)]
    return name in {"read_text", "read_bytes"} or (name in {"open", "fdopen"} and "rb" in modes)
