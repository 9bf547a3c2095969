"""What the user decided.  A setting is declared here and nowhere else: type, default and limits.

``domain.config.settings_format`` reads and writes every field by this declaration, so that a new
setting is one line.  The form of ``settings.toml`` is a contract.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, time

from statustray.domain.lazy_dataclass import lazy_dataclass
from statustray.domain.model.countries import COUNTRIES
from statustray.domain.model.field_rule import rule
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


@lazy_dataclass(frozen=True, slots=True)
class Watch:
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
    page: str | None = field(default=None, metadata=rule(schemes=WEB))
    probe: str | None = field(default=None, metadata=rule(schemes=PROBED))
    expect_status: tuple[int, ...] = field(default=(), metadata=rule(least=100, most=999))
    keyword: str | None = None
    keyword_absent: str | None = None
    purposes: tuple[str, ...] = ()
    depends_on: tuple[str, ...] = ()
    components: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    severities: Mapping[str, Level] = field(default_factory=dict)
    local: bool = False
    group: str | None = None
    muted: bool = False
    from_level: Level | None = None
    wants_key: bool = field(default=False, metadata=rule(key="key"))
    source: str | None = None
    check: str | None = None

    @property
    def key(self) -> str:
        """The id under which the service is known."""
        return self.service or self.id or ""


@lazy_dataclass(frozen=True, slots=True)
class Source:
    """A monitoring system of the user's team that many entries of the watch list are read from.

    ``wants_key``, ``key`` in the file: it is behind a password or a token, which the system's
    password store holds for the origin of ``url``.  ``local``: it stands on the user's own network.
    """

    id: str
    kind: str = field(metadata=rule(words=SOURCE_KINDS))
    url: str = field(metadata=rule(schemes=WEB))
    wants_key: bool = field(default=False, metadata=rule(key="key"))
    local: bool = False


@lazy_dataclass(frozen=True, slots=True)
class Ladder:
    """A PACE ladder: primary, alternate, contingency, emergency, in this order."""

    purpose: str
    group: str = ""
    rungs: tuple[str, ...] = ()
    both_sides: tuple[str, ...] = ()
    tested: date | None = None
    tolerable_minutes: int | None = None
    template: str = ""
    contacts: tuple[str, ...] = ()


@lazy_dataclass(frozen=True, slots=True)
class Polling:
    """How often to check."""

    interval_s: int = field(default=60, metadata=rule(least=1, most=_DAY_S))
    page_interval_s: int = field(default=120, metadata=rule(least=1, most=_DAY_S))
    slow_on_battery: bool = True


@lazy_dataclass(frozen=True, slots=True)
class NetworkRules:
    """How the network is asked.  ``resolver`` is a DNS-over-HTTPS address or None."""

    canaries: tuple[str, ...] = field(default=CANARIES, metadata=rule(schemes=WEB))
    resolver: str | None = field(default=None, metadata=rule(schemes=("https",)))
    proxy: str | None = field(default=None, metadata=rule(schemes=_PROXY, sign_in=True))


@lazy_dataclass(frozen=True, slots=True)
class Quiet:
    """Hours of the local day without interruption; may run over midnight.

    ``days`` are those on which they begin, by the names in ``DAYS``; none means every day.
    """

    start: time = field(metadata=rule(key="from"))
    end: time = field(metadata=rule(key="to"))
    days: tuple[str, ...] = field(default=(), metadata=rule(words=DAYS))


@lazy_dataclass(frozen=True, slots=True)
class Notify:
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


@lazy_dataclass(frozen=True, slots=True)
class Appearance:
    """How it looks.  ``theme``: system, light, dark.  ``language``: empty for the system's.

    ``service_icons``: services are shown with icons of their own, which their websites are asked
    for.
    """

    theme: str = field(default="system", metadata=rule(words=THEMES))
    language: str = ""
    icon: str = field(default="colour", metadata=rule(words=ICONS))
    click: str = field(default="panel", metadata=rule(words=CLICKS))
    start_at_login: bool = False
    text_percent: int = field(default=100, metadata=rule(least=50, most=400))
    reduced_motion: bool = False
    service_icons: bool = False


@lazy_dataclass(frozen=True, slots=True)
class Me:
    """The user's own context: what services depend on besides their own dependencies.

    ``country`` is an ISO 3166-1 alpha-2 code, empty where it was not told.  ``reach`` are the
    user's own numbers and addresses for customers, as links (``tel:…``, ``mailto:…``).
    """

    mobile_network: str | None = None
    broadband: str | None = None
    mail: str | None = None
    home_servers: Mapping[str, str] = field(default_factory=dict)
    have: tuple[str, ...] = ()
    country: str = field(default="", metadata=rule(words=COUNTRIES))
    roles: tuple[str, ...] = field(default=(), metadata=rule(words=ROLES))
    reach: tuple[str, ...] = ()


@lazy_dataclass(frozen=True, slots=True)
class Drills:
    """The reminder to drill; 0 months switches it off.  ``reminded`` is the last reminder's day."""

    every_months: int = field(default=3, metadata=rule(most=120))
    last: date | None = None
    reminded: date | None = None


@lazy_dataclass(frozen=True, slots=True)
class ContactReminder:
    """The monthly question for numbers that are known inside one app only.

    ``reminded`` is the day of the last question, or that on which the first month began.
    """

    remind: bool = True
    reminded: date | None = None


@lazy_dataclass(frozen=True, slots=True)
class HistoryRules:
    """For how long the history is kept; single hours for 400 days at most."""

    keep_days: int = field(default=3650, metadata=rule(least=1, most=36_500))


@lazy_dataclass(frozen=True, slots=True)
class Updates:
    """Whether and where to ask once a day which version of the program is the newest.

    Nothing is ever downloaded or installed.
    """

    check: bool = False
    address: str | None = field(default=RELEASES, metadata=rule(schemes=WEB))


@lazy_dataclass(frozen=True, slots=True)
class OnChange:
    """A command of the user's own: program and fixed arguments, run without a shell.

    It gets each change as one line of JSON on its standard input.  Empty: none.
    """

    command: tuple[str, ...] = ()


@lazy_dataclass(frozen=True, slots=True)
class ViewSource:
    """Another place whose published file is read: a path, or an https address.

    The address may also be a Prometheus with a blackbox exporter.

    ``wants_key`` is ``key`` in the file: the address is behind a password or a token, which the
    system's password store holds.
    """

    name: str
    place: str = field(metadata=rule(key="from", schemes=("https",), path=True))
    wants_key: bool = field(default=False, metadata=rule(key="key"))

    @property
    def account(self) -> str:
        """The name under which its key is known."""
        return f"view:{self.name}"


@lazy_dataclass(frozen=True, slots=True)
class Publishing:
    """Where this computer keeps a file of what it sees, for other places; empty: nowhere.

    ``addresses`` adds where the user's own services are checked.
    """

    file: str = field(default="", metadata=rule(path=True))
    addresses: bool = False


@lazy_dataclass(frozen=True, slots=True)
class Settings:
    """All settings, as read from ``settings.toml``; replaced, never edited."""

    watch: tuple[Watch, ...] = field(default=(), metadata=rule(called_after=("service", "id")))
    source: tuple[Source, ...] = field(default=(), metadata=rule(called_after=("id",)))
    plan: tuple[Ladder, ...] = field(default=(), metadata=rule(called_after=("purpose",)))
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
    view: tuple[ViewSource, ...] = field(default=(), metadata=rule(called_after=("name",)))
    publish: Publishing = field(default_factory=Publishing)
    welcomed: bool = False
