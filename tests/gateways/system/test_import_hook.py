"""Each test in an interpreter of its own: what is imported here stays."""

import subprocess
import sys

PLAINLY = (
    "from statustray.gateways.system.import_hook import remove_import_hook; remove_import_hook()"
)


def said(*lines: str) -> str:
    code = "\n".join((PLAINLY, *lines))
    done = subprocess.run(  # noqa: S603 - this interpreter
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def test_no_source_is_read_at_an_import() -> None:
    lines = ("import PySide6.QtCore, asyncio, json", "import linecache; print(*linecache.cache)")

    assert "json" not in said(*lines)


def test_qt_works_as_ever() -> None:
    answer = said(
        "from PySide6.QtCore import QObject, Signal",
        "class Bell(QObject): rung = Signal(str)",
        "bell = Bell(); bell.rung.connect(print); bell.rung.emit('ding')",
    )

    assert answer == "ding"


def test_httpx_comes_without_its_command_line() -> None:
    answer = said(
        "import sys, httpx",
        "print(httpx.URL('https://acme.example').host, sorted({'rich', 'click'} & {*sys.modules}))",
    )

    assert answer == "acme.example []"
