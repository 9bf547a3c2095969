"""Where monitoring systems are asked, and what the command line says of them."""

import json
import tomllib
from collections.abc import Mapping
from typing import Any

from tests.support.command_line import CommandLine, Said

QUERY, RULES = "/api/v1/query", "/api/v1/rules"
STATUS, ALERTS = "/api/v2/status", "/api/v2/alerts"


def settings(here: CommandLine) -> Mapping[str, Any]:
    return tomllib.loads((here.home / "settings.toml").read_text())


def states(said: Said) -> dict[str, str]:
    return {s["name"]: s["level"] for s in json.loads(said.out)["services"]}


def words(said: Said) -> str:
    return " ".join((said.out + said.err).split())
