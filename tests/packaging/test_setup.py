"""The way from a fresh clone to a program that runs: what is asked for, and of whom."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
TOOLS = ("apt-get", "dirname", "dpkg-query", "env", "grep", "printf", "sed", "sh")

needs_debian = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("dpkg-query", "apt-get")),
    reason="asks Debian's own tools",
)


def pinned(lock: str) -> set[str]:
    """Return what *lock* pins, each as ``name==version``."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return set(re.findall(r"^[\w.-]+==[^\s;]+", text, re.MULTILINE))


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[^\w.-]", text, maxsplit=1)[0].lower() for text in requirements}


PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GROUPS: dict[str, list[str]] = PROJECT["dependency-groups"]


def test_what_runs_is_tested_and_packed_in_the_same_versions() -> None:
    run = pinned("requirements.lock")

    assert len(run) > 20
    assert run <= pinned("requirements-dev.lock")
    assert run <= pinned("packaging/requirements.lock")


@pytest.mark.parametrize("group", ["dev", "packaging"])
def test_running_needs_no_tool_of_developers(group: str) -> None:
    run = {pin.partition("==")[0] for pin in pinned("requirements.lock")}

    tools = names(GROUPS[group]) - names(PROJECT["project"]["dependencies"])

    assert tools & run == set()


def test_everything_declared_is_pinned_with_hashes() -> None:
    wanted = {
        "requirements.lock": [*PROJECT["project"]["dependencies"], *GROUPS["build"]],
        "requirements-dev.lock": GROUPS["dev"],
        "packaging/requirements.lock": GROUPS["packaging"],
    }
    for lock, requirements in wanted.items():
        text = (ROOT / lock).read_text(encoding="utf-8")
        assert names(requirements) <= {pin.partition("==")[0] for pin in pinned(lock)}
        assert text.count("--hash=sha256:") >= len(pinned(lock))


def test_the_backend_that_installs_the_program_is_pinned() -> None:
    assert names(PROJECT["build-system"]["requires"]) <= names(GROUPS["build"]) | {
        pin.partition("==")[0] for pin in pinned("requirements.lock")
    }


def need(folder: Path, *installed: str, python: str = sys.executable) -> tuple[int, str]:
    """Run ``need`` as a user of a system that has *installed*; return its status and words."""
    programs = folder / "bin"
    programs.mkdir()
    for tool in TOOLS:
        (programs / tool).symlink_to(shutil.which(tool) or tool)
    (programs / "id").write_text("#!/bin/sh\necho 1000\n")
    (programs / "id").chmod(0o755)
    database = folder / "dpkg"
    (database / "updates").mkdir(parents=True)
    (database / "info").mkdir()
    (database / "status").write_text("\n".join(record(name) for name in installed))
    wanted = folder / "list"
    wanted.write_text("# what is wanted\nlibqt\nlibold # renamed\n")
    answer = subprocess.run(  # noqa: S603  # the script under test
        [str(LINUX / "need"), str(wanted)],
        env={"PATH": str(programs), "DPKG_ADMINDIR": str(database), "PYTHON": python},
        check=False,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )
    return answer.returncode, answer.stdout + answer.stderr


def record(name: str) -> str:
    return (
        f"Package: {name}\nStatus: install ok installed\nVersion: 1\nArchitecture: all\n"
        "Maintainer: nobody\nDescription: none\n"
    )


@needs_debian
def test_everything_missing_is_named_in_one_command(tmp_path: Path) -> None:
    status, words = need(tmp_path, python="no-such-python")

    assert words.count("apt-get install") == 1
    assert "install --no-install-recommends python3 python3-venv libqt libold\n" in words
    assert status == 1


@needs_debian
def test_missing_libraries_alone_stop_nobody(tmp_path: Path) -> None:
    status, words = need(tmp_path, "libqt")

    assert "apt-get install --no-install-recommends libold\n" in words
    assert status == 0


@needs_debian
def test_a_package_counts_under_its_new_name(tmp_path: Path) -> None:
    assert need(tmp_path, "libqt", "liboldt64") == (0, "")


@pytest.mark.parametrize(
    ("pip_says", "hint"),
    [
        ("[Errno 113] No route to host", "Is this computer online?"),
        ("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate", "PIP_CERT"),
    ],
)
def test_packages_that_cannot_be_had_leave_a_hint(tmp_path: Path, pip_says: str, hint: str) -> None:
    (tmp_path / "pip.py").write_text(f"import sys\nprint({pip_says!r})\nsys.exit(1)\n")

    done = subprocess.run(  # noqa: S603  # the script under test
        [sys.executable, ROOT / "packaging" / "install_packages.py", ROOT / "requirements.lock"],
        env={"PYTHONPATH": str(tmp_path)},
        check=False,
        capture_output=True,
        text=True,
    )

    assert done.returncode == 1
    assert pip_says in done.stderr
    assert hint in done.stderr.splitlines()[-1]
