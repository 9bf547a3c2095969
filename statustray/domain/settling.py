"""From looks to settled states: fast confirmation, slow colours, no blinking.

Rules, in the order in which they apply to a look:

* What the page states counts at once; what only our probe says needs ``Rules.looks`` failed
  looks in a row, each made of two connections.
* Back needs two good looks; a service that came back and failed again within two hours must
  also stay up longer than it last did (ten minutes at least, an hour at most).
* A service that fails in at least three, and two fifths, of its looks of ten minutes is unstable
  even if no two failures follow each other.
* A slow service is degraded after five minutes and four slow looks.
* Unknown interrupts nothing: an open trouble stays open behind it.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from statustray.domain.evidence import Failure, Look, Network, Reached
from statustray.domain.level import Level
from statustray.domain.service import Service
from statustray.domain.standing import Pending, Rules, Standing, page_late, take_in, turned
from statustray.domain.verdict import Reason, Verdict, judge

_GOOD_LOOKS = 2
_HOLD_LEAST = timedelta(minutes=10)
_HOLD_MOST = timedelta(hours=1)
_UNSTABLE_LOOKS = 6
_UNSTABLE_FAILURES = 3
_UNSTABLE_SHARE = 0.4
_SLOW_LASTS = timedelta(minutes=5)
_SLOW_LOOKS = 4
_BY_PROBE = {
    Reason.UNREACHABLE,
    Reason.CALM_PAGE_BUT_UNREACHABLE,
    Reason.REPORTS_TROUBLE_AND_UNREACHABLE,
    Reason.UNEXPECTED_ANSWER,
}
_BY_PAGE = {Reason.PAGE_SAYS_SO, Reason.REPORTS_TROUBLE_BUT_ANSWERS}


def observe(
    standing: Standing, look: Look, *, service: Service, rules: Rules, place: str
) -> Standing:
    """Return where the service stands after *look*."""
    standing = take_in(standing, look, place=place, local=service.local)
    evidence = standing.evidence(service, look.at, rules, place)
    raw = _tempered(standing, judge(evidence), look.at)
    if raw.reason is Reason.REPORTS_TROUBLE_AND_UNREACHABLE:
        # The page's own word needs no confirmation, only our failure beside it does.
        page_alone = judge(replace(evidence, probe=None))
        settled = _settle(standing, page_alone, look.at, rules)
        standing = replace(settled, pending=standing.pending)
    return _settle(standing, raw, look.at, rules)


def fade(
    standing: Standing, *, service: Service, now: datetime, rules: Rules, place: str
) -> Standing:
    """Return where the service stands at *now* without a new look: old words lose their force."""
    raw = judge(standing.evidence(service, now, rules, place))
    if raw.level is Level.UNKNOWN and standing.level is not Level.UNKNOWN:
        return _become(standing, raw, now)
    return standing


def rouse(standing: Standing) -> Standing:
    """Forget what a sleep, a new network or a changed clock makes meaningless."""
    return replace(standing, pending=None, page_failures=0, calm_since=None)


def offline(standing: Standing, *, network: Network, now: datetime, service: Service) -> Standing:
    """Return where the service stands when the own line is found broken (or healed) at *now*."""
    standing = replace(standing, network=network)
    if network is Network.ONLINE or service.local:
        return standing
    reason = Reason.CAPTIVE_PORTAL if network is Network.CAPTIVE_PORTAL else Reason.YOU_ARE_OFFLINE
    return _become(rouse(standing), Verdict(Level.UNKNOWN, reason), now)


def _tempered(standing: Standing, raw: Verdict, now: datetime) -> Verdict:
    """Let slowness and unsteadiness show through an otherwise calm verdict."""
    if raw.level is not Level.OPERATIONAL:
        return raw
    if _unsteady(standing.looks):
        return Verdict(Level.DEGRADED, Reason.UNSTABLE)
    slow = standing.speed
    lasting = slow.slow_since is not None and now - slow.slow_since >= _SLOW_LASTS
    if lasting and slow.slow_looks >= _SLOW_LOOKS:
        return Verdict(Level.DEGRADED, Reason.SLOW)
    return raw


def _unsteady(looks: tuple[Look, ...]) -> bool:
    probes = [k.probe for k in looks if k.probe is not None and k.network is Network.ONLINE]
    bad = sum(isinstance(p, Failure) for p in probes)
    changes = sum(isinstance(a, Failure) and isinstance(b, Reached) for a, b in pairwise(probes))
    return (
        len(probes) >= _UNSTABLE_LOOKS
        and bad >= _UNSTABLE_FAILURES
        and bad >= _UNSTABLE_SHARE * len(probes)
        and changes >= _UNSTABLE_FAILURES
    )


def _settle(standing: Standing, raw: Verdict, now: datetime, rules: Rules) -> Standing:
    standing = _note_lateness(standing, raw, now)
    in_trouble = standing.certain.trouble
    if raw.level is Level.UNKNOWN and raw.reason in (Reason.YOU_ARE_OFFLINE, Reason.CAPTIVE_PORTAL):
        return _become(standing, raw, now)
    if raw.level.trouble:
        return _worse(standing, raw, now, rules)
    if in_trouble:
        return _better(standing, raw, now)
    return _become(standing, raw, now)


def _worse(standing: Standing, raw: Verdict, now: datetime, rules: Rules) -> Standing:
    standing = replace(standing, calm_since=None)
    known = standing.level.trouble and raw.level.severity <= standing.level.severity
    if raw.reason not in _BY_PROBE or known:
        return _become(standing, raw, now)
    pending = _counted(standing.pending, now, better=False)
    if pending.count < rules.looks:
        return replace(standing, pending=pending)
    return _become(standing, raw, pending.first_at)


def _better(standing: Standing, raw: Verdict, now: datetime) -> Standing:
    if standing.calm_since is None:
        standing = replace(standing, calm_since=now)
    pending = _counted(standing.pending, now, better=True)
    if pending.count < _GOOD_LOOKS:
        return replace(standing, pending=pending)
    calm = now - (standing.calm_since or now)
    if standing.hold is not None and calm < standing.hold and raw.level is Level.OPERATIONAL:
        standing = replace(standing, pending=pending)
        return _show(standing, Verdict(Level.DEGRADED, Reason.UNSTABLE), now)
    return _become(standing, raw, now)


def _counted(pending: Pending | None, now: datetime, *, better: bool) -> Pending:
    if pending is None or pending.better is not better:
        return Pending(better, now)
    return replace(pending, count=pending.count + 1)


def _become(standing: Standing, verdict: Verdict, at: datetime) -> Standing:
    """Settle on *verdict*, valid since *at*, and keep the books on flapping."""
    was = standing.certain.trouble
    if verdict.level is Level.UNKNOWN:
        return _show(replace(standing, pending=None), verdict, at)
    if verdict.level is standing.certain and standing.certain_since is not None:
        at = standing.certain_since  # it did not stop being so while nobody could tell
    standing = replace(standing, pending=None, certain=verdict.level, certain_since=at)
    if verdict.level.trouble and not was:
        standing = _went_down(standing, at)
    elif was and not verdict.level.trouble:
        standing = replace(turned(standing, at, down=False), hold=None, calm_since=None)
    return _show(standing, verdict, at)


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
    told_now = raw.level.trouble and (
        raw.reason in _BY_PAGE or raw.reason is Reason.REPORTS_TROUBLE_AND_UNREACHABLE
    )
    if seen_first and told_now and standing.since is not None:
        return page_late(standing, now - standing.since)
    return standing
