"""Settings as plain tables, and back: the form of ``settings.toml``, which is a contract.

What does not fit is named with its place; the default stands in for it, and nothing is lost on
writing, because only what the user changed is written.
"""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, time

from statustray.domain.config.table_reader import TableReader
from statustray.domain.model.level import Level
from statustray.domain.model.settings import (
    DAYS,
    SCHEMA,
    Appearance,
    Drills,
    Ladder,
    Me,
    NetworkRules,
    Notify,
    Polling,
    Problem,
    Quiet,
    Settings,
    Watch,
)
from statustray.domain.text.lazy_message import phrase

THEMES = ("system", "light", "dark")
ICONS = ("colour", "symbolic")
CLICKS = ("panel", "menu")

_DAY_S = 86_400
_PAGE = ("https", "http")
_PROBE = ("https", "http", "tcp", "tls", "dns")

# What tells the rows of a list apart, the first that a row has.
NAMED_BY: Mapping[str, tuple[str, ...]] = {
    "watch": ("service", "id"),
    "plan": ("purpose", "group"),
}


def read(raw: Mapping[str, object]) -> tuple[Settings, tuple[Problem, ...]]:
    """Read settings from the tables of a file of today's schema."""
    problems: list[Problem] = []
    top = TableReader(raw, problems=problems)
    top.whole("schema", SCHEMA, least=1, most=10**6)
    settings = Settings(
        watch=tuple(_without_doubles(top.tables("watch", "service", "id"))),
        plan=tuple(_ladders(top)),
        polling=_polling(top.table("polling")),
        network=_network(top.table("network")),
        notify=_notify(top.table("notify")),
        appearance=_appearance(top.table("appearance")),
        me=_me(top.table("me")),
        drills=_drills(top.table("drills")),
        welcomed=top.truth("welcomed", Settings().welcomed),
    )
    top.close()
    return settings, tuple(problems)


def write(settings: Settings) -> dict[str, object]:
    """Return the tables that hold *settings*, without what is as it comes."""
    return {"schema": SCHEMA, **_changed(settings)}


def _without_doubles(rows: Iterator[TableReader]) -> Iterator[Watch]:
    seen: set[str] = set()
    for row in rows:
        watch = _watch(row)
        if watch is None:
            continue
        if watch.key in seen:
            what = phrase("this service is listed twice")
            row.problem("", what, phrase("Remove one of the two entries."))
            continue
        seen.add(watch.key)
        yield watch


def _watch(row: TableReader) -> Watch | None:
    watch = Watch(
        service=row.some_text("service"),
        id=row.some_text("id"),
        name=row.some_text("name"),
        provider=row.some_text("provider"),
        page=row.address("page", schemes=_PAGE),
        probe=row.address("probe", schemes=_PROBE),
        expect_status=row.wholes("expect_status"),
        keyword=row.some_text("keyword"),
        keyword_absent=row.some_text("keyword_absent"),
        purposes=row.texts("purposes"),
        depends_on=row.texts("depends_on"),
        components=row.texts("components"),
        regions=row.texts("regions"),
        local=row.truth("local", Watch().local),
        group=row.some_text("group"),
        muted=row.truth("muted", Watch().muted),
        from_level=row.level("from_level"),
        wants_key=row.truth("key", Watch().wants_key),
    )
    row.close()
    return watch if _usable(row, watch) else None


def _usable(row: TableReader, watch: Watch) -> bool:
    if not watch.key:
        do = phrase('Write service = "…", or id = "…" for a service of your own.')
        row.problem("", phrase("it doesn't name a service"), do)
    elif not (watch.service or watch.page or watch.probe):
        do = phrase('Write page = "…" or probe = "…".')
        row.problem("", phrase("it has neither a status page nor an address to check"), do)
    else:
        _check_key(row, watch)
        return True
    return False


def _check_key(row: TableReader, watch: Watch) -> None:
    if watch.wants_key and watch.page is None:
        what = phrase("key = true needs a status page")
        row.problem("key", what, phrase('Add page = "…".'))


def _ladders(top: TableReader) -> Iterator[Ladder]:
    for row in top.tables("plan", "purpose"):
        ladder = _ladder(row)
        row.close()
        if ladder.purpose:
            yield ladder
        else:
            do = phrase('Write purpose = "message", for example.')
            row.problem("", phrase("it has no purpose"), do)


def _ladder(row: TableReader) -> Ladder:
    return Ladder(
        purpose=row.text("purpose"),
        group=row.text("group"),
        rungs=row.texts("rungs"),
        both_sides=row.texts("both_sides"),
        tested=row.day("tested"),
        tolerable_minutes=row.some_whole("tolerable_minutes"),
        template=row.text("template"),
        contacts=row.texts("contacts"),
    )


def _polling(table: TableReader) -> Polling:
    usual = Polling()
    polling = Polling(
        interval_s=table.whole("interval_s", usual.interval_s, least=1, most=_DAY_S),
        page_interval_s=table.whole("page_interval_s", usual.page_interval_s, least=1, most=_DAY_S),
        slow_on_battery=table.truth("slow_on_battery", usual.slow_on_battery),
    )
    table.close()
    return polling


def _network(table: TableReader) -> NetworkRules:
    rules = NetworkRules(
        canaries=table.addresses("canaries", NetworkRules().canaries, schemes=_PAGE),
        resolver=table.address("resolver", schemes=("https",)),
        proxy=table.address("proxy", schemes=("http", "https", "socks5", "socks5h")),
    )
    table.close()
    return rules


def _notify(table: TableReader) -> Notify:
    usual = Notify()
    notify = Notify(
        enabled=table.truth("enabled", usual.enabled),
        from_level=table.level("from_level") or usual.from_level,
        recovery=table.truth("recovery", usual.recovery),
        quiet=tuple(_quiets(table)),
        digest_at=table.clock_time("digest_at"),
        sound=table.truth("sound", usual.sound),
        certificate_days=table.wholes("certificate_days", usual.certificate_days),
    )
    table.close()
    return notify


def _quiets(table: TableReader) -> Iterator[Quiet]:
    for row in table.tables("quiet"):
        start, end = row.clock_time("from"), row.clock_time("to")
        days = tuple(day for day in row.texts("days") if _is_day(row, day))
        row.close()
        if start is not None and end is not None:
            yield Quiet(start, end, days)
        else:
            do = phrase("Write {example}.", example='{ from = "22:00", to = "07:00" }')
            row.problem("", phrase("it has no start or end time"), do)


def _is_day(row: TableReader, day: str) -> bool:
    if day not in DAYS:
        what = phrase('"{day}" is not a day of the week', day=day)
        row.problem("days", what, phrase("Use one or more of: {words}.", words=", ".join(DAYS)))
    return day in DAYS


def _appearance(table: TableReader) -> Appearance:
    usual = Appearance()
    appearance = Appearance(
        theme=table.choice("theme", usual.theme, of=THEMES),
        language=table.text("language", usual.language),
        icon=table.choice("icon", usual.icon, of=ICONS),
        click=table.choice("click", usual.click, of=CLICKS),
        start_at_login=table.truth("start_at_login", usual.start_at_login),
        text_percent=table.whole("text_percent", usual.text_percent, least=50, most=400),
        reduced_motion=table.truth("reduced_motion", usual.reduced_motion),
    )
    table.close()
    return appearance


def _me(table: TableReader) -> Me:
    me = Me(
        mobile_network=table.some_text("mobile_network"),
        broadband=table.some_text("broadband"),
        mail=table.some_text("mail"),
        home_servers=table.text_map("home_servers"),
        have=table.texts("have"),
    )
    table.close()
    return me


def _drills(table: TableReader) -> Drills:
    drills = Drills(
        every_months=table.whole("every_months", Drills().every_months, least=0, most=120),
        last=table.day("last"),
        reminded=table.day("reminded"),
    )
    table.close()
    return drills


# Fields that the file calls by another name than the program.
_FILE_NAME: Mapping[str, str] = {"start": "from", "end": "to", "wants_key": "key"}


def _changed(value: object) -> dict[str, object]:
    """Return the fields of a settings value that differ from their defaults, as plain values."""
    if not is_dataclass(value):
        message = f"not a settings value: {value!r}"
        raise TypeError(message)
    pairs = ((field, getattr(value, field.name)) for field in fields(value))
    plain = {
        _FILE_NAME.get(field.name, field.name): _plain(held)
        for field, held in pairs
        if held != _default(field)
    }
    return {name: held for name, held in plain.items() if held != {}}


def _default(field: Field[object]) -> object:
    return field.default if field.default_factory is MISSING else field.default_factory()


def _plain(value: object) -> object:
    match value:
        case Level():
            return value.value
        case time():
            return value.isoformat("auto" if value.second else "minutes")
        case tuple():
            return [_plain(item) for item in value]
        case Mapping():
            return dict(value)
        case bool() | int() | str() | date():
            return value
        case _:
            return _changed(value)
