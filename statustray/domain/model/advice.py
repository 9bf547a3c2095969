"""A backup: what to use instead, with the facts that a sentence needs."""

from enum import Enum

from msgspec import Struct


class Independence(Enum):
    """Whether a backup shares the failing cause, as far as is known."""

    KNOWN_SEPARATE = "known_separate"
    NOT_KNOWN = "not_known"
    KNOWN_SHARED = "known_shared"


class ChoiceReason(Enum):
    """Why this backup was chosen."""

    QUICKEST = "quickest"
    MOST_DIFFERENT = "most_different"


class PathStep(Struct, frozen=True):
    """One edge on a path by which two services fail together, with names that a person knows."""

    start: str
    kind: str
    end: str


class Advice(Struct, frozen=True):
    """One backup.

    ``service`` is a service id or an offline alternative (``phone-call``, ``sms``, ``walk``,
    ``cash``).  ``ready``: the user has it set up.  ``checked``: our own check says that it works
    now.  ``shared`` is the path it shares with what fails, empty when none is known.  ``open`` is
    what a click opens, None when there is nothing to open.
    """

    service: str
    name: str
    purpose: str
    independence: Independence
    ready: bool
    pick: ChoiceReason
    checked: bool = False
    without_internet: bool = False
    shared: tuple[PathStep, ...] = ()
    open: str | None = None


class Guidance(Struct, frozen=True):
    """What to do while a service has a problem.

    ``advice`` are backups, ``meanwhile`` the ids of lines that help until it is back.
    """

    advice: tuple[Advice, ...] = ()
    meanwhile: tuple[str, ...] = ()


class CauseConfidence(Enum):
    """How certain a cause is; never a percentage."""

    PROBABLY = "probably"
    MAY_BE = "may_be"


class CauseEvidence(Enum):
    """A kind of evidence for a cause."""

    ALL_OF_ITS_SERVICES_AFFECTED = "all_of_its_services_affected"
    MOST_OF_ITS_SERVICES_AFFECTED = "most_of_its_services_affected"
    STARTED_TOGETHER = "started_together"
    OTHERS_STILL_UP = "others_still_up"
    ITS_PAGE_SAYS_SO = "its_page_says_so"
    IT_DOES_NOT_ANSWER = "it_does_not_answer"
    SAME_FAILURE = "same_failure"


class Cause(Struct, frozen=True):
    """Several services that failed together.

    ``provider`` is None when it is unknown what they share: a valid answer.
    """

    provider: str | None
    name: str
    sure: CauseConfidence
    services: tuple[str, ...]
    proofs: tuple[CauseEvidence, ...] = ()
