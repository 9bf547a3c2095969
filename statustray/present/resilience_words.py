"""The resilience report in words."""

from collections.abc import Mapping
from typing import assert_never

from statustray.domain.fate import Fate
from statustray.domain.layer import Layer
from statustray.domain.resilience import Blast, Change, Resilience, Uncovered
from statustray.present.language import Language
from statustray.present.listing import listing
from statustray.present.vocabulary import purpose_word
from statustray.present.way_words import way_name

_ONE = 1.05


def layer_word(layer: Layer, tr: Language) -> str:
    """Say what is shared on a layer."""
    match layer:
        case Layer.OWNER:
            return tr("Owners")
        case Layer.CLOUD:
            return tr("Clouds")
        case Layer.CDN:
            return tr("Delivery networks")
        case Layer.NETWORK:
            return tr("Networks")
        case Layer.DNS:
            return tr("Name servers")
        case Layer.AUTH:
            return tr("Sign-in")
        case _:
            assert_never(layer)


def basket_line(layer: Layer, baskets: float, tr: Language) -> str:
    """Say how many baskets the eggs are in on a layer, as far as is known."""
    if baskets < _ONE:
        return tr("{layer}: all in one basket, as far as is known", layer=layer_word(layer, tr))
    return tr("{layer}: like {n} baskets", layer=layer_word(layer, tr), n=f"{baskets:.1f}")


def basket_lines(baskets: Mapping[Layer, float], tr: Language) -> tuple[str, ...]:
    """Say every layer of which something is known."""
    return tuple(basket_line(layer, count, tr) for layer, count in baskets.items())


def blast_line(blast: Blast, watched: int, fate: Fate, tr: Language) -> str:
    """Say what falls with a provider: "If Meta fails you lose 4 of 7: …"."""
    names = listing([fate.name(key) for key in blast.services], tr, most=5)
    said = tr(
        "If {name} fails you lose {n} of {all}: {names}.",
        name=blast.name,
        n=len(blast.services),
        all=watched,
        names=names,
    )
    if not blast.purposes_lost:
        return said
    lost = listing([purpose_word(p, tr) for p in blast.purposes_lost], tr)
    return tr("{said} Nothing would be left for: {purposes}.", said=said, purposes=lost)


def uncovered_line(gap: Uncovered, fate: Fate, tr: Language) -> str:
    """Say which purpose has no independent backup."""
    purpose = purpose_word(gap.purpose, tr)
    names = listing([way_name(key, fate.name(key), tr) for key in gap.services], tr)
    if gap.unsure:
        return tr(
            "{purpose}: {names}. Whether they share anything is not known.",
            purpose=purpose,
            names=names,
        )
    if len(gap.services) == 1:
        return tr("{purpose}: only {names}.", purpose=purpose, names=names)
    return tr("{purpose}: {names} fall together.", purpose=purpose, names=names)


def change_line(change: Change, tr: Language) -> str:
    """Say the one change that would help most."""
    return tr(
        "What helps most: plan {name} as a second way for: {purposes}.",
        name=way_name(change.service, change.name, tr),
        purposes=listing([purpose_word(p, tr) for p in change.purposes], tr),
    )


def not_known_line(report: Resilience, fate: Fate, tr: Language) -> str:
    """Say of which services nothing is known; empty where there are none."""
    if not report.not_known:
        return ""
    names = listing([fate.name(key) for key in report.not_known], tr, most=8)
    return tr("Not known what these run on: {names}. That is not the same as alone.", names=names)
