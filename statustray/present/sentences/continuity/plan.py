"""Issues of a plan in words, with what to do."""

from typing import Final

from statustray.domain.continuity.plan_review import PlanFlaw, PlanIssue
from statustray.domain.text.lazy_message import N_
from statustray.present.sentences.dependencies import shared_line
from statustray.present.vocabulary.durations import day_of
from statustray.present.vocabulary.enumeration import both
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import way_name

_FLAWS: Final = {
    PlanFlaw.NOT_SET_UP: N_("{name} is not set up yet. Set it up before you need it."),
    PlanFlaw.CODE_BY_ANOTHER_RUNG: N_(
        "{name} sends a code by {other} when you sign in again: stay signed in."
    ),
    PlanFlaw.OTHER_SIDE_LACKS_IT: N_("Not everyone in this group has {name}."),
    PlanFlaw.NO_TIME_SAID: N_("Enter how long you can do without it."),
    PlanFlaw.NOT_FOR_THIS: N_("{name} isn't meant for this."),
    PlanFlaw.RETIRED: N_("{name} no longer exists. Choose another one."),
    PlanFlaw.EMERGENCY_NUMBER: N_(
        "{name} are for emergencies only, not for reaching people. Try any "
        "phone, any network, a landline or a neighbour."
    ),
    PlanFlaw.SAME_BASKET: N_("Single point of failure: {path}."),
    PlanFlaw.TWICE: N_("{name} is in the plan twice."),
    PlanFlaw.NOT_KNOWN: N_("We don't know what {name} depends on, so don't rely on it."),
    PlanFlaw.LINE_NOT_NAMED: N_(
        "Enter your mobile network and broadband provider: {name} uses one of them."
    ),
    PlanFlaw.ONE_FIRM: N_(
        "Your mobile network and broadband are from the same company ({names}), "
        "so neither backs up the other."
    ),
    PlanFlaw.TOO_SHORT: N_("Add a step: three make a plan, four make a good one."),
    PlanFlaw.ALL_NEED_INTERNET: N_("Every step needs the internet. Add one that doesn't."),
    PlanFlaw.NEVER_TESTED: N_("Never tested. Use the second step once today."),
    PlanFlaw.TESTED_LONG_AGO: N_("Last tested more than six months ago. Test it again."),
    PlanFlaw.WHICH_SERVER: N_(
        "Enter the server of your {name} account: each server fails on its own."
    ),
}


def finding_line(issue: PlanIssue, tr: Language) -> str:
    """Say one flaw and what to do about it."""
    names = _names(issue, tr)
    one, other = (names[0], names[-1]) if names else ("", "")
    if issue.flaw is PlanFlaw.SAME_BASKET and issue.outage is not None:
        return tr(
            "{names} failed together on {day}: both depended on {what}.",
            names=both(one, other, tr),
            day=day_of(issue.outage.started_at, tr),
            what=issue.on,
        )
    if issue.flaw is PlanFlaw.NOT_KNOWN and len(names) > 1:
        return tr("We don't know what {names} have in common.", names=both(one, other, tr))
    return tr.say(
        _FLAWS[issue.flaw],
        name=one,
        other=other,
        names=one if one == other else both(one, other, tr),
        path=shared_line(issue.shared, tr),
    )


def _names(issue: PlanIssue, tr: Language) -> tuple[str, ...]:
    pairs = zip(issue.rungs, issue.names, strict=True)
    return tuple(way_name(rung, name, tr) for rung, name in pairs)
