"""What is wrong with a plan, in words that say what to do."""

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
                "{name} sends a code by {other} when you sign in anew: stay signed in.",
                name=names[0],
                other=names[1],
            )
        case PlanFlaw.ONE_FIRM:
            return tr(
                "Your mobile and your broadband are one firm ({names}): one is no backup for the"
                " other.",
                names=tr("{one} and {other}", one=names[0], other=names[-1])
                if names[0] != names[-1]
                else names[0],
            )
        case PlanFlaw.NOT_KNOWN if len(names) > 1:
            return tr("It is not known what {one} and {other} share.", one=names[0], other=names[1])
        case _:
            return _about_one(finding.flaw, names[0], tr) if names else _about_all(finding.flaw, tr)


def _about_one(flaw: PlanFlaw, name: str, tr: Language) -> str:
    return {
        PlanFlaw.NOT_SET_UP: tr("{name} is not set up yet: do it before you need it.", name=name),
        PlanFlaw.OTHER_SIDE_LACKS_IT: tr("Not everybody in this group has {name}.", name=name),
        PlanFlaw.NOT_FOR_THIS: tr("{name} is not made for this.", name=name),
        PlanFlaw.RETIRED: tr("{name} no longer exists: choose another.", name=name),
        PlanFlaw.EMERGENCY_NUMBER: tr(
            "{name} are for emergencies only, and no way to reach people. Try any phone, any"
            " network, a landline, a neighbour.",
            name=name,
        ),
        PlanFlaw.TWICE: tr("{name} stands in the plan twice.", name=name),
        PlanFlaw.NOT_KNOWN: tr(
            "It is not known what {name} runs on: do not rely on it.", name=name
        ),
        PlanFlaw.LINE_NOT_NAMED: tr(
            "Say which mobile network and broadband you have: {name} goes over one of them.",
            name=name,
        ),
        PlanFlaw.WHICH_SERVER: tr(
            "Say which server your account on {name} is on: each falls alone.", name=name
        ),
    }.get(flaw, name)


def _about_all(flaw: PlanFlaw, tr: Language) -> str:
    return {
        PlanFlaw.NO_TIME_SAID: tr("Say how long you can do without it."),
        PlanFlaw.TOO_SHORT: tr("Add a way: three are a plan, four are a good one."),
        PlanFlaw.ALL_NEED_INTERNET: tr("Every way needs the internet: add one that does not."),
        PlanFlaw.NEVER_TESTED: tr("Never tried: use the second way once, today."),
        PlanFlaw.TESTED_LONG_AGO: tr("Last tried more than half a year ago: try it again."),
    }.get(flaw, "")


def _same_basket(finding: PlanIssue, names: tuple[str, ...], tr: Language) -> str:
    if finding.outage is not None:
        return tr(
            "{one} and {other} stopped together on {day}: both needed {what}.",
            one=names[0],
            other=names[1],
            day=tr.day(finding.outage.started_at.date()),
            what=finding.on,
        )
    return tr("One basket: {path}.", path=shared_line(finding.shared, tr))


def _names(finding: PlanIssue, tr: Language) -> tuple[str, ...]:
    pairs = zip(finding.rungs, finding.names, strict=True)
    return tuple(way_name(rung, name, tr) for rung, name in pairs)
