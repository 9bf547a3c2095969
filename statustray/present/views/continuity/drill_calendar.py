"""The next drill as an entry for a calendar (iCalendar, RFC 5545)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from statustray.present.vocabulary.language import Language

_MOST_OCTETS = 75  # of a line, without its end: RFC 5545, 3.1


def drill_calendar(day: date, to_do: str, tr: Language, *, now: datetime) -> str:
    """Return a calendar with one entry for the whole of *day*, which blocks no time.

    *to_do* is what the last drill left to do, empty for nothing.  The entry of a day has one
    identity, so that a calendar takes it once.
    """
    about = tr("Replay a past outage against your own backup plan. It takes two minutes.")
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//StatusTray//Drill//EN",
        "BEGIN:VEVENT",
        f"UID:drill-{day:%Y%m%d}@statustray",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(tr('Time for a drill'))}",
        f"DESCRIPTION:{_escaped(chr(10).join(filter(None, (about, to_do))))}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _escaped(text: str) -> str:
    """Escape what has a meaning in a TEXT value (RFC 5545, 3.3.11)."""
    for mark in "\\;,":
        text = text.replace(mark, f"\\{mark}")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> Iterator[str]:
    """Cut a line where it is too long, never within a character; what follows is indented."""
    part, size = "", 0
    for char in line:
        width = len(char.encode())
        if size + width > _MOST_OCTETS:
            yield part
            part, size = " ", 1
        part += char
        size += width
    yield part
