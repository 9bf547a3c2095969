"""What the recipes name exists, and means what they say."""

import ast
import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from statustray.gateways.system.login_texts import LABEL

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "packaging" / "statustray.spec"
TREE = ast.parse(SPEC.read_text(encoding="utf-8"))


def paths() -> list[str]:
    """Return what the spec puts behind ``ROOT``, which is there before anything is built."""
    source = SPEC.read_text(encoding="utf-8")
    found = re.findall(r'ROOT((?: / "[^"]+")+)', source)
    joined = ["/".join(re.findall(r'"([^"]+)"', parts)) for parts in found]
    return [path for path in joined if not path.startswith("build/")]


def listed(name: str) -> list[str]:
    """Return the list of texts that the spec calls *name*."""
    for node in TREE.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            words: list[str] = ast.literal_eval(node.value)
            return words
    pytest.fail(f"{name} is not in the spec")


def test_every_file_that_the_spec_names_exists() -> None:
    named = paths()

    assert {"packaging/draw_icons.py", "LICENSE"} <= set(named)
    assert [path for path in named if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("module", listed("BY_NAME"))
def test_every_module_that_the_spec_names_exists(module: str) -> None:
    package, _, name = module.rpartition(".")
    folder = find_spec(package)

    assert folder is not None
    places = [Path(place) for place in folder.submodule_search_locations or []]
    assert any((place / name).is_dir() or (place / f"{name}.py").exists() for place in places)


def test_the_bundle_has_the_name_by_which_it_is_started_at_login() -> None:
    assert f'bundle_identifier="{LABEL}"' in SPEC.read_text(encoding="utf-8")


@pytest.mark.parametrize("system", ["windows", "macos"])
def test_each_recipe_uses_the_one_script_and_the_lock(system: str) -> None:
    recipe = (ROOT / "packaging" / system / "README.md").read_text(encoding="utf-8")
    script = (ROOT / "packaging" / "bundle.py").read_text(encoding="utf-8")

    assert re.search(r"packaging[/\\]bundle\.py", recipe)
    assert '"packaging" / "statustray.spec"' in script
    assert '"packaging" / "requirements.lock"' in script
    assert "--require-hashes" in script


def test_every_debian_package_is_listed_once() -> None:
    lists = sorted((ROOT / "packaging" / "linux").glob("packages-*.txt"))
    lines = [line for file in lists for line in file.read_text(encoding="utf-8").splitlines()]
    packages = [line for line in lines if line and not line.startswith("#")]

    assert len(packages) == len(set(packages))
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9.+-]+", package) for package in packages)


def test_every_test_that_is_left_out_under_wine_exists() -> None:
    lines = (ROOT / "packaging" / "windows" / "not-under-wine.txt").read_text("utf-8").splitlines()
    named = [line.partition("::") for line in lines if line and not line.startswith("#")]

    missing = [
        f"{path}::{test}"
        for path, _, test in named
        if not (ROOT / path).is_file()
        or (test and f"def {test.partition('[')[0]}(" not in (ROOT / path).read_text("utf-8"))
    ]
    assert len(named) > 20
    assert missing == []
