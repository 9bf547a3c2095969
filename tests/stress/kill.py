"""The program killed again and again while it checks, writes history and takes over settings.

Run it as ``python -m tests.stress.kill KILLS``.  After each kill the history is whole, the settings
can be read and hold every row and comment, and nothing is left lying about.
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
from contextlib import closing
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import ClassVar

_COMMENT = "# mine, and kept"
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
    """What came of the kills."""

    kills: int = 0
    imports: int = 0
    broken: list[str] = field(default_factory=list)


def kill(kills: int, seed: int = 1) -> Kills:
    """Start and kill the program *kills* times in one home."""
    chance = Random(seed)  # noqa: S311 - a stress test repeats itself by its seed
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    found = Kills()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        _settle(home, server.server_address[1])
        for number in range(kills):
            _start_and_kill(home, chance)
            found.kills += 1
            if number % 3 == 1:
                found.imports += 1
                _import_and_perhaps_kill(home, number, chance)
            found.broken += [f"after kill {number + 1}: {why}" for why in _wrong(home)]
    server.shutdown()
    server.server_close()
    return found


def _settle(home: Path, port: int) -> None:
    url = f"http://127.0.0.1:{port}"
    home.joinpath("settings.toml").write_text(
        f"{_COMMENT}\nschema = 1\n[polling]\ninterval_s = 1\npage_interval_s = 1\n"
        f'[network]\ncanaries = ["{url}/ok"]\n[[watch]]\nid = "acme"\nprovider = "statuspage"\n'
        f'page = "{url}"\nlocal = true\n',
        encoding="utf-8",
    )


def _start_and_kill(home: Path, chance: Random) -> None:
    process = _program(home, "watch", "--json")
    try:
        process.wait(chance.uniform(0.3, 3.5))
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()


def _import_and_perhaps_kill(home: Path, number: int, chance: Random) -> None:
    home.joinpath("list").write_text(f"https://s{number}.example\n", encoding="utf-8")
    process = _program(home, "import", str(home / "list"))
    try:
        process.wait(chance.choice((0.4, 0.8, 60)))
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()


def _program(home: Path, *arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "statustray", "--home", str(home), *arguments]
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8"}
    return subprocess.Popen(  # noqa: S603 - our own program
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def _wrong(home: Path) -> list[str]:
    """Return what is not as it must be after every kill."""
    text = home.joinpath("settings.toml").read_text(encoding="utf-8")
    watch = tomllib.loads(text).get("watch", [])
    wrong = []
    if not text.startswith(_COMMENT) or not watch or watch[0].get("id") != "acme":
        wrong.append("the settings lost something")
    names = (entry.name for entry in home.iterdir() if entry.is_file())
    wrong += [f"{name} is left" for name in names if not name.startswith(_ALLOWED)]
    database = home / "history.db"
    if database.exists():
        with closing(sqlite3.connect(database)) as db:
            if db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                wrong.append("the history is damaged")
            wrong += _repeated(db)
    return wrong


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
    found = kill(int(sys.argv[1]))
    print(f"{found.kills} kills, {found.imports} imports: {len(found.broken)} broken")  # noqa: T201 - a script
    print(*found.broken, sep="\n")  # noqa: T201 - the same
    return bool(found.broken)


if __name__ == "__main__":
    sys.exit(main())
