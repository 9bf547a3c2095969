"""Runs every bench; each prints its figures and writes its own section of ``BENCHMARKS.md``.

Run: ``python -m benchmarks``, or one alone: ``python -m benchmarks.faults``.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).resolve().parent


def main() -> int:
    """Run all benches, each in a process of its own; the status counts those that failed."""
    failed = 0
    for name in benches():
        print(f"\n=== {name}\n", flush=True)
        command = [sys.executable, "-m", f"benchmarks.{name}"]
        failed += subprocess.run(command, cwd=_FOLDER.parent, check=False).returncode != 0
    return failed


def benches() -> Iterator[str]:
    """Return the modules and packages of this folder that have a ``main``."""
    for path in sorted((*_FOLDER.glob("*.py"), *_FOLDER.glob("*/__main__.py"))):
        if path.parent == _FOLDER and path.stem == "__main__":
            continue
        if "\ndef main(" in path.read_text(encoding="utf-8"):
            yield path.stem if path.parent == _FOLDER else path.parent.name


if __name__ == "__main__":
    sys.exit(main())
