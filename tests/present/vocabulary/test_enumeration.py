"""Names in a row, and as many of them as a title has room for."""

import pytest

from statustray.present.vocabulary.enumeration import left_out, title_names
from statustray.present.vocabulary.language import ENGLISH


def down(names: str) -> str:
    return f"{names} are down"


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("WhatsApp", "Messenger"), "WhatsApp and Messenger"),
        (("Microsoft Teams", "Google Workspace"), "Microsoft Teams and 1 more"),
        (("WhatsApp", "Messenger", "Instagram"), "WhatsApp and 2 more"),
        (("The bookkeeping server in the north cellar",), "The bookkeeping server in…"),
        (("The bookkeeping server in the cellar", "Mail"), "The bookkeeping… and 1 more"),
        (("三井住友銀行の法人向けインターネットバンキング",), "三井住友銀行の法人向けイン…"),
        ((), ""),
    ],
)
def test_a_title_shows_its_verb_whatever_the_names(names: tuple[str, ...], said: str) -> None:
    assert title_names(names, down, ENGLISH) == said


def test_a_name_is_never_cut_to_what_nobody_knows() -> None:
    said = title_names(("Bookkeeping",), lambda name: f"{name}: {'word ' * 9}", ENGLISH)

    assert said == "Bookkeep…"


def test_what_a_title_leaves_out_or_cuts_is_said_in_the_body() -> None:
    names = ("AB", "A")

    assert left_out(names, "AB and A", ENGLISH, most=6) == ""
    assert left_out(names, "AB and 1 more", ENGLISH, most=6) == "AB and A"
    assert left_out(("Bookkeeping",), "Bookkeep…", ENGLISH, most=6) == "Bookkeeping"
