"""The seats of all watched services: who is due, who is kin, who stays when the list changes."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.verdict import Reason
from statustray.domain.monitoring.link_quality import Line
from statustray.domain.monitoring.related_services import needs
from statustray.domain.monitoring.schedule import Pace
from statustray.domain.monitoring.service_health import Rules, Standing
from statustray.domain.monitoring.state_machine import rouse
from statustray.engine.monitor import Seat
from statustray.engine.persistence import restore
from statustray.engine.ports import Remembered

_KIN_AT_MOST: Final = 60
_KIN_FRESH_S: Final = 8.0


@dataclass(slots=True)
class Roster:
    """Seats by service id, in the user's order.  ``kept`` is what an earlier run remembered."""

    kept: Mapping[str, Remembered]
    pace: Pace
    _seats: dict[str, Seat] = field(default_factory=dict)
    _needed_by: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def __iter__(self) -> Iterator[Seat]:
        """Go through the seats in the user's order."""
        return iter(self._seats.values())

    def __len__(self) -> int:
        """Count the seats."""
        return len(self._seats)

    def rules(self, line: Line) -> Rules:
        """Return what the pace and the own *line* decide for the settling of looks."""
        pace = self.pace
        return Rules.of(
            page_s=pace.page_s * pace.slower,
            probe_s=pace.probe_s * pace.slower,
            looks=line.looks,
            line_slow=line.slow,
        )

    def far(self) -> list[Seat]:
        """Return the seats of services that the own line leads to."""
        return [seat for seat in self if not seat.service.local]

    def holds(self, seat: Seat) -> bool:
        """Whether *seat* is still in use."""
        return self._seats.get(seat.service.id) is seat

    def seat_anew(self, services: Iterable[Service], now: float) -> None:
        """Watch *services*; a service that is the same as before keeps its seat."""
        old, self._seats = self._seats, {}
        for service in services:
            self._seats[service.id] = self._seat(service, old.pop(service.id, None), now)
        for seat in old.values():
            seat.give_up()
        self._needed_by.clear()
        for seat in self:
            for need in needs(seat.service):
                self._needed_by[need].append(seat.service.id)

    def due_now(self, now: float, services: Iterable[str] | None = None) -> None:
        """Make *services* (None: all) due."""
        for service_id in self._seats if services is None else services:
            if service_id in self._seats:
                self._seats[service_id].due_now(now)

    def rouse(self, now: float) -> None:
        """Begin afresh with every service."""
        for seat in self:
            seat.give_up()
            seat.standing = rouse(seat.standing)
            seat.due_now(now)

    def next_due(self, *, local_only: bool) -> float | None:
        """Return when the next look is due, None when nothing waits."""
        dues = (s.due for s in self if not s.running and (s.service.local or not local_only))
        return min(dues, default=None)

    def kin_due_now(self, seat: Seat, now: float) -> None:
        """Look now at services that need what *seat* needs: they may fall or return together."""
        shared = Counter(key for need in needs(seat.service) for key in self._needed_by[need])
        kin = [self._seats[key] for key, _ in shared.most_common() if key != seat.service.id]
        if not seat.standing.confirming:
            kin = [other for other in kin if other.standing.certain.trouble]
        stale = [other for other in kin if now - other.probed_at > _KIN_FRESH_S]
        for other in stale[:_KIN_AT_MOST]:
            other.suspect(now)

    def pace_changed(self, now: float) -> None:
        """Look no later than the new pace asks."""
        for seat in self:
            due = seat.probe_due, seat.page_due
            seat.put_off(now, self.pace)
            seat.probe_due, seat.page_due = min(due[0], seat.probe_due), min(due[1], seat.page_due)

    def give_up(self, now: float) -> None:
        """End the looks under way; the next ones come in their time."""
        for seat in self:
            seat.give_up()
            if seat.due <= now:
                seat.put_off(now, self.pace)

    def _seat(self, service: Service, old: Seat | None, now: float) -> Seat:
        if old is not None and _witnesses(old.service) == _witnesses(service):
            old.keep(service)
            return old
        seat = Seat(service)
        if old is not None:
            old.give_up()
            seat.standing = _unseen(old.standing)
        elif service.id in self.kept:
            seat.standing = restore(self.kept[service.id])
        seat.due_now(now)
        return seat


def _witnesses(service: Service) -> tuple[object, ...]:
    """Return what decides how *service* is looked at; the rest is only shown."""
    page = service.page, service.provider, service.components, service.regions
    return (*page, service.wants_key, service.probe, service.probe_covers, service.local)


def _unseen(standing: Standing) -> Standing:
    """Return *standing* without what other addresses said."""
    return replace(
        rouse(standing),
        level=Level.UNKNOWN,
        reason=Reason.NOT_LOOKED_YET,
        page=None,
        page_at=None,
        page_failure=None,
        probe=None,
        probe_at=None,
    )
