"""How long a result counts, and how many failures make a verdict."""

from datetime import timedelta

from msgspec import Struct

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.monitoring.link_quality import LinkQuality

# How long a check with a confirmation or a timeout lasts, and a page that is read again.
_LONG_CHECK_S = 30.0


class HealthPolicy(Struct, frozen=True):
    """What the settings and the quality of the connection decide.

    ``page_stale`` and ``probe_stale`` are three intervals, or three long checks where those are
    longer.  ``failures_needed`` is how many failed checks in a row make a verdict: two, three on
    a lossy connection, more where more is lost.  ``line_slow``: most services are slow at once,
    so the user's own connection is slow and no service is to blame.
    """

    page_stale: timedelta = timedelta(minutes=6)
    probe_stale: timedelta = timedelta(minutes=3)
    failures_needed: int = 2
    line_slow: bool = False
    line_lossy: bool = False

    @classmethod
    def of(
        cls, *, page_s: float, probe_s: float, link: LinkQuality | None = None
    ) -> "HealthPolicy":
        """Return the rules for these intervals, in seconds, on the user's own connection."""
        page, probe = (timedelta(seconds=3 * max(s, _LONG_CHECK_S)) for s in (page_s, probe_s))
        link = link or LinkQuality()
        return cls(page, probe, link.failures_needed, link.slow, link.lossy)

    @property
    def holds(self) -> timedelta:
        """How long a result counts at most."""
        return max(self.page_stale, self.probe_stale)

    def needed_for(self, probe: ProbeResult | Failure | None) -> int:
        """Return how many checks in a row must fail as *probe* did; chance repeats only loss."""
        lost = isinstance(probe, Failure) and probe.kind.may_be_loss
        return self.failures_needed if lost else min(self.failures_needed, 2)
