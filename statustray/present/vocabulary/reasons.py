"""The reason of a verdict in plain words: in short, and as the rule that decided."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.text.lazy_message import N_, Msg
from statustray.present.vocabulary.language import Language


class ReasonWords(NamedTuple):
    """A clause without a full stop, for each level where they differ; and the rule, a sentence."""

    clause: Msg | Mapping[Level, Msg]
    rule: Msg


_PROBLEM: Final = N_("Its status page reports a problem")
_PAGE_SAYS: Final = {
    Level.OPERATIONAL: N_("Its status page reports no problem"),
    Level.UNKNOWN: N_("Its status page gives no status"),
    Level.MAINTENANCE: N_("Its status page announces maintenance"),
    Level.DEGRADED: _PROBLEM,
    Level.PARTIAL_OUTAGE: _PROBLEM,
    Level.MAJOR_OUTAGE: _PROBLEM,
}
_PROBLEM_BUT_REACHABLE: Final = N_("Status page reports a problem; reachable from here")
_BOTH_SAY: Final = {
    Level.OPERATIONAL: N_("No problem reported; reachable from here"),
    Level.UNKNOWN: _PROBLEM_BUT_REACHABLE,
    Level.MAINTENANCE: N_("Maintenance announced; reachable from here"),
    Level.DEGRADED: _PROBLEM_BUT_REACHABLE,
    Level.PARTIAL_OUTAGE: _PROBLEM_BUT_REACHABLE,
    Level.MAJOR_OUTAGE: _PROBLEM_BUT_REACHABLE,
}
REASONS: Final = {
    Reason.NOT_CHECKED_YET: ReasonWords(
        N_("Not checked yet"),
        N_("StatusTray shows no status before the first check."),
    ),
    Reason.YOU_ARE_OFFLINE: ReasonWords(
        N_("You're offline"),
        N_("Unrelated addresses don't respond either, so this says nothing about the service."),
    ),
    Reason.CAPTIVE_PORTAL: ReasonWords(
        N_("This network requires you to sign in"),
        N_(
            "Something on this network answers in place of unrelated addresses, so this says "
            "nothing about the service."
        ),
    ),
    Reason.WRONG_CLOCK: ReasonWords(
        N_("This computer's clock is wrong"),
        N_(
            "By this computer's date no certificate of unrelated addresses is valid, so this says "
            "nothing about the service."
        ),
    ),
    Reason.PAGE_SAYS_SO: ReasonWords(
        _PAGE_SAYS,
        N_("Only its status page can be checked, so the status page decides."),
    ),
    Reason.PAGE_CONTRADICTS_ITSELF: ReasonWords(
        N_("Status page says all is well, but lists a problem"),
        N_(
            "Its status page says that all is well, but lists an incident or a component with a "
            "problem. The worse statement counts."
        ),
    ),
    Reason.PAGE_AND_PROBE_AGREE: ReasonWords(
        _BOTH_SAY,
        N_("Its status page reports no problem, and it is reachable from this computer."),
    ),
    Reason.ANSWERS: ReasonWords(
        N_("Reachable from here"),
        N_(
            "It has no status page of its own that StatusTray can read, but it is reachable from "
            "this computer."
        ),
    ),
    Reason.WEBSITE_ANSWERS: ReasonWords(
        N_("The service itself can't be seen from here"),
        N_(
            "Its website, or the server in front of it, answers. That doesn't prove that the "
            "service works."
        ),
    ),
    Reason.CANNOT_BE_SEEN: ReasonWords(
        N_("Can't be seen from here"),
        N_("Nothing that StatusTray can check from here shows whether it works."),
    ),
    Reason.REPORTS_TROUBLE_BUT_ANSWERS: ReasonWords(
        N_("Status page reports a problem; reachable from here"),
        N_(
            "Its status page reports a problem, so the status page decides, although it is "
            "reachable from here."
        ),
    ),
    Reason.REPORTS_TROUBLE_AND_UNREACHABLE: ReasonWords(
        N_("Status page reports a problem; checks from here fail"),
        N_("Its status page reports a problem, and at least two checks in a row failed."),
    ),
    Reason.CALM_PAGE_BUT_UNREACHABLE: ReasonWords(
        N_("Checks from here fail; status page reports no problem"),
        N_(
            "At least two checks in a row failed while unrelated addresses responded. Status pages "
            "are often late, so the direct check decides."
        ),
    ),
    Reason.UNREACHABLE: ReasonWords(
        N_("Checks from here fail"),
        N_("At least two checks in a row failed while unrelated addresses responded."),
    ),
    Reason.PAGE_UNREADABLE_BUT_ANSWERS: ReasonWords(
        N_("Reachable, but its status page can't be read"),
        N_("It responds, but without its status page StatusTray can't be sure."),
    ),
    Reason.PAGE_UNREADABLE: ReasonWords(
        N_("Its status page can't be read"),
        N_("Its status page is the only source, and it can't be read."),
    ),
    Reason.PAGE_SAYS_NOTHING: ReasonWords(
        N_("Its status page gives no status"),
        N_("A status page that gives no status never counts as good news."),
    ),
    Reason.UNEXPECTED_ANSWER: ReasonWords(
        N_("Responds, but not as expected"),
        N_("In at least two checks in a row it responded, but not as expected."),
    ),
    Reason.NEVER_REACHED: ReasonWords(
        N_("Never reachable from here (possibly blocked)"),
        N_("It has never been reachable from here, so it may be blocked."),
    ),
    Reason.BLOCKED_HERE: ReasonWords(
        N_("Blocked on this network"),
        N_(
            "This network's DNS resolver or proxy doesn't lead to it, so how the service is can't "
            "be checked from here."
        ),
    ),
    Reason.CHALLENGE: ReasonWords(
        N_("Reachable, but it wants proof of a human visitor"),
        N_(
            "The server in front of the service responds, but asks visitors to prove that they are "
            "human. What lies behind it can't be checked."
        ),
    ),
    Reason.GONE: ReasonWords(
        N_("Its address was removed for good (HTTP status 410)"),
        N_("Its server says that this address no longer exists. Correct the address."),
    ),
    Reason.NOT_FOR_THIS_PLACE: ReasonWords(
        N_("Not available in this country or region (HTTP status 451)"),
        N_("Its server says that it isn't available where you are, for legal reasons."),
    ),
    Reason.UNREADABLE: ReasonWords(
        N_("Reachable, but its response can't be read"),
        N_(
            "It responds in an encoding that StatusTray didn't ask for and can't read, so the "
            "expected text can't be looked for."
        ),
    ),
    Reason.UNSTABLE: ReasonWords(
        N_("Keeps going up and down"),
        N_(
            "Several recent checks failed, or it has been up only briefly since an earlier "
            "failure. It counts as back once it stays up."
        ),
    ),
    Reason.SLOW: ReasonWords(
        N_("Slower than usual"),
        N_("It has been much slower than usual for at least five minutes."),
    ),
    Reason.MORE_THAN_PLANNED_WORK: ReasonWords(
        N_("Checks from here fail; announced maintenance doesn't explain it"),
        N_(
            "At least two checks in a row failed. Announced maintenance excuses only the parts "
            "that it names, and only until its end."
        ),
    ),
    Reason.PLANNED_WORK: ReasonWords(
        N_("Announced on its status page"),
        N_("Its status page announces maintenance for this time, so failed checks are expected."),
    ),
    Reason.TOO_OLD: ReasonWords(
        N_("No recent result"),
        N_("The last result is too old to count."),
    ),
    Reason.CHECKS_STOPPED: ReasonWords(
        N_("No longer checked"),
        N_("An error in StatusTray ended all checks, so earlier results don't count."),
    ),
}


def explain(reason: Reason, level: Level, tr: Language) -> str:
    """Say why a service of *level* is judged so; a clause without a full stop."""
    clause = REASONS[reason].clause
    return tr.say(clause if isinstance(clause, str) else clause[level])


def rule(reason: Reason, tr: Language) -> str:
    """Say the rule that decided."""
    return tr.say(REASONS[reason].rule)
