"""The seats of all watched services: who is due, who is kin, who stays when the list changes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from statustray.domain.schedule import Pace
from statustray.domain.service import Service
from statustray.domain.settling import rouse
from statustray.engine.keeping import restore
from statustray.engine.ports import Remembered
from statustray.engine.seat import Seat

_KIN_AT_MOST: Final = 30
_KIN_FRESH_S: Final = 8.0


@dataclass(slots=True)
class Roster:
    """Seats by service id, in the user's order.  ``kept`` is what an earlier run remembered."""

    kept: Mapping[str, Remembered]
    pace: Pace
    _seats: dict[str, Seat] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Seat]:
        """Go through the seats in the user's order."""
        return iter(self._seats.values())

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

    def due_now(self, now: float, services: Iterable[str] | None = None) -> None:
        """Make *services* (None: all) due."""
        for service_id in self._seats if services is None else services:
            if service_id in self._seats:
                self._seats[service_id].due_now(now)

    def rouse(self, now: float) -> None:
        """Begin afresh with every service."""
        for seat in self:
            seat.standing = rouse(seat.standing)
            seat.due_now(now)

    def next_due(self, *, local_only: bool) -> float | None:
        """Return when the next look is due, None when nothing waits."""
        dues = (s.due for s in self if not s.running and (s.service.local or not local_only))
        return min(dues, default=None)

    def kin_due_now(self, seat: Seat, now: float) -> None:
        """Look now at services that need what *seat* needs: they may fall together."""
        needs = {edge.on for edge in seat.service.edges}
        kin = [
            other
            for other in self
            if other is not seat
            and now - other.probed_at > _KIN_FRESH_S
            and not needs.isdisjoint(edge.on for edge in other.service.edges)
        ]
        for other in kin[:_KIN_AT_MOST]:
            other.due_now(now)

    def give_up(self, now: float) -> None:
        """End the looks under way; the next ones come in their time."""
        for seat in self:
            seat.give_up()
            if seat.due <= now:
                seat.put_off(now, self.pace)

    def _seat(self, service: Service, old: Seat | None, now: float) -> Seat:
        if old is not None and old.service == service:
            return old
        seat = Seat(service)
        if old is not None:
            old.give_up()
            seat.standing = rouse(replace(old.standing, page=None, page_at=None))
        elif service.id in self.kept:
            seat.standing = restore(self.kept[service.id])
        seat.due_now(now)
        return seat
