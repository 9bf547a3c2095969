"""A command loads what it needs for its answer, and nothing of the rest of the program."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from statustray.cli.help_text import COMMANDS

ROOT = Path(__file__).parents[2]
UNNEEDED = {
    "PySide6",
    "asyncio",
    "html",
    "httpx",
    "keyring",
    "multiprocessing",
    "rich",
    "sqlite3",
    "ssl",
    "statustray.app",
    "statustray.engine",
    "statustray.gateways.net",
    "statustray.providers",
    "statustray.ui",
    "tomlkit",
}
A_CANARY_IS_ASKED = """
import asyncio, ssl
from statustray.gateways.net.transport.connector import Connector
from statustray.gateways.net.transport.proxies import Proxies
from statustray.gateways.net.transport.resolver import SystemResolver
from statustray.gateways.probes.canaries import HttpCanaries

async def answer(reader, writer):
    await reader.readuntil(b"\\r\\n\\r\\n")
    writer.write(b"HTTP/1.1 204 No Content\\r\\n\\r\\n")

async def ask():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    connector = Connector(
        names=SystemResolver(), context=ssl.create_default_context(), proxies=Proxies({})
    )
    (canary,) = await HttpCanaries(connector).check([f"http://{host}:{port}/"])
    assert canary.healthy

asyncio.run(ask())
"""
PATTERNS = """
import re, sys
compiling, compiled = re.compile, []

def noted(*pattern, **options):
    compiled.append(sys._getframe(1).f_globals["__name__"])
    return compiling(*pattern, **options)

re.compile = noted
from statustray.__main__ import main
try: main()
except SystemExit: pass
print(sum(name.startswith("statustray.") for name in compiled), file=sys.stderr)
"""
SIGNATURES = """
import inspect, sys
reading, read = inspect.signature, []

def noted(function, **options):
    read.append(function.__name__)
    return reading(function, **options)

inspect.signature = noted
from statustray.__main__ import main
try: main()
except SystemExit: pass
print(*read, file=sys.stderr)
"""
REPORT = "\nimport sys\nprint(*sys.modules, file=sys.stderr)"


def loaded(code: str, *arguments: str) -> set[str]:
    run = [sys.executable, "-c", code + REPORT, *arguments]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603
    return set(done.stderr.splitlines()[-1].split())


def loaded_by_command(arguments: Sequence[str]) -> set[str]:
    code = "from statustray.__main__ import main\ntry: main()\nexcept SystemExit: pass"
    return loaded(code, *arguments)


@pytest.mark.parametrize(
    ("command", "most"),
    [
        (("services", "whatsapp", "--json"), 76),
        (("services", "whatsapp"), 69),
        (("backups", "whatsapp", "--json"), 100),
        (("backups", "whatsapp"), 85),
    ],
    ids=["services as JSON", "services", "backups as JSON", "backups"],
)
def test_a_command_that_asks_nobody_loads_neither_network_nor_windows(
    tmp_path: Path, command: tuple[str, ...], most: int
) -> None:
    modules = loaded_by_command(("--home", str(tmp_path), *command))

    assert UNNEEDED & modules == set()
    ours = [module for module in modules if module.startswith("statustray.")]
    assert len(ours) <= most


@pytest.mark.parametrize("command", ["services", "backups"])
def test_a_command_that_asks_nobody_compiles_no_pattern(tmp_path: Path, command: str) -> None:
    watch = '[[watch]]\nid = "acme"\npage = "https://acme.example:8443"\n'
    (tmp_path / "settings.toml").write_text(f"schema = 1\n{watch}", encoding="utf-8")
    run = [sys.executable, "-c", PATTERNS, "--home", str(tmp_path), command, "whatsapp"]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603

    assert done.stderr == "0\n"


def test_of_all_commands_the_one_that_was_called_is_made(tmp_path: Path) -> None:
    run = [sys.executable, "-c", SIGNATURES, "--home", str(tmp_path), "services", "whatsapp"]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603

    assert {*done.stderr.split()} & {*COMMANDS, "<lambda>"} == {"services"}


def test_no_page_format_is_loaded_before_a_page_of_it_is_read() -> None:
    modules = loaded("import statustray.gateways.system_environment")

    formats = {module for module in modules if module.startswith("statustray.providers.")}
    assert "httpx" in modules
    assert formats == set()


def test_who_asks_for_no_reasons_loads_no_words_for_them() -> None:
    modules = loaded("import statustray.cli.commands.check, statustray.cli.output.states")

    assert "statustray.engine.engine" in modules
    assert "statustray.present.sentences.explanation" not in modules


def test_a_question_loads_no_second_library_of_connections() -> None:
    modules = loaded(A_CANARY_IS_ASKED)

    assert "h11" in modules
    assert "anyio._backends._asyncio" not in modules
