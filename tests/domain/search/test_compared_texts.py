"""Names made ready all at once are the same as names made ready one by one."""

from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.model.service import Service
from statustray.domain.search.compared_texts import compared
from statustray.domain.search.normalization import LONGEST, fold, squash, words

_NAMES = st.lists(st.text(st.sampled_from("aZ9 ._-éß™ﷺ각日\n\f"), max_size=LONGEST + 9), max_size=3)


def assert_compared_as_one_by_one(services: list[Service], country: str) -> None:
    names, spoken = compared(services, country)

    for service, own, said in zip(services, names, spoken, strict=True):
        nicknames = service.nicknames.get(country, ())
        folded = [fold(n) for n in (service.name, service.id, *service.aliases, *nicknames)]
        assert own == "\n".join(("", *map(squash, folded), ""))
        assert said.split() == [word for text in folded for word in words(text)]
        assert said.startswith(" ")


@given(st.lists(_NAMES, max_size=4))
def test_any_names_are_compared_as_one_by_one(named: list[list[str]]) -> None:
    services = [Service(f"s{n}", f"S{n}", tuple(names)) for n, names in enumerate(named)]

    assert_compared_as_one_by_one(services, "")
