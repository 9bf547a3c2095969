"""The histories that the panel was given, and what its rows show of them."""

from collections.abc import Mapping
from datetime import datetime

from statustray.domain.model.history import ServiceHistory
from statustray.present.views.history.bars import hour_levels
from statustray.present.views.panel.rows import Hours


class KnownHistories:
    """Histories by service id; the newest of each."""

    def __init__(self) -> None:
        self._histories: dict[str, ServiceHistory] = {}
        self._hours: Mapping[str, Hours] = {}
        self._hours_of: datetime | None = None

    def add(self, histories: Mapping[str, ServiceHistory]) -> None:
        """Keep *histories* beside those already known."""
        self._histories.update(histories)
        self._hours_of = None

    def of(self, service_id: str) -> ServiceHistory | None:
        """Return the history of a service, None while it is not known."""
        return self._histories.get(service_id)

    def last_day(self, now: datetime) -> Mapping[str, Hours]:
        """Return the levels of the last 24 hours, recomputed each hour and with new histories."""
        hour = now.replace(minute=0, second=0, microsecond=0)
        if self._hours_of != hour:
            self._hours_of = hour
            self._hours = {
                key: hour_levels(history.hours, now) for key, history in self._histories.items()
            }
        return self._hours
