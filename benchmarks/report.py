"""``BENCHMARKS.md``: each bench replaces its own section and leaves the others as they are."""

from pathlib import Path
from typing import Final

REPORT: Final = Path(__file__).resolve().parents[1] / "BENCHMARKS.md"
_TITLE: Final = "# Benchmarks\n"


def replace_section(name: str, markdown: str, *, report: Path = REPORT) -> None:
    """Put *markdown* between the markers of section *name*, at the end where there are none."""
    before, after = _around(name, report)
    begin, end = _markers(name)
    report.write_text(f"{before}{begin}\n{markdown.strip()}\n{end}{after}", encoding="utf-8")


def table(*rows: tuple[object, ...]) -> str:
    """Return *rows* as a Markdown table, the first of them as its head."""
    head, *body = rows
    lines = [head, ("---",) * len(head), *body]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)


def _around(name: str, report: Path) -> tuple[str, str]:
    text = report.read_text(encoding="utf-8") if report.exists() else _TITLE
    begin, end = _markers(name)
    before, found, rest = text.partition(begin)
    if not found:
        return text.rstrip() + "\n\n", "\n"
    return before, rest.partition(end)[2]


def _markers(name: str) -> tuple[str, str]:
    return f"<!-- {name} -->", f"<!-- /{name} -->"
