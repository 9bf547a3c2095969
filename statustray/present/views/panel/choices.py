"""What can be done about one service, for its menu and its details."""

from datetime import datetime

from msgspec import Struct

from statustray.domain.model.snapshot import ServiceState
from statustray.present.vocabulary.language import Language


class Choices(Struct, frozen=True):
    """What the user can do about a service, and what is chosen already.

    Its website is offered where it has no status page.
    """

    open_page: bool
    open_website: bool
    trouble: bool
    muted: bool
    acknowledged: bool
    tell_when_back: bool
    snoozed: bool


def choices_of(state: ServiceState, now: datetime) -> Choices:
    """Return what can be done about the service of *state*; a snooze that has ended is none."""
    flags, page = state.flags, bool(state.service.page)
    return Choices(
        open_page=page,
        open_website=not page and bool(state.service.homepage),
        trouble=state.level.trouble,
        muted=state.service.muted,
        acknowledged=flags.acknowledged,
        tell_when_back=flags.tell_when_back,
        snoozed=flags.snooze_end(now) is not None,
    )


def page_command(choices: Choices, tr: Language) -> str:
    """Return what opens the status page, or the website in its place."""
    return tr("Open website") if choices.open_website else tr("Open status page")
