"""The bill of materials names what the lock pins: all of it, and nothing else."""

import re
from pathlib import Path

import pytest

from statustray import __version__
from tools.bill_of_materials import bill

ROOT = Path(__file__).parents[2]
LOCK = f"""\
alpha==1.2.0 \\
    --hash=sha256:{"a" * 64} \\
    --hash=sha256:{"b" * 64}
    # via statustray (pyproject.toml)
beta-lib==4!3.0 ; sys_platform == 'win32' \\
    --hash=sha256:{"c" * 64}
    # via
    #   alpha
    #   maker
maker==7 \\
    --hash=sha256:{"d" * 64}
    # via statustray (pyproject.toml:build)
screw==8 \\
    --hash=sha256:{"e" * 64}
    # via maker
"""


def test_each_package_has_its_files_and_where_it_is_needed() -> None:
    components = bill(LOCK)["components"]

    assert isinstance(components, list)
    assert [(c["purl"], c["scope"]) for c in components] == [
        ("pkg:pypi/alpha@1.2.0", "required"),
        ("pkg:pypi/beta-lib@4!3.0", "required"),
        ("pkg:pypi/maker@7", "excluded"),
        ("pkg:pypi/screw@8", "excluded"),
    ]
    assert [h["content"] for h in components[0]["hashes"]] == ["a" * 64, "b" * 64]
    assert components[1]["properties"][0]["value"] == "sys_platform == 'win32'"
    assert "properties" not in components[0]


def test_who_needs_whom_is_told() -> None:
    needs = bill(LOCK)["dependencies"]

    assert isinstance(needs, list)
    assert {row["ref"]: row["dependsOn"] for row in needs} == {
        f"pkg:generic/statustray@{__version__}": ["pkg:pypi/alpha@1.2.0"],
        "pkg:pypi/alpha@1.2.0": ["pkg:pypi/beta-lib@4!3.0"],
        "pkg:pypi/beta-lib@4!3.0": [],
        "pkg:pypi/maker@7": ["pkg:pypi/beta-lib@4!3.0", "pkg:pypi/screw@8"],
        "pkg:pypi/screw@8": [],
    }


@pytest.mark.parametrize("lock", ["requirements.lock", "packaging/requirements.lock"])
def test_nothing_that_is_pinned_is_missing(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    components = bill(text)["components"]

    assert isinstance(components, list)
    pins = re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.MULTILINE)
    assert [(c["name"], c["version"]) for c in components] == pins
    assert sum(len(c["hashes"]) for c in components) == text.count("--hash=sha256:")
    assert {c["name"] for c in components if c["scope"] == "required"} >= {"httpx", "idna"}
    assert "hatchling" in {c["name"] for c in components if c["scope"] == "excluded"}
