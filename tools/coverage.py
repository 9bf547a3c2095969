"""Count what of people's everyday services the catalogue has, by market and category.

``python -m tools.coverage`` prints the tables, ``--write`` puts them into the catalogue's README.
``wanted_services.json`` names what ordinary people, small shops and developers of each market
depend on; a name counts where the catalogue knows it, as a name or another name, for that market.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.service import COUNTRY_WIDE, Service
from statustray.domain.search.normalization import fold, squash
from statustray.gateways.files.bundled.catalogue import load_catalogue

ROOT = Path(__file__).parents[1]
WANTED = Path(__file__).with_name("wanted_services.json")
README = ROOT / "resources" / "catalogue" / "README.md"
BEGIN, END = "<!-- coverage: begin -->\n", "<!-- coverage: end -->\n"

# A market of several countries has what is in one of them.
MARKETS: Mapping[str, tuple[str, ...]] = {"everywhere": ("",), "Gulf": ("AE", "SA", "EG")}
COVERED = 0.85


def wanted() -> Mapping[str, Sequence[str]]:
    """Return the names that are wanted, by market."""
    found: dict[str, list[str]] = json.loads(WANTED.read_text("utf-8"))
    return found


def missing(market: str, names: Sequence[str], catalogue: Catalogue) -> tuple[str, ...]:
    """Return those of *names* that the catalogue lacks for *market*."""
    there = {
        squash(fold(name))
        for service in _in_market(market, catalogue)
        for name in (service.name, service.id, *service.aliases)
    }
    return tuple(name for name in names if not there & _spellings(name))


def tables(catalogue: Catalogue) -> str:
    """Return the tables of coverage, in Markdown."""
    return "\n".join((*_coverage_rows(catalogue), "", *_category_rows(catalogue)))


def main(arguments: list[str] | None = None) -> int:
    """Print or write the tables; return 1 where a market is not covered."""
    parser = argparse.ArgumentParser(prog="tools.coverage", description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="put the tables into the README")
    asked = parser.parse_args(arguments)
    catalogue = load_catalogue()
    text = tables(catalogue)
    if asked.write:
        README.write_text(with_tables(README.read_text("utf-8"), text), encoding="utf-8")
    else:
        sys.stdout.write(f"{text}\n")
    return int(any(share(market, catalogue) < COVERED for market in wanted()))


def share(market: str, catalogue: Catalogue) -> float:
    """Return which part of what is wanted in *market* is there, in [0, 1]."""
    names = wanted()[market]
    return 1 - len(missing(market, names, catalogue)) / len(names)


def with_tables(readme: str, text: str) -> str:
    """Return *readme* with the tables in their place."""
    before, _, rest = readme.partition(BEGIN)
    return f"{before}{BEGIN}{text}\n{END}{rest.partition(END)[2]}"


def _coverage_rows(catalogue: Catalogue) -> Iterator[str]:
    yield "| market | there / wanted | lacking |"
    yield "|---|---|---|"
    for market, names in wanted().items():
        lacking = missing(market, names, catalogue)
        there = len(names) - len(lacking)
        yield f"| {market} | {there}/{len(names)} | {', '.join(lacking) or '-'} |"


def _category_rows(catalogue: Catalogue) -> Iterator[str]:
    markets = [market for market in wanted() if market != "everywhere"]
    yield f"| services of the country | {' | '.join(markets)} |"
    yield f"|---|{'---|' * len(markets)}"
    counts = {market: _by_category(market, catalogue) for market in markets}
    for category in sorted(COUNTRY_WIDE):
        yield f"| {category} | {' | '.join(str(counts[m][category]) for m in markets)} |"


def _by_category(market: str, catalogue: Catalogue) -> Counter[str]:
    """Count what people of *market* can use, without what is everywhere."""
    local = (s for s in _in_market(market, catalogue) if not s.is_everywhere and s.purposes)
    return Counter(service.category for service in local)


def _in_market(market: str, catalogue: Catalogue) -> Iterator[Service]:
    countries = MARKETS.get(market, (market,))
    for service in catalogue.services.values():
        if market == "everywhere" or any(map(service.is_in, countries)):
            yield service


def _spellings(name: str) -> set[str]:
    """Return *name* as it is compared, whole and without what stands in brackets."""
    return {squash(fold(name)), squash(fold(name.partition("(")[0]))}


if __name__ == "__main__":
    sys.exit(main())
