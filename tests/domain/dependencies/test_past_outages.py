from datetime import timedelta

from msgspec.structs import replace

from statustray.domain.dependencies.past_outages import hardest
from tests.support.services.small_world import BACKBONE_OUTAGE, small_world

SMALLER = replace(
    BACKBONE_OUTAGE,
    id="acme-2022",
    started_at=BACKBONE_OUTAGE.started_at + timedelta(days=365),
    affected=("chatter",),
)


def test_the_hardest_outage_hit_most_of_what_one_uses() -> None:
    outages = (SMALLER, BACKBONE_OUTAGE)

    assert hardest(outages, ("chatter", "babble"), small_world()) is BACKBONE_OUTAGE


def test_of_outages_that_hit_as_much_the_newest_is_taken() -> None:
    outages = (BACKBONE_OUTAGE, SMALLER)

    assert hardest(outages, ("chatter",), small_world()) is SMALLER


def test_nothing_is_the_hardest_where_nothing_was_hit() -> None:
    assert hardest((BACKBONE_OUTAGE, SMALLER), ("coin",), small_world()) is None
    assert hardest((), ("chatter",), small_world()) is None
