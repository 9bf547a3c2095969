"""Issues of a plan in words, with what to do."""

from statustray.domain.continuity.plan_review import PlanFlaw, PlanIssue
from statustray.present.sentences.dependencies import shared_line
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import way_name


def finding_line(finding: PlanIssue, tr: Language) -> str:
    """Say one flaw and what to do about it."""
    names = _names(finding, tr)
    match finding.flaw:
        case PlanFlaw.SAME_BASKET:
            return _same_basket(finding, names, tr)
        case PlanFlaw.CODE_BY_ANOTHER_RUNG:
            return tr(
                "{name} sends a code by {other} when you sign in again: stay signed in.",
                name=names[0],
                other=names[1],
            )
        case PlanFlaw.ONE_FIRM:
            return tr(
                "Your mobile network and broadband are from the same company ({names}), "
                "so neither backs up the other.",
                names=tr("{one} and {other}", one=names[0], other=names[-1])
                if names[0] != names[-1]
                else names[0],
            )
        case PlanFlaw.NOT_KNOWN if len(names) > 1:
            return tr(
                "We don't know what {one} and {other} have in common.", one=names[0], other=names[1]
            )
        case _:
            return _about_one(finding.flaw, names[0], tr) if names else _about_all(finding.flaw, tr)


def _about_one(flaw: PlanFlaw, name: str, tr: Language) -> str:
    return {
        PlanFlaw.NOT_SET_UP: tr(
            "{name} is not set up yet. Set it up before you need it.", name=name
        ),
        PlanFlaw.OTHER_SIDE_LACKS_IT: tr("Not everyone in this group has {name}.", name=name),
        PlanFlaw.NOT_FOR_THIS: tr("{name} isn't meant for this.", name=name),
        PlanFlaw.RETIRED: tr("{name} no longer exists. Choose another one.", name=name),
        PlanFlaw.EMERGENCY_NUMBER: tr(
            "{name} are for emergencies only, not for reaching people. Try any "
            "phone, any network, a landline or a neighbour.",
            name=name,
        ),
        PlanFlaw.TWICE: tr("{name} is in the plan twice.", name=name),
        PlanFlaw.NOT_KNOWN: tr(
            "We don't know what {name} depends on, so don't rely on it.", name=name
        ),
        PlanFlaw.LINE_NOT_NAMED: tr(
            "Enter your mobile network and broadband provider: {name} uses one of them.",
            name=name,
        ),
        PlanFlaw.WHICH_SERVER: tr(
            "Enter the server of your {name} account: each server fails on its own.", name=name
        ),
    }.get(flaw, name)


def _about_all(flaw: PlanFlaw, tr: Language) -> str:
    return {
        PlanFlaw.NO_TIME_SAID: tr("Enter how long you can do without it."),
        PlanFlaw.TOO_SHORT: tr("Add a step: three make a plan, four make a good one."),
        PlanFlaw.ALL_NEED_INTERNET: tr("Every step needs the internet. Add one that doesn't."),
        PlanFlaw.NEVER_TESTED: tr("Never tested. Use the second step once today."),
        PlanFlaw.TESTED_LONG_AGO: tr("Last tested more than six months ago. Test it again."),
    }.get(flaw, "")


def _same_basket(finding: PlanIssue, names: tuple[str, ...], tr: Language) -> str:
    if finding.outage is not None:
        return tr(
            "{one} and {other} failed together on {day}: both depended on {what}.",
            one=names[0],
            other=names[1],
            day=tr.day(finding.outage.started_at.date()),
            what=finding.on,
        )
    return tr("Single point of failure: {path}.", path=shared_line(finding.shared, tr))


def _names(finding: PlanIssue, tr: Language) -> tuple[str, ...]:
    pairs = zip(finding.rungs, finding.names, strict=True)
    return tuple(way_name(rung, name, tr) for rung, name in pairs)
