"""What publishers of many kinds and languages write, entry by entry, beside what is right."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path

import pytest

from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level
from statustray.domain.monitoring.page_reading import report_at
from statustray.providers.feeds import parse_atom, parse_json, parse_rss

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
ROWS = [
    (*line.replace(r"\n", "\n").split("\t"), "")[:3]
    for line in Path(__file__).with_name("wordings.tsv").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
FEEDS = [
    line.split("\t")
    for line in Path(__file__).with_name("whole_feeds.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
RIGHT: dict[str, Callable[[Report], bool]] = {
    "over or well": lambda read: (
        (read.level, read.incidents, read.maintenance) == (Level.OPERATIONAL, (), ())
    ),
    "trouble": lambda read: read.level.trouble,
    "nothing": lambda read: read.level is Level.UNKNOWN and len(read.incidents) == 1,
    "work": lambda read: bool(read.maintenance) and not read.incidents and not read.level.trouble,
    "no trouble": lambda read: not read.level.trouble,
    "not well": lambda read: read.level is not Level.OPERATIONAL,
}


def reads(*entries: tuple[str, str]) -> Report:
    """Return the report of a feed with *entries*, newest first, an hour apart."""
    items = "".join(
        f"<item><title>{escape(title)}</title><description>{escape(text)}</description>"
        f"<pubDate>{NOW - timedelta(days=2, hours=n):%a, %d %b %Y %H:%M:%S GMT}</pubDate></item>"
        for n, (title, text) in enumerate(entries)
    )
    body = f"<rss><channel><title>Acme</title>{items}</channel></rss>".encode()
    return report_at(parse_rss(body), NOW)


@pytest.mark.parametrize(("right", "title", "text"), ROWS)
def test_an_entry_says_what_its_publisher_means(right: str, title: str, text: str) -> None:
    assert RIGHT[right](reads((title, text)))


@pytest.mark.parametrize(("right", "what", "feed"), FEEDS)
def test_a_whole_feed_says_what_its_publisher_means(right: str, what: str, feed: str) -> None:
    read = {"<feed": parse_atom, '{"ver': parse_json}.get(feed[:5], parse_rss)
    said = report_at(read(feed.encode()), NOW)

    assert RIGHT[right](said) or (right == "nothing" and said.level is Level.UNKNOWN), what


@pytest.mark.parametrize(("right", "title", "text"), [r for r in ROWS if "'" in r[1] + r[2]])
def test_printed_apostrophes_change_nothing(right: str, title: str, text: str) -> None:
    assert RIGHT[right](reads((title.replace("'", "\u2019"), text.replace("'", "\u2019"))))


@pytest.mark.parametrize(
    ("up", "down"),
    [
        (
            "** RECOVERY Service Alert: web01/HTTP is OK **",
            "** PROBLEM Service Alert: web01/HTTP is CRITICAL **",
        ),
        (
            "** RECOVERY Service Alert web01 HTTP OK **",
            "** PROBLEM Service Alert web01 HTTP CRITICAL **",
        ),
        ("RECOVERY Host Alert: web01 is UP", "PROBLEM Host Alert: web01 is DOWN"),
        ("[RECOVERY] HTTP on web01 is OK!", "[PROBLEM] HTTP on web01 is CRITICAL!"),
        ("SERVICE OK: web01/HTTP", "SERVICE CRITICAL: web01/HTTP"),
        ("[shop] [✅ Up] 200 - OK", "[shop] [🔴 Down] Request failed with status code 502"),
        ("[OK] CPUUtilization", "[ALARM] CPUUtilization"),
        ('OK: "api-5xx" in EU (Ireland)', 'ALARM: "api-5xx" in EU (Ireland)'),
        ("[Recovered] API error rate is high", "[Triggered] API error rate is high"),
        ("[UP] shop has been back up after 3 minutes", "[DOWN] shop since 10:42"),
        ("#123 Resolved: shop timeout", "#123 Triggered: shop timeout"),
        ("Closed: latency policy violated", "Opened: latency policy violated"),
        ("shop is operational again", "shop is experiencing problems"),
        ("shop recovered after 12 minutes", "shop is not responding"),
        ("UP | nightly-backup", "DOWN | nightly-backup"),
        ("Website | Acme shop is Back Up", "Website | Acme shop is Down"),
        ("Node web01 is Up.", "Node web01 is Down."),
        ("shop est rétabli", "shop est en panne"),
        ("shop が復旧しました", "shop が停止しました"),
        ("shop は正常です", "shop は異常です"),
        ("商店恢复正常", "商店宕机"),
        ("쇼핑몰이 복구되었습니다", "쇼핑몰이 다운되었습니다"),
        ("Winkel is weer online", "Winkel is offline"),
        ("Il negozio è di nuovo raggiungibile", "Il negozio non è raggiungibile"),
        ("Sklep znowu działa", "Sklep nie działa"),
        ("Butiken är uppe igen", "Butiken är nere"),
        ("Mağaza tekrar çalışıyor", "Mağaza çalışmıyor"),
        ("Shop läuft wieder", "Shop ist ausgefallen"),
        ("Tienda operativa de nuevo", "Tienda fuera de servicio"),
        ("Loja voltou", "Loja caiu"),
        ("Check passing: shop", "Check failing: shop"),
        ("[Recovered] [P1] Latency of shop", "[Triggered] [P1] Latency of shop"),
        ("Monitor is UP: shop", "Monitor is DOWN: shop"),
        ("shop - Up (down for 5 minutes)", "shop - Down"),
        ("OK: checkout latency", "CRITICAL: checkout latency"),
        ("RECOVERY: web01/HTTP is OK", "PROBLEM: web01/HTTP is CRITICAL"),
        ("Recovered: CPU high", "Triggered: CPU high"),
        ("Recovered: checkout", "Alert: checkout failing"),
        ("[RESOLVED] HighLatency", "[FIRING:1] HighLatency"),
        ("shop is healthy", "shop is unhealthy"),
        ("shop is responding again", "shop has stopped responding"),
        ("shop is no longer down", "shop is down"),
        ("shop ist wieder erreichbar", "shop ist nicht mehr erreichbar"),
        ("shop est de nouveau accessible", "shop n'est pas accessible"),
        ("shop vuelve a estar disponible", "shop no está disponible"),
        ("shop está disponível novamente", "shop não está disponível"),
        ("Outage of shop is over", "Outage of shop"),
        ("Incident ended: shop", "Incident started: shop"),
        ("Service restored: shop", "Service disruption: shop"),
    ],
)
def test_a_monitor_ends_and_begins_anew_what_it_watches(up: str, down: str) -> None:
    assert reads((down, "")).level.trouble
    assert reads((up, ""), (down, "")).level is Level.OPERATIONAL
    assert reads((down, ""), (up, ""), (down, "")).level.trouble


@pytest.mark.parametrize(
    ("end", "begin"),
    [
        *(
            ("Outage resolved", "Outage"),
            ("Störung behoben", "Störung"),
            ("Awaria usunięta", "Awaria"),
        ),
        *(
            ("Panne résolue", "Panne"),
            ("Incidencia resuelta", "Incidencia"),
            ("장애 해결", "장애 발생"),
        ),
        *(("障害復旧のお知らせ", "障害発生のお知らせ"), ("故障恢复通知", "故障通知")),
        *(("Service restored", "Service outage"), ("All services restored", "Service disruption")),
    ],
)
def test_an_end_that_names_nothing_ends_what_was_told_last(end: str, begin: str) -> None:
    assert reads((begin, "")).level.trouble
    assert reads((end, ""), (begin, "")).level is Level.OPERATIONAL
    again = reads((begin, ""), (end, ""), (begin, ""))
    assert (again.level.trouble, len(again.incidents)) == (True, 1)
    assert len(reads((end, ""), (begin, ""), (begin, "")).incidents) == 1


def test_an_end_that_names_nothing_ends_nothing_that_its_text_is_not_about() -> None:
    mail = ("Outage resolved", "Sending mail works again for all customers.")
    other = ("Outage", "Login at the customer portal fails.")

    assert reads(mail, other).level.trouble
    assert reads(("Outage", "Mail: Resolved"), ("Outage", "DNS: Investigating")).level.trouble


def test_a_resolved_problem_of_a_monitor_is_named_with_its_duration() -> None:
    pair = (("Resolved in 5m 3s: High CPU utilization", ""), ("Problem: High CPU utilization", ""))

    assert reads(*pair).level is Level.OPERATIONAL
    assert reads(pair[1]).level.trouble
    assert reads(pair[1], *pair).level.trouble


def test_a_line_is_well_by_its_name() -> None:
    line = (("Northern line: good service", ""), ("Northern line: minor delays", ""))

    assert reads(*line).level is Level.OPERATIONAL
    assert reads(line[0], ("Central line: severe delays", "")).level.trouble


def test_two_outages_of_one_service_in_two_places_stay_two() -> None:
    over = ("Email is down in Hamburg", "<b>Resolved</b> - done")

    assert reads(over, ("Email is down in Berlin", "")).level.trouble


@pytest.mark.parametrize(
    ("title", "begins", "ends"),
    [
        ("Planned work 5 Dec 00:00-06:00", (5, 0), (5, 6)),
        ("Planned work 5 Dec 00:00 - 06:00", (5, 0), (5, 6)),
        ("Maintenance 2026-12-05 02:00-04:00 UTC", (5, 2), (5, 4)),
        ("Maintenance 12/05/2026 2:00 AM - 4:00 AM EST", (5, 7), (5, 9)),
        ("Wartung am 05.12.2026 von 02:00 bis 06:00 Uhr", (5, 2), (5, 6)),
        ("Maintenance planifiée le 5 décembre 2026 de 22h00 à 23h00", (5, 22), (5, 23)),
        ("メンテナンスのお知らせ 2026年12月5日 2:00\u301c6:00", (5, 2), (5, 6)),
        ("维护通知 2026年12月5日02:00-06:00", (5, 2), (5, 6)),
        ("Scheduled maintenance: Dec 5, 2026 22:00 - Dec 6, 2026 02:00 UTC", (5, 22), (6, 2)),
    ],
)
def test_work_has_the_times_that_its_title_gives(
    title: str, begins: tuple[int, int], ends: tuple[int, int]
) -> None:
    work = reads((title, "")).maintenance[0]

    assert (work.starts_at, work.ends_at) == tuple(
        datetime(2026, 12, day, hour, tzinfo=UTC) for day, hour in (begins, ends)
    )


@pytest.mark.parametrize(
    ("newer", "older", "right"),
    [
        (("Update 2: Login slow", "Resolved"), ("Update 1: Login slow", "We look"), "over or well"),
        (("Login slow (Resolved)", ""), ("Login slow (Update 2)", "we look"), "over or well"),
        (
            ("INC-123 - Resolved - Login slow", ""),
            ("INC-123 - Investigating - Login slow", ""),
            "over or well",
        ),
        (("RE: Login slow - resolved", ""), ("Login slow", "we look"), "over or well"),
        (("Störung behoben: Login", ""), ("Störung: Login", ""), "over or well"),
        (("【已恢复】登录异常", ""), ("【处理中】登录异常", ""), "over or well"),
        (("Completed: DB upgrade", ""), ("Scheduled: DB upgrade", ""), "over or well"),
        (("Reopened: Login slow", ""), ("Resolved: Login slow", ""), "trouble"),
        (
            ("Login slow", "The incident was reopened as users report errors again."),
            ("Login slow", "<b>Resolved</b>"),
            "trouble",
        ),
        (("DB upgrade causes errors", ""), ("Scheduled: DB upgrade", ""), "trouble"),
    ],
)
def test_the_newer_of_two_entries_decides(
    newer: tuple[str, str], older: tuple[str, str], right: str
) -> None:
    assert RIGHT[right](reads(newer, older))


def test_an_address_with_a_number_behind_the_question_mark_is_of_one_incident() -> None:
    def linked(title: str, text: str, number: int, at: str) -> str:
        return (
            f"<item><title>{title}</title><description>{text}</description><pubDate>{at}</pubDate>"
            f"<link>https://status.acme.example/incident.php?id={number}</link></item>"
        )

    older = linked("Login slow", "Investigating: we look", 7, "Sun, 29 Nov 2026 08:00:00 GMT")
    newer, other = (
        linked("Login is fine", "Resolved: done", number, "Sun, 29 Nov 2026 09:00:00 GMT")
        for number in (7, 8)
    )
    of_one, of_two = (
        report_at(parse_rss(f"<rss><channel>{i}{older}</channel></rss>".encode()), NOW)
        for i in (newer, other)
    )

    assert of_one.level is Level.OPERATIONAL
    assert of_two.level.trouble


@pytest.mark.parametrize(
    "title",
    [
        "Maintenance planifiée le {day}/11/2026 de 2h à 4h",
        "Mantenimiento programado el {day} de noviembre de 2026 de 02:00 a 04:00",
        "Manutenção programada em {day} de novembro de 2026 das 02:00 às 04:00",
        "Manutenzione programmata il {day} novembre 2026 dalle 02:00 alle 04:00",
        "Gepland onderhoud op {day} november 2026 van 02:00 tot 04:00",
        "Planowane prace {day} listopada 2026",
        "Planlı bakım {day} Kasım 2026",
        "メンテナンスのお知らせ 11月{day}日 2:00-4:00",
        "정기 점검 안내 11월 {day}일 02:00~04:00",
        "Planned work on {day} November",
    ],
)
def test_announced_work_is_dropped_when_its_day_is_over(title: str) -> None:
    def listed(day: int) -> int:
        item = f"<title>{title.format(day=day)}</title><pubDate>2026-11-13T12:00:00Z</pubDate>"
        body = f"<rss><channel><item>{item}</item></channel></rss>".encode()
        return len(report_at(parse_rss(body), NOW).maintenance)

    assert (listed(30), listed(20)) == (1, 0)
