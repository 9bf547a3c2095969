"""What can be done about one service, for its menu and its details."""

from datetime import datetime

from msgspec import Struct

from statustray.domain.model.snapshot import ServiceState


class Choices(Struct, frozen=True):
    """What the user can do about a service, and what is chosen already."""

    open_page: bool
    trouble: bool
    muted: bool
    acknowledged: bool
    tell_when_back: bool
    snoozed: bool


def choices_of(state: ServiceState, now: datetime) -> Choices:
    """Return what can be done about the service of *state*; a snooze that has ended is none."""
    flags = state.flags
    return Choices(
        open_page=bool(state.service.page),
        trouble=state.level.trouble,
        muted=state.service.muted,
        acknowledged=flags.acknowledged,
        tell_when_back=flags.tell_when_back,
        snoozed=flags.snooze_end(now) is not None,
    )
