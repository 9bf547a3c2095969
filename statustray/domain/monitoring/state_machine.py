"""From looks to settled states: fast confirmation, slow colours, no blinking.

Rules, in the order in which they apply to a look:

* What the page states counts at once; what only our probe says needs ``Rules.looks`` failed
  looks in a row, each made of two connections.  A look that brought nothing new of the witness
  in question counts neither way.
* Back, or less bad than our probe found, needs two good looks of the witness that told of the
  trouble; a service that came back and failed again within two hours must also stay up longer
  than it last did (ten minutes at least, an hour at most).
* A service that fails in at least three, and two fifths, of its looks of ten minutes is unstable
  even if no two failures follow each other; to be down it must fail in two more in a row, for
  that it comes and goes is known.
* A slow service is degraded after five minutes and four slow looks, unless most are slow.
* Unknown interrupts nothing: an open trouble stays open behind it.  Only a trouble that nothing
  but our probe told ends with the probe's answers, whatever else cannot be known.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from statustray.domain.model.check_result import Evidence, Failure, Look, Network, Reached
from statustray.domain.model.level import Level
from statustray.domain.model.report import Report
from statustray.domain.model.service import Service
from statustray.domain.model.verdict import Reason, Verdict, judge
from statustray.domain.monitoring.service_health import (
    Pending,
    Rules,
    Standing,
    page_late,
    take_in,
    turned,
)

_GOOD_LOOKS = 2
_HOLD_LEAST = timedelta(minutes=10)
_HOLD_MOST = timedelta(hours=1)
_UNSTABLE_LOOKS = 6
_UNSTABLE_FAILURES = 3
_UNSTABLE_SHARE = 0.4
_UNSTABLE_EXTRA = 2
_SLOW_LASTS = timedelta(minutes=5)
_SLOW_LOOKS = 4
_BY_PROBE = {
    Reason.UNREACHABLE,
    Reason.CALM_PAGE_BUT_UNREACHABLE,
    Reason.REPORTS_TROUBLE_AND_UNREACHABLE,
    Reason.UNEXPECTED_ANSWER,
}
_BY_PAGE = {Reason.PAGE_SAYS_SO, Reason.REPORTS_TROUBLE_BUT_ANSWERS}
_BY_BOTH = Reason.REPORTS_TROUBLE_AND_UNREACHABLE
_BY_OURS = (_BY_PROBE | {Reason.SLOW, Reason.UNSTABLE}) - {_BY_BOTH}
# Doubts that remain although the probe was answered.
_ANSWERED = {
    Reason.PAGE_UNREADABLE_BUT_ANSWERS,
    Reason.PAGE_SAYS_NOTHING,
    Reason.CANNOT_BE_SEEN,
}


def observe(
    standing: Standing, look: Look, *, service: Service, rules: Rules, place: str
) -> Standing:
    """Return where the service stands after *look*."""
    standing = take_in(standing, look, place=place, local=service.local)
    evidence = standing.evidence(service, look.at, rules, place)
    raw = _tempered(standing, judge(evidence), look.at, rules)
    if raw.reason in _BY_PROBE:
        standing = _believe_page(standing, evidence, look.at)
    return _settle(standing, raw, look, rules)


def fade(
    standing: Standing, *, service: Service, now: datetime, rules: Rules, place: str
) -> Standing:
    """Return where the service stands at *now* without a new look: old words lose their force."""
    if standing.level is Level.UNKNOWN or not standing.ages(now, rules):
        return standing
    raw = judge(standing.evidence(service, now, rules, place))
    return _become(standing, raw, now) if raw.level is Level.UNKNOWN else standing


def rouse(standing: Standing) -> Standing:
    """Forget what a sleep, a new network or a changed clock makes meaningless."""
    speed = replace(standing.speed, slow_since=None, slow_looks=0)
    return replace(standing, pending=None, page_failures=0, calm_since=None, speed=speed)


def offline(standing: Standing, *, network: Network, now: datetime, service: Service) -> Standing:
    """Return where the service stands when the own line is found broken (or healed) at *now*."""
    standing = replace(standing, network=network)
    if network is Network.ONLINE or service.local:
        return standing
    reason = Reason.CAPTIVE_PORTAL if network is Network.CAPTIVE_PORTAL else Reason.YOU_ARE_OFFLINE
    return _become(rouse(standing), Verdict(Level.UNKNOWN, reason), now)


def _tempered(standing: Standing, raw: Verdict, now: datetime, rules: Rules) -> Verdict:
    """Let slowness and unsteadiness show through an otherwise calm verdict."""
    if raw.level is not Level.OPERATIONAL:
        return raw
    if _unsteady(standing.looks):
        return Verdict(Level.DEGRADED, Reason.UNSTABLE)
    slow = standing.speed
    lasting = slow.slow_since is not None and now - slow.slow_since >= _SLOW_LASTS
    if lasting and slow.slow_looks >= _SLOW_LOOKS and not rules.line_slow:
        return Verdict(Level.DEGRADED, Reason.SLOW)
    return raw


def _unsteady(looks: tuple[Look, ...]) -> bool:
    if sum(isinstance(k.probe, Failure) for k in looks) < _UNSTABLE_FAILURES:
        return False
    probes = [k.probe for k in looks if k.probe is not None and k.network is Network.ONLINE]
    bad = sum(isinstance(p, Failure) for p in probes)
    if bad < _UNSTABLE_FAILURES or len(probes) < _UNSTABLE_LOOKS:
        return False
    changes = sum(isinstance(a, Failure) and isinstance(b, Reached) for a, b in pairwise(probes))
    return bad >= _UNSTABLE_SHARE * len(probes) and changes >= _UNSTABLE_FAILURES


def _believe_page(standing: Standing, evidence: Evidence, now: datetime) -> Standing:
    """Let the page's own word count at once; only our failure beside it must wait."""
    told = judge(replace(evidence, probe=None))
    doubted = evidence.has_page and told.level is Level.UNKNOWN
    if doubted and standing.level is Level.OPERATIONAL:
        return _show(standing, told, now)
    if not told.level.trouble or told.level.severity <= standing.level.severity:
        return standing
    return replace(_become(standing, told, now), pending=standing.pending)


def _settle(standing: Standing, raw: Verdict, look: Look, rules: Rules) -> Standing:
    standing = _note_lateness(standing, raw, look.at)
    if raw.level.trouble:
        standing = replace(standing, calm_since=None)
        if _milder_than_probed(standing, raw):
            return _better(standing, raw, look)
        return _worse(standing, raw, look, rules)
    if standing.certain.trouble:
        return _better(standing, raw, look)
    return _become(standing, raw, look.at)


def _milder_than_probed(standing: Standing, raw: Verdict) -> bool:
    """Whether our probe's own failure seems over while the page still tells of a lesser trouble."""
    found = standing.level.trouble and standing.reason in _BY_PROBE
    return found and raw.reason in _BY_PAGE and raw.level.severity < standing.level.severity


def _worse(standing: Standing, raw: Verdict, look: Look, rules: Rules) -> Standing:
    known = standing.level.trouble and raw.level.severity <= standing.level.severity
    if raw.reason not in _BY_PROBE or known:
        return _become(standing, raw, look.at)
    if look.probe is None:
        return standing
    pending = _counted(standing.pending, look.at, better=False)
    needed = rules.looks + (_UNSTABLE_EXTRA if standing.reason is Reason.UNSTABLE else 0)
    if pending.count < needed:
        return replace(standing, pending=pending)
    return _become(standing, raw, pending.first_at)


def _better(standing: Standing, raw: Verdict, look: Look) -> Standing:
    by_probe = standing.certain_reason in _BY_PROBE
    if raw.level is Level.UNKNOWN and not (by_probe and raw.reason in _ANSWERED):
        return _become(standing, raw, look.at)
    if not _heard(standing, look):
        return standing
    if standing.calm_since is None and not raw.level.trouble:
        standing = replace(standing, calm_since=look.at)
    pending = _counted(standing.pending, look.at, better=True)
    if pending.count < _GOOD_LOOKS:
        return replace(standing, pending=pending)
    if _held(standing, raw, look.at):
        standing = replace(standing, pending=pending)
        return _show(standing, Verdict(Level.DEGRADED, Reason.UNSTABLE), look.at)
    return _become(
        standing if raw.level is not Level.UNKNOWN else _ended(standing, look), raw, look.at
    )


def _heard(standing: Standing, look: Look) -> bool:
    """Whether *look* brought a new word of the witness that told of the trouble."""
    told = standing.certain_reason
    read, reached = isinstance(look.page, Report), isinstance(look.probe, Reached)
    if told in _BY_PAGE and standing.page is not None:
        return read
    if told in _BY_OURS and standing.probe is not None:
        return reached
    return read or reached


def _held(standing: Standing, raw: Verdict, now: datetime) -> bool:
    """Whether an unstable service has not been calm for long enough."""
    if standing.hold is None or standing.calm_since is None or raw.level is Level.MAINTENANCE:
        return False
    return now - standing.calm_since < standing.hold


def _counted(pending: Pending | None, now: datetime, *, better: bool) -> Pending:
    if pending is None or pending.better is not better:
        return Pending(better, now)
    return replace(pending, count=pending.count + 1)


def _become(standing: Standing, verdict: Verdict, at: datetime) -> Standing:
    """Settle on *verdict*, valid since *at*, and keep the books on flapping."""
    if standing.pending is None and _stands(standing, verdict):
        return standing
    was = standing.certain.trouble
    if verdict.level is Level.UNKNOWN:
        return _show(replace(standing, pending=None), verdict, at)
    if verdict.level is standing.certain and standing.certain_since is not None:
        at = standing.certain_since  # it did not stop being so while nobody could tell
    standing = replace(
        standing,
        pending=None,
        certain=verdict.level,
        certain_reason=verdict.reason,
        certain_since=at,
    )
    if verdict.level.trouble and not was:
        standing = _went_down(standing, at)
    elif was and not verdict.level.trouble:
        standing = replace(turned(standing, at, down=False), hold=None, calm_since=None)
    return _show(standing, verdict, at)


def _stands(standing: Standing, verdict: Verdict) -> bool:
    """Whether *verdict* is what is settled already."""
    shown = verdict.level is standing.level and verdict.reason is standing.reason
    same = verdict.level is standing.certain and verdict.reason is standing.certain_reason
    return shown and (same or verdict.level is Level.UNKNOWN)


def _ended(standing: Standing, look: Look) -> Standing:
    """End a trouble that only the probe told, though what comes after it is not certain."""
    standing = replace(turned(standing, look.at, down=False), hold=None, calm_since=None)
    return replace(
        standing,
        certain=Level.UNKNOWN,
        certain_reason=Reason.NOT_LOOKED_YET,
        certain_since=None,
    )


def _went_down(standing: Standing, at: datetime) -> Standing:
    """Begin a trouble; one soon after a recovery must prove its next recovery."""
    standing = turned(standing, at, down=True)
    ups = [t.at for t in standing.turns if not t.down]
    if not ups:
        return replace(standing, hold=None)
    stretch = (at - ups[-1]) * 1.25
    return replace(standing, hold=min(max(stretch, _HOLD_LEAST), _HOLD_MOST))


def _show(standing: Standing, verdict: Verdict, at: datetime) -> Standing:
    if verdict.level is standing.level and standing.since is not None:
        return replace(standing, reason=verdict.reason)
    return replace(standing, level=verdict.level, reason=verdict.reason, since=at)


def _note_lateness(standing: Standing, raw: Verdict, now: datetime) -> Standing:
    """Record how long after our own first sight the page tells of the same trouble."""
    seen_first = standing.level.trouble and standing.reason is Reason.CALM_PAGE_BUT_UNREACHABLE
    told_now = raw.level.trouble and (raw.reason in _BY_PAGE or raw.reason is _BY_BOTH)
    if seen_first and told_now and standing.since is not None:
        return page_late(standing, now - standing.since)
    return standing
