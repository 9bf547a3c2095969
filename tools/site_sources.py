"""Lay out the sources of the documents' site, from ``docs``, from the root and from the program.

``python -m tools.site_sources FOLDER``
"""

import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.service import Service
from statustray.gateways.files.bundled.catalogue import load_catalogue
from statustray.providers import FORMATS

ROOT = Path(__file__).parents[1]
FROM_THE_ROOT = (
    "CONTRIBUTING.md",
    "ARCHITECTURE.md",
    "SECURITY.md",
    "BENCHMARKS.md",
    "CHANGELOG.md",
)


def lay_out(folder: Path) -> None:
    """Write every page of the site into *folder*, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "docs", folder, ignore=shutil.ignore_patterns("*.lock"))
    for name in FROM_THE_ROOT:
        text = (ROOT / name).read_text(encoding="utf-8")
        (folder / name.lower()).write_text(without_links_outside(text), encoding="utf-8")
    (folder / "formats.md").write_text(formats_page(tuple(FORMATS.values())), encoding="utf-8")
    services = load_catalogue().services.values()
    (folder / "coverage.md").write_text(coverage_page(services), encoding="utf-8")


def without_links_outside(text: str) -> str:
    """Return *text* with links into the sources as plain words: the site does not hold them."""
    return re.sub(r"\[([^\]]+)\]\((?!https?:|#)[^)]+\)", r"\1", text)


def formats_page(providers: Sequence[Provider]) -> str:
    """Return the page that lists the formats of status pages."""
    rows = (
        (f"`{p.id}`", "nobody had a recorded page" if p.provisional else "recorded pages")
        for p in sorted(providers, key=lambda provider: provider.id)
    )
    return (
        f"# Page formats\n\n{len(providers)} formats can be read; `statustray detect ADDRESS` "
        "finds which one a page has.\n\n" + _table(("format", "tested with"), rows)
    )


def coverage_page(services: Iterable[Service]) -> str:
    """Return the page that counts the catalogue by category."""
    known = tuple(services)
    all_of = Counter(service.category for service in known)
    with_page = Counter(service.category for service in known if service.page)
    with_target = Counter(service.category for service in known if service.probe)
    rows = (
        (category, str(count), str(with_page[category]), str(with_target[category]))
        for category, count in sorted(all_of.items(), key=lambda item: (-item[1], item[0]))
    )
    return (
        f"# Catalogue\n\n{len(known)} services are known by name; any other can be watched by its "
        "address.\n\n"
        + _table(("category", "services", "with a status page", "with an address to check"), rows)
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(_lines(head, rows)) + "\n"


def _lines(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    for row in (head, ["---"] * len(head), *rows):
        yield f"| {' | '.join(row)} |"


if __name__ == "__main__":
    lay_out(Path(sys.argv[1]))
