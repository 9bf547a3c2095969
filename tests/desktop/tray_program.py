"""The tray program of somebody who watches one status page of the little internet."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.waiting import PATIENCE_S

APP = "statustray"
_PAGES = Path(__file__).parents[1] / "pages" / "statuspage"
_PATH = "/api/v2/summary.json"


class TrayProgram:
    """Runs within the block; Acme is a message service with Signal as its backup."""

    def __init__(self, program: Program, internet: LittleInternet) -> None:
        self.program = program
        self.home = program.home
        self._internet = internet
        self._site = internet.site("status.acme.example")
        self._backup = internet.site("status.signal.example")
        self._backup.says(_PATH, Page((_PAGES / "calm.json").read_bytes()))
        self._canaries = internet.canaries()
        self._running: subprocess.Popen[str] | None = None
        self.page_says("calm")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._running is not None:
            self.stop()

    def page_says(self, name: str) -> None:
        """Let the page say *name*: ``calm``, or ``outage`` of the worst kind."""
        text = (_PAGES / f"{name}.json").read_text(encoding="utf-8")
        worst = text.replace('"indicator": "major"', '"indicator": "critical"')
        self._site.says(_PATH, Page(worst.encode()))

    def another_page(self) -> str:
        """Open a calm status page that nobody watches yet and return its address."""
        site = self._internet.site("status.other.example")
        site.says(_PATH, Page((_PAGES / "calm.json").read_bytes()))
        return site.local_url("")

    def settle(self) -> None:
        """Write the settings."""
        rungs = {"rungs": ["acme", "signal"], "both_sides": ["signal"]}
        self.program.settle(
            [
                self._watch("acme", "Acme", self._site, on="fastly"),
                self._watch("signal", "Signal", self._backup, on="aws"),
            ],
            canaries=self._canaries,
            plan=[
                {"purpose": "message", "group": "Family", "tested": datetime.now(UTC).date()}
                | rungs
            ],
            polling={"interval_s": 15, "page_interval_s": 15},
            drills={"every_months": 0},
        )

    @staticmethod
    def _watch(key: str, name: str, site: Site, *, on: str) -> dict[str, object]:
        page = site.local_url("").rstrip("/")
        return {
            "id": key,
            "name": name,
            "provider": "statuspage",
            "page": page,
            "purposes": ["message"],
            "depends_on": [on],
        }

    def start(self) -> None:
        """Write the settings and start the program."""
        self.settle()
        self.start_as_it_is()

    def start_as_it_is(self) -> None:
        """Start the program with what lies in its home."""
        self._running = self.program.start()

    def start_again(self) -> int:
        """Start it a second time in the same home, wait for its end and return the status."""
        return self.program.run().returncode

    def stop(self) -> tuple[int, str]:
        """End the program; return its status and what it said."""
        assert self._running is not None
        process, self._running = self._running, None
        process.terminate()
        out, err = process.communicate(timeout=PATIENCE_S)
        return process.returncode, out + err

    @property
    def settings(self) -> str:
        """The settings as they are on the disk now."""
        return (self.home / "settings.toml").read_text(encoding="utf-8")

    @property
    def runs(self) -> bool:
        """Whether it runs."""
        return self._running is not None and self._running.poll() is None
