"""Everything that strangers' text meets, fed with what nobody would write.

Run it as ``python -m tests.stress.fuzz EXECUTIONS [SEED]``.  Each target may refuse an input in its
own way and nothing else; settings that were saved must be read again as they were meant.  What
breaks a target is written to ``artifacts/fuzz``: make a test of it.
"""

import sys
import tempfile
import tomllib
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from msgspec.structs import replace

from statustray import providers
from statustray.domain.config import settings_format
from statustray.domain.model.settings import Ladder, Polling, Settings, Watch
from statustray.domain.parsing.html_links import read_links
from statustray.domain.parsing.json_reader import Malformed
from statustray.domain.text.urls import PROBED, address_fault
from statustray.domain.watchlist.formats import read_list
from statustray.gateways.files.settings.settings_file import SettingsFile
from tests.support.settings.odd_settings import lasting, partly, with_odd_values
from tests.support.settings.odd_toml import OddLayout

_PAGES = Path(__file__).parents[1] / "pages"
_LISTS = (
    b'<opml><body><outline text="A" xmlUrl="https://a.example"/></body></opml>',
    b'{"monitorList": [{"type": "http", "name": "A", "url": "https://a.example"}]}',
    b"endpoints:\n  - &a {name: A, url: https://a.example}\n  - <<: *a\n",
    b"name,url\nA,https://a.example\n- [B](https://b.example)\n",
    b'[[watch]]\nservice = "slack"\n[polling]\ninterval_s = 30\n',
    b'- targets: ["a.example:443"]\n  labels: {name: A}\n',
)
_PIECES = (
    b"\0",
    b"\xff",
    b"[[",
    b"]]",
    b"{",
    b"}",
    b'"',
    b"'",
    b"\\",
    b"\n",
    b"<",
    b"&",
    b"*a",
    b"- ",
)
_NAMES = ("slack", "zoom", "acme", "ü", "a.b")


@dataclass(frozen=True, slots=True)
class Find:
    """An input that broke a target."""

    target: str
    data: bytes
    trace: str


def targets_in(folder: Path) -> Mapping[str, Callable[[bytes], None]]:
    """Return what is fuzzed, by name; settings are written to *folder*."""
    return {
        "pages": _pages,
        "lists": _lists,
        "settings": lambda data: _settings(folder, data),
        "saves": lambda data: _saves(folder, data),
        "texts": _texts,
    }


def seeds_of(name: str) -> Sequence[bytes]:
    """Return inputs of the target *name* that make sense, to begin from."""
    if name != "pages":
        return _LISTS
    return [path.read_bytes() for path in sorted(_PAGES.rglob("*.*")) if path.suffix != ".toml"]


def fuzz(executions: int, seed: int) -> list[Find]:
    """Run each target in turn, *executions* times in all."""
    chance = Random(seed)  # noqa: S311 - a fuzzer repeats itself by its seed
    with tempfile.TemporaryDirectory() as folder:
        targets = targets_in(Path(folder))
        names = [*targets]
        seeds = {name: seeds_of(name) for name in names}
        finds: list[Find] = []
        for number in range(executions):
            name = names[number % len(names)]
            data = _mutated(chance, chance.choice(seeds[name]))
            try:
                targets[name](data)
            except Exception:  # noqa: BLE001 - that is what is looked for
                finds.append(Find(name, data, traceback.format_exc()))
    return finds


def _mutated(chance: Random, data: bytes) -> bytes:
    """Return *data* with some bytes removed, doubled, replaced or put in."""
    parts = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randint(0, len(parts))
        end = min(len(parts), at + chance.choice((1, 1, 4, 40)))
        piece = bytes(parts[at:end])
        parts[at:end] = chance.choice((b"", piece * 2, chance.choice(_PIECES), b"9" * 300))
    return bytes(parts[:200_000])


def _pages(data: bytes) -> None:
    for provider in providers.FORMATS.values():
        try:
            provider.parse(data)
        except Malformed:
            continue


def _lists(data: bytes) -> None:
    found = read_list(data)
    if not all(watch.key for watch in found.watch):
        raise AssertionError


def _texts(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    address_fault(text, PROBED)
    read_links("https://a.example", data)


def _settings(folder: Path, data: bytes) -> None:
    file = SettingsFile(folder / "settings.toml")
    file.path.write_bytes(data)
    loaded = file.load(running=True)
    problems = file.save(replace(loaded.settings, welcomed=not loaded.settings.welcomed))
    if (
        not problems
        and SettingsFile(file.path).load().settings.welcomed == loaded.settings.welcomed
    ):
        raise AssertionError


def _saves(folder: Path, data: bytes) -> None:
    """Save a change to an odd file, and compare all that is read again with what was meant."""
    chance = Random(data)  # noqa: S311 - the same
    file = SettingsFile(folder / "settings.toml")
    raw = with_odd_values(settings_format.write(_any(chance)), chance)
    file.path.write_bytes(OddLayout(chance).text(raw).encode())
    wanted = partly(file.load().settings, _any(chance), chance)
    if file.save(wanted):
        raise AssertionError
    saved = tomllib.loads(file.path.read_text(encoding="utf-8"))
    if SettingsFile(file.path).load().settings != wanted or lasting(saved) != lasting(raw):
        raise AssertionError


def _any(chance: Random) -> Settings:
    names = chance.sample(_NAMES, chance.randint(0, len(_NAMES)))
    watch = tuple(
        Watch(service=name, muted=chance.random() < 0.3, components=tuple(names[:2]))
        for name in names
    )
    plan = tuple(Ladder(name, rungs=("sms",), template='a\n"b"') for name in names[:2])
    polling = Polling(chance.randint(1, 99))
    return Settings(watch, plan=plan, polling=polling, welcomed=chance.random() < 0.5)


def main() -> int:
    """Fuzz, and write what broke."""
    executions, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    finds = fuzz(executions, seed)
    folder = Path("artifacts/fuzz")
    folder.mkdir(parents=True, exist_ok=True)
    for number, find in enumerate(finds):
        (folder / f"{find.target}-{seed}-{number}").write_bytes(find.data)
        print(f"{find.target}: {find.trace}")  # noqa: T201 - a script
    print(f"{executions} executions, seed {seed}: {len(finds)} finds")  # noqa: T201 - the same
    return bool(finds)


if __name__ == "__main__":
    sys.exit(main())
