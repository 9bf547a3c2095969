"""Simple models of the rules that other monitors follow; models, not those programs.

Each looks at every service once a minute with one connection and a limit of ten seconds, says
"down" after N failures in a row and "back" after the first success.  None asks whether the
computer's own line is in order, and none reads status pages.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from zlib import crc32

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind

INTERVAL_S = 60.0
_LIMIT_S = 10.0

Ask = Callable[[str, float], ProbeResult | Failure]


@dataclass(frozen=True, slots=True)
class Message:
    """What a peer says, and when."""

    at: float
    service: str
    down: bool


def messages(services: Iterable[str], ask: Ask, *, seconds: float, row: int) -> list[Message]:
    """Return what the rule of *row* failures says about *services*."""
    said = [m for name in services for m in _about(name, ask, seconds=seconds, row=row)]
    return sorted(said, key=lambda message: message.at)


def all_rules(services: Iterable[str], ask: Ask, *, seconds: float) -> list[list[Message]]:
    """Return what each of the rules says: one, two and three failures in a row."""
    names = tuple(services)
    return [messages(names, ask, seconds=seconds, row=row) for row in (1, 2, 3)]


def _about(name: str, ask: Ask, *, seconds: float, row: int) -> Iterator[Message]:
    at = crc32(name.encode()) % INTERVAL_S
    failed, down = 0, False
    while at < seconds:
        answer = ask(f"https://{name}.example", at)
        failed = failed + 1 if isinstance(answer, Failure) else 0
        if not down and failed >= row:
            down = True
            yield Message(at + _took_s(answer), name, down=True)
        elif down and not failed:
            down = False
            yield Message(at, name, down=False)
        at += INTERVAL_S


def _took_s(answer: ProbeResult | Failure) -> float:
    silent = isinstance(answer, Failure) and answer.kind is FailureKind.TIMED_OUT
    return _LIMIT_S if silent else 0.0
