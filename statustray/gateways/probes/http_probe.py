"""Probing a web address: what its answer proves."""

from datetime import UTC, datetime
from typing import Final

from statustray.domain.model.check_result import ProbeResult
from statustray.domain.model.failures import Failure, FailureKind, Phase
from statustray.domain.model.service import Probe
from statustray.gateways.net.connector import Connector, ProbeConnection, Target
from statustray.gateways.net.headers import is_redirect, retry_after, status_failure
from statustray.gateways.net.http1 import converse
from statustray.gateways.net.request import Request, Response, first_request
from statustray.gateways.net.timing import Timing

_REDIRECTS: Final = 5
_SERVER_ERROR: Final = 500
# Without a keyword the first packets prove as much as the whole front page, every minute.
_GLANCE_BYTES: Final = 16 * 1024
_SEARCH_BYTES: Final = 1024 * 1024


async def reach_web(connector: Connector, probe: Probe, timing: Timing) -> ProbeResult | Failure:
    """Ask for the probe's address, following redirects as the web reader does."""
    searching = probe.keyword is not None or probe.keyword_absent is not None
    hop = first_request(probe.target, None, private_ok=True)
    for _ in range(_REDIRECTS + 1):
        if isinstance(hop, Failure):
            return hop
        async with connector.open(Target(*hop.origin), timing) as connection:
            limit = _SEARCH_BYTES if searching else _GLANCE_BYTES
            answer = await converse(hop, connection, timing, limit_bytes=limit)
        onward = _onward(hop, answer, probe)
        if onward is None:
            return _judge(answer, connection, probe, timing)
        hop = onward
    return Failure(FailureKind.TOO_MANY_REDIRECTS, Phase.REQUEST)


def _onward(hop: Request, answer: Response, probe: Probe) -> Request | None:
    """Return where to go on; None where this answer is the last word."""
    if not is_redirect(answer.status) or answer.status in probe.expect_status:
        return None
    onward = hop.moved(answer)
    # The server did answer: a redirect that is not followed is no outage.
    return None if isinstance(onward, Failure) else onward


def _judge(
    answer: Response, connection: ProbeConnection, probe: Probe, timing: Timing
) -> ProbeResult | Failure:
    now = datetime.now(UTC)
    if answer.status >= _SERVER_ERROR and answer.status not in probe.expect_status:
        return status_failure(answer.status, answer.headers, now)
    detail = _unexpected(answer, probe)
    return timing.reached(
        address=connection.endpoint.address,
        certificate_ends=connection.certificate_ends,
        http_status=answer.status,
        expected=not detail,
        detail=detail,
        retry_after=retry_after(answer.headers.get("retry-after"), now),
    )


def _unexpected(answer: Response, probe: Probe) -> str:
    """Say what is not as wanted; nothing where all is."""
    if probe.expect_status and answer.status not in probe.expect_status:
        return f"status {answer.status}"
    if probe.keyword is not None and not _says(answer.body, probe.keyword):
        return "keyword missing"
    if probe.keyword_absent is not None and _says(answer.body, probe.keyword_absent):
        return "unwanted keyword found"
    return ""


def _says(body: bytes, words: str) -> bool:
    return any(words.encode(code, "replace") in body for code in ("utf-8", "latin-1"))
