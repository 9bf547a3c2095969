"""A home in a little internet, and the command line in it."""

from pathlib import Path

import pytest

from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.command_line import CommandLine
from tests.support.disks import read_only_disk

__all__ = ["read_only_disk"]


@pytest.fixture
def command(tmp_path: Path) -> CommandLine:
    """The command line with an empty home and no network to ask."""
    return CommandLine(tmp_path / "home")


@pytest.fixture
def program(tmp_path: Path, internet: LittleInternet) -> Program:
    """The real program, which trusts and reaches the little internet only."""
    return Program(tmp_path / "home", internet)


@pytest.fixture
def here(command: CommandLine, program: Program) -> CommandLine:
    """The command line in the home of ``program``, which trusts the little internet."""
    command.environ["SSL_CERT_FILE"] = program.environment["SSL_CERT_FILE"]
    return command


@pytest.fixture
def shop(internet: LittleInternet) -> Site:
    """A website that works."""
    site = internet.site("shop.example")
    site.says("/", Page.json({}))
    return site
