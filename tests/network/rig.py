"""Two network namespaces and a cable: the real program in one, a world in the other."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Self

import tomlkit

from tests.network.world import RESOLVER, addresses
from tests.support.waiting import PATIENCE_S

_ROOT = Path(__file__).resolve().parents[2]
Line = Mapping[str, object]


def why_not() -> str | None:
    """Return why there can be no namespaces here, None where there can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "network namespaces need Linux and root"
    if shutil.which("ip") is None:
        return "network namespaces need iproute2"
    attempt = f"tray-try-{os.getpid()}"  # others may ask at the same moment
    made = subprocess.run(["ip", "netns", "add", attempt], capture_output=True, check=False)  # noqa: S603, S607 - the system's own
    if made.returncode:
        return "network namespaces cannot be made here"
    ip("netns", "del", attempt)
    return None


class Rig:
    """A home and a world; use as a context manager.

    ``tables`` are further settings of the home.
    """

    def __init__(self, folder: Path, **tables: object) -> None:
        self._folder = folder
        self._tables = tables
        self._home, self._far = f"tray-home-{os.getpid()}", f"tray-far-{os.getpid()}"
        self._etc = Path("/etc/netns") / self._home
        self._program: subprocess.Popen[str] | None = None
        self._environment: subprocess.Popen[str] | None = None
        self.printed: list[Line] = []

    def __enter__(self) -> Self:
        self._lay_cable()
        self._etc.mkdir(parents=True)
        resolver = f"nameserver {RESOLVER}\noptions timeout:1 attempts:1\n"
        (self._etc / "resolv.conf").write_text(resolver)
        self._environment = self._inside(self._far, "-m", "tests.network.world", self._folder)
        assert self._environment.stdout is not None
        assert self._environment.stdout.readline() == "ready\n"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for process in (self._program, self._environment):
            if process is not None:
                process.terminate()
                process.communicate(timeout=PATIENCE_S)
        shutil.rmtree(self._etc)
        for space in (self._home, self._far):
            ip("netns", "del", space)

    def watch(self) -> None:
        """Start the real program, watching one service every five seconds."""
        self._settle()
        self._program = self._inside(self._home, *self._statustray("watch", "--json"))

    def words(self, *command: str) -> str:
        """Run another command once and return what it says."""
        program = self._inside(self._home, *self._statustray(*command))
        return program.communicate(timeout=PATIENCE_S)[0]

    def check(self) -> Line:
        """Run the real program once and return its answer."""
        self._settle()
        program = self._inside(self._home, *self._statustray("check", "--json"))
        answer: Line = json.loads(program.communicate(timeout=PATIENCE_S)[0])
        return answer

    def order(self, word: str) -> None:
        """Tell the world what to be: ``portal``, ``no-names``, ``acme-down`` or ``well``."""
        assert self._environment is not None
        assert self._environment.stdin is not None
        self._environment.stdin.write(word + "\n")
        self._environment.stdin.flush()

    @property
    def far(self) -> str:
        """The namespace of the world."""
        return self._far

    def cut(self) -> None:
        """Pull the cable."""
        self._in_home("link", "set", "cable", "down")

    def plug_in(self) -> None:
        """Put the cable back, with the route that went with it."""
        self._in_home("link", "set", "cable", "up")
        self._in_home("route", "replace", "default", "via", RESOLVER)

    def until(self, wanted: Callable[[Line], bool]) -> Line:
        """Return the first line from now on that is *wanted*."""
        assert self._program is not None
        assert self._program.stdout is not None
        patience = Timer(PATIENCE_S, self._program.terminate)
        patience.start()
        try:
            for text in self._program.stdout:
                self.printed.append(json.loads(text))
                if wanted(self.printed[-1]):
                    return self.printed[-1]
        finally:
            patience.cancel()
        message = f"nothing of the kind was printed: {self.printed}"
        raise AssertionError(message)

    def _lay_cable(self) -> None:
        for space in (self._home, self._far):
            ip("netns", "add", space)
        ip(
            "link",
            "add",
            "cable",
            "netns",
            self._home,
            "type",
            "veth",
            "peer",
            "cable",
            "netns",
            self._far,
        )
        for address in addresses():
            ip("-n", self._far, "address", "add", f"{address}/24", "dev", "cable")
        ip("-n", self._far, "link", "set", "cable", "up")
        self._in_home("address", "add", "10.77.0.2/24", "dev", "cable")
        self._in_home("link", "set", "lo", "up")
        self.plug_in()

    def _in_home(self, *words: str) -> None:
        ip("-n", self._home, *words)

    def _settle(self) -> None:
        canaries = [f"https://canary{n}.example/generate_204" for n in (1, 2)]
        settings = {
            "schema": 1,
            "watch": [{"id": "acme", "name": "Acme", "probe": "https://acme.example/"}],
            "polling": {"interval_s": 5},
            "network": {"canaries": [*canaries, "http://canary3.example/generate_204"]},
            **self._tables,
        }
        home = self._folder / "home"
        home.mkdir(exist_ok=True)
        (home / "settings.toml").write_text(tomlkit.dumps(settings))

    def _statustray(self, *words: str) -> tuple[str, ...]:
        return ("-m", "statustray", "--home", str(self._folder / "home"), *words)

    def _inside(self, space: str, *words: str | Path) -> subprocess.Popen[str]:
        return in_namespace(space, self._folder, *words)


def in_namespace(space: str, folder: Path, *words: str | Path) -> subprocess.Popen[str]:
    """Start Python with *words* in the network namespace *space*, trusting the world there."""
    return subprocess.Popen(  # noqa: S603 - our own program
        ["ip", "netns", "exec", space, sys.executable, *words],  # noqa: S607 - the system's own
        cwd=_ROOT,
        env={
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "SSL_CERT_FILE": str(folder / "authority.pem"),
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    )


def ip(*words: str) -> None:
    """Run the system's ``ip``."""
    subprocess.run(["ip", *words], check=True)  # noqa: S603, S607 - the system's own
