"""What a probe, a page or a line does when."""

from collections.abc import Callable

from statustray.domain.model.checks.failures import Failure
from tests.support.stage.scripts import FINE, REFUSED


def down(since: float, until: float = 1e9, failure: Failure = REFUSED) -> object:
    """Fail from *since* until *until*, in seconds of the stage's time."""
    return lambda _target, at: failure if since <= at < until else FINE


def from_then_on(since: float, then: object, before: object = FINE) -> Callable[..., object]:
    """Say *before*, and *then* from *since* on, in seconds of the stage's time."""
    return lambda _target, at: then if at >= since else before
