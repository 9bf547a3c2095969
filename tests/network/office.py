"""A second home in the world of a rig: an office with a cable of its own."""

import shutil
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.network.rig import Rig, in_namespace, ip
from tests.network.world import RESOLVER
from tests.support.waiting import PATIENCE_S

_HERE, _GATEWAY = "10.78.0.2", "10.78.0.1"


class Office:
    """Watches the same as the rig's home and publishes to *file*; use as a context manager."""

    def __init__(self, rig: Rig, folder: Path, file: Path) -> None:
        self._rig = rig
        self._folder = folder
        self._file = file
        self._space = rig.far.replace("far", "office")
        self._etc = Path("/etc/netns") / self._space
        self._program: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        space, far = self._space, self._rig.far
        ip("netns", "add", space)
        cable = ("link", "add", "cable", "netns", space, "type", "veth")
        ip(*cable, "peer", "second", "netns", far)
        ip("-n", far, "address", "add", f"{_GATEWAY}/24", "dev", "second")
        ip("-n", far, "link", "set", "second", "up")
        ip("-n", space, "address", "add", f"{_HERE}/24", "dev", "cable")
        ip("-n", space, "link", "set", "lo", "up")
        self.plug_in()
        self._etc.mkdir(parents=True)
        text = f"nameserver {RESOLVER}\noptions timeout:1 attempts:1\n"
        (self._etc / "resolv.conf").write_text(text)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
        shutil.rmtree(self._etc)
        ip("netns", "del", self._space)

    def open(self) -> None:
        """Begin to watch and to publish."""
        home = self._folder / "office"
        home.mkdir(exist_ok=True)
        shutil.copy(self._folder / "home" / "settings.toml", home)
        publish = ("watch", "--json", "--publish", str(self._file))
        words = ("-m", "statustray", "--home", str(home), *publish)
        self._program = in_namespace(self._space, self._folder, *words)
        assert self._program.stdout is not None
        for line in self._program.stdout:
            if '"to": "operational"' in line:
                return

    def close(self) -> None:
        """End the program there."""
        if self._program is not None:
            self._program.terminate()
            self._program.communicate(timeout=PATIENCE_S)
            self._program = None

    def cut(self) -> None:
        """Pull the office's cable."""
        ip("-n", self._space, "link", "set", "cable", "down")

    def plug_in(self) -> None:
        """Put it in."""
        ip("-n", self._space, "link", "set", "cable", "up")
        ip("-n", self._space, "route", "replace", "default", "via", _GATEWAY)
