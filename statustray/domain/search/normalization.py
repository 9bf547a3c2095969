"""Texts as they are compared: without case, accents, spaces and signs; and hosts of addresses."""

from functools import cache
from unicodedata import combining, normalize
from urllib.parse import urlsplit

from statustray.domain.text.lazy_pattern import LazyPattern

# A name worth looking for is shorter, and what costs time grows with length.
LONGEST = 64

# What people type beside a name, by language; left out where nothing is called the whole.
_BESIDE_A_NAME = (
    "account app application bank banking homepage login mobile my online page portal site the web",
    "anmelden bei die mein meine meinen seite",
    "banco de el la mi página",
    "appli banque compte le ma mon",
    "aplicativo conta do meu minha",
    "banca il mia mio",
    "mijn min mitt moja moje mój uygulaması",
    "приложение アプリ 앱 تطبيق",
)
# An address of which everybody sees the host; whatever else there may be is left to the library.
_PLAIN_ADDRESS = LazyPattern(r"https?://([a-z0-9.-]+)(?:[/?#]|\Z)")
_HOST = LazyPattern(r"(?a:(?:[\w-]+\.)+[^\W\d_]{2,})")


def fold(text: str) -> str:
    """Return *text* without case and accents, at most ``LONGEST`` characters."""
    if text.isascii():  # most names, and nothing to take apart
        return text[:LONGEST].casefold()
    letters = normalize("NFKD", text[:LONGEST].casefold())
    return "".join(c for c in letters if not combining(c))[:LONGEST]


def words(text: str) -> tuple[str, ...]:
    """Return the words of a folded text."""
    if text.isalnum():  # most names are one word
        return (text,)
    return tuple("".join(c if c.isalnum() else " " for c in text).split())


def essential(text: str) -> str:
    """Return the words of a folded text that may be a name: all of them when none is left."""
    spoken = words(text)
    return " ".join(word for word in spoken if word not in _beside_a_name()) or " ".join(spoken)


@cache
def _beside_a_name() -> frozenset[str]:
    return frozenset(fold(word) for row in _BESIDE_A_NAME for word in row.split())


def squash(text: str) -> str:
    """Return a folded text as one word: ``battle.net``, ``Battle Net`` and ``BattleNet`` agree."""
    return "".join(filter(str.isalnum, text))


def host(text: str) -> str | None:
    """Return the host that *text* names, as an address or bare, without ``www.``; else None."""
    if "." not in text:
        return None  # most names are no address
    plain = _PLAIN_ADDRESS.match(text)
    if plain is not None:
        return plain[1].removeprefix("www.") if _HOST.fullmatch(plain[1]) else None
    address = text.strip()
    if "://" not in address:
        address = f"https://{address}"
    try:
        name = urlsplit(address).hostname or ""
    except ValueError:
        return None
    return name.removeprefix("www.") if _HOST.fullmatch(name) else None


def bare(address: str) -> bool:
    """Whether *address* names a whole site."""
    return urlsplit(address).path in {"", "/"}


def within(name: str, domain: str) -> bool:
    """Whether the host *name* is *domain* or lies below it."""
    return name == domain or name.endswith(f".{domain}")
