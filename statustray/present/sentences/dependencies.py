"""Shared dependencies in words: sentences that follow the path."""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from statustray.domain.model.advice import CauseEvidence, PathStep
from statustray.domain.text.lazy_message import N_
from statustray.present.vocabulary.language import Language


def path_line(steps: Sequence[PathStep], tr: Language) -> str:
    """Say how one thing hangs on another: "SMS goes over giffgaff, which uses O2"."""
    if not steps:
        return ""
    # A service and the switch that it is can have one name, and nothing needs itself.
    told = [step for step in steps if step.start != step.end] or [replace(steps[0], kind="itself")]
    first, *rest = (_step(step, tr) for step in told)
    said = tr("{name} {needs}", name=told[0].start, needs=first)
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


_PROOFS: Final = {
    CauseEvidence.ALL_OF_ITS_SERVICES_AFFECTED: N_("all of your services that use it are affected"),
    CauseEvidence.MOST_OF_ITS_SERVICES_AFFECTED: N_(
        "most of your services that use it are affected"
    ),
    CauseEvidence.STARTED_TOGETHER: N_("they all failed within two minutes"),
    CauseEvidence.OTHERS_STILL_UP: N_("not all of your services are affected"),
    CauseEvidence.ITS_PAGE_SAYS_SO: N_("its own status page reports a problem"),
    CauseEvidence.IT_DOES_NOT_ANSWER: N_("it isn't responding either"),
    CauseEvidence.SAME_FAILURE: N_("most of them fail in the same way"),
}


def proof_word(proof: CauseEvidence, tr: Language) -> str:
    """Say a kind of evidence."""
    return tr.say(_PROOFS[proof])


# The kinds of the catalogue's edges, and three of the graph's own, as clauses without a subject.
_NEEDS: Final = {
    "owner": N_("belongs to {name}"),
    "part-of": N_("is part of {name}"),
    "auth": N_("signs people in through {name}"),
    "dns": N_("uses {name} for DNS"),
    "cdn": N_("is delivered through {name}"),
    "cloud": N_("runs on {name}"),
    "server": N_("has your account on {name}"),
    "itself": N_("went down itself"),
    "line": N_("reaches you through {name}"),
}
_USES: Final = N_("uses {name}")


def _step(step: PathStep, tr: Language) -> str:
    """Say one need as a clause without its subject."""
    return tr.say(_NEEDS.get(step.kind, _USES), name=step.end)
