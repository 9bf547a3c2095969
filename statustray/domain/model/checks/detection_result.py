"""The result of detecting a page's format, with the addresses that were tried."""

from msgspec import Struct

from statustray.domain.model.checks.failures import Failure, FailureKind
from statustray.domain.model.checks.report import Report

READ = "read"
"""The result of an address whose document was read; any other is a ``FailureKind`` value."""

_ANSWERS = (FailureKind.HTTP_STATUS, FailureKind.NOT_FOUND, FailureKind.RATE_LIMITED)


class DetectionAttempt(Struct, frozen=True):
    """One address that was tried.  ``result``: ``read`` or the kind of failure."""

    url: str
    result: str


class DetectionResult(Struct, frozen=True):
    """The format of the page at ``url``.

    ``provider`` is None where nothing readable was found; ``page`` is then the address itself,
    which can still be watched by a probe or a keyword.  ``failure`` is why the address itself gave
    no document.
    """

    url: str
    page: str
    provider: str | None = None
    report: Report | None = None
    tried: tuple[DetectionAttempt, ...] = ()
    failure: Failure | None = None

    @property
    def wants_key(self) -> bool:
        """Whether the page may be readable with a key."""
        failure = self.failure
        return self.provider is None and failure is not None and failure.key is not None

    @property
    def answers(self) -> bool:
        """Whether anything answered at the address, so that a probe can watch it."""
        return self.failure is None or self.failure.kind in _ANSWERS
