"""What is left out for speed changes nothing: separators and labels are those of the full rules."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from statustray.providers.families.feeds import labels, lines, pieces

WORDINGS = (Path(__file__).parent / "wordings.tsv").read_text("utf-8").splitlines()
MARKS = ":,[]{}()*|>.!~-=/\x02\u00ab\u00b7\u2013\u2014\u2212\u2022\u2192\u3002\uff1a\u3010\u30fb"
PARTS = (
    *(*MARKS, " ", " ", "  ", "\t", "a", "A", "7", "é", "changed", "from", "to", "CHANGED"),
    *("Service Alert", "host alert", "RESOLVED", "Calls", "resolved", "10:30", "//", "--"),
)
TEXT = some.lists(some.sampled_from(PARTS), max_size=14).map("".join)
LABELS = sorted(labels._LABELLED)
ABOUT = sorted(labels.ABOUT)
KEY = some.lists(
    some.sampled_from(
        (*LABELS, *ABOUT, "phone alert", "at", "since", "tips", "#4", "7", "nr.", "*")
    )
    | some.sampled_from(("\u2705", "!", "[", "...", "\x0b", "\xa0", "in 5 min", "12 May", "by us"))
    | some.sampled_from(
        ("Mon", "Nov 25", "10:00 UTC", "so", "Die", "we", "\u2705re", "störung", "—")
    ),
    min_size=1,
    max_size=4,
).map(" ".join)


# What parts pieces, as one would write it who had time.
RULES = re.compile(
    r"(?P<dash>\s(?:--|//)(?=\s)|\s[-\u2010-\u2015\u2212~](?=\s|$)|\s?[\u2013\u2014]\s"
    r"|(?<=\w)[-\u2013\u2014]\s|^\s?[-\u2013\u2014]\s?|\s[-\u2013\u2014](?=[^\W\d]))"
    r"|(?P<colon>[:\uff1a](?!\d|//)|(?<!\d)[:\uff1a]|\s=\s|(?<=(?i:service\salert))\s|"
    r"(?<=(?i:host\salert))\s|\s(?i:changed)\s(?:(?i:from)\s\S{1,30}\s)?(?i:to)\s)"
    r"|(?P<capitals>(?<=\bRESOLVED)\s(?=\w[a-z]))"  # "RESOLVED Calls drop"
    r"|(?P<comma>,\s(?=[^\W\d_]+\W*$))"  # "Calls drop, resolved"
    r"|(?P<square>[\[\]{}\u3010\u3011\u300c\u300d\u300e\u300f\uff3b\uff3d\u3014\u3015])"
    r"|(?P<round>[()\uff08\uff09])"
    rf"|(?P<markup>{lines.IN_MARKUP}|(?<!\S)\*{{1,3}}(?=\w)|(?<=\w)\*{{1,3}}(?!\S))"
    r"|(?P<arrow>[\u2192>])"
    r"|(?P<bar>[|\u2022\u00b7\u00ab\u00bb\u30fb\u2503])"
    r"|(?P<stop>[.!](?=\s|$)|[\u3002\uff01])"  # a question is no label
)

AT = datetime(2026, 11, 25, 16, tzinfo=UTC)
TIMES = (
    *("25", "7", "2026", "26", "\u0667", "Nov", "nov.", "Mai", "déc", "October", "Mon", "Mon, "),
    *("de ", "of ", "th", "er", "st", "T", "Z", "UTC", "GMT", "+02", "at ", "à ", "-07:00"),
    *("10:00", "16h30", "17:00:00", "5pm", ".", "-", "/", " ", " ", " ", "\xa0", ", ", ":"),
    *("\u5e74", "\u6708", "\u65e5", "2026-11-26T17:00:00Z", "25/11/2026", "26 Nov 2026, 17:00"),
)


def spans(found: "list[re.Match[str]]") -> list[tuple[int, int, str | None]]:
    return [(match.start(), match.end(), match.lastgroup) for match in found]


def same_separators(text: str) -> bool:
    return spans(list(lines.SEPARATOR.finditer(text))) == spans(list(RULES.finditer(text)))


@given(text=TEXT)
@example(text="- a")
@example(text="Service Alert shop changed from UP to DOWN")
def test_separators_are_found_wherever_they_are(text: str) -> None:
    assert same_separators(text)


@given(text=some.text(max_size=30))
def test_no_text_hides_a_separator(text: str) -> None:
    assert same_separators(text)


def test_the_separators_of_all_known_wordings_are_found() -> None:
    assert [line for line in WORDINGS if not same_separators(line)] == []


@given(text=KEY, title=some.booleans())
def test_no_label_is_missed_by_its_first_word(text: str, *, title: bool) -> None:
    text = text.title() if title else text

    assert pieces.label_in(text) is pieces._label_of(pieces._key_of(text))


@pytest.mark.parametrize("label", LABELS)
def test_each_label_is_one_also_with_what_it_is_about(label: str) -> None:
    texts = (
        label,
        f"** {label}!",
        f"incident {label}",
        f"{label} incident",
        f"phone alert {label}",
    )

    for text in texts:
        assert pieces.label_in(text) is pieces._label_of(pieces._key_of(text))
    assert pieces.label_in(label) is not None


@pytest.mark.parametrize("label", LABELS)
def test_whatever_opens_again_is_seen_in_any_text(label: str) -> None:
    reopens = labels.label_of(label) is labels.Label.REOPENED

    assert labels.may_reopen(f"it was {label}, sorry") or not reopens


@given(text=some.lists(some.sampled_from(TIMES), max_size=9).map("".join))
@example(text="25.\u00a0Nov, 17:00")
@example(text="Mon 2026\u5e74 7\u6708 7\u65e5 10:00")
def test_no_time_is_read_where_none_was_expected(text: str) -> None:
    piece = pieces.Piece(text, "start", "end", 0, in_cell=False)

    assert pieces.time_in(piece, AT) is None or pieces.may_hold_time(text)
