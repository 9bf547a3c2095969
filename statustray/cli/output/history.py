"""The history, printed for people."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from statustray.cli.output.plain_output import tr
from statustray.cli.output.tables import Rows, level_mark, print_parts
from statustray.domain.model.history import Span
from statustray.present.vocabulary.durations import lasting
from statustray.present.vocabulary.states import level_word


def print_past(spans: Sequence[Span], uptime: Mapping[str, float | None], now: datetime) -> None:
    """Print each confirmed state, and each service's uptime as a share of the known time."""
    if not spans:
        print_parts(
            tr(
                "No history for this time. StatusTray records while it runs: start it, "
                "or run: statustray watch"
            )
        )
        return
    rows = Rows("", tr("service"), tr("status"), tr("since"), tr("duration"))
    for span in spans:
        length = lasting((span.end or now) - span.start, tr)
        began = f"{span.start.astimezone():%Y-%m-%d %H:%M}"
        rows.add(level_mark(span.level), span.service, level_word(span.level, tr), began, length)
    shares = Rows(tr("service"), tr("uptime"))
    for name, share in uptime.items():
        shares.add(name, tr("unknown") if share is None else f"{share:.2%}")
    print_parts(rows, "", shares)
