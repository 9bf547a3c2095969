"""A service as it is watched, whether it came from the catalogue or from its user."""

from collections.abc import Mapping
from enum import Enum

from msgspec import Struct, field
from msgspec.structs import replace

from statustray.domain.model.dependency import DependencyEdge
from statustray.domain.model.level import Level

BY_THE_USER = "your settings"
"""The source of what the user said: of a service of their own, of a need that they declared."""


AUTO = "auto"
"""In ``provider``: the format of the page is still to be detected."""
EVERYWHERE = "*"
"""In ``countries``: it was looked at, and it is for every country but those in ``not_in``."""

COUNTRY_WIDE = frozenset(
    {
        "banking",
        "card-terminals",
        "energy",
        "food-delivery",
        "government",
        "groceries",
        "health",
        "isp",
        "mobile-network",
        "parcels",
        "payments",
        "shopping",
        "streaming",
        "travel",
    }
)
"""Categories of what ends at a border: a service there without countries is for nowhere known."""


class PageSpeaks(Enum):
    """What the status page is a witness of."""

    ALWAYS = "always"
    TROUBLE_ONLY = "trouble_only"


class PayingPlace(Enum):
    """Where one pays or is paid with a service."""

    COUNTER = "counter"
    ONLINE = "online"


class Covers(Enum):
    """What a good answer of the probe proves."""

    APP = "app"
    WEBSITE = "website"
    NOTHING = "nothing"


class Probe(Struct, frozen=True):
    """What to probe.

    ``target`` is a URL: ``https://``, ``http://``, ``tcp://host:port``, ``tls://host:port`` or
    ``dns://name``.  ``expect_status`` empty means the usual rule (5xx is a failure, the rest is an
    answer).
    """

    target: str
    expect_status: tuple[int, ...] = ()
    keyword: str | None = None
    keyword_absent: str | None = None

    @property
    def scheme(self) -> str:
        """How the target is asked, in small letters."""
        return self.target.partition("://")[0].lower()


class TwoFactor(Struct, frozen=True):
    """How one signs in, where that is known; an unlisted method is never a "no"."""

    methods: tuple[str, ...] = ()
    source: str = ""


class Service(Struct, frozen=True):
    """One thing that people depend on.

    ``provider`` is the page's format id or ``AUTO``, None for a page that only people can read;
    ``components`` and ``regions`` are the scope that matters to the user (empty: the whole page).
    ``links`` maps ``web``, ``app`` and the like to addresses that may be opened.

    ``names`` maps languages to what its owner calls it there, where that differs.
    ``nicknames`` maps countries to what only people there call it.

    ``countries`` are ISO 3166-1 alpha-2 codes or ``EVERYWHERE``; none means everywhere too, except
    in the categories of ``COUNTRY_WIDE``.  ``not_for`` maps countries to the purposes that it does
    not serve there.  ``easy_to_join`` maps each purpose for which it can be set up in minutes to
    its place among those that can.  ``where`` empty: anywhere one pays.
    ``page_refuses``: its page turns honest programs away, so that only people can read it.
    ``fallback`` is asked until ``probe`` has once answered as expected from here.
    ``branches``: whether a bank has counters; None: not known.  ``own_address``: its page or its
    probe is an address of the user's.
    ``source_id`` and ``check``: it is one check of a source, whose address is then ``page``.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    nicknames: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    category: str = "other"
    purposes: tuple[str, ...] = ()
    where: tuple[PayingPlace, ...] = ()
    easy_to_join: Mapping[str, int] = field(default_factory=dict)
    countries: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()
    not_for: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    owner: str | None = None
    edges: tuple[DependencyEdge, ...] = ()
    homepage: str | None = None
    homepages: Mapping[str, str] = field(default_factory=dict)
    page: str | None = None
    provider: str | None = None
    page_confirmed: bool = True
    page_speaks: PageSpeaks = PageSpeaks.ALWAYS
    page_refuses: bool = False
    probe: Probe | None = None
    fallback: Probe | None = None
    probe_covers: Covers = Covers.WEBSITE
    links: Mapping[str, str] = field(default_factory=dict)
    two_factor: TwoFactor | None = None
    branches: bool | None = None
    decentralised: bool = False
    works_without_internet: bool = False
    retired: bool = False
    source: str = ""
    note: str = ""
    # What the user adds:
    components: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    severities: Mapping[str, Level] = field(default_factory=dict)
    local: bool = False
    own: bool = False
    own_address: bool = False
    group: str | None = None
    muted: bool = False
    from_level: Level | None = None
    wants_key: bool = False
    source_id: str | None = None
    check: str | None = None

    @property
    def scoped(self) -> bool:
        """Whether only some parts of the service matter to its user."""
        return bool(self.components or self.regions)

    @property
    def checkable(self) -> bool:
        """Whether anything of it can be checked from this computer."""
        return self.probe is not None or self.read_page is not None

    @property
    def read_page(self) -> str | None:
        """The page that is read; one without a format is only for people to open."""
        return self.page if self.provider is not None else None

    @property
    def probed(self) -> str | None:
        """What its probe asks, None without one."""
        return self.probe.target if self.probe is not None else None

    @property
    def is_everywhere(self) -> bool:
        """Whether it is for people in every country, as far as is known."""
        return is_for_everywhere(self.countries, self.category, own=self.own)

    def is_in(self, country: str) -> bool:
        """Whether people in *country* (ISO 3166-1 alpha-2, empty: not told) can use it.

        Without a country only what is everywhere counts.
        """
        if country in self.not_in:
            return False
        return self.is_everywhere or country in self.countries

    def serves(self, purpose: str, country: str) -> bool:
        """Whether it is used for *purpose* in *country* (empty: not told)."""
        return purpose in self.purposes and purpose not in self.not_for.get(country, ())

    def in_language(self, code: str) -> "Service":
        """Return the service under the name that its owner gives it in the language *code*."""
        name = self.names.get(code)
        return replace(self, name=name, aliases=(*self.aliases, self.name)) if name else self

    def for_country(self, country: str) -> "Service":
        """Return the service as it is in *country*, with the home page there."""
        home = self.homepages.get(country)
        if home is None:
            return self
        of_home = self.probe is not None and self.probe.target == self.homepage
        web = {"web": home} if self.links.get("web") == self.homepage else {}
        return replace(
            self,
            homepage=home,
            probe=Probe(home) if of_home else self.probe,
            fallback=Probe(home) if self.fallback is not None else None,
            links={**self.links, **web},
        )


def is_for_everywhere(countries: tuple[str, ...], category: str, *, own: bool = False) -> bool:
    """Whether what says so of its *countries* is for people in all, as far as is known."""
    if countries:
        return countries == (EVERYWHERE,)
    return own or category not in COUNTRY_WIDE
