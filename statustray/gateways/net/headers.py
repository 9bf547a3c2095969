"""What a server's status and headers mean for who asked."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_KINDS: Final = {
    404: FailureKind.NOT_FOUND,
    410: FailureKind.GONE,
    429: FailureKind.RATE_LIMITED,
    451: FailureKind.NOT_FOR_THIS_PLACE,
}
_LONGEST: Final = timedelta(days=1)


def is_redirect(status: int) -> bool:
    """Whether *status* sends the asker elsewhere."""
    return status in _REDIRECTS


def is_good(status: int) -> bool:
    """Whether the server calls its answer good (2xx)."""
    return 200 <= status < 300  # noqa: PLR2004 - RFC 9110, section 15.3


def status_failure(status: int, headers: Mapping[str, str], now: datetime) -> Failure:
    """Name the failure behind a status that brings no document."""
    return Failure(
        _KINDS.get(status, FailureKind.HTTP_STATUS),
        Phase.REQUEST,
        f"status {status}",
        http_status=status,
        retry_after=retry_after(headers.get("retry-after"), now),
    )


def retry_after(value: str | None, now: datetime) -> timedelta | None:
    """Read ``Retry-After``, seconds or a date (RFC 9110, 10.2.3); a day at most, never negative."""
    if value is None:
        return None
    wait = _seconds(value.strip()) if value.strip().isascii() else None
    wait = wait if wait is not None else _until(value, now)
    return None if wait is None else min(max(wait, timedelta(0)), _LONGEST)


def _seconds(text: str) -> timedelta | None:
    # Ten digits are three centuries: more is an attack on the reader, not a wait.
    return timedelta(seconds=int(text[:10])) if text.isascii() and text.isdigit() else None


def _until(text: str, now: datetime) -> timedelta | None:
    try:
        parsed = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    aware = parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)
    return aware - now
