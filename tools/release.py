"""Check that everything that names a version agrees: ``python -m tools.release``.

Before a version is given out its changes move from *Unreleased* to a section of its own.
"""

import re
import sys
import xml.etree.ElementTree as ET  # our own file
from collections.abc import Iterator
from pathlib import Path

from statustray import __version__
from tools.share_files import SHARE, texts

ROOT = Path(__file__).parents[1]
METAINFO = "metainfo/org.statustray.StatusTray.metainfo.xml"

_SEMANTIC = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?")
_SECTION = re.compile(
    r"^## (?:\[)?(?P<name>[^\]\s]+)(?:\])?(?: - (?P<day>\d{4}-\d\d-\d\d))?$", re.MULTILINE
)
_KINDS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def disagreements(version: str, changelog: str, metainfo: str, readme: str) -> Iterator[str]:
    """Yield what does not agree with *version*, as sentences."""
    if not _SEMANTIC.fullmatch(version):
        yield f"{version} is no semantic version (statustray/__init__.py)."
    sections = {found["name"]: found["day"] for found in _SECTION.finditer(changelog)}
    if version not in sections:
        yield f"CHANGELOG.md has no section ## {version} - YEAR-MONTH-DAY."
    elif sections[version] is None:
        yield f"CHANGELOG.md does not say when {version} came: ## {version} - YEAR-MONTH-DAY."
    yield from (f"CHANGELOG.md: {line!r} is no kind of change." for line in _odd_kinds(changelog))
    if _unreleased(changelog):
        yield "CHANGELOG.md has changes under Unreleased that are in no version."
    newest = next(ET.fromstring(metainfo).iter("release"), None)  # noqa: S314 - our own file
    told = (None, None) if newest is None else (newest.get("version"), newest.get("date"))
    if told != (version, sections.get(version)):
        yield f"{METAINFO} tells software centres of {told[0]} on {told[1]}."
    named = set(re.findall(r"statustray[_-](\d+\.\d+\.\d+)", readme))
    if named - {version}:
        yield f"README.md names files of {', '.join(sorted(named - {version}))}."


def _unreleased(changelog: str) -> bool:
    """Whether anything is listed between the headings of Unreleased and the first version."""
    _, _, rest = changelog.partition("## Unreleased\n")
    return any(line.startswith("* ") for line in rest.partition("\n## ")[0].splitlines())


def _odd_kinds(changelog: str) -> Iterator[str]:
    for line in changelog.splitlines():
        if line.startswith("### ") and line.removeprefix("### ") not in _KINDS:
            yield line


def _stale() -> Iterator[str]:
    for place, text in texts().items():
        if (SHARE / place).read_text(encoding="utf-8") != text:
            yield f"resources/share/{place} is not up to date: python -m tools.share_files"


def main() -> int:
    """Print every disagreement; return 1 where there is one."""
    found = [
        *disagreements(
            __version__,
            (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"),
            (SHARE / METAINFO).read_text(encoding="utf-8"),
            (ROOT / "README.md").read_text(encoding="utf-8"),
        ),
        *_stale(),
    ]
    sys.stdout.writelines(f"{sentence}\n" for sentence in found or [f"{__version__} is ready."])
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
