"""The key of a page behind a password or a token: bound to one origin, never printed."""

from dataclasses import dataclass, field
from enum import Enum

from statustray.domain.text.urls import same_origin

_PAGE = "page:"


class KeyTrouble(Enum):
    """Why a page that needs a key could not be read."""

    WANTED = "wanted"
    REFUSED = "refused"
    LOCKED = "locked"
    EXPOSED = "exposed"


@dataclass(frozen=True, slots=True)
class Secret:
    """A text that shows itself only when asked to."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PageKey:
    """A secret and the page that it is for, as the user entered its address."""

    secret: Secret
    page: str

    def secret_for(self, url: str) -> Secret | None:
        """Return the secret where *url* is at the page's own origin, else None."""
        return self.secret if same_origin(self.page, url) else None


def account_of(service_id: str) -> str:
    """Return the account under which the password store keeps the key of a service's page."""
    return f"{_PAGE}{service_id}"


def service_of(account: str) -> str:
    """Return the id of the service whose page *account* is for."""
    return account.removeprefix(_PAGE)
