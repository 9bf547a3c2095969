"""What the user decided.  A setting is declared here and nowhere else: type, default and limits.

``domain.config.settings_format`` reads and writes every field by this declaration, so that a new
setting is one line.  The form of ``settings.toml`` is a contract.
"""

from collections.abc import Mapping
from datetime import date, time
from typing import Annotated

from msgspec import Struct, field

from statustray.domain.model.countries import COUNTRIES
from statustray.domain.model.field_rule import FieldRule
from statustray.domain.model.level import Level
from statustray.domain.text.urls import PROBED, WEB

SCHEMA = 1
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
THEMES = ("system", "light", "dark")
ICONS = ("colour", "symbolic")
CLICKS = ("panel", "menu")
SOURCE_KINDS = (
    "prometheus",
    "alertmanager",
    "gatus",
    "uptimekuma",
    "healthchecks",
    "icinga2",
    "nagios",
)
ROLES = ("sell", "teach", "help-desk", "develop", "family")

_DAY_S = 86_400
_WEEK_MINUTES = 7 * 24 * 60
_PROXY = ("http", "https", "socks5", "socks5h")

# Three owners, three networks, no CDN and no DNS servers in common.
CANARIES = (
    "https://www.gstatic.com/generate_204",
    "https://cp.cloudflare.com/generate_204",
    "https://connectivity-check.ubuntu.com/",
    "https://nmcheck.gnome.org/check_network_status.txt|NetworkManager is online",
)

RELEASES: str | None = None
"""Where this build asks which version is the newest, for whoever gives it out; None: nowhere."""


class Watch(Struct, frozen=True):
    """One entry of the watch list: from the catalogue (``service``) or the user's own (``id``).

    ``wants_key`` is ``key`` in the file: the page is behind a password or a token, which the
    system's password store holds.  ``severities`` maps the words with which the service's alerts
    are marked to levels, for Alertmanager.  ``source`` and ``check``: it is read from the source of
    that id, where it is known as ``check``.
    """

    service: str | None = None
    id: str | None = None
    name: str | None = None
    provider: str | None = None
    page: Annotated[str | None, FieldRule(schemes=WEB)] = None
    probe: Annotated[str | None, FieldRule(schemes=PROBED)] = None
    expect_status: Annotated[tuple[int, ...], FieldRule(least=100, most=999)] = ()
    keyword: Annotated[str | None, FieldRule(exact=True)] = None
    keyword_absent: Annotated[str | None, FieldRule(exact=True)] = None
    purposes: tuple[str, ...] = ()
    depends_on: tuple[str, ...] = ()
    components: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    severities: Mapping[str, Level] = field(default_factory=dict)
    local: bool = False
    group: str | None = None
    muted: bool = False
    from_level: Level | None = None
    wants_key: Annotated[bool, FieldRule(key="key")] = False
    source: str | None = None
    check: Annotated[str | None, FieldRule(exact=True)] = None

    @property
    def key(self) -> str:
        """The id under which the service is known."""
        return self.service or self.id or ""


class Source(Struct, frozen=True):
    """A monitoring system of the user's team that many entries of the watch list are read from.

    ``wants_key``, ``key`` in the file: it is behind a password or a token, which the system's
    password store holds for the origin of ``url``.  ``local``: it stands on the user's own network.
    """

    id: str
    kind: Annotated[str, FieldRule(words=SOURCE_KINDS)]
    url: Annotated[str, FieldRule(schemes=WEB)]
    wants_key: Annotated[bool, FieldRule(key="key")] = False
    local: bool = False


class Ladder(Struct, frozen=True):
    """A PACE ladder: primary, alternate, contingency, emergency, in this order."""

    purpose: str
    group: str = ""
    rungs: tuple[str, ...] = ()
    both_sides: tuple[str, ...] = ()
    tested: date | None = None
    tolerable_minutes: Annotated[int | None, FieldRule(offered=(0, _WEEK_MINUTES))] = None
    template: Annotated[str, FieldRule(lines=True)] = ""
    contacts: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """What no two ladders of a plan have in common: the purpose, and with whom."""
        return self.purpose, self.group


class Polling(Struct, frozen=True):
    """How often to check."""

    interval_s: Annotated[int, FieldRule(least=1, most=_DAY_S, offered=(15, _DAY_S))] = 60
    page_interval_s: Annotated[int, FieldRule(least=1, most=_DAY_S, offered=(30, _DAY_S))] = 120
    slow_on_battery: bool = True


class NetworkRules(Struct, frozen=True):
    """How the network is asked.  ``resolver`` is a DNS-over-HTTPS address or None."""

    canaries: Annotated[tuple[str, ...], FieldRule(schemes=WEB)] = CANARIES
    resolver: Annotated[str | None, FieldRule(schemes=("https",))] = None
    proxy: Annotated[str | None, FieldRule(schemes=_PROXY, sign_in=True)] = None


class Quiet(Struct, frozen=True):
    """Hours of the local day without interruption; may run over midnight.

    ``days`` are those on which they begin, by the names in ``DAYS``; none means every day.
    """

    start: Annotated[time, FieldRule(key="from")]
    end: Annotated[time, FieldRule(key="to")]
    days: Annotated[tuple[str, ...], FieldRule(words=DAYS)] = ()


class Notify(Struct, frozen=True):
    """What may interrupt.

    ``critical_in_plan``: the notification of a major outage of a service in the plan is critical:
    it stays until it is closed, and passes a desktop's "do not disturb".
    """

    enabled: bool = True
    from_level: Level = Level.DEGRADED
    recovery: bool = True
    quiet: tuple[Quiet, ...] = ()
    digest_at: time | None = None
    sound: bool = False
    critical_in_plan: bool = False
    certificate_days: tuple[int, ...] = (14, 7, 1)


class Appearance(Struct, frozen=True):
    """How it looks.  ``theme``: system, light, dark.  ``language``: empty for the system's.

    ``service_icons``: services are shown with icons of their own, which their websites are asked
    for.
    """

    theme: Annotated[str, FieldRule(words=THEMES)] = "system"
    language: str = ""
    icon: Annotated[str, FieldRule(words=ICONS)] = "colour"
    click: Annotated[str, FieldRule(words=CLICKS)] = "panel"
    start_at_login: bool = False
    text_percent: Annotated[int, FieldRule(least=50, most=300, offered=(80, 300))] = 100
    reduced_motion: bool = False
    service_icons: bool = False


class Me(Struct, frozen=True):
    """The user's own context: what services depend on besides their own dependencies.

    ``country`` is an ISO 3166-1 alpha-2 code, empty where it was not told.  ``reach`` are the
    user's own numbers and addresses for customers, as links (``tel:…``, ``mailto:…``).
    """

    mobile_network: str | None = None
    broadband: str | None = None
    mail: str | None = None
    home_servers: Mapping[str, str] = field(default_factory=dict)
    have: tuple[str, ...] = ()
    country: Annotated[str, FieldRule(words=COUNTRIES)] = ""
    roles: Annotated[tuple[str, ...], FieldRule(words=ROLES)] = ()
    reach: tuple[str, ...] = ()


class Drills(Struct, frozen=True):
    """The reminder to drill; 0 months switches it off.  ``reminded`` is the last reminder's day."""

    every_months: Annotated[int, FieldRule(most=120)] = 3
    last: date | None = None
    reminded: date | None = None


class ContactReminder(Struct, frozen=True):
    """The monthly question for numbers that are known inside one app only.

    ``reminded`` is the day of the last question, or that on which the first month began.
    """

    remind: bool = True
    reminded: date | None = None


class HistoryRules(Struct, frozen=True):
    """For how long the history is kept; single hours for 400 days at most."""

    keep_days: Annotated[int, FieldRule(least=1, most=36_500)] = 3650


class Updates(Struct, frozen=True):
    """Whether and where to ask once a day which version of the program is the newest.

    Nothing is ever downloaded or installed.
    """

    check: bool = False
    address: Annotated[str | None, FieldRule(schemes=WEB)] = RELEASES


class OnChange(Struct, frozen=True):
    """A command of the user's own: program and fixed arguments, run without a shell.

    It gets each change as one line of JSON on its standard input.  Empty: none.
    """

    command: Annotated[tuple[str, ...], FieldRule(exact=True)] = ()


class ViewSource(Struct, frozen=True):
    """Another place whose published file is read: a path, or an https address.

    The address may also be a Prometheus with a blackbox exporter.

    ``wants_key`` is ``key`` in the file: the address is behind a password or a token, which the
    system's password store holds.
    """

    name: str
    place: Annotated[str, FieldRule(key="from", schemes=("https",), path=True)]
    wants_key: Annotated[bool, FieldRule(key="key")] = False

    @property
    def account(self) -> str:
        """The name under which its key is known."""
        return f"view:{self.name}"


class Publishing(Struct, frozen=True):
    """Where this computer keeps a file of what it sees, for other places; empty: nowhere.

    ``addresses`` adds where the user's own services are checked.
    """

    file: Annotated[str, FieldRule(path=True)] = ""
    addresses: bool = False


class Settings(Struct, frozen=True):
    """All settings, as read from ``settings.toml``; replaced, never edited."""

    watch: Annotated[tuple[Watch, ...], FieldRule(called_after=("service", "id"))] = ()
    source: Annotated[tuple[Source, ...], FieldRule(called_after=("id",))] = ()
    plan: Annotated[tuple[Ladder, ...], FieldRule(called_after=("purpose",))] = ()
    polling: Polling = field(default_factory=Polling)
    network: NetworkRules = field(default_factory=NetworkRules)
    notify: Notify = field(default_factory=Notify)
    appearance: Appearance = field(default_factory=Appearance)
    me: Me = field(default_factory=Me)
    drills: Drills = field(default_factory=Drills)
    contacts: ContactReminder = field(default_factory=ContactReminder)
    history: HistoryRules = field(default_factory=HistoryRules)
    updates: Updates = field(default_factory=Updates)
    on_change: OnChange = field(default_factory=OnChange)
    view: Annotated[tuple[ViewSource, ...], FieldRule(called_after=("name",))] = ()
    publish: Publishing = field(default_factory=Publishing)
    welcomed: bool = False
