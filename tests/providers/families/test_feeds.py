"""Feeds, and what their history says about now."""

import pytest

from statustray.domain.model.level import Level
from statustray.domain.parsing.feed import read_atom, read_rss
from statustray.providers.families.incident_feed import report


def rss(*items: str) -> bytes:
    return f"<rss><channel><title>Acme</title>{''.join(items)}</channel></rss>".encode()


def item(title: str, text: str = "", date: str = "Sun, 01 Mar 2026 09:00:00 GMT") -> str:
    body = f"<description><![CDATA[{text}]]></description>"
    return f"<item><title>{title}</title>{body}<pubDate>{date}</pubDate></item>"


@pytest.mark.parametrize(
    "over",
    [
        item(
            "Calls drop", "<strong>Resolved</strong> - over <strong>Investigating</strong> - look"
        ),
        item("Calls drop", "<strong>Investigating</strong> - x <strong>Resolved</strong> - y"),
        item("Calls drop", "<p><b>Completed</b></p>"),
        item("Calls drop", "<strong>Postmortem</strong> - text"),
        item("Calls drop", "Status: resolved<br>Details"),
        item("[Resolved] Calls drop"),
        item("Resolved: Calls drop"),
        item("Calls drop - Resolved"),
        item("Service is operating normally: Calls"),
    ],
)
def test_a_feed_whose_entries_are_all_over_is_calm(over: str) -> None:
    assert report(read_rss(rss(over))).level is Level.OPERATIONAL


@pytest.mark.parametrize(
    "still_open",
    [
        item("Calls drop", "<strong>Monitoring</strong> - a fix is in place"),
        item("Calls drop", "We hope to have this resolved soon."),
        item("Unresolved: calls drop"),
        item("Calls not resolved yet"),
        item("A partially resolved problem remains"),
        item("", ""),
        item("Calls drop", "", "no date"),
    ],
)
def test_an_entry_is_open_unless_it_says_that_it_is_over(still_open: str) -> None:
    read = report(read_rss(rss(still_open)))

    assert (read.level, len(read.incidents)) == (Level.DEGRADED, 1)


def test_a_feed_without_entries_attests_nothing() -> None:
    assert report(read_rss(rss())).level is Level.UNKNOWN


def test_an_entry_forgotten_for_a_week_is_no_incident_and_no_calm() -> None:
    old = item("Calls drop", "", "Sun, 01 Feb 2026 09:00:00 GMT")
    new = item("Resolved: messages are delayed")

    read = report(read_rss(rss(new, old)))

    assert (read.level, read.incidents) == (Level.UNKNOWN, ())


def test_announced_work_leaves_a_feed_calm_until_it_runs() -> None:
    sign = "<strong>THIS IS A SCHEDULED EVENT Mar 5, 09:00 UTC</strong>"
    planned = item("Upgrade", f"{sign}<strong>Scheduled</strong> - soon")
    running = item("Upgrade", f"{sign}<strong>In progress</strong> - now")

    before, during = (report(read_rss(rss(entry))) for entry in (planned, running))

    assert (before.level, before.maintenance[0].active) == (Level.OPERATIONAL, False)
    assert (during.level, during.maintenance[0].active) == (Level.MAINTENANCE, True)


def test_atom_in_xhtml_is_read_like_atom_in_html() -> None:
    body = (
        b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title type="html">'
        b"&lt;b&gt;Calls&lt;/b&gt; drop</title><updated>2026-03-01T09:00:00Z</updated>"
        b'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><strong>Resolved'
        b"</strong> - over</div></content></entry></feed>"
    )

    entry = read_atom(body).entries[0]

    assert (entry.title, "<strong>Resolved</strong>" in entry.markup) == ("Calls drop", True)


def test_a_link_that_is_no_web_address_is_left_out() -> None:
    entry = "<item><title>x</title><link>javascript:alert(1)</link></item>"

    assert read_rss(rss(entry)).entries[0].url is None
