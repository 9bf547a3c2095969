"""The program in a process of its own, as a shell calls it."""

import subprocess
import sys
from pathlib import Path

from tests.support.system_environment import SYSTEM
from tests.support.waiting import PATIENCE_S

ROOT = Path(__file__).parents[2]


def statustray(*arguments: str, **environ: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "statustray", *arguments],
        env={**SYSTEM, **environ},
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE_S,
        check=False,
    )
