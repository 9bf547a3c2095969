"""Bring the translations up to date with the source, and compile them.

``python -m tools.translations`` takes over new texts, drops vanished ones and keeps the rest;
``python -m tools.translations LANGUAGE`` begins a language; ``--compile`` only compiles.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping

from tools.build_translations import (
    OUTAGES,
    PROGRAM,
    ROOT,
    TRANSLATIONS,
    compile_all,
    po_file,
    po_files,
)
from tools.texts import Text, UntranslatableError, find_described, find_texts, find_told

PACKAGE = ROOT / "statustray"
CATALOGUE = ROOT / "resources" / "catalogue"


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; return the exit status."""
    asked = _parser().parse_args(arguments)
    try:
        if not asked.compile:
            for domain, texts in all_texts().items():
                sys.stdout.writelines(_updated(domain, texts, asked.language))
        compile_all(TRANSLATIONS)
    except UntranslatableError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except ModuleNotFoundError as error:
        sys.stderr.write(f"{error.name} is missing. To install it, run: make environment-dev\n")
        return 1
    return 0


def all_texts() -> Mapping[str, tuple[Text, ...]]:
    """Return what is to be translated, by catalogue.

    Raises:
        UntranslatableError: a text of the program is no literal, or has two different plurals.
    """
    return {
        PROGRAM: (*find_texts(PACKAGE), *find_described(CATALOGUE / "nodes.jsonl")),
        OUTAGES: find_told(CATALOGUE / "outages.jsonl"),
    }


def _updated(domain: str, texts: Iterable[Text], begun: Iterable[str]) -> Iterator[str]:
    from tools.po_files import forms, update  # noqa: PLC0415 - needs Babel

    for language in sorted({*po_files(), *begun}):
        path = po_file(language, domain=domain)
        messages = [message for message in update(path, language, texts) if message.id]
        missing = sum(not all(forms(message)) for message in messages)
        yield f"{language}, {domain}: {len(messages)} texts, {missing} to translate\n"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.translations", description=__doc__)
    parser.add_argument("language", nargs="*", help="a language to begin, such as pt_BR")
    parser.add_argument("--compile", action="store_true", help="leave the texts as they are")
    return parser


if __name__ == "__main__":
    sys.exit(main())
