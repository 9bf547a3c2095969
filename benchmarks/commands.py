"""One-shot commands against their libraries' imports, and the least that does the same with them.

Run: ``python -m benchmarks.commands``.  Processor time of a whole process, start and end included.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from benchmarks.installed import installed_environ
from benchmarks.measure import Figure, in_turns, publish
from benchmarks.site import settings_text, site

_ROUNDS: Final = 9
_WORD: Final = "whatsapp"
_OF_LEAST: Final = 1.3
_FLOOR: Final = ("-m", "benchmarks.floor_commands")
_QUIET: Final = ("-c", "import typer, msgspec")
_NETWORK: Final = ("-c", "import httpx")


def main() -> None:
    """Measure, print and write the section."""
    words = (
        f"Processor time of a whole process, the median of {_ROUNDS} in turns, compiled.  Each "
        "command stands against what was aimed at, the imports of its libraries alone, and against "
        "its true floor, a script of the same libraries that does the same work with nothing "
        "learned of names or answers: one reads the settings and the names of all services, and "
        "prints those with the word; the other asks the service's page and front page once.  What "
        "httpx imports in order to connect takes as long as httpx itself."
    )
    publish("commands", "One-shot commands", words, figures)


def figures() -> Iterator[Figure]:
    """Run each command in turns with its floor, the check against one loopback service."""
    with site(1) as pages, tempfile.TemporaryDirectory(prefix="bench-home-") as home:
        Path(home, "settings.toml").write_text(settings_text(pages), encoding="utf-8")
        environ = installed_environ() | {"SSL_CERT_FILE": str(pages.authority)}
        ours = ("-m", "statustray", "--home", home)
        find = (*_FLOOR, "find", home, _WORD)
        for command in ("services", "backups"):
            asked = (*ours, command, _WORD)
            yield from _figures(f"{command} {_WORD}", _QUIET, find, asked, environ, most=1.3)
        ask = (*_FLOOR, "ask", home)
        yield from _figures("check", _NETWORK, ask, (*ours, "check"), environ, most=1.5)


def _figures(
    command: str,
    imports: Sequence[str],
    least: Sequence[str],
    ours: Sequence[str],
    environ: dict[str, str],
    *,
    most: float,
) -> Iterator[Figure]:
    """Measure the three in turns; *most* is the budget against the imports."""
    processes = (imports, least, ours)
    for arguments in processes:
        _cpu_ms(arguments, environ)  # compiles what is not yet compiled
    works = (partial(_cpu_ms, arguments, environ) for arguments in processes)
    imports_ms, least_ms, ours_ms = in_turns(_ROUNDS, *works)
    yield Figure("commands", f"{command}, imports alone", ours_ms, most, "ms", imports_ms)
    yield Figure(
        "commands", f"{command}, the least that does it", ours_ms, _OF_LEAST, "ms", least_ms
    )


def _cpu_ms(arguments: Sequence[str], environ: dict[str, str]) -> float:
    process = subprocess.Popen(
        [sys.executable, *arguments],
        env=environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, _, used = os.wait4(process.pid, 0)
    process.returncode = 0  # it was waited for here, where its use is told
    return 1000 * (used.ru_utime + used.ru_stime)


if __name__ == "__main__":
    main()
