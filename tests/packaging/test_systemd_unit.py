"""The unit for watching without a screen: right by systemd itself, and off until asked for."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

UNIT = Path(__file__).parents[2] / "resources" / "share" / "systemd" / "user"
NAME = "statustray-watch.service"


def test_systemd_finds_nothing_wrong_with_it(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not installed here")
    program = str(Path(sys.executable).with_name("statustray"))
    text = (UNIT / NAME).read_text(encoding="utf-8")
    (tmp_path / NAME).write_text(text.replace("/usr/bin/statustray", program), encoding="utf-8")

    said = subprocess.run(  # noqa: S603 - the system's own
        ["systemd-analyze", "--user", "--man=no", "verify", str(tmp_path / NAME)],  # noqa: S607
        env={"PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (said.returncode, said.stderr) == (0, "")


def test_it_starts_the_program_that_a_package_installs() -> None:
    text = (UNIT / NAME).read_text(encoding="utf-8")

    assert "ExecStart=/usr/bin/statustray watch --json\n" in text
    assert "WantedBy=default.target" in text
