"""People in a plan: a name, and the one way by which they are reached.

``settings.toml`` holds a contact as a link (``tel:+441632960001``), or as a mailbox is written:
``Ann <tel:+441632960001>``.  A link may also name an app alone, ``Ann <whatsapp:>``: that person's
number is known inside that app only.
"""

from collections.abc import Iterable

from msgspec import Struct

# Ways that need no app: what is noted in this form survives the failure of any messenger.
PHONE, TEXT, MAIL = "tel", "sms", "mailto"
_KEPT_OUTSIDE = frozenset({PHONE, TEXT, MAIL})


class Contact(Struct, frozen=True):
    """Who is reached how.

    ``way`` is ``tel``, ``sms``, ``mailto`` or the id of an app; ``to`` the number or address, empty
    where it is not known; ``name`` is empty where nobody wrote one.
    """

    name: str
    way: str
    to: str

    @property
    def link(self) -> str:
        """What a click opens."""
        return f"{self.way}:{self.to}" if self.way else self.to

    @property
    def inside_one_app(self) -> bool:
        """Whether this is known inside one app only."""
        return bool(self.way) and self.way not in _KEPT_OUTSIDE

    @property
    def text(self) -> str:
        """The contact as the settings hold it."""
        return f"{self.name} <{self.link}>" if self.name else self.link


def contact_of(text: str) -> Contact:
    """Read a contact from the settings; what has no scheme is kept as a bare address."""
    link, name = text.strip(), ""
    if link.endswith(">") and link.count("<") == link.count(">") == 1:
        name, _, link = (part.strip() for part in link[:-1].partition("<"))
    way, colon, to = link.partition(":")
    return Contact(name, way, to) if colon else Contact(name, "", link)


def first_link(contacts: Iterable[str], *ways: str) -> str | None:
    """Return the number or address of the first contact that is reached by one of *ways*."""
    known = map(contact_of, contacts)
    return next((contact.to for contact in known if contact.way in ways and contact.to), None)


def only_inside(contacts: Iterable[str]) -> tuple[Contact, ...]:
    """Return the contacts of people who have no number or address outside of one app."""
    known = [contact_of(text) for text in contacts]
    safe = {contact.name.casefold() for contact in known if not contact.inside_one_app}
    return tuple(c for c in known if c.inside_one_app and c.name.casefold() not in safe)
