import pytest
from msgspec.structs import replace

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.dependency import DependencyEdge, DependencyNode, EdgeConfidence
from statustray.domain.model.level import Level
from statustray.domain.model.problem import MOST_PROBLEMS, Problem
from statustray.domain.model.service import Covers, Probe, Service
from statustray.domain.model.settings import Me, Settings, Watch
from statustray.domain.watchlist.watched_services import in_force, resolve, starter

CHAT = Service(
    "chat",
    "Chat",
    purposes=("message",),
    edges=(DependencyEdge("cloud", "cloud", EdgeConfidence.DOCUMENTED),),
    page="https://status.chat.example",
    provider="statuspage",
    page_confirmed=True,
    probe=Probe("https://chat.example"),
    components=("Messages",),
)
PHONE = Service("phone", "Phone")
CATALOGUE = Catalogue(
    services={"chat": CHAT, "phone": PHONE},
    nodes={
        "cloud": DependencyNode("cloud", "Cloud", "cloud"),
        "fastnet": DependencyNode("fastnet", "Fastnet", "cdn"),
    },
    renamed={"old-chat": "chat"},
)


def watched(*watch: Watch) -> tuple[Service, ...]:
    return resolve(Settings(watch=watch), CATALOGUE)[0]


def problems(*watch: Watch) -> tuple[Problem, ...]:
    return resolve(Settings(watch=watch), CATALOGUE)[1]


def test_a_service_of_the_catalogue_is_watched_as_it_stands() -> None:
    assert watched(Watch(service="chat"), Watch(service="phone"))[0] == CHAT


def test_an_id_of_old_leads_to_todays_service() -> None:
    assert watched(Watch(service="old-chat")) == (CHAT,)


def test_wishes_are_laid_over_the_catalogue() -> None:
    wish = Watch(
        service="chat",
        name="Team chat",
        purposes=("group-chat",),
        components=("Calls",),
        regions=("EU",),
        group="Work",
        muted=True,
        from_level=Level.MAJOR_OUTAGE,
    )

    assert watched(wish) == (
        replace(
            CHAT,
            name="Team chat",
            purposes=("group-chat",),
            components=("Calls",),
            regions=("EU",),
            group="Work",
            muted=True,
            from_level=Level.MAJOR_OUTAGE,
        ),
    )


def test_another_page_is_not_read_in_the_old_format_nor_by_the_old_parts() -> None:
    (service,) = watched(Watch(service="chat", page="https://status.other.example"))

    assert service.provider == "auto"
    assert not service.page_confirmed
    assert service.components == ()


def test_another_format_keeps_the_page() -> None:
    (service,) = watched(Watch(service="chat", provider="instatus"))

    assert (service.page, service.provider) == (CHAT.page, "instatus")


def test_a_chosen_probe_proves_what_its_user_meant() -> None:
    (service,) = watched(Watch(service="chat", probe="https://chat.example/health"))

    assert service.probe == Probe("https://chat.example/health")
    assert service.probe_covers is Covers.APP


def test_a_keyword_is_looked_for_at_the_catalogues_own_place() -> None:
    (service,) = watched(Watch(service="chat", keyword="Welcome", expect_status=(200,)))

    assert service.probe == Probe("https://chat.example", (200,), "Welcome")
    assert service.probe_covers is CHAT.probe_covers


def test_the_users_own_service_needs_a_probe_only() -> None:
    (service,) = watched(Watch(id="nas", name="Disk", probe="tcp://nas.local:445", local=True))

    assert (service.id, service.name, service.own, service.local) == ("nas", "Disk", True, True)
    assert service.probe == Probe("tcp://nas.local:445")
    assert service.page is None
    assert service.provider is None


def test_the_users_own_page_is_found_out_unless_its_format_is_named() -> None:
    page = "https://status.acme.example"
    unnamed, named = watched(
        Watch(id="acme", page=page), Watch(id="acme-2", page=page, provider="slack")
    )

    assert (unnamed.provider, unnamed.page_confirmed) == ("auto", False)
    assert (named.provider, named.page_confirmed) == ("slack", True)
    assert unnamed.probe_covers is Covers.NOTHING


def test_what_it_depends_on_becomes_an_edge_known_to_its_user() -> None:
    (service,) = watched(
        Watch(id="shop", probe="https://a.example", depends_on=("fastnet", "old-chat", "our-rack"))
    )

    assert [(e.on, e.kind) for e in service.edges] == [
        ("fastnet", "cdn"),
        ("chat", "service"),
        ("our-rack", "service"),
    ]
    assert {e.confidence for e in service.edges} == {EdgeConfidence.DOCUMENTED}


def test_a_mistyped_need_is_named_and_the_service_watched_all_the_same() -> None:
    watch = Watch(id="shop", probe="https://a.example", depends_on=("fastent",))

    assert len(watched(watch)) == 1
    assert problems(watch) == (
        Problem("watch shop", "nothing named fastent was found", "Did you mean fastnet?"),
    )


def test_an_unknown_service_is_named_with_what_was_meant() -> None:
    assert problems(Watch(service="chta")) == (
        Problem("watch chta", "no such service in the catalogue", "Did you mean chat?"),
    )


@pytest.mark.parametrize(
    "unusable",
    [
        pytest.param(Watch(service="no-such-thing"), id="unknown"),
        pytest.param(Watch(), id="names nothing"),
        pytest.param(Watch(id="acme"), id="nothing to look at"),
        pytest.param(Watch(service="old-chat"), id="a double by its older id"),
    ],
)
def test_what_cannot_be_used_is_told_once_and_stops_nothing(unusable: Watch) -> None:
    rest = (Watch(service="chat"), unusable, Watch(service="phone"))

    assert watched(*rest) == (CHAT, replace(PHONE, probe_covers=Covers.NOTHING))
    assert len(problems(*rest)) == 1
    assert all(problem.do for problem in problems(*rest))


def test_an_empty_list_is_no_problem() -> None:
    assert resolve(Settings(), CATALOGUE) == ((), ())


def test_a_starter_list_names_only_what_the_catalogue_knows() -> None:
    small = Catalogue(
        services={"signal": Service("signal", "Signal")},
        starters={"": ("whatsapp", "signal")},
    )

    assert starter(small) == (Watch(service="signal"),)
    assert starter(Catalogue()) == ()


def test_nothing_is_checked_before_somebody_was_asked_what_they_use() -> None:
    small = Catalogue(
        services={"signal": Service("signal", "Signal", source="test")},
        starters={"": ("signal",)},
    )

    assert in_force(Settings(), small).watch == ()
    assert in_force(Settings(welcomed=True), small).watch == (Watch(service="signal"),)


def test_a_starter_list_is_of_the_country_and_begins_with_the_role() -> None:
    services = (
        Service("chat", "Chat"),
        Service("till", "Till"),
        Service("bank", "Bank", category="banking", countries=("DE",)),
        Service("credit", "Credit", category="banking", countries=("GB",)),
    )
    catalogue = Catalogue(
        services={service.id: service for service in services},
        starters={"": ("chat",), "DE": ("chat", "bank", "credit"), "sell": ("till", "chat")},
    )

    def keys(me: Me) -> list[str]:
        return [watch.key for watch in starter(catalogue, me)]

    assert keys(Me()) == ["chat"]
    assert keys(Me(country="DE")) == ["chat", "bank"]
    assert keys(Me(country="FR")) == ["chat"]
    assert keys(Me(country="DE", roles=("sell",))) == ["till", "chat", "bank"]


def test_a_service_is_watched_where_the_user_is() -> None:
    shop = Service(
        "shop",
        "Shop",
        homepage="https://shop.example",
        homepages={"DE": "https://shop.example.de"},
        probe=Probe("https://shop.example"),
        links={"web": "https://shop.example"},
    )
    settings = Settings(watch=(Watch(service="shop"),), me=Me(country="DE"))

    (watched,), _ = resolve(settings, Catalogue(services={"shop": shop}))

    assert watched.probe == Probe("https://shop.example.de")
    assert watched.links == {"web": "https://shop.example.de"}


def test_what_the_catalogue_looks_for_in_an_answer_stays_unless_another_is_wished() -> None:
    known = Service(
        "acme",
        "Acme",
        probe=Probe("https://api.acme.example", keyword="ok"),
        fallback=Probe("https://acme.example"),
        probe_covers=Covers.APP,
    )
    catalogue = Catalogue(services={"acme": known})

    (plain,), _ = resolve(Settings(watch=(Watch(service="acme"),)), catalogue)
    chosen = Watch(service="acme", probe="https://me.example")
    (own,), _ = resolve(Settings(watch=(chosen,)), catalogue)

    assert (plain.probe, plain.fallback) == (known.probe, known.fallback)
    assert (own.probe, own.fallback) == (Probe("https://me.example"), None)


def test_of_very_many_problems_the_first_are_named_and_the_rest_counted() -> None:
    settings = Settings(watch=tuple(Watch(service=f"chta{n}") for n in range(40_000)))

    _, problems = resolve(settings, CATALOGUE)

    assert len(problems) == MOST_PROBLEMS + 1
    assert problems[-1].what == f"more such problems: {40_000 - MOST_PROBLEMS}"
