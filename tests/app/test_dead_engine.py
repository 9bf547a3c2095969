"""The engine's thread is killed under the real program, without a screen: what is said then."""

import json
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import tomlkit

from tests.app.engine_killer import WAITING

ROOT = Path(__file__).parents[2]
SETTINGS = {
    "schema": 1,
    "welcomed": True,
    "watch": [{"id": "nas", "name": "NAS", "probe": "tcp://127.0.0.1:1", "local": True}],
    "network": {"canaries": []},
    "drills": {"every_months": 0},
}
STOPPED = "StatusTray is no longer checking anything"
PREVENTED = "An error in the program prevents this."


class Told(msgspec.Struct):
    """What can be read in icon, panel and windows."""

    texts: list[str]
    summary: str
    levels: list[str]
    stopped: bool
    alive: int
    killed: int

    @property
    def text(self) -> str:
        return "\n".join(self.texts)


def played(home: Path, *arguments: str) -> Told:
    home.mkdir()
    (home / "settings.toml").write_text(tomlkit.dumps(SETTINGS), encoding="utf-8")
    answer = subprocess.run(  # noqa: S603 - our own code in our own interpreter
        [sys.executable, "-m", "tests.app.engine_killer", str(home), *arguments],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(home.parent),
            "LANGUAGE": "en",
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert answer.returncode == 0, answer.stderr
    assert "Traceback" not in answer.stderr
    return msgspec.convert(json.loads(answer.stdout.splitlines()[-1]), Told)


def test_an_engine_that_died_once_is_started_again_and_checks_on(tmp_path: Path) -> None:
    said = played(tmp_path / "home", "1")

    assert (said.killed, said.alive, said.stopped) == (1, 1, False)
    assert not [words for words in (*WAITING, STOPPED, PREVENTED) if words in said.text]


def test_an_engine_that_died_twice_is_said_and_nothing_waits(tmp_path: Path) -> None:
    said = played(tmp_path / "home", "2")

    assert (said.killed, said.alive, said.stopped) == (2, 0, True)
    assert said.levels == ["unknown"]
    assert said.summary == "StatusTray: an error has ended all checks"
    assert STOPPED in said.text
    assert not [words for words in WAITING if words in said.text]


def test_a_death_before_the_catalogue_was_there_leaves_no_window_waiting(tmp_path: Path) -> None:
    said = played(tmp_path / "home", "unreadable", "2")

    assert (said.alive, said.stopped) == (0, True)
    assert STOPPED in said.text
    assert PREVENTED in said.text
    assert not [words for words in WAITING if words in said.text]


def test_a_catalogue_that_is_never_readable_is_said_where_a_window_was_asked_for(
    tmp_path: Path,
) -> None:
    said = played(tmp_path / "home", "unreadable", "9")

    assert (said.alive, said.stopped) == (0, True)
    assert STOPPED in said.text
    assert PREVENTED in said.text
