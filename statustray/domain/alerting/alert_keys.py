"""Under which key an alert is sent: what has the same key replaces what is shown."""

from statustray.domain.model.advice import Cause
from statustray.domain.model.snapshot import ServiceState

_CAUSE = "cause:"
_MOST = f"{_CAUSE}most:"


def is_of_cause(key: str) -> bool:
    """Whether *key* is that of a common cause, known by name or not."""
    return key.startswith(_CAUSE)


def is_of_most(key: str) -> bool:
    """Whether *key* is that of an alert of so much of the list that something near is likelier."""
    return key.startswith(_MOST)


def key_of(
    members: list[ServiceState], fresh: list[ServiceState], cause: Cause | None, old: set[str]
) -> str:
    """Return the key to send *members* under.

    A cause that was just found, with further members, is an alert of its own in place of the
    *old* ones; found without any, it corrects one of them.
    """
    if cause is None:
        return min(old) if old else f"trouble:{min(s.id for s in members)}"
    named = f"{_CAUSE}{cause.provider or min(s.id for s in members)}"
    earlier = sorted(key for key in old if is_of_cause(key))
    if cause.provider and named in old:
        return named
    if earlier and (not cause.provider or not fresh):
        return earlier[0]
    return named if fresh else min(old)


def key_of_most(members: list[ServiceState], old: set[str]) -> str:
    """Return the key to send *members* under, who are most of the list."""
    earlier = (key for key in old if is_of_most(key))
    return min(earlier, default=f"{_MOST}{min(s.id for s in members)}")
