"""People in a plan: names, numbers, and what is known inside one app only."""

import pytest

from statustray.domain.continuity.contacts import Contact, contact_of, first_link, only_inside
from tests.support.effort import is_linear


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("tel:+441632960001", Contact("", "tel", "+441632960001")),
        ("Ann <tel:+441632960001>", Contact("Ann", "tel", "+441632960001")),
        (" Dr. O'Hara  < mailto:a@b.example > ", Contact("Dr. O'Hara", "mailto", "a@b.example")),
        ("Ann <whatsapp:>", Contact("Ann", "whatsapp", "")),
        ("Ann", Contact("", "", "Ann")),
        ("", Contact("", "", "")),
        ("<tel:1>", Contact("", "tel", "1")),
    ],
)
def test_a_contact_is_read_as_a_mailbox_is_written(text: str, contact: Contact) -> None:
    assert contact_of(text) == contact


@pytest.mark.parametrize("text", ["tel:+4416", "Ann <tel:+4416>", "Ann <whatsapp:>", "Ann"])
def test_a_contact_is_written_as_it_was_read(text: str) -> None:
    assert contact_of(text).text == text


@pytest.mark.parametrize(
    "text", ["<" + " " * 200_000, "a<" * 100_000 + ">", "\n" * 200_000 + "<>x"]
)
def test_a_crafted_contact_takes_no_long_time(text: str) -> None:
    assert is_linear(lambda: contact_of(text))


def test_the_first_contact_of_a_way_counts() -> None:
    contacts = ("Ann <whatsapp:>", "Bob <mailto:bob@acme.example>", "Cy <tel:+1>", "tel:+2")

    assert first_link(contacts, "tel") == "+1"
    assert first_link(contacts, "sms") is None


def test_who_has_a_number_is_not_inside_one_app() -> None:
    contacts = ("Ann <whatsapp:>", "ANN <tel:+1>", "Bob <whatsapp:+2>", "Cy <signal:>")

    assert [contact.name for contact in only_inside(contacts)] == ["Bob", "Cy"]
