"""The tray program as a process of its own, on a virtual screen, watching a site."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.measure import Process
from benchmarks.screen import Screen
from benchmarks.site import Site, settings_text

TRAY: Final = ("-m", "benchmarks.floors", "tray")
STACK: Final = ("-m", "benchmarks.floors", "stack")


@dataclass(frozen=True, slots=True)
class Started:
    """A program whose icon has just registered: how long that took, and what it cost until then."""

    process: Process
    began: float
    icon_ms: float
    cpu_ms: float


@contextmanager
def started(screen: Screen, command: Sequence[str], **environ: str) -> Iterator[Started]:
    """Run Python with *command* on *screen* for the block, from when its icon is there."""
    began = time.monotonic()
    with subprocess.Popen(
        [sys.executable, *command], env=screen.environ | environ, stderr=subprocess.DEVNULL
    ) as child:
        try:
            icon_ms = 1000 * (screen.icon_at() - began)
            process = Process(child.pid)
            yield Started(process, began, icon_ms, process.cpu_ms())
        finally:
            child.terminate()


@contextmanager
def watching(
    screen: Screen, site: Site, entry: Sequence[str] = ("-m", "statustray")
) -> Iterator[Started]:
    """Run the program for the block; it watches every service of *site*, in a new home."""
    with tempfile.TemporaryDirectory(prefix="bench-home-") as home:
        Path(home, "settings.toml").write_text(settings_text(site), encoding="utf-8")
        command = [*entry, "--home", home]
        with started(screen, command, SSL_CERT_FILE=str(site.authority)) as program:
            yield program
