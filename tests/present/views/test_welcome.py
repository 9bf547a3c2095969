from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.lazy_services import LazyServices, ListedService
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Ladder, Me, Settings, Watch
from statustray.present.views import welcome as words
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.baskets import catalogue
from tests.support.services.small_world import small_world

PROPOSED = (Ladder("message", rungs=("chatter", "whisper", "sms")), Ladder("pay", rungs=("cash",)))


def test_services_are_suggested_by_kind() -> None:
    sections = words.suggestions(small_world(), ENGLISH)

    assert [s.heading for s in sections] == ["Messaging", "Email", "Banks"]


def test_what_made_the_news_is_suggested_first() -> None:
    catalogue = small_world()

    ranked = words.best_known(catalogue.services.values(), catalogue)

    assert {service.id for service in ranked[:2]} == {"chatter", "babble"}


def test_the_purposes_are_those_of_the_picked_services() -> None:
    assert words.purposes_of(("coin", "chatter", "babble"), small_world()) == ("bank", "message")


def test_answers_become_settings_and_lose_nothing() -> None:
    before = Settings(watch=(Watch(service="postbox"),), me=Me(have=("sms",)))
    answers = words.Answers(("postbox", "chatter"), ("message",), ("whisper",), start_at_login=True)

    settings = words.settings_from(answers, before, PROPOSED)

    assert [watch.key for watch in settings.watch] == ["postbox", "chatter"]
    assert settings.plan == (PROPOSED[0],)
    assert settings.me.have == ("sms", "whisper")
    assert settings.appearance.start_at_login
    assert settings.welcomed


def test_no_answer_at_all_is_an_answer() -> None:
    assert words.settings_from(words.Answers(), Settings(), ()) == Settings(welcomed=True)


def test_what_else_one_could_use_leaves_out_what_is_picked() -> None:
    others = words.others(PROPOSED, ("message",), ("chatter",))

    assert others == (("message", ("whisper", "sms")),)


def test_only_what_is_in_the_country_is_suggested() -> None:
    known = catalogue()

    def suggested(country: str) -> set[str]:
        groups = words.suggestions(known, ENGLISH, Me(country=country))
        return {entry.id for group in groups for entry in group.entries}

    assert {"sparkasse", "dhl", "rewe", "elster"} <= suggested("DE")
    assert {"pix", "itau", "correios", "gov-br"} <= suggested("BR")
    assert not {"barclays", "tesco", "royal-mail"} & suggested("DE")


def test_suggestions_read_no_service_as_a_whole() -> None:
    listed = (ListedService("acme", "Acme", category="messaging"),)
    read: list[str] = []

    def note(key: str) -> Service:
        read.append(key)
        return Service(key, key)

    services = LazyServices(["acme"], read=note, read_list=lambda *_: listed)

    groups = words.suggestions(Catalogue(services=services), ENGLISH)

    assert [entry.id for group in groups for entry in group.entries] == ["acme"]
    assert read == []
