"""What other places see, in words: beside a verdict, never in its place."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import assert_never

from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.second_view import Elsewhere, SecondView, ViewState
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState
from statustray.domain.monitoring.second_views import aged, view_state
from statustray.present.vocabulary.durations import lasting
from statustray.present.vocabulary.enumeration import capital, enumeration
from statustray.present.vocabulary.failures import full_failure_words
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.problems import phrase_words


def elsewhere_clauses(state: ServiceState, now: datetime, tr: Language) -> tuple[str, ...]:
    """Say how *state* is seen from other places, and which of them say nothing."""
    silent = (place_clause(aged(one, now), now, tr) for one in state.elsewhere)
    return (*comparison_clauses(state, now, tr), *(clause for clause in silent if clause))


def comparison_clauses(state: ServiceState, now: datetime, tr: Language) -> tuple[str, ...]:
    """Say how *state* is seen from those other places whose word counts."""
    seen = [aged(one, now) for one in state.elsewhere]
    fresh = [one for one in seen if one.state is ViewState.FRESH and one.level is not None]
    silent = any(one.state is not ViewState.FRESH for one in seen)
    return tuple(_compared(state, fresh, tr, silent=silent))


def place_clause(seen: Elsewhere, now: datetime, tr: Language) -> str:
    """Say why a place says nothing; empty where it does, or was not asked yet."""
    match seen.state:
        case ViewState.FRESH | ViewState.WAITING:
            return ""
        case ViewState.OFFLINE:
            return capital(tr("{place} is offline itself", place=seen.place))
        case ViewState.UNREADABLE:
            why = _why(seen.trouble, tr)
            return capital(tr("{place} can't be read: {why}", place=seen.place, why=why))
        case ViewState.STALE:
            time = lasting(now - seen.reported_at, tr) if seen.reported_at else ""
            return capital(tr("{place} has not reported for {time}", place=seen.place, time=time))
        case ViewState.AHEAD:
            return capital(
                tr("{place} reports from the future: compare the clocks", place=seen.place)
            )
        case _:
            assert_never(seen.state)


def view_words(view: SecondView, now: datetime, tr: Language) -> str:
    """Say what a view as a whole is worth at *now*."""
    report, worth = view.report, view_state(view, now)
    if report is None:
        unread = Elsewhere(view.name, worth, trouble=view.trouble)
        return place_clause(unread, now, tr) or tr("Not read yet")
    seen = Elsewhere(view.name, worth, reported_at=report.at, trouble=view.trouble)
    said = place_clause(seen, now, tr)
    if report.targets is None:
        count = tr.plural("{n} service", "{n} services", len(report.services))
    else:
        count = tr.plural(
            "Prometheus with {n} probe", "Prometheus with {n} probes", len(report.targets)
        )
    last = tr("reported at {time}", time=tr.time(report.at))
    return said or tr("{count}, {what}", count=count, what=last)


def _compared(
    state: ServiceState, seen: Sequence[Elsewhere], tr: Language, *, silent: bool
) -> Iterable[str]:
    """Yield one clause for each answer that the fresh views give.

    *silent*: a further place says nothing, so that "only here" would claim too much.
    """
    troubled = [one for one in seen if one.level is not None and one.level.trouble]
    fine = _places((one for one in seen if not one.website_only), Level.OPERATIONAL, tr)
    front = _places((one for one in seen if one.website_only), Level.OPERATIONAL, tr)
    if troubled:
        yield _troubled(state, troubled, tr)
    if fine:
        doubted = silent or any(one.level is Level.UNKNOWN for one in seen)
        yield _fine(state, fine, tr, alone=not (troubled or (state.level.trouble and doubted)))
    if front:
        yield tr("Its website loads at {places}", places=front)
    if worked_on := _places(seen, Level.MAINTENANCE, tr):
        yield tr("Under maintenance at {places}", places=worked_on)
    if unknown := _places(seen, Level.UNKNOWN, tr):
        yield tr("Unknown at {places}", places=unknown)


def _troubled(state: ServiceState, troubled: Sequence[Elsewhere], tr: Language) -> str:
    """Say where it fails; of what is only degraded there it is not said that it does not work."""
    here = state.level
    places = enumeration([one.place for one in troubled], tr)
    down = {one.level for one in troubled} == {Level.MAJOR_OUTAGE}
    if down and here is Level.MAJOR_OUTAGE:
        return tr("Down here and at {places}", places=places)
    if here.trouble:
        return tr("A problem here and at {places}", places=places)
    if down and here is Level.OPERATIONAL and not state.website_only:
        return tr("Works here, but not at {places}", places=places)
    return tr("A problem at {places}", places=places)


def _fine(state: ServiceState, places: str, tr: Language, *, alone: bool) -> str:
    """Say where it works; *alone*: no other place has a problem with it, or may have."""
    here = state.level
    if here is Level.OPERATIONAL and alone and not state.website_only:
        return tr("Works here and at {places}", places=places)
    if not here.trouble or not alone:
        return tr("Works at {places}", places=places)
    if here is Level.MAJOR_OUTAGE:
        return tr("Down only here: it works at {places}", places=places)
    return tr("A problem only here: it works at {places}", places=places)


def _places(seen: Iterable[Elsewhere], level: Level, tr: Language) -> str:
    return enumeration([one.place for one in seen if one.level is level], tr)


def _why(trouble: Failure | str | None, tr: Language) -> str:
    if isinstance(trouble, Failure):
        return full_failure_words(trouble, tr)
    return phrase_words(trouble or "", tr)
