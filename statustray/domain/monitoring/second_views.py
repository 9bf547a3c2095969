"""What a second view says of a service, and when it says nothing.

A view never changes a level: it only tells whether another place sees the same.  One that is
older than three intervals proves nothing, like every other statement.
"""

from datetime import datetime

from msgspec.structs import replace

from statustray.domain.model.checks.second_view import (
    Elsewhere,
    SecondView,
    ViewedService,
    ViewReport,
    ViewState,
    counts_for,
)
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.monitoring.prometheus_view import probed_elsewhere


def view_state(view: SecondView, now: datetime) -> ViewState:
    """Return what *view* is worth at *now*."""
    report = view.report
    if report is None:
        return ViewState.WAITING if view.trouble is None else ViewState.UNREADABLE
    age, lasts = now - report.at, counts_for(report.interval, view.read_every)
    if age > lasts:
        return ViewState.STALE if view.trouble is None else ViewState.UNREADABLE
    if -age > lasts:
        return ViewState.AHEAD
    return ViewState.OFFLINE if report.network.broken else ViewState.FRESH


def elsewhere(view: SecondView, service: Service, now: datetime) -> Elsewhere:
    """Return how *view* sees *service* at *now*."""
    report = view.report
    if report is None:
        return Elsewhere(view.name, view_state(view, now), trouble=view.trouble)
    lasts = counts_for(report.interval, view.read_every)
    level, website_only = _published(report, service)
    if report.targets is not None:
        # A probe counts as long as a file of its time would.
        level, website_only = probed_elsewhere(report.targets, service, now - lasts)
    return Elsewhere(
        view.name,
        view_state(view, now),
        level=level,
        website_only=website_only,
        reported_at=report.at,
        good_until=report.at + lasts,
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
    return frozenset(place for place in (service.read_page, service.probed) if place)


def scope_of(service: Service) -> frozenset[str]:
    """Return the components and regions of *service* that count."""
    return frozenset((*service.components, *service.regions))


def _published(report: ViewReport, service: Service) -> tuple[Level | None, bool]:
    """Return the level that a file gives *service*, and whether that is its website's alone."""
    seen = report.services.get(service.id)
    if seen is None:
        return None, False
    return seen.level if _same(seen, service) else None, seen.website_only


def _same(seen: ViewedService, service: Service) -> bool:
    """Whether both places mean the same thing: two home servers may share an id."""
    if seen.own is not service.own_address or seen.scope != scope_of(service):
        return False
    if not seen.own:
        return True
    if seen.addresses:
        return not seen.addresses.isdisjoint(addresses_of(service))
    return not service.local and seen.name.casefold() == service.name.casefold()
