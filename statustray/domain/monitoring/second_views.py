"""What a second view says of a service, and when it says nothing.

A view never changes a level: it only tells whether another place sees the same.  One that is
older than three intervals proves nothing, like every other statement.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from statustray.domain.model.second_view import (
    Elsewhere,
    SecondView,
    ViewedService,
    ViewReport,
    ViewState,
)
from statustray.domain.model.service import Service

_INTERVALS: Final = 3
_LONGEST: Final = timedelta(hours=1)
"""A file that claims to be written once a day must not count for three days."""


def good_until(report: ViewReport, read_every: timedelta) -> datetime:
    """Return until when *report* counts: three intervals of the slower of both places."""
    return report.at + _INTERVALS * min(max(report.interval, read_every), _LONGEST)


def view_state(view: SecondView, now: datetime) -> ViewState:
    """Return what *view* is worth at *now*."""
    report = view.report
    if report is None:
        return ViewState.WAITING if view.trouble is None else ViewState.UNREADABLE
    ends = good_until(report, view.read_every)
    if now > ends:
        return ViewState.STALE if view.trouble is None else ViewState.UNREADABLE
    if report.at - now > ends - report.at:
        return ViewState.AHEAD
    return ViewState.OFFLINE if report.network.broken else ViewState.FRESH


def elsewhere(view: SecondView, service: Service, now: datetime) -> Elsewhere:
    """Return how *view* sees *service* at *now*."""
    report = view.report
    if report is None:
        return Elsewhere(view.name, view_state(view, now), trouble=view.trouble)
    seen = report.services.get(service.id)
    return Elsewhere(
        view.name,
        view_state(view, now),
        level=seen.level if seen is not None and _same(seen, service) else None,
        website_only=seen is not None and seen.website_only,
        reported_at=report.at,
        good_until=good_until(report, view.read_every),
        trouble=view.trouble,
    )


def aged(seen: Elsewhere, now: datetime) -> Elsewhere:
    """Return *seen* as it is worth at *now*, which may be long after the snapshot that holds it."""
    fresh = seen.state in {ViewState.FRESH, ViewState.OFFLINE}
    if not fresh or seen.good_until is None or now <= seen.good_until:
        return seen
    worth = ViewState.STALE if seen.trouble is None else ViewState.UNREADABLE
    return replace(seen, state=worth)


def addresses_of(service: Service) -> frozenset[str]:
    """Return the addresses by which *service* is checked."""
    probe = service.probe.target if service.probe else None
    return frozenset(place for place in (service.read_page, probe) if place)


def scope_of(service: Service) -> frozenset[str]:
    """Return the components and regions of *service* that count."""
    return frozenset((*service.components, *service.regions))


def _same(seen: ViewedService, service: Service) -> bool:
    """Whether both places mean the same thing: two home servers may share an id."""
    if seen.own is not service.own_address or seen.scope != scope_of(service):
        return False
    if not seen.own:
        return True
    if seen.addresses:
        return not seen.addresses.isdisjoint(addresses_of(service))
    return not service.local and seen.name.casefold() == service.name.casefold()
