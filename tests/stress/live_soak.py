"""An hour of the real program on the rig's desktop: it stays quick, small and quiet.

Run it as ``tests/desktop/rig .venv/bin/python -m tests.stress.live_soak MINUTES``; ``make
soak-program`` takes an hour.  Windows are opened and closed all the time, settings are edited in
the program and in the file, pages turn red and calm, the network goes and comes in several ways,
and the process sleeps as a computer does.
"""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple, dataclass, field
from itertools import cycle
from pathlib import Path
from random import Random
from statistics import median_low
from typing import Final, cast

from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.little_internet.site import Site

_ROOT = Path(__file__).parents[2]
_PAGES = _ROOT / "tests" / "pages" / "statuspage"
_PATH = "/api/v2/summary.json"
_SERVICES: Final = 20
_MOST_GROWTH: Final = 0.02
# What goes well, and Qt's complaint that the rig has no desktop portals.
_EXPECTED: Final = re.compile(r"^\S+ \S+ INFO |^qt\.qpa\.")
_PAUSE_S: Final = 0.1
_PATIENCE: Final = 30  # pauses: at the latest then the next thing is done
_QUIET_S: Final = 40.0  # every service was asked again, and every line is open
_SAMPLES: Final = 21  # one moment alone has the pages being read in it, or not: 1 or 2 MiB
_SAMPLE_S: Final = 2.0
_SLEEP_S: Final = 20.0
_EVERY: Final = 60  # steps between two events of the world
_WINDOWS = ("panel", "details", "settings", "plan", "history", "resilience", "drill")
_EDITS = ("change theme", "change interval", "mute", "check now")


@dataclass(frozen=True, slots=True)
class Level:
    """What the process holds at one moment; memory is what is its own."""

    memory_kib: int
    descriptors: int
    threads: int


@dataclass(slots=True)
class Found:
    """What came of it."""

    quarters: list[Level] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)
    longest_ms: dict[str, float] = field(default_factory=dict)
    longest_wait_ms: dict[str, float] = field(default_factory=dict)
    over: dict[str, int] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    status: int | None = None

    @property
    def growth(self) -> float:
        """By which share the memory grew from the second to the last quarter."""
        return self.quarters[-1].memory_kib / self.quarters[1].memory_kib - 1

    @property
    def wrong(self) -> Iterator[str]:
        """Yield what is not as promised."""
        second, last = self.quarters[1], self.quarters[-1]
        if self.growth > _MOST_GROWTH:
            yield f"the memory grew by {self.growth:.2%}"
        if (second.descriptors, second.threads) != (last.descriptors, last.threads):
            yield "descriptors or threads changed"
        for what, count in self.over.items():
            yield f"{count} stalls, doing: {what or 'nothing'}"
        if self.said:
            yield "unexpected lines in the log"
        if self.status:
            yield f"it ended with {self.status}"


class LiveProgram:
    """The program and its world."""

    def __init__(self, internet: LittleInternet, folder: Path) -> None:
        self.internet = internet
        self.home = folder / "home"
        self._program = Program(self.home, internet, desktop=True)
        names = [f"service{number}.example" for number in range(_SERVICES)]
        self.sites = [internet.site(name) for name in names]
        for site in self.sites:
            self.page_says(site, "calm")
        self._canaries = internet.canaries()
        self._program.settle(
            [_row(number, site) for number, site in enumerate(self.sites)],
            canaries=self._canaries,
            polling={"interval_s": 15, "page_interval_s": 15},
            drills={"every_months": 0},
            welcomed=True,
        )
        self.process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", "tests.stress.live_program", "--home", str(self.home)],
            env=self._program.environment,
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=(folder / "said").open("wb"),
            text=True,
        )
        self._said = folder / "said"

    @staticmethod
    def page_says(site: Site, name: str) -> None:
        site.says(_PATH, Page((_PAGES / f"{name}.json").read_bytes()))
        site.says("/", Page(b"ok"))

    def mend_network(self) -> None:
        """Let every site serve again."""
        for site in (*self.sites, *self._canaries):
            site.mends()

    def do(self, word: str) -> None:
        """Let the program do *word*, and wait until it has: what it takes is put down to it."""
        self.ask(word)
        for _ in range(_PATIENCE):
            time.sleep(_PAUSE_S)
            if not self.ask("doing")["doing"]:
                return

    def ask(self, word: str) -> dict[str, dict[str, float]]:
        """Let the program do *word* on its GUI thread; return its answer."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()
        return cast("dict[str, dict[str, float]]", json.loads(self.process.stdout.readline()))

    def level(self) -> Level:
        """Close everything and measure, once that has settled: what it holds most of the time."""
        self.ask("close")
        time.sleep(_QUIET_S)
        samples = []
        for _ in range(_SAMPLES):
            time.sleep(_SAMPLE_S)
            samples.append(self._level_now())
        return Level(*map(median_low, zip(*map(astuple, samples), strict=True)))

    def _level_now(self) -> Level:
        proc = Path(f"/proc/{self.process.pid}")
        rows = dict(
            line.split(":", 1) for line in (proc / "status").read_text("utf-8").splitlines()
        )
        return Level(
            int(rows["RssAnon"].split()[0]), len([*(proc / "fd").iterdir()]), int(rows["Threads"])
        )

    def edit_by_hand(self, chance: Random) -> None:
        """Change the file as an editor does, in place or by another file in its place."""
        path = self.home / "settings.toml"
        text = f"# edited\n{path.read_text(encoding='utf-8').removeprefix('# edited' + chr(10))}"
        if chance.random() < 0.5:
            path.write_text(text, encoding="utf-8")
        else:
            beside = path.with_name("settings.edited")
            beside.write_text(text, encoding="utf-8")
            beside.replace(path)

    def sleep(self) -> None:
        """Stop the whole process for a while, as a computer that sleeps does."""
        self.process.send_signal(signal.SIGSTOP)
        time.sleep(_SLEEP_S)
        self.process.send_signal(signal.SIGCONT)
        self.ask("resumed")

    def end(self) -> tuple[int, list[str]]:
        """End it; return its status and what it said anywhere."""
        self.process.terminate()
        status = self.process.wait(30)
        log = self.home / "statustray.log"
        texts = [self._said.read_text("utf-8"), log.read_text("utf-8") if log.exists() else ""]
        lines = [line for text in texts for line in text.splitlines()]
        return status, [line for line in lines if not _EXPECTED.match(line)]


def _row(number: int, site: Site) -> dict[str, object]:
    page = site.local_url("").rstrip("/")
    return {
        "id": f"service-{number}",
        "name": f"Service {number}",
        "provider": "statuspage",
        "page": page,
        "probe": f"{page}/",
        "purposes": ["message"],
        "depends_on": ["fastly" if number % 2 else "aws"],
    }


def _events(live: LiveProgram, chance: Random) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what happens in the world, one after the other, for ever."""
    internet, sites = live.internet, live.sites
    some = chance.sample(sites, 3)
    yield from cycle(
        (
            ("three pages turn red", lambda: [live.page_says(site, "outage") for site in some]),
            ("they turn calm", lambda: [live.page_says(site, "calm") for site in some]),
            ("cable pulled", lambda: internet.all_fail(Fault.BLACK_HOLE)),
            ("network back", live.mend_network),
            ("edited by hand", lambda: live.edit_by_hand(chance)),
            ("captive portal", lambda: internet.all_fail(Fault.CAPTIVE_PORTAL)),
            ("network back", live.mend_network),
            ("a service refuses", lambda: sites[0].fails(Fault.REFUSED)),
            ("it is back", sites[0].mends),
            ("asleep", live.sleep),
            ("refused everywhere", lambda: internet.all_fail(Fault.REFUSED)),
            ("network back", live.mend_network),
        )
    )


def _steps(chance: Random) -> Iterator[Sequence[str]]:
    """Yield for ever what a person does: opens something, closes it, or changes a setting."""
    for number in cycle(range(_EVERY)):
        if number % 7 == 0:
            yield ("close", chance.choice(_EDITS))
        else:
            yield (f"open {chance.choice(_WINDOWS)}", "close")


def soak(minutes: float, seed: int = 1) -> Found:
    """Run the program for *minutes*."""
    chance = Random(seed)  # noqa: S311 - so that it can be repeated
    found = Found()
    with tempfile.TemporaryDirectory() as name, LittleInternet() as internet:
        live = LiveProgram(internet, Path(name))
        live.ask("check now")
        events, steps = _events(live, chance), _steps(chance)
        for _ in range(4):
            _quarter(live, found, time.monotonic() + minutes * 15, events, steps)
            live.mend_network()
            found.quarters.append(live.level())
            print(found.quarters[-1], flush=True)  # noqa: T201 - a script, and an hour is long
        stalls = live.ask("stalls")
        found.longest_ms = stalls["longest_ms"]
        found.longest_wait_ms = stalls["longest_wait_ms"]
        found.over = {what: int(count) for what, count in stalls["over"].items()}
        found.status, found.said = live.end()
    return found


def _quarter(
    live: LiveProgram,
    found: Found,
    until: float,
    events: Iterator[tuple[str, Callable[[], object]]],
    steps: Iterator[Sequence[str]],
) -> None:
    number = 0
    while time.monotonic() < until:
        if number % _EVERY == 0:
            what, happen = next(events)
            happen()
            found.done[what] += 1
        for word in next(steps):
            live.do(word)
            found.done[word] += 1
        number += 1


def main() -> int:
    """Soak, and say what came of it."""
    if "RIG_SESSION" not in os.environ:
        sys.exit("needs the virtual desktop: tests/desktop/rig")
    found = soak(float(sys.argv[1]))
    wrong = [*found.wrong]
    figures = (found.done, found.longest_ms, found.longest_wait_ms, found.over)
    print(*map(json.dumps, figures), f"growth {found.growth:.2%}", sep="\n")  # noqa: T201 - a script
    print(*found.said[:20], *wrong, sep="\n")  # noqa: T201 - the same
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
