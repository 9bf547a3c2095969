"""The history, printed for people."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from statustray.cli.language import tr
from statustray.cli.output.tables import Rows, level_mark, print_parts
from statustray.domain.model.history import Span, Uptime
from statustray.present.views.bars import uptime_words
from statustray.present.vocabulary.durations import lasting, time_of
from statustray.present.vocabulary.levels import level_word


def print_past(spans: Sequence[Span], uptime: Mapping[str, Uptime], now: datetime) -> None:
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
        began = time_of(span.start, now, tr)
        rows.add(level_mark(span.level), span.service, level_word(span.level, tr), began, length)
    shares = Rows(tr("service"), tr("uptime"))
    for name, up in uptime.items():
        shares.add(name, uptime_words(up, tr))
    print_parts(rows, "", shares)
