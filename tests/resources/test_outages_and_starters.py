"""Past outages tell their story in order; the starter list is fit to start with."""

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.settings import Settings
from statustray.domain.watchlist.watched_services import resolve, starter


def test_every_outage_ends_after_it_starts_and_tells_its_story_in_order(
    catalogue: Catalogue,
) -> None:
    for outage in catalogue.outages.values():
        assert outage.ended_at is None or outage.started_at < outage.ended_at, outage.id
        times = [phase.at_min for phase in outage.phases]
        assert times == sorted(times), outage.id
        assert outage.sources, outage.id


def test_drills_can_replay_the_year_it_all_began(catalogue: Catalogue) -> None:
    meta = catalogue.outages["meta-2021-10-04"]

    assert meta.drillable
    assert {"whatsapp", "messenger", "instagram", "facebook"} <= set(meta.affected)


def test_the_starter_list_can_be_watched_as_it_stands(catalogue: Catalogue) -> None:
    begin = starter(catalogue)

    services, problems = resolve(Settings(watch=begin), catalogue)

    assert len(services) == len(begin) == 13
    assert problems == ()
    assert all(s.provider or s.probe for s in services)


def test_the_starter_list_has_another_basket_for_messages(catalogue: Catalogue) -> None:
    services, _ = resolve(Settings(watch=starter(catalogue)), catalogue)

    owners = {s.owner for s in services if "message" in s.purposes}
    assert {"meta", "signal-foundation"} <= owners
