import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROGRAM = ROOT / "statustray"
CATEGORIES = ROOT / "resources" / "catalogue" / "services"
HOMES = (ROOT, PROGRAM, PROGRAM / "gateways" / "notifications", CATEGORIES)
QUOTED = re.compile(r"`([a-z_]+(?:/[a-z_.-]+)*(?:\.(?:py|md|jsonl|toml)|/))`")


def missing(text: str) -> list[str]:
    """Return the paths in back quotes of *text* that lead nowhere."""
    return [p for p in QUOTED.findall(text) if not any((home / p).exists() for home in HOMES)]


@pytest.mark.parametrize("name", ["ARCHITECTURE.md", "CONTRIBUTING.md", "docs/decisions.md"])
def test_every_file_and_folder_that_a_document_names_is_there(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")

    assert len(QUOTED.findall(text)) > 5
    assert missing(text) == []


def test_a_path_that_leads_nowhere_is_named() -> None:
    assert missing("see `engine/nobody.py`, `engine/engine.py` and `domain/nowhere/`") == [
        "engine/nobody.py",
        "domain/nowhere/",
    ]
