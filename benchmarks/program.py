"""The tray program as a process of its own, on a virtual screen, watching a site."""

import json
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
_LOOK_S: Final = 0.1
_SETTLED_S: Final = 4.0
_PATIENCE_S: Final = 120.0
INSIDE: Final = ("-m", "benchmarks.inside")


@dataclass(frozen=True, slots=True)
class Started:
    """A program whose icon has just registered: how long that took, and what it cost until then."""

    process: Process
    began: float
    icon_ms: float
    cpu_ms: float
    child: "subprocess.Popen[str]"

    def must_live(self) -> None:
        """Make sure that the program still runs: one that has ended costs nothing.

        Raises:
            ChildProcessError: it has ended.
        """
        if self.child.poll() is not None:
            raise ChildProcessError

    def ask(self, words: str) -> object:
        """Ask a program with an ear, and wait for the answer."""
        if self.child.stdin is None or self.child.stdout is None:
            raise BrokenPipeError
        self.child.stdin.write(f"{words}\n")
        self.child.stdin.flush()
        return json.loads(self.child.stdout.readline())


@contextmanager
def started(screen: Screen, command: Sequence[str], **environ: str) -> Iterator[Started]:
    """Run Python with *command* on *screen* for the block, from when its icon is there."""
    began = time.monotonic()
    with subprocess.Popen(
        [sys.executable, *command],
        env=screen.environ | environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as child:
        try:
            icon_ms = 1000 * (screen.icon_at() - began)
            process = Process(child.pid)
            yield Started(process, began, icon_ms, process.cpu_ms(), child)
        finally:
            child.terminate()


@contextmanager
def stack(screen: Screen, site: Site) -> Iterator[Started]:
    """Run the floor for memory for the block, from when it has asked once."""
    command = ("-m", "benchmarks.floors", "stack", str(site.authority), f"{site.origins[0]}/")
    site.forget()
    with started(screen, command) as floor:
        while not site.seen().requests:
            time.sleep(_LOOK_S)
        yield floor


@contextmanager
def watching(
    screen: Screen, site: Site, entry: Sequence[str] = ("-m", "statustray")
) -> Iterator[Started]:
    """Run the program for the block; it watches every service of *site*, in a new home."""
    site.forget()
    with tempfile.TemporaryDirectory(prefix="bench-home-") as home:
        Path(home, "settings.toml").write_text(settings_text(site), encoding="utf-8")
        command = [*entry, "--home", home]
        with started(screen, command, SSL_CERT_FILE=str(site.authority)) as program:
            yield program


def settled(program: Started, site: Site) -> None:
    """Wait until every page and every front page was asked for, and a little longer."""
    until = time.monotonic() + _PATIENCE_S
    wanted = 2 * len(site.addresses)
    while site.seen().requests < wanted:
        program.must_live()
        if time.monotonic() > until:
            sys.exit("the program did not look at everything")
        time.sleep(1)
    time.sleep(_SETTLED_S)
