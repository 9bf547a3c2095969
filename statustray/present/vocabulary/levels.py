"""Levels in plain words, and since when."""

from datetime import datetime
from typing import Final, assert_never

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState
from statustray.domain.text.lazy_message import N_
from statustray.domain.text.urls import WEB
from statustray.present.vocabulary.durations import first_seen, since
from statustray.present.vocabulary.language import Language

_WORDS: Final = {
    Level.OPERATIONAL: N_("Working"),
    Level.UNKNOWN: N_("Unknown"),
    Level.MAINTENANCE: N_("Maintenance"),
    Level.DEGRADED: N_("Degraded"),
    Level.PARTIAL_OUTAGE: N_("Partly down"),
    Level.MAJOR_OUTAGE: N_("Down"),
}


SHAPES: Final = {
    Level.OPERATIONAL: "●",
    Level.UNKNOWN: "?",
    Level.MAINTENANCE: "▣",
    Level.DEGRADED: "▲",
    Level.PARTIAL_OUTAGE: "◆",
    Level.MAJOR_OUTAGE: "✖",
}
"""The icons' shapes for places that have letters only, so that colour is never alone."""

WEBSITE_SHAPE: Final = "○"
"""The shape of what only its website vouches for."""


def level_word(level: Level, tr: Language) -> str:
    """Say a level in a word or two."""
    return tr.say(_WORDS[level])


def state_word(state: ServiceState, tr: Language) -> str:
    """Say the level in a word or two; of what only its front shows, that it is the front."""
    if not state.website_only:
        return level_word(state.level, tr)
    return tr("Website answers") if _by_web(state) else tr("Accepts connections")


def _by_web(state: ServiceState) -> bool:
    """Whether the answer came by HTTP; a bare connection brings no status.

    While a first failure is confirmed, the answers of before still count: those of its address.
    """
    if isinstance(state.probe, ProbeResult):
        return state.probe.http_status is not None
    probe = state.service.probe
    return probe is not None and probe.scheme in WEB


def level_since(state: ServiceState, now: datetime, tr: Language) -> str:
    """Say the level, and since when: only of a problem is it known when it began, if at all."""
    word, age = state_word(state, tr), problem_age(state, now, tr)
    if not age:
        return word
    if state.began_at is None:
        return tr("{what}, {since}", what=word, since=age)
    return tr("{what} {since}", what=word, since=age)


def problem_age(state: ServiceState, now: datetime, tr: Language) -> str:
    """Say since when there is a problem, or when it was first seen; empty without a problem.

    What was already so at the first check has no known beginning.
    """
    if not state.level.trouble and state.level is not Level.MAINTENANCE:
        return ""
    if state.began_at is not None:
        # One that keeps going up and down is shown at a level of its own, and not since it failed.
        own = state.level is not state.health.certain and state.since is not None
        return since(state.since if own and state.since else state.began_at, now, tr)
    return first_seen(state.since, now, tr) if state.since else ""


def headline(names: str, level: Level, tr: Language, *, n: int = 1) -> str:
    """Say what is the matter with *n* services, already named in *names*, as a title."""
    match level:
        case Level.OPERATIONAL:
            return tr.plural("{names} is working", "{names} are working", n, names=names)
        case Level.UNKNOWN:
            return tr("{names}: status unknown", names=names)
        case Level.MAINTENANCE:
            return tr("{names}: maintenance", names=names)
        case Level.DEGRADED:
            return tr.plural("{names} is degraded", "{names} are degraded", n, names=names)
        case Level.PARTIAL_OUTAGE:
            return tr.plural("{names} is partly down", "{names} are partly down", n, names=names)
        case Level.MAJOR_OUTAGE:
            return tr.plural("{names} is down", "{names} are down", n, names=names)
        case _:
            assert_never(level)
