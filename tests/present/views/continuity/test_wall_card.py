from gettext import NullTranslations
from html.parser import HTMLParser

from statustray.domain.model.settings import Ladder
from statustray.present.views.continuity.wall_card import card
from statustray.present.vocabulary.language import ENGLISH, Language, TranslatedLanguage
from statustray.present.vocabulary.locale_formats import formats_of
from tests.support.services.baskets import TODAY, user

VOID = {"meta"}


class _Balance(HTMLParser):
    """Collects the text, and fails on tags that do not match."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in {"script", "img", "link", "iframe"}
        assert {name for name, _ in attrs} <= {"charset", "lang", "dir"}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def _card(*plan: Ladder, tr: Language = ENGLISH) -> _Balance:
    somebody = user("whatsapp", "instagram", "gmail", plan=plan)
    page = _Balance()
    page.feed(card(plan, somebody.report(), somebody.graph, today=TODAY, tr=tr))
    return page


def test_the_card_holds_the_plan_and_the_baskets() -> None:
    page = _card(Ladder("message", "Family", rungs=("whatsapp", "signal", "sms"), tested=TODAY))

    assert page.open == []
    for expected in ("Message people: Family", "Signal", "25 November 2026", "Meta Platforms"):
        assert expected in page.text


def test_the_card_says_which_steps_are_still_to_be_set_up() -> None:
    said = _card(Ladder("message", rungs=("whatsapp", "telegram", "sms"))).text

    assert "Telegram (not set up yet)" in said
    assert said.count("(not set up yet)") == 1


def test_in_arabic_the_card_is_read_from_the_right() -> None:
    arabic = TranslatedLanguage(NullTranslations(), formats_of("ar_AE"), "ar")
    somebody = user("whatsapp", plan=(Ladder("message", rungs=("whatsapp", "signal")),))

    said, mirrored = (
        card(somebody.plan, somebody.report(), somebody.graph, today=TODAY, tr=tr)
        for tr in (ENGLISH, arabic)
    )

    assert '<html lang="ar">' in mirrored
    assert '<body dir="rtl">' in mirrored
    assert said.index(">WhatsApp<") < said.index(">Signal (")
    assert mirrored.index(">WhatsApp<") > mirrored.index(">Signal (")


def test_the_card_says_what_to_do_in_an_emergency() -> None:
    assert "try any phone, any network" in _card().text


def test_what_the_user_wrote_cannot_break_the_card() -> None:
    page = _card(Ladder("message", "<script>alert(1)</script>", rungs=("<b>x", "signal")))

    assert page.open == []
    assert "<script>alert(1)</script>" in page.text


def test_names_and_what_helps_are_joined_as_the_language_does() -> None:
    class French(NullTranslations):
        def gettext(self, message: str) -> str:
            return message.replace("}: {", "} : {")

    page = _card(tr=TranslatedLanguage(French(), formats_of("fr")))

    assert "Gmail : Mail to you is not lost" in page.text


def test_an_empty_plan_still_makes_a_card() -> None:
    assert _card().open == []


def test_the_card_holds_the_numbers_of_the_people_in_the_plan_each_once() -> None:
    contacts = ("Ann <tel:+441632960001>", "mailto:home@acme.example", "Bob <whatsapp:>")
    family = Ladder("message", "Family", rungs=("whatsapp",), contacts=contacts)
    calls = Ladder("voice-call", "Family", rungs=("whatsapp",), contacts=contacts[:1])

    page = _card(family, calls)

    assert "Family: Ann: +441632960001; home@acme.example; Bob: only in WhatsApp" in page.text
    assert page.text.count("+441632960001") == 1


def test_a_plan_without_contacts_has_no_heading_for_them() -> None:
    assert "Contacts" not in _card(Ladder("message", rungs=("whatsapp",))).text


def test_a_contact_cannot_break_the_card() -> None:
    page = _card(Ladder("message", contacts=("<script>alert(1)</script>",)))

    assert page.open == []
