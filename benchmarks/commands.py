"""One-shot commands against the least programs that do the same by the same libraries.

Run: ``python -m benchmarks.commands``.  Processor time of a whole process, start and end included.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from benchmarks.installed import installed_environ
from benchmarks.measure import Figure, in_turns, publish
from benchmarks.site import settings_text, site

_ROUNDS: Final = 9
_WORD: Final = "whatsapp"
_FLOOR: Final = ("-m", "benchmarks.floor_commands")


def main() -> None:
    """Measure, print and write the section."""
    words = (
        f"Processor time of a whole process, the median of {_ROUNDS} in turns, compiled.  The "
        "floors are scripts of the same libraries that do the same work with nothing learned of "
        "names or answers: one reads the settings and the names of all services, and prints those "
        "with the word; the other asks the service's page and front page once.  They stand in the "
        "place of bare imports, which nobody could keep: typer and msgspec alone take five times "
        "the bare interpreter, and what httpx imports in order to connect as much as httpx itself."
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
            yield _figure(f"{command} {_WORD}", find, (*ours, command, _WORD), environ, most=1.3)
        yield _figure("check", (*_FLOOR, "ask", home), (*ours, "check"), environ, most=1.2)


def _figure(
    command: str,
    floor: Sequence[str],
    ours: Sequence[str],
    environ: dict[str, str],
    *,
    most: float,
) -> Figure:
    for arguments in (floor, ours):
        _cpu_ms(arguments, environ)  # compiles what is not yet compiled
    works = (lambda: _cpu_ms(floor, environ), lambda: _cpu_ms(ours, environ))
    floor_ms, ours_ms = in_turns(_ROUNDS, *works)
    return Figure("commands", command, ours_ms, most, "ms", floor_ms)


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
