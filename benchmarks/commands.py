"""One-shot commands against what they cannot do without: the imports of their libraries.

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
_BARE: Final = ("-c", "pass")
_QUIET: Final = ("-c", "import typer, msgspec")
_NETWORK: Final = ("-c", "import httpx")
_ALL: Final = ("-c", "import typer, msgspec, httpx, httpcore, h11, asyncio")
_ASKING_NOBODY: Final = (("services", "whatsapp"), ("backups", "whatsapp"))


def main() -> None:
    """Measure, print and write the section."""
    words = (
        f"Processor time of a whole process, the median of {_ROUNDS} in turns, compiled.  Twice "
        "the bare interpreter is below the floor of what asks nobody: the first row is what its "
        "two libraries take alone, and that is its floor.  That of ``check`` imports httpx; beside "
        "it stands what its libraries take before a line of ours runs: httpx leaves connections "
        "and their parser to others, which it imports when it is asked to connect."
    )
    publish("commands", "One-shot commands", words, figures)


def figures() -> Iterator[Figure]:
    """Run each command in turns with its floor, the check against one loopback service."""
    with site(1) as pages, tempfile.TemporaryDirectory(prefix="bench-home-") as home:
        Path(home, "settings.toml").write_text(settings_text(pages), encoding="utf-8")
        environ = installed_environ() | {"SSL_CERT_FILE": str(pages.authority)}
        ours = ("-m", "statustray", "--home", home)
        yield _figure(("import typer, msgspec",), _BARE, _QUIET, environ, most=2)
        for command in _ASKING_NOBODY:
            yield _figure(command, _QUIET, (*ours, *command), environ, most=1.3)
        yield _figure(_ALL[1:], _NETWORK, _ALL, environ, most=1.5)
        yield _figure(("check",), _NETWORK, (*ours, "check"), environ, most=1.5)


def _figure(
    command: Sequence[str],
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
    return Figure("commands", " ".join(command), ours_ms, most, "ms", floor_ms)


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
