"""The real program as a process of its own, at home in a temporary folder."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import tomlkit

from tests.little_internet.internet import LittleInternet
from tests.little_internet.site import Site
from tests.support.system_environment import SYSTEM

_ROOT = Path(__file__).parents[2]
_DESKTOP = (
    "DBUS_SESSION_BUS_ADDRESS",
    "DISPLAY",
    "GTK_THEME",
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
    "QT_QPA_PLATFORM",
    "QT_SCALE_FACTOR",
    "WAYLAND_DISPLAY",
    "XDG_CURRENT_DESKTOP",
    "XDG_RUNTIME_DIR",
)


class Program:
    """Runs ``statustray --home`` *home* so that it trusts and reaches the little internet only.

    ``desktop`` hands the session's screen and bus on, for the tray program.
    """

    def __init__(self, home: Path, internet: LittleInternet, *, desktop: bool = False) -> None:
        self.home = home
        home.mkdir(parents=True, exist_ok=True)
        self._authority = internet.authority_file(home.parent)
        self._desktop = desktop

    def settle(
        self,
        watch: Sequence[Mapping[str, object]],
        *,
        canaries: Sequence[Site] = (),
        network: Mapping[str, object] | None = None,
        **tables: object,
    ) -> None:
        """Write ``settings.toml``: the watch list, the canaries, and any further tables."""
        content: dict[str, object] = {"schema": 1, "watch": [dict(row) for row in watch]}
        asked = {"canaries": [site.local_url("/generate_204") for site in canaries]}
        content["network"] = asked | dict(network or {})
        content.update(tables)
        (self.home / "settings.toml").write_text(tomlkit.dumps(content), encoding="utf-8")

    def run(self, *arguments: str, within_s: float = 60) -> subprocess.CompletedProcess[str]:
        """Run to the end and return what it said."""
        return subprocess.run(  # noqa: S603 - our own program
            self._command(arguments),
            env=self.environment,
            cwd=_ROOT,
            capture_output=True,
            encoding="utf-8",
            timeout=within_s,
            check=False,
        )

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start it and let it run; whoever starts it ends it."""
        return subprocess.Popen(  # noqa: S603 - our own program
            self._command(arguments),
            env=self.environment,
            cwd=_ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    @contextmanager
    def running(self, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        """Start it, and end it however the test ends."""
        process = self.start(*arguments)
        try:
            yield process
        finally:
            process.kill()
            process.communicate()

    @property
    def environment(self) -> dict[str, str]:
        """Nothing of the caller's but the way to programs, and the screen where it is wanted."""
        kept = _DESKTOP if self._desktop else ()
        return {
            **SYSTEM,
            **{name: os.environ[name] for name in kept if name in os.environ},
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "SSL_CERT_FILE": str(self._authority),
        }

    def _command(self, arguments: Sequence[str]) -> list[str]:
        return [sys.executable, "-m", "statustray", "--home", str(self.home), *arguments]
