from statustray.domain.model.catalogue import Catalogue
from tools.coverage import COVERED, README, missing, share, tables, wanted, with_tables


def test_every_market_has_most_of_what_people_there_live_on(catalogue: Catalogue) -> None:
    shares = {market: share(market, catalogue) for market in wanted()}

    assert len(shares) == 11
    assert {market: part for market, part in shares.items() if part < COVERED} == {}


def test_a_name_of_another_country_does_not_count(catalogue: Catalogue) -> None:
    assert missing("GB", ("Tesco", "Rewe", "No Such Shop"), catalogue) == ("Rewe", "No Such Shop")
    assert missing("Gulf", ("noon", "Absher"), catalogue) == ()


def test_the_tables_of_the_readme_are_those_of_today(catalogue: Catalogue) -> None:
    said = README.read_text("utf-8")

    assert with_tables(said, tables(catalogue)) == said
