"""The key of a page behind a password or a token: bound to one origin, never printed."""

from enum import Enum

from msgspec import Struct

from statustray.domain.text.lazy_pattern import LazyPattern
from statustray.domain.text.urls import origin, same_origin

USUAL_HEADER = "Authorization"
_PAGE = "page:"
_SOURCE = "source:"
_BOUND = LazyPattern(r"(?s)(https?://[^\s/]+) (.+)")


class KeyTrouble(Enum):
    """Why a page that needs a key could not be read."""

    WANTED = "wanted"
    REFUSED = "refused"
    LOCKED = "locked"
    EXPOSED = "exposed"
    MOVED = "moved"


class Secret(Struct, frozen=True):
    """A text that shows itself only when asked to.

    ``header`` is the header that carries it: where that is not the usual one, it carries the text
    as it is.
    """

    text: str
    header: str = USUAL_HEADER

    def __repr__(self) -> str:
        """Say all but the text."""
        return f"Secret(header={self.header!r})"


class PageKey(Struct, frozen=True):
    """A secret and the page that it is for, as the user entered its address."""

    secret: Secret
    page: str

    def secret_for(self, url: str) -> Secret | None:
        """Return the secret where *url* is at the page's own origin, else None."""
        return self.secret if same_origin(self.page, url) else None


class BoundKey(Struct, frozen=True):
    """A secret as the password store keeps it, with the origin that it was entered for.

    The origin stands before the secret, so that nobody can send a key elsewhere by changing an
    address in the settings.  It is None for a key from before keys were bound.
    """

    secret: Secret
    origin: str | None

    @classmethod
    def of(cls, kept: Secret) -> "BoundKey":
        """Read what the store keeps."""
        found = _BOUND.fullmatch(kept.text)
        return cls(kept, None) if found is None else cls(Secret(found[2]), origin(found[1]))

    def fits(self, page: str) -> bool:
        """Return whether the secret was entered for the origin of *page*."""
        return self.origin is not None and self.origin == origin(page)

    def bound_to(self, page: str) -> Secret:
        """Return what the store is to keep for *page*."""
        return Secret(f"{origin(page)} {self.secret.text}")


def account_of(owner: str) -> str:
    """Return the account under which the password store keeps a key.

    *owner* is the id of the service whose page needs it, or what ``source_owner`` returns.
    """
    return owner if owner.startswith(_SOURCE) else f"{_PAGE}{owner}"


def source_owner(source_id: str) -> str:
    """Return what the key of a source belongs to, told apart from a service of the same id."""
    return f"{_SOURCE}{source_id}"


def service_of(account: str) -> str:
    """Return the id of the service whose page *account* is for."""
    return account.removeprefix(_PAGE)


def source_of(account: str) -> str | None:
    """Return the id of the source that *account* is for, None where it is a service's."""
    return account.removeprefix(_SOURCE) if account.startswith(_SOURCE) else None
