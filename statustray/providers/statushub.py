"""Pages made with StatusHub.

Format:  GET /api/statuses with "counters" of services: 1 up, 2 affected, 3 down.
Source:  public clients; no recorded page.
Scale:   all up; any affected; some down; all down.  None counted attests nothing.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import read_json


def parse(body: bytes) -> Report:
    """Read the counters.

    Raises:
        Malformed: not JSON, or without one of the three counters.
    """
    counters = read_json(body)["counters"]
    up, affected, down = (counters[f"count_status_{n}"].number() for n in (1, 2, 3))
    return Report(level=_level(up, affected, down))


def _level(up: float, affected: float, down: float) -> Level:
    if min(up, affected, down) < 0 or up + affected + down == 0:
        return Level.UNKNOWN
    if down:
        return Level.PARTIAL_OUTAGE if up + affected else Level.MAJOR_OUTAGE
    return Level.DEGRADED if affected else Level.OPERATIONAL


PROVIDER = Provider(
    id="statushub",
    name="StatusHub",
    path="/api/statuses",
    parse=parse,
    provisional=True,
    hosts=("statushub.io", "statushub.com"),
    marks=("statushub",),
)
