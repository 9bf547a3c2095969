"""Feeds, and what their history says about now."""

from datetime import UTC, datetime, timedelta
from html import escape

import pytest

from statustray.domain.model.level import Level
from statustray.domain.monitoring.page_reading import report_at
from statustray.domain.parsing.feed import read_atom, read_rss
from statustray.domain.parsing.json_reader import Malformed
from statustray.providers.feeds import parse_json, parse_rss
from tests.support.effort import is_linear

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def rss(*items: str, head: str = "") -> bytes:
    return f"<rss><channel><title>Acme</title>{head}{''.join(items)}</channel></rss>".encode()


def item(
    title: str, text: str = "", date: str | timedelta = timedelta(hours=3), guid: str = ""
) -> str:
    """Return an item; *date* is a text, or how long before now it was published."""
    at = f"{NOW - date:%a, %d %b %Y %H:%M:%S GMT}" if isinstance(date, timedelta) else date
    body = f"<description>{escape(text)}</description>"
    dated = f"<pubDate>{at}</pubDate><guid>{guid}</guid>"
    return f"<item><title>{escape(title)}</title>{body}{dated}</item>"


def level(*items: str, head: str = "", at: datetime = NOW) -> Level:
    return report_at(parse_rss(rss(*items, head=head)), at).level


MARKUPS = (
    "{} - done",
    "<strong>{}</strong> - done",
    "<b>{}</b>: done",
    "<em>{}</em> \u2013 done",
    "<i>{}</i> \u2014 done",
    "<span class='s'>{}</span> | done",
    "<u>{}</u><br>done",
    "<h3>{}</h3>done",
    "<p><strong>{}:</strong> done</p>",
    "<div><font color='green'>{}</font></div>done",
    "<p>Mar 1, 10:00 UTC - {} - done</p>",
    "<p><small>Mar 1, 10:00 UTC</small><br>{} - done</p>",
    "10:00 {}: done",
    "[{}] done",
    "✅ {} - done",
    "**{}** - done",
    "Status: {}",
    "<b>Status</b>: {}",
    "<table><tr><td>Status</td><td>{}</td></tr></table>",
    "{}\nit is done",
    "{} (10:00 UTC)\ndone",
    "{} at 10:00 UTC - done",
    "<strong>{}</strong> - done<br><strong>Investigating</strong> - we look",
    "<strong>Investigating</strong> - we look <strong>{}</strong> - done",
)
OVER_LABELS = (
    *("Resolved", "RESOLVED", "Completed", "Postmortem", "Closed", "Fixed", "Restored"),
    *("Cancelled", "Behoben", "Gelöst", "Abgeschlossen", "Résolu", "Terminé", "Rétabli"),
    *("Resuelto", "Solucionado", "Resolvido", "Concluído", "復旧", "解決済み", "已解决", "已恢复"),
    "تم الحل",
)
OPEN_LABELS = (
    *("Investigating", "Identified", "Monitoring", "Wird untersucht", "En cours d'investigation"),
    *("Investigando", "Monitorando", "調査中", "调查中", "قيد التحقيق"),
)


@pytest.mark.parametrize("markup", MARKUPS)
@pytest.mark.parametrize("label", OVER_LABELS)
def test_a_closing_label_closes_in_every_markup(label: str, markup: str) -> None:
    assert level(item("Calls drop", markup.format(label))) is Level.OPERATIONAL


@pytest.mark.parametrize("times", [1, 2, 3])
@pytest.mark.parametrize("markup", MARKUPS)
def test_a_closing_label_closes_however_often_it_is_escaped(markup: str, times: int) -> None:
    text = markup.format("Resolved")
    for _ in range(times):
        text = escape(text)

    assert level(item("Calls drop", text)) is Level.OPERATIONAL


@pytest.mark.parametrize("markup", MARKUPS)
@pytest.mark.parametrize("label", OPEN_LABELS)
def test_an_opening_label_is_trouble_in_every_markup(label: str, markup: str) -> None:
    text = markup.replace("done", "we look").format(label)

    assert level(item("Calls", text)) is Level.DEGRADED


@pytest.mark.parametrize(
    "entry",
    [
        item("", ""),
        item("We have opened a region in Paris"),
        item("Calls drop", "", "no date"),
        item("Restored backups are empty"),
        item("All systems operational except email"),
    ],
)
def test_what_is_not_understood_or_not_dated_is_unknown_with_its_title(entry: str) -> None:
    read = report_at(parse_rss(rss(entry)), NOW)

    assert (read.level, len(read.incidents)) == (Level.UNKNOWN, 1)


def test_a_feed_without_entries_attests_nothing() -> None:
    assert level() is Level.UNKNOWN


def test_open_trouble_ages_and_is_never_calm() -> None:
    still_open = item("Calls drop", "We look into it.")
    ages = [timedelta(0), timedelta(days=6), timedelta(days=8), timedelta(days=3000)]

    assert [level(still_open, at=NOW + age) for age in ages] == [
        Level.DEGRADED,
        Level.DEGRADED,
        Level.UNKNOWN,
        Level.UNKNOWN,
    ]


def test_an_open_entry_that_others_followed_is_unknown_and_after_months_history() -> None:
    forgotten = item("Calls drop", "We look into it.", timedelta(days=28))
    ancient = item("Mail is late", "We look into it.", timedelta(days=2000))
    over = item("Resolved: messages are delayed")

    assert level(over, forgotten) is Level.UNKNOWN
    assert level(over, ancient) is Level.OPERATIONAL


def test_old_news_that_nobody_understands_is_dropped() -> None:
    news = item("We have opened a region in Paris", date=timedelta(days=20))

    assert level(item("[Resolved] Calls drop"), news) is Level.OPERATIONAL


def test_a_history_that_was_given_up_proves_nothing() -> None:
    over = item("[Resolved] Calls drop", date=timedelta(days=800))
    built = f"<lastBuildDate>{NOW:%a, %d %b %Y %H:%M:%S GMT}</lastBuildDate>"

    assert level(over) is Level.UNKNOWN
    assert level(over, head=built) is Level.OPERATIONAL


def test_the_newest_entry_of_an_incident_counts() -> None:
    hours = [timedelta(hours=h) for h in (1, 2, 3)]
    pairs = (
        (
            item("[Resolved] Calls drop", date=hours[0]),
            item("[Identified] Calls drop", date=hours[1]),
        ),
        (
            item("a", "<b>Resolved</b>", hours[0], "7"),
            item("b", "<b>Identified</b>", hours[1], "7"),
        ),
        (
            item("Calls drop", "Resolved: x", hours[0]),
            item("Calls drop", "Identified: x", hours[1]),
        ),
        (item("API is up", date=hours[0]), item("API is down", date=hours[1])),
        (item("UP alert: a is UP", date=hours[0]), item("DOWN alert: a is DOWN", date=hours[1])),
        (item("a UP", date=hours[0]), item("a Down", date=hours[1])),
        (item("API recovered", date=hours[0]), item("API went down", date=hours[1])),
    )

    for newer, older in pairs:
        assert level(newer, older) is Level.OPERATIONAL
        assert level(older, newer) is Level.OPERATIONAL
    again = item("API is down", date=timedelta(minutes=5))
    assert level(again, *pairs[3]) is Level.DEGRADED
    other = item("Mail is down", date=hours[2])
    assert level(*pairs[3], other) is Level.DEGRADED


@pytest.mark.parametrize(
    ("later", "expected"),
    [("10:00", Level.OPERATIONAL), ("10:01", Level.OPERATIONAL), ("11:30", Level.DEGRADED)],
)
def test_reopened_is_what_is_labelled_open_more_than_a_minute_after_the_end(
    later: str, expected: Level
) -> None:
    ends = "<p><small>Mar 1, 10:00 UTC</small><br><strong>Resolved</strong> - done</p>"
    again = f"<p><small>Mar 1, {later} UTC</small><br><strong>Investigating</strong> - again</p>"

    assert level(item("Calls drop", again + ends)) is expected
    assert level(item("Calls drop", ends + again)) is expected


def test_a_late_update_after_the_end_reopens_nothing() -> None:
    ends = "<p>Mar 1, 10:00 UTC<br><strong>Resolved</strong> - done</p>"
    late = "<p>Mar 1, 11:30 UTC<br><strong>Update</strong> - we will publish a report</p>"

    assert level(item("Calls drop", late + ends)) is Level.OPERATIONAL


def test_trouble_after_which_all_was_called_well_is_neither_trouble_nor_calm() -> None:
    well, trouble = item("All systems operational"), item("Calls drop", date=timedelta(hours=9))

    assert level(well, trouble) is Level.UNKNOWN
    assert (
        level(item("All systems operational", date=timedelta(hours=20)), trouble) is Level.DEGRADED
    )


def test_a_category_is_a_label() -> None:
    entry = item("Calls drop").replace("</item>", "<category>Resolved</category></item>")

    assert level(entry) is Level.OPERATIONAL


def test_a_day_long_incident_is_as_fresh_as_its_last_update() -> None:
    text = "<p><small>Feb 27, 10:00 UTC</small><br><strong>Identified</strong> - we know why</p>"

    assert level(item("Calls drop", text, timedelta(days=20))) is Level.DEGRADED


def test_announced_work_leaves_a_feed_calm_until_it_runs() -> None:
    sign = "<strong>THIS IS A SCHEDULED EVENT Mar 5, 09:00 - 11:00 UTC</strong><br>"
    labelled = parse_rss(rss(item("Upgrade", f"{sign}<strong>Scheduled</strong> - soon")))
    feed = parse_rss(rss(item("Upgrade", sign)))
    running = item("Upgrade", f"{sign}<strong>In progress</strong> - now")
    begins = datetime(2026, 3, 5, 9, tzinfo=UTC)

    before, during, after = (report_at(feed, begins + timedelta(hours=h)) for h in (-1, 1, 3))

    assert report_at(labelled, begins + timedelta(hours=1)).maintenance[0].active is False
    assert report_at(labelled, begins + timedelta(hours=3)).maintenance == ()
    assert before.maintenance[0].active is False
    assert (before.maintenance[0].starts_at, before.maintenance[0].ends_at) == (
        begins,
        begins + timedelta(hours=2),
    )
    assert (during.level, during.maintenance[0].active) == (Level.MAINTENANCE, True)
    assert after.maintenance == ()
    assert level(running, at=begins) is Level.MAINTENANCE
    assert level(item("Upgrade", f"{sign}<b>Completed</b> - done")) is Level.OPERATIONAL


@pytest.mark.parametrize(
    "piece",
    [
        *("Resolved - ", "<b>", "<b>Resolved", "&lt;", "&amp;", "(", "[", ": ", "is ", "10:00 "),
        *("Mar 1, ", "has been ", "no known ", "scheduled ", "ist ", "x", "** ", "- ", "\u2014 "),
        *("障害", "<li>", "1."),
    ],
)
def test_an_entry_of_one_piece_costs_linear_time(piece: str) -> None:
    text = piece * (200_000 // len(piece))

    assert is_linear(lambda: level(*(item(text[:5000], text) for _ in range(3))))


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


def test_where_all_is_over_the_newest_dated_word_attests_it() -> None:
    undated = item("Resolved: Power fails", date="soon")
    read = parse_rss(rss(undated, item("Resolved: Power fails", date=timedelta(hours=5))))

    assert (read.calm, read.attested_at) == (Level.OPERATIONAL, NOW - timedelta(hours=5))


def test_entries_behind_the_newest_200_are_history() -> None:
    over = [item(f"Resolved: Calls {n}", date=timedelta(minutes=n)) for n in range(200)]
    trouble = item("Calls drop", "We are investigating.", date=timedelta(hours=9))

    assert level(trouble, *over[1:]) is Level.DEGRADED
    assert level(trouble, *over) is Level.OPERATIONAL


@pytest.mark.parametrize("items", ["[null]", '["x"]', "{}", "null"])
def test_a_json_feed_with_items_that_are_no_objects_is_refused(items: str) -> None:
    with pytest.raises(Malformed):
        parse_json(b'{"version": "https://jsonfeed.org/version/1", "items": %b}' % items.encode())
