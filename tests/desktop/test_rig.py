"""The rig itself: several at once, nothing left behind, the command's own status."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.desktop.tools.options import Options, parse
from tests.desktop.tools.programs import missing_packages
from tests.support.waiting import PATIENCE_S

RIG = Path(__file__).parent / "rig"
REFUSED = 2


def rig(*arguments: str, environ: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    environ = dict(os.environ) | (environ or {})
    return subprocess.run(  # noqa: S603 - our own script
        [RIG, *arguments],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )


@pytest.mark.desktop
def test_it_ends_with_the_commands_status_and_leaves_nothing_behind() -> None:
    ended = rig("sh", "-c", 'sleep 1000 & echo "$RIG_SESSION"; exit 3')

    folder = Path(ended.stdout.strip())
    assert ended.returncode == 3
    assert folder.name.startswith("rig.")
    assert not folder.exists()
    mark = f"RIG_SESSION={folder}".encode()
    assert [process for process in Path("/proc").glob("[0-9]*") if carries(process, mark)] == []


def carries(process: Path, mark: bytes) -> bool:
    try:
        return mark in (process / "environ").read_bytes().split(b"\0")
    except OSError:
        return False


@pytest.mark.desktop
def test_one_in_another_has_a_screen_and_a_home_of_its_own() -> None:
    ended = rig("--notifier", "none", "--secrets", "none", "sh", "-c", 'echo "$DISPLAY $HOME"')

    display, home = ended.stdout.split()
    assert display != os.environ["DISPLAY"]
    assert home != os.environ["HOME"]


@pytest.mark.desktop
def test_it_keeps_logs_and_a_last_picture(tmp_path: Path) -> None:
    ended = rig("--panel", "none", "--dark", "--scale", "2", "--artifacts", str(tmp_path), "true")

    assert ended.returncode == 0
    assert {"bus.jsonl", "last.png", "notifier.log"} <= {file.name for file in tmp_path.iterdir()}


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    missing = missing_packages(Options(panel="none"))

    assert "xvfb" in missing
    assert "xfce4-panel" not in missing


def test_a_wrong_size_is_refused() -> None:
    with pytest.raises(SystemExit) as refused:
        parse(["--size", "huge", "true"])

    assert refused.value.code == REFUSED
