"""Offline means, such as a phone call, in words."""

from typing import Final, NamedTuple

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.text.lazy_message import N_, Msg
from statustray.present.vocabulary.language import Language


class WayWords(NamedTuple):
    """What an offline means is called, and what the button says that uses it."""

    name: Msg
    label: Msg


WAYS: Final = {
    "phone-call": WayWords(N_("Phone call"), N_("Make a phone call")),
    "sms": WayWords(N_("Text message (SMS)"), N_("Send a text message")),
    "walk": WayWords(N_("In person"), N_("Go in person")),
    "cash": WayWords(N_("Cash"), N_("Pay cash")),
    "bank-branch": WayWords(N_("Bank branch"), N_("Go to a branch")),
    "shop-in-person": WayWords(N_("Shopping in person"), N_("Go to a shop")),
    "call-a-taxi": WayWords(N_("Taxi by phone"), N_("Call a taxi")),
    "wi-fi": WayWords(N_("Calls over Wi-Fi"), N_("Call over Wi-Fi")),
    "hotspot": WayWords(N_("Phone hotspot"), N_("Use your phone as a hotspot")),
    "neighbour": WayWords(N_("A neighbour"), N_("Ask a neighbour")),
    "paper-map": WayWords(N_("Paper map"), N_("Use a paper map")),
    "broadcast-radio": WayWords(N_("Radio"), N_("Turn on the radio")),
    "local-copy": WayWords(N_("Your local copy"), N_("Use your local copy")),
    "memory-stick": WayWords(N_("USB stick"), N_("Hand over a USB stick")),
    "bank-card": WayWords(N_("Debit or credit card"), N_("Pay by card")),
    "bank-transfer": WayWords(N_("Bank transfer"), N_("Use a bank transfer")),
    "ticket-counter": WayWords(N_("Ticket counter"), N_("Buy at the counter")),
    "paper": WayWords(N_("Pen and paper"), N_("Write it down")),
}


def way_words(tr: Language) -> dict[str, str]:
    """Return the name of each offline means."""
    return {key: tr.say(words.name) for key, words in WAYS.items()}


def rung_name(rung: str, catalogue: Catalogue, tr: Language) -> str:
    """Return the name of a rung: an offline means, a service, or what the user wrote."""
    known = catalogue.service(rung)
    return way_name(rung, known.name if known else rung, tr)


def way_name(service: str, name: str, tr: Language) -> str:
    """Return the name of an offline means, or *name* if *service* is none."""
    return tr.say(WAYS[service].name) if service in WAYS else name
