"""What is left out for speed changes nothing: separators and labels are those of the full rules."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from statustray.providers.families.feeds import label_finder, labels, lines

WORDINGS = (Path(__file__).parent / "wordings.tsv").read_text("utf-8").splitlines()
MARKS = ":,[]{}()*|>.!~-=/\x02\u00ab\u00b7\u2013\u2014\u2212\u2022\u2192\u3002\uff1a\u3010\u30fb"
PARTS = (
    *(*MARKS, " ", " ", "  ", "\t", "a", "A", "7", "é", "changed", "from", "to", "CHANGED"),
    *("Service Alert", "host alert", "RESOLVED", "Calls", "resolved", "10:30", "//", "--"),
)
TEXT = some.lists(some.sampled_from(PARTS), max_size=14).map("".join)
LABELS = sorted(labels._LABELLED)
ABOUT = sorted(labels._ABOUT)
KEY = some.lists(
    some.sampled_from(
        (*LABELS, *ABOUT, "phone alert", "at", "since", "tips", "#4", "7", "nr.", "*")
    )
    | some.sampled_from(("\u2705", "!", "[", "...", "\x0b", "\xa0", "in 5 min", "12 May", "by us")),
    min_size=1,
    max_size=4,
).map(" ".join)


def spans(found: "list[re.Match[str]]") -> list[tuple[int, int, str | None]]:
    return [(match.start(), match.end(), match.lastgroup) for match in found]


def same_separators(text: str) -> bool:
    every = list(lines._SEPARATOR.finditer(text))
    return spans(list(lines.separators(text))) == spans(every)


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

    assert label_finder._label_in(text) is label_finder._label_of(label_finder._key_of(text))


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
        assert label_finder._label_in(text) is label_finder._label_of(label_finder._key_of(text))
    assert label_finder._label_in(label) is not None
