"""What a check concludes: a level with its reason, never a bare colour."""

from enum import Enum

from msgspec import Struct

from statustray.domain.model.level import Level


class Reason(Enum):
    """Why a verdict is what it is.  Each has its sentence in ``present/vocabulary/states.py``."""

    NOT_CHECKED_YET = "not_looked_yet"
    YOU_ARE_OFFLINE = "you_are_offline"
    CAPTIVE_PORTAL = "captive_portal"
    WRONG_CLOCK = "wrong_clock"
    PAGE_SAYS_SO = "page_says_so"
    PAGE_CONTRADICTS_ITSELF = "page_contradicts_itself"
    PAGE_AND_PROBE_AGREE = "page_and_probe_agree"
    ANSWERS = "answers"
    WEBSITE_ANSWERS = "website_answers"
    CANNOT_BE_SEEN = "cannot_be_seen"
    REPORTS_TROUBLE_BUT_ANSWERS = "reports_trouble_but_answers"
    REPORTS_TROUBLE_AND_UNREACHABLE = "reports_trouble_and_unreachable"
    CALM_PAGE_BUT_UNREACHABLE = "calm_page_but_unreachable"
    UNREACHABLE = "unreachable"
    PAGE_UNREADABLE_BUT_ANSWERS = "page_unreadable_but_answers"
    PAGE_UNREADABLE = "page_unreadable"
    PAGE_SAYS_NOTHING = "page_says_nothing"
    PLANNED_WORK = "planned_work"
    MORE_THAN_PLANNED_WORK = "more_than_planned_work"
    UNEXPECTED_ANSWER = "unexpected_answer"
    NEVER_REACHED = "never_reached"
    BLOCKED_HERE = "blocked_here"
    CHALLENGE = "challenge"
    GONE = "gone"
    NOT_FOR_THIS_PLACE = "not_for_this_place"
    UNREADABLE = "unreadable"
    UNSTABLE = "unstable"
    SLOW = "slow"
    TOO_OLD = "too_old"
    CHECKS_STOPPED = "checks_stopped"

    @property
    def out_of_reach(self) -> bool:
        """Whether the service can't be used from here, however it is elsewhere."""
        return self in _OUT_OF_REACH


_OUT_OF_REACH = frozenset(
    {Reason.NEVER_REACHED, Reason.BLOCKED_HERE, Reason.NOT_FOR_THIS_PLACE, Reason.GONE}
)


class Verdict(Struct, frozen=True):
    """A level that can explain itself."""

    level: Level
    reason: Reason
