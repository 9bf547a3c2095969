"""Shared dependencies in words: sentences that follow the path."""

from collections.abc import Sequence
from typing import assert_never

from statustray.domain.model.advice import CauseEvidence, PathStep
from statustray.present.vocabulary.language import Language


def path_line(steps: Sequence[PathStep], tr: Language) -> str:
    """Say how one thing hangs on another: "SMS goes over giffgaff, which uses O2"."""
    if not steps:
        return ""
    first, *rest = (_step(step, tr) for step in steps)
    said = tr("{name} {needs}", name=steps[0].start, needs=first)
    for more in rest:
        said = tr("{said}, which {needs}", said=said, needs=more)
    return said


def shared_line(steps: Sequence[PathStep], tr: Language) -> str:
    """Say what two services share: "Tesco Mobile uses the O2 network, and so does giffgaff".

    *steps* lead from the one to the shared node, then from the other.
    """
    one, other = _two_ways(steps)
    if not other:
        return path_line(one, tr)
    if [(s.kind, s.end) for s in one] == [(s.kind, s.end) for s in other]:
        return _likewise(one, other[0].start, tr)
    return tr("{one}, and {other}", one=path_line(one, tr), other=path_line(other, tr))


def _likewise(steps: Sequence[PathStep], other: str, tr: Language) -> str:
    said = path_line(steps, tr)
    if len(steps) > 1:
        return tr("{one}; the same goes for {other}", one=said, other=other)
    if steps[0].kind in {"cdn", "part-of"}:
        return tr("{one}, and so is {other}", one=said, other=other)
    return tr("{one}, and so does {other}", one=said, other=other)


def _two_ways(steps: Sequence[PathStep]) -> tuple[Sequence[PathStep], Sequence[PathStep]]:
    """Split *steps* where one does not continue the one before."""
    for i in range(1, len(steps)):
        if steps[i].start != steps[i - 1].end:
            return steps[:i], steps[i:]
    return steps, ()


def proof_word(proof: CauseEvidence, tr: Language) -> str:
    """Say a kind of evidence."""
    match proof:
        case CauseEvidence.MOST_OF_ITS_SERVICES_DOWN:
            return tr("most of your services that use it are down")
        case CauseEvidence.STARTED_TOGETHER:
            return tr("they all failed within two minutes")
        case CauseEvidence.OTHERS_STILL_UP:
            return tr("not all of your services are affected")
        case CauseEvidence.ITS_PAGE_SAYS_SO:
            return tr("its own status page reports a problem")
        case CauseEvidence.IT_DOES_NOT_ANSWER:
            return tr("it isn't responding either")
        case CauseEvidence.SAME_FAILURE:
            return tr("most of them fail in the same way")
        case _:
            assert_never(proof)


def _step(step: PathStep, tr: Language) -> str:  # noqa: PLR0911 - one case per kind, no logic
    """Say one need as a clause without its subject."""
    match step.kind:
        case "owner":
            return tr("belongs to {name}", name=step.end)
        case "part-of":
            return tr("is part of {name}", name=step.end)
        case "auth":
            return tr("signs people in through {name}", name=step.end)
        case "dns":
            return tr("uses {name} for DNS", name=step.end)
        case "cdn":
            return tr("is delivered through {name}", name=step.end)
        case "cloud":
            return tr("runs on {name}", name=step.end)
        case "server":
            return tr("has your account on {name}", name=step.end)
        case "itself":
            return tr("went down itself")
        case "line":
            return tr("reaches you through {name}", name=step.end)
        case _:
            return tr("uses {name}", name=step.end)
