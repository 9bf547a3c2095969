"""What the user decided: each default stands beside its field, once.

The file's form is a contract (``settings.toml``); reading and writing it is a gateway's work.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from statustray.domain.model.level import Level

SCHEMA = 1
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

# Three owners, three networks, no CDN and no name servers in common.
CANARIES = (
    "https://www.gstatic.com/generate_204",
    "https://cp.cloudflare.com/generate_204",
    "https://connectivity-check.ubuntu.com/",
    "https://nmcheck.gnome.org/check_network_status.txt|NetworkManager is online",
)


@dataclass(frozen=True, slots=True)
class Watch:
    """One line of the watch list: from the catalogue (``service``) or the user's own (``id``).

    ``wants_key`` is ``key`` in the file: the page is behind a password or a token, which the
    system's password store holds.
    """

    service: str | None = None
    id: str | None = None
    name: str | None = None
    provider: str | None = None
    page: str | None = None
    probe: str | None = None
    expect_status: tuple[int, ...] = ()
    keyword: str | None = None
    keyword_absent: str | None = None
    purposes: tuple[str, ...] = ()
    depends_on: tuple[str, ...] = ()
    components: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    local: bool = False
    group: str | None = None
    muted: bool = False
    from_level: Level | None = None
    wants_key: bool = False

    @property
    def key(self) -> str:
        """The id under which the service is known."""
        return self.service or self.id or ""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Polling:
    """How often to look."""

    interval_s: int = 60
    page_interval_s: int = 120
    slow_on_battery: bool = True


@dataclass(frozen=True, slots=True)
class NetworkRules:
    """How the network is asked.  ``resolver`` is a DNS-over-HTTPS address or None."""

    canaries: tuple[str, ...] = CANARIES
    resolver: str | None = None
    proxy: str | None = None


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours of the local day without interruption; may run over midnight.

    ``days`` are those on which they begin, by the names in ``DAYS``; none means every day.
    """

    start: time
    end: time
    days: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notify:
    """What may interrupt."""

    enabled: bool = True
    from_level: Level = Level.DEGRADED
    recovery: bool = True
    quiet: tuple[Quiet, ...] = ()
    digest_at: time | None = None
    sound: bool = False
    certificate_days: tuple[int, ...] = (14, 7, 1)


@dataclass(frozen=True, slots=True)
class Appearance:
    """How it looks.  ``theme``: system, light, dark.  ``language``: empty for the system's."""

    theme: str = "system"
    language: str = ""
    icon: str = "colour"
    click: str = "panel"
    start_at_login: bool = False
    text_percent: int = 100
    reduced_motion: bool = False


@dataclass(frozen=True, slots=True)
class Me:
    """The user's own context: what their services hang on besides the services' own needs."""

    mobile_network: str | None = None
    broadband: str | None = None
    mail: str | None = None
    home_servers: Mapping[str, str] = field(default_factory=dict)
    have: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Drills:
    """The reminder to drill; 0 months switches it off.  ``reminded`` is the last reminder's day."""

    every_months: int = 3
    last: date | None = None
    reminded: date | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """All of it, as read from ``settings.toml``; replaced, never edited."""

    watch: tuple[Watch, ...] = ()
    plan: tuple[Ladder, ...] = ()
    polling: Polling = field(default_factory=Polling)
    network: NetworkRules = field(default_factory=NetworkRules)
    notify: Notify = field(default_factory=Notify)
    appearance: Appearance = field(default_factory=Appearance)
    me: Me = field(default_factory=Me)
    drills: Drills = field(default_factory=Drills)
    welcomed: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the settings that cannot be used, with its place and what to do."""

    place: str
    what: str
    do: str = ""
