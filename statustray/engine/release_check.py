"""Ask which version of the program is the newest, once a day at most, and remember the answer."""

from datetime import datetime, timedelta
from typing import Final

import msgspec
from msgspec.structs import replace

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.release import ReleaseCheck
from statustray.domain.parsing.json_reader import Malformed
from statustray.domain.parsing.release_document import newest_version
from statustray.engine.environment import Environment
from statustray.engine.ports import Memory, NotAskedError, Unchanged

NOTE: Final = "newest_release"
_EVERY: Final = timedelta(days=1)
_AFTER_FAILURE: Final = timedelta(hours=1)
_WITHIN: Final = timedelta(seconds=10)


class _Kept(msgspec.Struct):
    """The form in which an answer is remembered."""

    address: str
    at: datetime
    newest: str


def release_note(text: str) -> ReleaseCheck | None:
    """Read what was remembered under ``NOTE``; None where nothing usable was."""
    try:
        kept = msgspec.json.decode(text, type=_Kept)
    except (msgspec.DecodeError, ValueError):
        return None
    if kept.at.tzinfo is None:
        return None
    return ReleaseCheck(kept.address, kept.at, kept.newest)


def next_due(check: ReleaseCheck) -> datetime:
    """Return when to ask again after *check*."""
    return check.at + (_AFTER_FAILURE if check.failure else _EVERY)


async def newest_release(address: str, environment: Environment) -> ReleaseCheck | None:
    """Return the answer of *address* that is remembered, or ask for one that is due.

    None: nothing could be asked, and nothing is known.
    """
    now = environment.clock.now()
    kept = release_note(environment.memory.note(NOTE))
    known = kept if kept is not None and kept.address == address else None
    if known is not None and known.at <= now < next_due(known):
        return known
    check = await ask_release(address, environment)
    if check is None:
        return None
    if check.failure is not None:
        return replace(check, newest="" if known is None else known.newest)
    _keep(check, environment.memory)
    return check


async def ask_release(address: str, environment: Environment) -> ReleaseCheck | None:
    """Ask *address* now; None where nothing could be asked."""
    now = environment.clock.now()
    try:
        answer = await environment.web.get(address, within=_WITHIN, private_ok=True)
    except NotAskedError:
        return None
    if isinstance(answer, Failure):
        return ReleaseCheck(address, now, failure=answer)
    try:
        # A 304 can't come: no earlier answer is named.
        newest = newest_version(b"" if isinstance(answer, Unchanged) else answer.body)
    except Malformed as error:
        failure = Failure(FailureKind.MALFORMED, Phase.BODY, str(error))
        return ReleaseCheck(address, now, failure=failure)
    return ReleaseCheck(address, now, newest)


def _keep(check: ReleaseCheck, memory: Memory) -> None:
    kept = _Kept(check.address, check.at, check.newest)
    memory.keep_note(NOTE, msgspec.json.encode(kept).decode())
