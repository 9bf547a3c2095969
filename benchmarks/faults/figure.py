"""One line of the table: what was measured, what was aimed at, what came of it."""

from dataclasses import dataclass
from statistics import mean

from benchmarks.report import table

PEERS = ("1 in a row", "2 in a row", "3 in a row")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure.  ``peers`` are the same world's results under ``PEERS``, empty for none."""

    what: str
    aim: str
    ours: str
    met: bool
    peers: tuple[str, ...] = ()

    @property
    def row(self) -> tuple[str, ...]:
        """The figure as a row of the table."""
        peers = self.peers or ("-",) * len(PEERS)
        return (self.what, self.aim, f"**{self.ours}**", "yes" if self.met else "**no**", *peers)


def figures_table(figures: list[Figure]) -> str:
    """Return *figures* as the bench's table."""
    return table(("figure", "aim", "StatusTray", "met", *PEERS), *(f.row for f in figures))


def seconds(delays: list[float | None]) -> str:
    """Say mean and worst of *delays*; None is a trouble that was never told."""
    alerted = [delay for delay in delays if delay is not None]
    missed = f", {len(delays) - len(alerted)} of {len(delays)} never" if None in delays else ""
    return f"{mean(alerted):.0f} s, {max(alerted):.0f} s{missed}" if alerted else "never"


def within(delays: list[float | None], *, mean_s: float, worst_s: float) -> bool:
    """Whether every trouble was told and *delays* keep to both limits."""
    alerted = [delay for delay in delays if delay is not None]
    complete = bool(alerted) and len(alerted) == len(delays)
    return complete and mean(alerted) <= mean_s and max(alerted) <= worst_s
