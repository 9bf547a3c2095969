from datetime import date

import pytest

from statustray.domain.model.settings import Ladder, Settings, Watch
from statustray.present.views.continuity import plan_form as form
from statustray.present.vocabulary.language import ENGLISH
from statustray.present.vocabulary.offline_alternatives import WAYS
from tests.support.services.baskets import catalogue
from tests.support.services.small_world import small_world

LADDER = Ladder("message", "Family", ("chatter", "whisper", "sms"), ("chatter",))


def test_a_ladder_is_described_by_what_for_and_by_which_rungs() -> None:
    (entry,) = form.ladder_entries((LADDER,), Settings(), small_world(), ENGLISH)

    assert entry.name == "Message people: Family"
    assert entry.detail == "Chatter, Whisper and Text message (SMS)"


def test_every_way_has_words() -> None:
    assert set(WAYS) == set(catalogue().ways)


def test_own_services_are_called_as_their_user_calls_them() -> None:
    settings = Settings(watch=(Watch(id="radio", name="Our radio", probe="tcp://r.local:1"),))

    assert form.rung_title("radio", settings, small_world(), ENGLISH) == "Our radio"


def test_a_rung_is_there_once() -> None:
    assert form.with_rung(LADDER, "sms") is LADDER
    assert form.with_rung(LADDER, "walk").rungs[-1] == "walk"


def test_a_rung_taken_out_is_shared_no_more() -> None:
    left = form.without_rung(LADDER, "chatter")

    assert (left.rungs, left.both_sides) == (("whisper", "sms"), ())


@pytest.mark.parametrize(("by", "first"), [(-1, "whisper"), (-9, "whisper"), (1, "chatter")])
def test_rungs_are_moved(by: int, first: str) -> None:
    assert form.rung_moved(LADDER, "whisper", by).rungs[0] == first


def test_both_sides_are_noted_and_taken_back() -> None:
    both = form.shared_by(LADDER, "whisper", both=True)

    assert both.both_sides == ("chatter", "whisper")
    assert form.shared_by(both, "chatter", both=False).both_sides == ("whisper",)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("+44 20 7123 4567", "tel:+442071234567"),
        ("(020) 7123", "tel:0207123"),
        ("ada@example.org", "mailto:ada@example.org"),
        ("sms:+4420", "sms:+4420"),
        ("Ada +44 20 7123", "Ada <tel:+44207123>"),
        ("Ada Lovelace, ada@example.org", "Ada Lovelace <mailto:ada@example.org>"),
        ("Ada: 020 7123", "Ada <tel:0207123>"),
        ("Ward 7, 020 7123", "Ward 7 <tel:0207123>"),
        ("阿达 +86 10 1234", "阿达 <tel:+86101234>"),
        ("Ada, chatter", "Ada <chatter:>"),
        ("Ada <tel:+4420>", "Ada <tel:+4420>"),
        ("Ada <chatter:>", "Ada <chatter:>"),
        ("Chatter", None),
        ("Ada, Nowhere", None),
        ("javascript:alert(1)", None),
        ("Ada", None),
        ("<b>Ada +44 20", None),
        pytest.param("Ada," + " " * 100_000 + "x", None, id="too long"),
        ("", None),
    ],
)
def test_contacts_are_names_with_numbers_mailboxes_or_an_app_of_the_plan(
    typed: str, text: str | None
) -> None:
    found = form.contact_texts((typed,), {"Chatter": "chatter"})

    assert found == (((), typed) if text is None else ((text,), None))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("tel:+4420", "\u200e+4420"),
        ("Ada <mailto:ada@example.org>", "Ada: ada@example.org"),
        ("Ada <chatter:>", "Ada: only in Chatter"),
        ("what somebody wrote by hand", "what somebody wrote by hand"),
    ],
)
def test_a_contact_is_read_without_its_scheme(text: str, words: str) -> None:
    assert form.contact_words(text, {"chatter": "Chatter"}, ENGLISH) == words


def test_a_trial_is_dated() -> None:
    assert form.tested_words(date(2026, 10, 1), ENGLISH) == "1 October 2026"
    assert form.tested_words(None, ENGLISH).startswith("Never")


def test_only_ladders_for_new_purposes_are_added() -> None:
    proposed = (Ladder("message"), Ladder("pay"))

    assert form.new_ladders(proposed, (LADDER,)) == (Ladder("pay"),)
