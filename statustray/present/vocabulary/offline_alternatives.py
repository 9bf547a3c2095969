"""Offline means, such as a phone call, in words."""

from statustray.domain.model.catalogue import Catalogue
from statustray.present.vocabulary.language import Language


def way_words(tr: Language) -> dict[str, str]:
    """Return the name of each offline means."""
    return {
        "phone-call": tr("Phone call"),
        "sms": tr("Text message (SMS)"),
        "walk": tr("In person"),
        "cash": tr("Cash"),
        "bank-branch": tr("Bank branch"),
        "shop-in-person": tr("Shopping in person"),
        "call-a-taxi": tr("Taxi by phone"),
        "wi-fi": tr("Calls over Wi-Fi"),
        "hotspot": tr("Phone hotspot"),
        "neighbour": tr("A neighbour"),
        "paper-map": tr("Paper map"),
        "broadcast-radio": tr("Radio"),
        "local-copy": tr("Your local copy"),
        "memory-stick": tr("USB stick"),
        "bank-card": tr("Debit or credit card"),
        "bank-transfer": tr("Bank transfer"),
        "ticket-counter": tr("Ticket counter"),
        "paper": tr("Pen and paper"),
    }


def rung_name(rung: str, catalogue: Catalogue, tr: Language) -> str:
    """Return the name of a rung: an offline means, a service, or what the user wrote."""
    known = catalogue.service(rung)
    return way_words(tr).get(rung) or (known.name if known else rung)


def way_name(service: str, name: str, tr: Language) -> str:
    """Return the name of an offline means, or *name* if *service* is none."""
    return way_words(tr).get(service, name)


def way_labels(tr: Language) -> dict[str, str]:
    """Return the button text of each offline means."""
    return {
        "phone-call": tr("Make a phone call"),
        "sms": tr("Send a text message"),
        "walk": tr("Go in person"),
        "cash": tr("Pay cash"),
        "bank-branch": tr("Go to a branch"),
        "shop-in-person": tr("Go to a shop"),
        "call-a-taxi": tr("Call a taxi"),
        "wi-fi": tr("Call over Wi-Fi"),
        "hotspot": tr("Use your phone as a hotspot"),
        "neighbour": tr("Ask a neighbour"),
        "paper-map": tr("Use a paper map"),
        "broadcast-radio": tr("Turn on the radio"),
        "local-copy": tr("Use your local copy"),
        "memory-stick": tr("Hand over a USB stick"),
        "bank-card": tr("Pay by card"),
        "bank-transfer": tr("Use a bank transfer"),
        "ticket-counter": tr("Buy at the counter"),
        "paper": tr("Write it down"),
    }
