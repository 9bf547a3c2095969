"""Install what a lock file pins, and the program itself, into this Python's environment.

Run as a script with the lock file.  Nothing but pip is needed, and nothing but what the lock
names is fetched; each step is told, for the largest package alone takes a minute on a slow line.
"""

# ruff: noqa: INP001 -- a script; its folder is no package

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[1]
_PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "install")
_PINNED = re.compile(r"^[\w.-]+==", re.MULTILINE)
_WORTH_TELLING = re.compile(r"Downloading (?P<file>[\w.+-]+?)-\d\S* \((?P<size>[\d.]+ [MG]B)")
_KEPT = 15
_UNTRUSTED = (
    "The server's certificate is not trusted. If a proxy decrypts your connections, "
    "set PIP_CERT to the file with its certificate."
)


def main(lock: Path) -> int:
    """Install what *lock* pins, then the program; return the exit status."""
    pinned = len(_PINNED.findall(lock.read_text(encoding="utf-8")))
    _tell(f"Installing up to {pinned} Python packages into .venv, {lock.name}")
    return _run("--require-hashes", "-r", str(lock)) or _run(
        "--no-deps", "--no-build-isolation", "--quiet", "-e", str(ROOT)
    )


def _run(*arguments: str) -> int:
    """Run pip with *arguments*; where it fails, show its last lines."""
    with subprocess.Popen(  # noqa: S603  # this very Python's pip
        (*_PIP, *arguments), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as pip:
        last = _follow(pip.stdout or ())
    if pip.returncode:
        sys.stderr.writelines(last)
        untrusted = any("CERTIFICATE_VERIFY_FAILED" in line for line in last)
        why = _UNTRUSTED if untrusted else "Is this computer online?"
        sys.stderr.write(f"The Python packages could not be installed. {why}\n")
    return pip.returncode


def _follow(lines: Iterable[str]) -> list[str]:
    """Tell what pip is doing, and return its last lines."""
    seen: list[str] = []
    collected = 0
    for line in lines:
        seen = [*seen, line][-_KEPT:]
        collected += line.startswith("Collecting ")
        if found := _WORTH_TELLING.search(line):
            _tell(f"  package {collected}: {found['file']}, {found['size']}")
        elif line.startswith("Installing collected packages"):
            _tell(f"  unpacking {collected} packages")
    return seen


def _tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
