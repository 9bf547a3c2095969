"""The program killed again and again while it checks, writes history and takes over settings.

Run it as ``python -m tests.stress.kill KILLS``.  After each kill the history is whole, the settings
can be read and hold every row and comment, and nothing is left lying about.  Every second half of
the kills happens on a small file system that is full most of the time, where this user may mount
one (as root).
"""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import tomllib
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import ClassVar

# What is killed, and how long after its first sign of life at the latest, in seconds.
_LONGEST_S = {"watch": 2.5, "settings": 0.4, "import": 3.0, "history": 0.4}
_VICTIMS = tuple(_LONGEST_S)
_ROOT = Path(__file__).parents[2]
_COMMENT = "# mine, and kept"
_FILLER = "list-of-zeros"
_UNFINISHED = ".settings.toml."
_DISK_BYTES = 8 * 1024 * 1024  # the journal of a history that was killed may have four of them
_MOUNT = ("mount", "-t", "tmpfs", "-o", f"size={_DISK_BYTES},mode=0700", "tmpfs")
_ALLOWED = (
    "settings.toml",
    "history.db",
    "statustray.lock",
    "watch.lock",
    "statustray.log",
    "list",
)


class _Page(BaseHTTPRequestHandler):
    """A status page that says something else with every second request."""

    asked: ClassVar[list[int]] = [0]

    def do_GET(self) -> None:
        """Answer the connectivity check and the page."""
        self.asked[0] += 1
        level = "critical" if self.asked[0] // 2 % 2 else "none"
        page = {
            "page": {"id": "a", "name": "Acme", "url": "https://status.acme.example"},
            "status": {"indicator": level, "description": level},
            "components": [],
            "incidents": [],
            "scheduled_maintenances": [],
        }
        body = b"" if self.path == "/ok" else json.dumps(page).encode()
        self.send_response(200 if body else 204)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing."""


@dataclass(slots=True)
class Kills:
    """What came of the kills: how many of each victim, and what was broken after which."""

    victims: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)

    @property
    def kills(self) -> int:
        """How often something was killed."""
        return self.victims.total()


def kill(kills: int, seed: int = 1, *, full_disk: bool = False) -> Kills:
    """Start and kill the program and its writers *kills* times in one home.

    With a *full_disk* the home lies on a file system of its own that has no room half of the time.
    """
    chance = Random(seed)  # noqa: S311 - a stress test repeats itself by its seed
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    found = Kills()
    with tempfile.TemporaryDirectory() as folder, _disk(Path(folder), full=full_disk) as home:
        _settle(home, server.server_address[1])
        for number in range(kills):
            if full_disk:
                _fill(home, chance)
            victim = _VICTIMS[number % len(_VICTIMS)]
            _start_and_kill(home, victim, number, chance)
            found.victims[victim] += 1
            home.joinpath(_FILLER).unlink(missing_ok=True)
            found.broken += [f"kill {number + 1}, {victim}: {why}" for why in _wrong(home)]
        found.broken += [f"at the end: {why}" for why in _wrong_at_the_end(home)]
    server.shutdown()
    server.server_close()
    return found


def may_mount() -> bool:
    """Whether this user may mount a file system: root, and not within every container."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            subprocess.run([*_MOUNT, folder], check=True, stderr=subprocess.DEVNULL)  # noqa: S603 - the same
        except (OSError, subprocess.CalledProcessError):
            return False
        subprocess.run(["umount", folder], check=True)  # noqa: S603, S607 - the same
    return True


@contextmanager
def _disk(folder: Path, *, full: bool) -> Iterator[Path]:
    """Give a home in *folder*, on a file system of a few megabytes where it shall be *full*."""
    if not full:
        yield folder
        return
    subprocess.run([*_MOUNT, str(folder)], check=True)  # noqa: S603 - the system's own
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)  # noqa: S603, S607 - the same


def _fill(home: Path, chance: Random) -> None:
    """Leave no room at all, a few pages, or enough."""
    filler = home / _FILLER
    usage = os.statvfs(home)
    leave = chance.choice((0, 0, 4096, 16_384, 65_536, _DISK_BYTES))
    filler.write_bytes(bytes(max(0, usage.f_bavail * usage.f_frsize - leave)))


def _settle(home: Path, port: int) -> None:
    url = f"http://127.0.0.1:{port}"
    home.joinpath("settings.toml").write_text(
        f"{_COMMENT}\nschema = 1\n[polling]\ninterval_s = 1\npage_interval_s = 1\n"
        f'[network]\ncanaries = ["{url}/ok"]\n[[watch]]\nid = "acme"\nprovider = "statuspage"\n'
        f'page = "{url}"\nlocal = true\n',
        encoding="utf-8",
    )


def _start_and_kill(home: Path, victim: str, number: int, chance: Random) -> None:
    with _started(home, victim, number) as process:
        if victim != "import":  # which says nothing before it is done
            _first_line(process)
        try:
            process.wait(chance.uniform(0, _LONGEST_S[victim]))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)


def _first_line(process: subprocess.Popen[bytes]) -> None:
    if process.stdout is not None:
        process.stdout.readline()


def _started(home: Path, victim: str, number: int) -> subprocess.Popen[bytes]:
    if victim == "watch":
        return _python("-m", "statustray", "--home", str(home), "watch", "--json")
    if victim == "import":
        with suppress(OSError):  # a full disk: the list of last time, or half of this
            home.joinpath("list").write_text(f"https://s{number}.example\n", encoding="utf-8")
        return _python("-m", "statustray", "--home", str(home), "import", str(home / "list"))
    return _python("-m", "tests.stress.victims", victim, str(home))


def _python(*arguments: str) -> subprocess.Popen[bytes]:
    environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LANG": "C.UTF-8"}
    return subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, *arguments],
        env=environment,
        cwd=_ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _wrong(home: Path) -> list[str]:
    """Return what is not as it must be after every kill."""
    text = home.joinpath("settings.toml").read_text(encoding="utf-8")
    watch = tomllib.loads(text).get("watch", [])
    wrong = []
    if not text.startswith(_COMMENT) or not watch or watch[0].get("id") != "acme":
        wrong.append("the settings lost something")
    wrong += [f"{name} is left" for name in _left(home)]
    database = home / "history.db"
    if database.exists():
        with closing(sqlite3.connect(database)) as db:
            if db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                wrong.append("the history is damaged")
            wrong += _repeated(db)
    return wrong


def _left(home: Path) -> Iterator[str]:
    """Name files that are not the program's, and age those that the next save has to remove."""
    for entry in home.iterdir():
        if entry.name.startswith(_UNFINISHED):
            os.utime(entry, (0, 0))
        elif "damaged" in entry.name or not entry.name.startswith(_ALLOWED):
            yield entry.name


def _wrong_at_the_end(home: Path) -> Iterator[str]:
    """Take a list over in peace: it is there, what killed writers left is gone."""
    with _started(home, "import", -1) as process:
        process.communicate(timeout=60)
    if process.returncode:
        yield "nothing can be taken over"
    watch = tomllib.loads(home.joinpath("settings.toml").read_text(encoding="utf-8"))["watch"]
    if not any("s-1.example" in str(row) for row in watch):
        yield "what was taken over is not there"
    yield from (f"{entry.name} is left" for entry in home.glob(f"{_UNFINISHED}*"))


def _repeated(db: sqlite3.Connection) -> list[str]:
    """Name states that go on and are written twice."""
    try:
        rows = db.execute(
            "SELECT service, level, reason, cause FROM transition ORDER BY service, at_ms"
        )
        changes = rows.fetchall()
    except sqlite3.OperationalError:  # killed before the first table was there
        return []
    return ["a state is repeated" for one, other in pairwise(changes) if one == other]


def main() -> int:
    """Kill, and say what came of it."""
    kills = int(sys.argv[1])
    full = kills // 2 if may_mount() else 0
    broken: list[str] = []
    for where, number in (("an ordinary disk", kills - full), ("a full disk", full)):
        found = kill(number, full_disk=where == "a full disk") if number else Kills()
        print(f"{where}: {found.kills} kills {dict(found.victims)}: {len(found.broken)} broken")  # noqa: T201 - a script
        broken += found.broken
    print(*broken, sep="\n")  # noqa: T201 - the same
    return bool(broken)


if __name__ == "__main__":
    sys.exit(main())
