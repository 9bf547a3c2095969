from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.model.advice import Independence
from tests.support.services.baskets import catalogue, user

FATE = user("whatsapp", "giffgaff", "gmail").graph
services = st.sampled_from(sorted(catalogue().services))
kinds_of_one = st.sampled_from(sorted(catalogue().services.keys() - catalogue().nodes.keys()))
nodes = st.sampled_from(sorted(catalogue().nodes))


@given(services, services)
def test_fate_is_shared_alike_by_both(one: str, other: str) -> None:
    assert abs(FATE.shared(one, other) - FATE.shared(other, one)) < 1e-9


@given(kinds_of_one, kinds_of_one)
def test_independence_does_not_ask_who_is_first(one: str, other: str) -> None:
    assert FATE.independence(one, [other]) is FATE.independence(other, [one])


@given(services)
def test_everything_shares_its_own_fate(one: str) -> None:
    assert FATE.independence(one, [one]) is Independence.KNOWN_SHARED


@given(services, nodes)
def test_a_hold_is_a_share(one: str, node: str) -> None:
    assert 0 <= FATE.reach.fails_with(one, node) <= 1


@given(services)
def test_every_path_starts_at_the_service_and_is_short(one: str) -> None:
    for node, ways in FATE.reach.paths(one).items():
        for way in ways:
            assert (way.nodes[0], way.end) == (one, node)
            assert len(way.nodes) == len(set(way.nodes)) == len(way.kinds) + 1 <= 6


@given(st.lists(services | nodes, max_size=4))
def test_the_ends_of_all_paths_are_found_without_the_paths(several: list[str]) -> None:
    ends = {node for one in several for node in FATE.reach.paths(one)}

    assert FATE.reach.ends(several).union(several) == ends.union(several)


@given(services, st.lists(services, min_size=1, max_size=4), services)
def test_more_that_fails_never_makes_anything_safer(
    one: str, failing: list[str], more: str
) -> None:
    rank = list(Independence)

    before = rank.index(FATE.independence(one, failing))
    after = rank.index(FATE.independence(one, [*failing, more]))

    assert after >= before


@given(nodes)
def test_every_lineage_ends_and_begins_with_its_node(node: str) -> None:
    assert FATE.lineage(node)[0] == FATE.resolve(node)
