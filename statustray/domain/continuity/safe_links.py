"""What a click may open: addresses of schemes that do nothing but show or begin to write."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from statustray.domain.continuity.contacts import MAIL, PHONE, TEXT, contact_of
from statustray.domain.model.service import Service

_HARMLESS = frozenset({"https", "http", "mailto", "tel", "sms"})
_MAIL = "email"


def is_safe_link(link: str, *, app_links: Iterable[str] = ()) -> bool:
    """Whether *link* has an allowed scheme, or that of one of the catalogue's *app_links*."""
    if not link.isprintable() or any(mark in link for mark in " <>\"'\\"):
        return False
    scheme = _scheme(link)
    return scheme in _HARMLESS or (bool(scheme) and scheme in {_scheme(app) for app in app_links})


def safe_link(service: Service, contacts: Iterable[str] = ()) -> str | None:
    """Return what to open for *service*: a message to the contacts, its page or its app."""
    to = _addressed(service, tuple(contacts))
    if to is not None:
        return to
    app = service.links.get("app", "")
    page = service.links.get("web") or service.homepage or ""
    if service.works_without_internet and not service.links.get("web"):
        page = ""
    offered = (page, app if not app.endswith(":") else "")
    return next((link for link in offered if link and is_safe_link(link, app_links=(app,))), None)


def _addressed(service: Service, contacts: tuple[str, ...]) -> str | None:
    match service.id:
        case "phone-call":
            return _first(contacts, PHONE, TEXT)
        case "sms":
            return _first(contacts, TEXT, PHONE)
        case _ if service.category == _MAIL:
            return _first(contacts, MAIL)
        case _:
            return None


def _first(contacts: tuple[str, ...], *ways: str) -> str | None:
    """Return a link by the first of *ways* to the first contact that has one of them."""
    known = (contact_of(text) for text in contacts)
    fitting = (c for c in known if c.way in ways and c.to and is_safe_link(c.link))
    found = next(fitting, None)
    return f"{ways[0]}:{found.to}" if found else None


def _scheme(link: str) -> str:
    try:
        return urlsplit(link).scheme
    except ValueError:
        return ""
