"""The head of ``BENCHMARKS.md``: where the figures come from, and how to read them."""

import os
import platform
import sqlite3
import ssl
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import PySide6

from benchmarks.report import replace_section

_TEXT: Final = """
Written by `make bench` (`python -m benchmarks`; one bench alone: `python -m benchmarks.start`).
Nothing leaves the computer: all servers are on loopback, the screen is a virtual one.

Measured on {day}: {processor}, {cores} cores, load {load:.1f}; {system}; Python {python},
PySide6 {qt}, {tls}, SQLite {sqlite}.

How to read it: each figure stands beside a *floor*, the least program that could do the same,
which is measured in the same run and in turns with ours.  *Ratio* is what counts: absolute times
move with the machine and with what else runs on it.  *At most* is the budget, as a multiple of the
floor or as a limit; a budget that is not met yet says so.  Processor time and anonymous memory are
the steadiest; times on a busy machine may be several times those of a quiet one.  Each section
says the load that it met; one that missed a budget under more load than there are processors was
measured a second time, and of each figure the better one stands.  No test measures
time: tests guard the structure behind these figures (what is loaded when, what runs while idle).
"""


def main() -> None:
    """Write the head."""
    text = _TEXT.format(
        day=datetime.now(UTC).date(),
        processor=_processor(),
        cores=os.cpu_count(),
        load=os.getloadavg()[0],
        system=f"{platform.system()} {platform.release()}",
        python=platform.python_version(),
        qt=PySide6.__version__,
        tls=ssl.OPENSSL_VERSION,
        sqlite=sqlite3.sqlite_version,
    )
    print(text)
    replace_section("about", text)


def _processor() -> str:
    """Return the processor's name, the architecture where it has none."""
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


if __name__ == "__main__":
    main()
