"""Freeze the program into one folder, ``dist/StatusTray``, that runs without Python.

Run as a script by a Python of at least 3.11, on the oldest system that the folder shall run on.
Everything comes from ``packaging/requirements.lock``, into an environment made for this alone.
"""

# ruff: noqa: INP001, T201 -- a script; its folder is no package, and it says what it does

import shutil
import subprocess
import sys
import tarfile
import venv
from importlib.metadata import PathDistribution
from pathlib import Path

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build"
ENVIRONMENT = BUILD / "bundle-venv"
FOLDER = ROOT / "dist" / "StatusTray"
_PYTHON = ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def main() -> int:
    """Make the environment, trim Qt, freeze; on Linux also strip and pack."""
    print(f"Installing packages into {ENVIRONMENT.relative_to(ROOT)}")
    venv.create(ENVIRONMENT, with_pip=True, clear=True)
    lock = ROOT / "packaging" / "requirements.lock"
    _python("-m", "pip", "install", "--quiet", "--require-hashes", "-r", lock)
    _python("-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", ROOT)
    _python(ROOT / "packaging" / "trim_qt.py")
    bill = FOLDER.parent / "statustray.cdx.json"
    subprocess.run(  # noqa: S603 -- our own
        [_PYTHON, "-m", "tools.bill_of_materials", lock, bill], cwd=ROOT, check=True
    )
    print("Freezing")
    spec = ROOT / "packaging" / "statustray.spec"
    places = ("--distpath", FOLDER.parent, "--workpath", BUILD)
    _python("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, spec)
    shutil.copy(bill, FOLDER)
    if sys.platform == "linux":
        _strip()
        print(f"{_pack().relative_to(ROOT)}")
    print(f"{FOLDER.relative_to(ROOT)}: {_size(FOLDER) / 1e6:.0f} MB")
    return 0


def version() -> str:
    """Return the version of the program that was installed into the environment."""
    (metadata,) = ENVIRONMENT.glob("**/site-packages/statustray-*.dist-info")
    return PathDistribution(metadata).version


def _python(*arguments: str | Path) -> None:
    # -P and another folder: the checkout's own modules must not be found.
    subprocess.run([_PYTHON, "-P", *arguments], cwd=BUILD, check=True)  # noqa: S603 -- our own


def _strip() -> None:
    """Strip the interpreter's library; what the wheels bring is stripped already."""
    for library in FOLDER.glob("_internal/libpython3*.so*"):
        if not library.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", library], check=True)  # noqa: S603, S607


def _pack() -> Path:
    packed = FOLDER.parent / f"statustray-{version()}-linux-x86_64.tar.xz"
    with tarfile.open(packed, "w:xz", preset=6) as archive:
        archive.add(FOLDER, arcname=FOLDER.name)
    return packed


def _size(folder: Path) -> int:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


if __name__ == "__main__":
    if shutil.which("strip") is None and sys.platform == "linux":
        sys.exit("needs strip, of the Debian package binutils")
    try:
        sys.exit(main())
    except subprocess.CalledProcessError as error:
        sys.exit(f"It failed here: {' '.join(map(str, error.cmd))}")
