"""Bring the translations up to date with the source, and compile them.

``python -m tools.translations`` takes over new texts, drops vanished ones and keeps the rest;
``python -m tools.translations LANGUAGE`` begins a language; ``--compile`` only compiles.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import PySide6

from tools.texts import Text, UntranslatableError, find_texts
from tools.ts_file import read_ts, ts_text

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "statustray"
FOLDER = ROOT / "resources" / "translations"

# As Qt counts: French and Brazilian Portuguese treat nought as one.
_NUMBERS = {"ar": 6, "ja": 1, "zh_CN": 1}
_USUAL_NUMBERS = 2


def numbers_of(language: str) -> int:
    """Return how many forms a plural has in *language*."""
    return _NUMBERS.get(language, _USUAL_NUMBERS)


def ts_files(folder: Path = FOLDER) -> dict[str, Path]:
    """Return the files of translations by language."""
    return {path.stem.partition("_")[2]: path for path in sorted(folder.glob("*.ts"))}


def update(path: Path, language: str, texts: Iterable[Text]) -> None:
    """Rewrite the file *path* so that it holds exactly *texts*."""
    said = ts_text(language, texts, read_ts(path), numbers_of(language))
    path.write_text(said, encoding="utf-8")


def compile_ts(path: Path, folder: Path) -> Path:
    """Compile one file into *folder*.

    Raises:
        FileNotFoundError: PySide6 came without its compiler of translations.
        CalledProcessError: the compiler refused the file.
    """
    compiler = shutil.which("lrelease", path=str(Path(PySide6.__file__).parent))
    if compiler is None:
        missing = "PySide6 has no lrelease here"
        raise FileNotFoundError(missing)
    made = folder / f"{path.stem}.qm"
    command = [compiler, "-silent", str(path), "-qm", str(made)]
    subprocess.run(command, check=True)  # noqa: S603 - PySide6's own compiler
    return made


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; return the exit status."""
    asked = _parser().parse_args(arguments)
    files = ts_files() | {name: FOLDER / f"statustray_{name}.ts" for name in asked.language}
    if not asked.compile:
        try:
            texts = find_texts(PACKAGE)
        except UntranslatableError as error:
            sys.stderr.write(f"{error}\n")
            return 1
        for language, path in files.items():
            update(path, language, texts)
    for path in files.values():
        compile_ts(path, FOLDER)
    sys.stdout.writelines(_report(files))
    return 0


def _report(files: dict[str, Path]) -> Iterator[str]:
    for language, path in files.items():
        forms = read_ts(path).values()
        missing = sum(not all(said) for said in forms)
        yield f"{language}: {len(forms)} texts, {missing} to translate\n"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.translations", description=__doc__)
    parser.add_argument("language", nargs="*", help="a language to begin, such as pt_BR")
    parser.add_argument("--compile", action="store_true", help="leave the texts as they are")
    return parser


if __name__ == "__main__":
    sys.exit(main())
