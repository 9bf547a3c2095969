"""Ways without an operator's app, in words."""

from statustray.domain.catalogue import Catalogue
from statustray.present.language import Language


def way_words(tr: Language) -> dict[str, str]:
    """Return what each way is called."""
    return {
        "phone-call": tr("Phone call"),
        "sms": tr("Text message (SMS)"),
        "walk": tr("Going there"),
        "cash": tr("Cash"),
        "bank-branch": tr("Bank branch"),
        "shop-in-person": tr("Going to a shop"),
        "call-a-taxi": tr("Calling a taxi"),
        "wi-fi": tr("Calls over Wi-Fi"),
        "hotspot": tr("Phone as a hotspot"),
        "neighbour": tr("Asking a neighbour"),
        "paper-map": tr("Paper map"),
        "broadcast-radio": tr("Radio"),
        "local-copy": tr("Your own copy"),
        "memory-stick": tr("Memory stick"),
    }


def rung_name(rung: str, catalogue: Catalogue, tr: Language) -> str:
    """Say a rung of a plan: a way, a service, or what the user wrote."""
    known = catalogue.service(rung)
    return way_words(tr).get(rung) or (known.name if known else rung)
