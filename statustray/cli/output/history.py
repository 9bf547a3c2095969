"""The history, printed for people."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from statustray.cli.language import tr
from statustray.cli.output.styled import level_mark
from statustray.cli.output.tables import Rows, print_parts
from statustray.domain.model.history import Span, Uptime
from statustray.domain.model.level import Level
from statustray.present.views.history.bars import uptime_words
from statustray.present.vocabulary.durations import lasting, time_of
from statustray.present.vocabulary.levels import level_word


def print_past(
    spans: Sequence[Span],
    uptime: Mapping[str, Uptime],
    now: datetime,
    names: Mapping[str, str],
) -> None:
    """Print each confirmed state, and each service's uptime as a share of the known time.

    *names* are those of the watch list by id, in its order; what is watched no longer comes last.
    """
    if not spans:
        print_parts(
            tr(
                "No history for this time. StatusTray records while it runs: start it, "
                "or run: statustray watch"
            )
        )
        return
    rows = Rows("", tr("service"), tr("status"), tr("since"), tr("duration"))
    places = {key: place for place, key in enumerate(names)}
    last = len(places)
    for span in sorted(spans, key=lambda one: (places.get(one.service, last), one.service)):
        length = lasting((span.end or now) - span.start, tr)
        began = time_of(span.start, now, tr)
        name = names.get(span.service, span.service)
        rows.add(level_mark(span.level), name, level_word(span.level, tr), began, length)
    seen = {span.service for span in spans if span.level is not Level.UNKNOWN}
    shares = Rows(tr("service"), tr("uptime"))
    for key in sorted(uptime, key=lambda one: (places.get(one, last), one)):
        shares.add(names.get(key, key), uptime_words(uptime[key], tr, checked=key in seen))
    print_parts(rows, "", shares)
