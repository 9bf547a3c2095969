"""What is left out for speed changes nothing: an entry says what reading all of it would say."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from statustray.domain.parsing.feed import FeedEntry, read_atom, read_rss
from statustray.domain.parsing.json_reader import Malformed
from statustray.providers.families.feeds import label_finder, labels, statement
from tests.support.formats import corpus, mutations
from tests.support.formats.recorded import recorded

WORDINGS = [
    (*line.replace(r"\n", "\n").split("\t"), "")[1:3]
    for line in Path(__file__).with_name("wordings.tsv").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
AT = datetime(2026, 11, 25, 16, tzinfo=UTC)
LABELS = some.sampled_from(sorted(labels._LABELLED)).map(str.capitalize)
PROSE = some.sampled_from(
    (
        *("We looked into it and all is well again.", "It is slow, and we look into it!"),
        *(
            "not yet",
            "no",
            "no more",
            "pending",
            "n/a",
            "in <b>progress</b>",
            "We are working on it",
        ),
        *("It began at 10:00 UTC", "Nov 25, 18:00 UTC", "since 7", "\u0667", "x" * 130),
        *("Wir suchen noch.", "Störung behoben.", "reo\u2705pened", "Reo&#112;ened", "Reopened"),
        *("Status", "Update", "Incident", "#42", "green", "resolved by us", "", "\x01", "\xa0"),
    )
)
MARKUP = some.sampled_from(
    (
        *("{} - {}", "<b>{}</b> - {}", "<p><strong>{}</strong> - {}</p>", "{}: {}", "[{}] {}"),
        *("<li>{}</li>{}", "{} ({})", "<em>{}</em>{}", "{}. {}", "{} -> {}", "{}\n{}", "{} {}"),
        *(
            "\u2705 {} {}",
            "{}<br>{}",
            "{}, {}",
            "{} | {}",
            "&lt;b&gt;{}&lt;/b&gt; {}",
            "{} \u2013 {}",
        ),
    )
)
TEXT = some.recursive(
    LABELS | PROSE,
    lambda inner: some.builds(str.format, MARKUP, LABELS | inner, inner),
    max_leaves=6,
)
TITLE = some.sampled_from(
    (
        *("Calls drop", "[Reopened] Calls drop", "Calls drop - reopened", "This is a test", "v2"),
        *("Version 2.1 released", "Relea\u017fe notes", "[Fixed] Calls", "Calls (down)", ""),
    )
)
ENDS = some.sampled_from(("Resolved", "Fixed", "Behoben", "Completed", "Update", "Status: closed"))
LONG = "the parts that were slow answer as they should by now"
CLOCK = "<small>Nov <var>25</var>, <var>17:00</var> UTC</small><br>"
HEAD = some.sampled_from(("<p>", f"<p>{CLOCK}", "17:00 - ", "Nov 25, 17:00 UTC - ", "25.11.2026 "))
ENDED = some.builds(
    "{}{} - {}{}. {}".format, HEAD, ENDS, some.just("") | PROSE, some.just(LONG), HEAD | TEXT
)
ENTRY = some.builds(
    FeedEntry,
    id=some.just("1"),
    title=TITLE | TEXT,
    markup=TEXT | ENDED,
    updated=some.sampled_from((AT, None)),
    categories=some.lists(LABELS, max_size=2).map(tuple),
    summary=some.just("") | TEXT,
)


def carefully(entry: FeedEntry) -> statement.Statement:
    """Read all of *entry*."""
    everything = re.compile("")
    with (
        patch.object(statement, "ends_at_once", lambda _lines: False),
        patch.object(statement, "_OF_OTHERS", everything),
    ):
        return statement.statement(entry)


@given(entry=ENTRY)
@example(entry=FeedEntry("1", "Calls", f"Resolved - {LONG}. Reopened: sorry"))
@example(entry=FeedEntry("1", "Reopened: Calls", f"Resolved - {LONG}. Resolved - {LONG}"))
@example(
    entry=FeedEntry(
        "1", "Calls", f"Resolved - {LONG}. Nov 26, 17:00 UTC - Open - it is slow", updated=AT
    )
)
@example(entry=FeedEntry("1", "Calls", f"Resolved - in <b>progress</b> {LONG}"))
@example(entry=FeedEntry("1", "Calls", f"Fixed - {LONG}. Open: so we think", updated=AT))
def test_an_entry_says_what_all_of_it_says(entry: FeedEntry) -> None:
    assert statement.statement(entry) == carefully(entry)


@pytest.mark.parametrize(("title", "text"), WORDINGS)
def test_all_known_wordings_say_what_all_of_them_says(title: str, text: str) -> None:
    entry = FeedEntry("1", title, text, updated=AT)

    assert statement.statement(entry) == carefully(entry)


def test_recorded_and_damaged_feeds_say_what_all_of_them_says() -> None:
    entries = [entry for body in feeds() for entry in entries_of(body)]

    assert [e for e in entries if statement.statement(e) != carefully(e)] == []
    assert len(entries) > 100


@pytest.mark.parametrize("head", ["", CLOCK])
def test_a_common_entry_is_cut_no_further_than_to_its_end(head: str) -> None:
    text = f"<p>{head}<b>Resolved</b> - " + "All of it is well again by now. " * 10 + "</p>"
    text += f"<p>{head}<b>Investigating</b> - We look into it.</p>"

    with patch.object(statement, "labels_of", wraps=label_finder.labels_of) as cut:
        said = statement.statement(FeedEntry("1", "Calls drop", text, updated=AT))

    assert (said.state, said.at, said.labelled) == (statement.State.OVER, AT, True)
    assert [call.args[0] for call in cut.call_args_list] == [["Calls drop"]]


def feeds() -> Iterator[bytes]:
    """Yield what is recorded of feeds, whole, cut off and damaged."""
    for pages in recorded():
        for page in (pages.calm, pages.outage):
            if page.is_xml:
                yield page.body
                yield from mutations.cuts(page.body, 10)
                yield from (changed for _, changed in mutations.of_xml(page.body))
    for row in corpus.rows():
        body = corpus.served(row)
        if body.lstrip()[:1] == b"<":
            yield body
            yield body.replace(b"</", b"<", 1)
            yield body.replace(b"- ", b"<br>- ")


def entries_of(body: bytes) -> tuple[FeedEntry, ...]:
    for read in (read_atom, read_rss):
        try:
            return read(body).entries
        except Malformed:
            continue
    return ()
