"""What is imported when: the command line without Qt, the tray without what it may never need."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PREFIX = "loaded: "

# Dear or foreign: none of these has a place in a process that only sits in the tray.
NOT_IN_THE_TRAY = {
    "PySide6.QtCharts",
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtWebEngineCore",
    "aiohttp",
    "click",
    "cryptography",
    "feedparser",
    "hishel",
    "keyring",
    "plyer",
    "pydantic",
    "requests",
    "rich",
    "structlog",
    "typer",
}


def loaded_by(code: str) -> set[str]:
    """Return the modules that a fresh interpreter has after *code*."""
    say = f"{code}\nimport sys\nprint({PREFIX!r} + ' '.join(sys.modules))"
    answer = subprocess.run(  # noqa: S603 - our own code in our own interpreter
        [sys.executable, "-c", say], cwd=ROOT, capture_output=True, text=True, check=True
    )
    last = answer.stdout.splitlines()[-1]
    return set(last.removeprefix(PREFIX).split())


def family(modules: set[str], name: str) -> set[str]:
    return {module for module in modules if module == name or module.startswith(f"{name}.")}


def test_the_command_line_never_imports_qt() -> None:
    code = "import statustray.cli.program, statustray.gateways.system_environment"

    assert family(loaded_by(code), "PySide6") == set()


@pytest.mark.parametrize("arguments", [["--help"], ["services", "slack"], ["read", "--help"]])
def test_no_command_imports_qt(arguments: list[str]) -> None:
    code = (
        f"import sys; sys.argv = ['statustray', *{arguments!r}]\n"
        "from statustray.__main__ import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass"
    )

    assert family(loaded_by(code), "PySide6") == set()


def test_help_is_light() -> None:
    code = (
        "import sys; sys.argv = ['statustray', '--help']\n"
        "from statustray.__main__ import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass"
    )

    loaded = loaded_by(code)

    for heavy in ("PySide6", "sqlite3", "keyring", "plyer", "jeepney"):
        assert family(loaded, heavy) == set()


def test_the_engine_and_its_windows_need_none_of_the_dear_modules() -> None:
    code = (
        "from statustray.gateways.system.import_hook import remove_import_hook\n"
        "remove_import_hook()\n"
        "import statustray.app, statustray.app.program, statustray.gateways.system_environment"
    )

    loaded = loaded_by(code)

    assert {name for name in NOT_IN_THE_TRAY if family(loaded, name)} == set()
