"""Alternatives without an operator's app, and services that can be set up in minutes, as data.

A phone call, an SMS, a walk and cash are rungs like any other: everybody has them, and most need no
internet.  Emergency calls are no alternative among others; they are never ranked.
"""

from collections.abc import Mapping
from dataclasses import replace

from statustray.domain.dependencies.user_context import BROADBAND, MOBILE
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.dependency import DependencyEdge, EdgeConfidence
from statustray.domain.model.service import Service

EMERGENCY = "emergency-call"


def _way(way: str, name: str, *purposes: str, on: str | None = None, line: bool = False) -> Service:
    """Return an alternative; *on* is what carries it, *line* whether that is the internet."""
    edges = (DependencyEdge(on, "network", EdgeConfidence.DOCUMENTED),) if on else ()
    return Service(
        way, name, category="way", purposes=purposes, edges=edges, works_without_internet=not line
    )


_KNOWN = (
    _way("phone-call", "Phone call", "message", "voice-call", on=MOBILE),
    _way("sms", "SMS", "message", on=MOBILE),
    _way("walk", "Go there", "message", "group-chat", "voice-call"),
    _way("cash", "Cash", "pay", "sell", "send-money"),
    _way("bank-branch", "Bank branch", "bank", "withdraw-cash"),
    _way("shop-in-person", "Go to a shop", "groceries", "shop", "order-food"),
    _way("call-a-taxi", "Call a taxi", "ride", on=MOBILE),
    _way("wi-fi", "Calls over Wi-Fi", "phone-service", "mobile-data", on=BROADBAND, line=True),
    _way("hotspot", "Phone as a hotspot", "internet-access", on=MOBILE, line=True),
    _way("neighbour", "Ask a neighbour", "phone-service", "internet-access", "mobile-data"),
    _way("paper-map", "Paper map", "maps", "navigate"),
    _way("broadcast-radio", "Broadcast radio", "news", "stream-music"),
    _way("local-copy", "Work on your own copy", "write", "spreadsheet", "host-code", "store-files"),
    _way("memory-stick", "Hand over a memory stick", "share-files"),
)

# What an alternative does beyond what the catalogue says of it.
_ALSO = {
    "phone-call": ("message", "group-chat", "video-call", "support-customers", "email"),
    "cash": ("sell", "send-money"),
}

# What one can have running in minutes, on most devices, for little or nothing.  Nobody opens an
# account for anything else in an hour of need, or would meet nobody there.
EASY_TO_JOIN: Mapping[str, tuple[str, ...]] = {
    "message": ("signal", "telegram", "element-matrix", "threema", "discord"),
    "group-chat": ("signal", "element-matrix", "discord", "zulip", "telegram", "google-chat"),
    "voice-call": ("signal", "telegram", "jitsi-meet", "google-meet", "zoom"),
    "video-call": ("jitsi-meet", "google-meet", "zoom", "signal", "microsoft-teams", "whereby"),
    "email": ("proton-mail", "gmail", "outlook-com", "tuta", "gmx"),
    "share-files": ("proton-drive", "dropbox", "google-drive", "onedrive", "wetransfer", "signal"),
    "store-files": ("proton-drive", "dropbox", "google-drive", "onedrive", "mega"),
    "calendar": ("proton-mail", "google-docs", "outlook-com"),
    "write": ("libreoffice", "google-docs", "microsoft-365"),
    "spreadsheet": ("libreoffice", "google-docs", "microsoft-365"),
    "plan": ("trello", "asana", "notion"),
    "design": ("figma", "canva"),
    "search": ("duckduckgo", "google-search", "bing"),
    "look-up": ("wikipedia", "internet-archive"),
    "maps": ("organic-maps", "openstreetmap", "google-maps", "apple-maps"),
    "navigate": ("organic-maps", "google-maps", "waze", "apple-maps"),
    "ask-ai": ("claude", "chatgpt", "gemini", "le-chat", "copilot"),
    "host-code": ("codeberg", "gitlab", "github", "bitbucket"),
    "build-software": ("gitlab", "circleci", "github"),
    "news": ("bbc-news", "guardian", "reuters", "ap-news"),
    "watch": ("youtube", "bbc-iplayer", "itvx", "twitch"),
    "stream-music": ("youtube-music", "spotify", "soundcloud"),
    "passwords": ("bitwarden",),
    "look-up-names": ("quad9", "cloudflare-1111", "google-public-dns"),
    "ride": ("uber", "bolt", "lyft"),
    "shop": ("ebay", "argos", "etsy"),
    "order-food": ("just-eat", "deliveroo", "uber-eats", "doordash"),
    "train": ("national-rail", "trainline"),
    "book-stay": ("booking-com", "airbnb", "expedia"),
    "sign-documents": ("docusign", "dropbox-sign"),
    "check-outage": ("statusgator", "downdetector"),
    "groceries": ("tesco", "sainsburys", "ocado", "asda"),
}

WAYS: Mapping[str, Service] = {way.id: way for way in _KNOWN}


def ways(catalogue: Catalogue) -> Mapping[str, Service]:
    """Return every alternative, as the catalogue knows it where it does."""
    return {key: _widened(catalogue.services.get(key, way)) for key, way in WAYS.items()}


def is_emergency(service: Service) -> bool:
    """Whether it is for emergency calls before all else."""
    return service.purposes[:1] == (EMERGENCY,)


def _widened(way: Service) -> Service:
    more = (p for p in _ALSO.get(way.id, ()) if p not in way.purposes)
    return replace(way, purposes=(*way.purposes, *more))
