"""Quiet hours: when nothing may interrupt."""

from datetime import date, datetime, timedelta

from msgspec import Struct

from statustray.domain.model.settings import DAYS, Notify, Quiet


class AlertContext(Struct, frozen=True):
    """When an alert is decided, and by which settings.

    ``now`` is in UTC, ``local`` the same instant in the user's zone.
    """

    now: datetime
    local: datetime
    notify: Notify

    @property
    def quiet(self) -> bool:
        """Whether nothing may interrupt: quiet hours, or notifications are switched off."""
        return not self.notify.enabled or any(covers(q, self.local) for q in self.notify.quiet)


def covers(quiet: Quiet, local: datetime) -> bool:
    """Return whether *local* lies within *quiet*; hours after midnight belong to the day before."""
    at = local.time()
    if quiet.start <= quiet.end:
        return quiet.start <= at < quiet.end and _begins_on(quiet, local)
    if at >= quiet.start:
        return _begins_on(quiet, local)
    return at < quiet.end and _begins_on(quiet, local - timedelta(days=1))


def _begins_on(quiet: Quiet, day: date) -> bool:
    return not quiet.days or DAYS[day.weekday()] in quiet.days
