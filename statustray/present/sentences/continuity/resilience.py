"""The resilience report in words."""

from typing import Final

from statustray.domain.continuity.resilience import Blast, Change, Resilience, Uncovered
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.dependencies.layers import Layer
from statustray.domain.text.lazy_message import N_
from statustray.present.vocabulary.categories import purpose_word
from statustray.present.vocabulary.enumeration import enumeration
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import way_name

_ONE = 1.05


_LAYERS: Final = {
    Layer.OWNER: N_("Companies"),
    Layer.CLOUD: N_("Cloud providers"),
    Layer.CDN: N_("CDNs"),
    Layer.NETWORK: N_("Networks"),
    Layer.DNS: N_("DNS providers"),
    Layer.AUTH: N_("Sign-in providers"),
}


def layer_word(layer: Layer, tr: Language) -> str:
    """Say what is shared on a layer."""
    return tr.say(_LAYERS[layer])


def basket_lines(report: Resilience, tr: Language) -> tuple[str, ...]:
    """Say how many baskets the eggs are in, for each layer where there is something to compare."""
    return tuple(
        _baskets(layer, baskets, report, tr)
        for layer, baskets in report.baskets.items()
        if report.known[layer] > 1
    )


def _baskets(layer: Layer, baskets: float, report: Resilience, tr: Language) -> str:
    where, known, watched = layer_word(layer, tr), report.known[layer], len(report.services)
    if baskets < _ONE:
        said = tr("{where}: {n} services, all on the same one", where=where, n=known)
    else:
        count = tr.number(baskets, 1)
        said = tr(
            "{where}: {n} services, spread over about {count}", where=where, n=known, count=count
        )
    if known == watched:
        return said
    return tr.plural(
        "{said}; unknown for {n} more",
        "{said}; unknown for {n} more",
        watched - known,
        said=said,
    )


def blast_line(blast: Blast, watched: int, graph: DependencyGraph, tr: Language) -> str:
    """Say what falls with a provider: "If Meta fails you lose 4 of 7: …"."""
    names = enumeration([graph.name(key) for key in blast.services], tr, most=5)
    said = tr(
        "If {name} fails, you lose {n} of {all}: {names}.",
        name=blast.name,
        n=len(blast.services),
        all=watched,
        names=names,
    )
    if not blast.purposes_lost:
        return said
    lost = enumeration([purpose_word(p, tr) for p in blast.purposes_lost], tr)
    return tr("{said} You would have no backup set up for: {purposes}.", said=said, purposes=lost)


def uncovered_line(gap: Uncovered, graph: DependencyGraph, tr: Language) -> str:
    """Say which purpose has no independent backup."""
    purpose = purpose_word(gap.purpose, tr)
    names = enumeration([way_name(key, graph.name(key), tr) for key in gap.services], tr)
    if gap.unsure:
        return tr(
            "{purpose}: {names}. We don't know whether they share a dependency.",
            purpose=purpose,
            names=names,
        )
    if len(gap.services) == 1:
        return tr("{purpose}: {names} only.", purpose=purpose, names=names)
    return tr("{purpose}: {names} fail together.", purpose=purpose, names=names)


def change_line(change: Change, tr: Language) -> str:
    """Say the one change that would help most; to stand under a heading that says so."""
    return tr(
        "{name}, as a backup for: {purposes}.",
        name=way_name(change.service, change.name, tr),
        purposes=enumeration([purpose_word(p, tr) for p in change.purposes], tr),
    )


def not_known_line(report: Resilience, graph: DependencyGraph, tr: Language) -> str:
    """Say of which services nothing is known; empty where there are none."""
    if not report.not_known:
        return ""
    names = enumeration([graph.name(key) for key in report.not_known], tr, most=8)
    return tr(
        "We don't know what these depend on: {names}. They may not be independent.", names=names
    )
