"""A check as a plugin's answer for Nagios, Icinga and their like.

Format:  Monitoring Plugins Development Guidelines: one line of text, ``|``, performance data; then
         further lines; status 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN.
Scale:   a service that is down is critical, one with a lesser problem a warning.  What is not
         known is UNKNOWN, but hides neither.
"""

from enum import IntEnum

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState, Snapshot, worst_first
from statustray.present.tray.tray_summary import summary
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import state_word
from statustray.present.vocabulary.states import state_words


class PluginStatus(IntEnum):
    """The exit statuses of plugins."""

    OK = 0
    WARNING = 1
    CRITICAL = 2
    UNKNOWN = 3


_OF_LEVEL = {
    Level.OPERATIONAL: PluginStatus.OK,
    Level.MAINTENANCE: PluginStatus.OK,
    Level.UNKNOWN: PluginStatus.UNKNOWN,
    Level.DEGRADED: PluginStatus.WARNING,
    Level.PARTIAL_OUTAGE: PluginStatus.WARNING,
    Level.MAJOR_OUTAGE: PluginStatus.CRITICAL,
}
_WORST_LAST = (
    PluginStatus.OK,
    PluginStatus.UNKNOWN,
    PluginStatus.WARNING,
    PluginStatus.CRITICAL,
)


def plugin_status(snapshot: Snapshot, *, left_out: bool = False) -> PluginStatus:
    """Return the worst status; muted services do not count, and nothing checked is UNKNOWN.

    *left_out*: a service of the list could not be watched, so it is UNKNOWN.
    """
    found = [_OF_LEVEL[state.level] for state in snapshot.unmuted]
    found += [PluginStatus.UNKNOWN] if left_out else []
    return max(found, key=_WORST_LAST.index, default=PluginStatus.UNKNOWN)


def plugin_output(snapshot: Snapshot, tr: Language, *, left_out: bool = False) -> str:
    """Return the lines to print, without the last line break."""
    status, said = plugin_status(snapshot, left_out=left_out), summary(snapshot, tr)
    if left_out:
        said = tr("{what}; {more}", what=said, more=tr("not all of your list can be checked"))
    first = f"STATUSTRAY {status.name} - {_plain(said)}"
    lines = [_line(state, tr) for state in worst_first(snapshot.services)]
    return "\n".join((f"{first} | {_performance(snapshot)}", *lines))


def _line(state: ServiceState, tr: Language) -> str:
    words = f"{state_word(state, tr)}, {state_words(state, tr)}"
    return _plain(f"{state.service.name}: {words}")


def _performance(snapshot: Snapshot) -> str:
    """Return counts, and the response time of each service that responded.

    Muted services are no problems here either: the status and the text leave them out.
    """
    troubled = len(snapshot.unmuted_troubled)
    unknown = sum(state.level is Level.UNKNOWN for state in snapshot.services)
    total = len(snapshot.services)
    counts = (f"problems={troubled};;;0;{total}", f"unknown={unknown};;;0;{total}")
    times = (
        f"'{_label(state)}'={state.probe.total_ms / 1000:.3f}s;;;0"
        for state in snapshot.services
        if isinstance(state.probe, ProbeResult)
    )
    return " ".join((*counts, *times))


def _label(state: ServiceState) -> str:
    """Return a label without the characters that end one."""
    return state.id.replace("'", "").replace("=", "")


def _plain(text: str) -> str:
    """Return *text* without what would begin performance data or another line."""
    return " ".join(text.replace("|", "/").split())
