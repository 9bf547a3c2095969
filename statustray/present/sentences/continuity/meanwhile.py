"""What helps while something cannot be replaced, line by line.

Which line belongs where is in the catalogue: ``meanwhile.jsonl``.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from statustray.domain.text.lazy_message import N_, LazyMessage, filled, phrase
from statustray.present.sentences.continuity.meanwhile_everyday import EVERYDAY_LINES
from statustray.present.sentences.continuity.meanwhile_money import MONEY_LINES
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.problems import phrase_words

# By id: health, mail and parcels, the user's line, trains and power, the home, work, the web.
_LINES: Final = {
    "health-call": N_("Call the practice or clinic; appointments you already have still stand."),
    "pharmacy-other": N_(
        "Have the prescription sent to another pharmacy, or take the paper one there; "
        "pharmacies can call the practice."
    ),
    "health-gb-111": N_("Call 111 for advice, or ask a pharmacist. In an emergency call 999."),
    "health-de-116117": N_("Call 116 117 for a doctor on duty. In an emergency call 112."),
    "health-fr-15": N_(
        "Call 3646 about your insurance. For a doctor at night or in an emergency call 15."
    ),
    "health-fr-card": N_("The Carte Vitale and the paper form still work at the doctor's."),
    "health-br-192": N_(
        "Any health centre sees you with an identity card. In an emergency call 192."
    ),
    "health-jp-7119": N_(
        "Call #7119 for advice, where your prefecture offers it. In an emergency call 119."
    ),
    "health-in-108": N_("Walk in with a paper record. In an emergency call 108 or 112."),
    "health-es-112": N_("Call your health centre. In an emergency call 112."),
    "health-au-1800": N_("Call Healthdirect on 1800 022 222. In an emergency call 000."),
    "mail-waits": N_("Mail to you is not lost: senders' servers try again for days."),
    "mail-offline-copy": N_("Read the copy in your mail program; it needs no connection."),
    "mail-second-address": N_(
        "For what is urgent, write from another address you already have, or call."
    ),
    "parcel-other-carrier": N_("Take urgent parcels to another carrier's shop today."),
    "line-phone": N_(
        "Use your phone's data, if it is with another company; a neighbour or library "
        "also has Wi-Fi."
    ),
    "line-restart-once": N_(
        "Restart the router once. If that doesn't help, leave it alone: everybody "
        "reconnecting makes it worse."
    ),
    "line-both-gone": N_(
        "For an emergency call try any phone, any network, a landline or a neighbour."
    ),
    "line-wifi-calls": N_(
        "Switch on Wi-Fi calling, or use a messenger over Wi-Fi, on another company's line."
    ),
    "train-other-line": N_(
        "If only the app or site is down, trains and buses run: buy at the station or on board."
    ),
    "train-jp-transfer": N_(
        "While trains stand still, other railways take you with a paper ticket or a season "
        "ticket (furikae yusō); the money on a card like Suica doesn't count."
    ),
    "train-in-counter": N_("The station's reservation counter sells tickets without the website."),
    "power-torch": N_(
        "In a power cut: torch, radio, charged phone; leave the fridge shut and one light "
        "switched on."
    ),
    "power-gb-105": N_("Call 105, free from any phone, to report a power cut."),
    "power-bill-waits": N_(
        "If only the site is down, your supply goes on; send meter readings later."
    ),
    "navigate-download": N_("Maps you downloaded before still guide you without a connection."),
    "flight-counter": N_(
        "A booking you have stands. If you fly today, be at the airport early and check in "
        "at the counter."
    ),
    "home-by-hand": N_("Switches and thermostats on the wall still work by hand."),
    "watch-home-look": N_(
        "Look in person, or ask a neighbour to; cameras with a memory card go on recording."
    ),
    "play-offline": N_("Games you play alone often start in offline mode."),
    "passwords-offline": N_(
        "The app on your devices opens without a connection: your passwords are stored there."
    ),
    "passwords-no-change": N_(
        "Don't change passwords until it is back, or they won't be synchronised."
    ),
    "books-wait": N_(
        "Bookkeeping can wait a day: write invoices from a template and enter them later."
    ),
    "packages-cache": N_(
        "Build from the lock file and the cache of the last build, or from your own mirror."
    ),
    "host-redeploy": N_(
        "Deploy the last build at another host, or serve a static page from there, and "
        "point the name at it."
    ),
    "design-export": N_(
        "Installed programs go on for days without their servers; work on exported copies."
    ),
    "school-office": N_("Call the school's office; yesterday's timetable mostly still holds."),
    "school-money": N_("Meals go on: note the amount and pay later, or give cash."),
    "app-mail-queue": N_("Keep the queue: most programs send again by themselves when it is back."),
    "desk-mail": N_(
        "Customers' mail still arrives in the mailbox behind the desk: answer from there."
    ),
    "sign-later": N_(
        "Sign on paper, scan it and send it; a scan is enough for most agreements until it is back."
    ),
    "sell-other-ways": N_(
        "Tell customers on your other channels, take orders by message or phone, and send "
        "a payment link."
    ),
    "publish-draft": N_(
        "Write in a file of your own and publish later; tell readers where else they find you."
    ),
    "mailing-later": N_("A mailing can wait a day; lists and drafts are not lost."),
    "teach-otherwise": N_(
        "Send the material by email or on paper, and move the deadline for everybody."
    ),
    "learn-downloaded": N_("Lessons you downloaded before still open without a connection."),
    "names-go-on": N_(
        "If only the registrar's site is down, your names go on working; changes and "
        "renewals can wait."
    ),
    "dns-second-provider": N_(
        "Enter a second DNS provider's servers at the registrar, if a copy of the zone is "
        "ready there."
    ),
    "watch-logs": N_(
        "Your program runs on, but nobody watches it: look at its logs and pages yourself "
        "until it is back."
    ),
    "alert-by-hand": N_(
        "Agree by phone who is on call, and have alerts sent by email until it is back."
    ),
}

# By country: whom to call for advice, and whom in an emergency.
_ADVICE: Final = {
    "at": ("1450", "144"),
    "pl": ("800 190 590", "112"),
    "pt": ("808 24 24 24", "112"),
    "sa": ("937", "997"),
}
_EMERGENCY: Final = ("112", "119", "120", "144", "911", "998")

MEANWHILE_LINES: Final[Mapping[str, LazyMessage]] = {
    **{line: filled(text) for line, text in (MONEY_LINES | EVERYDAY_LINES | _LINES).items()},
    **{
        f"health-advice-{country}": phrase(
            "Call {advice} for advice. In an emergency call {emergency}.",
            advice=advice,
            emergency=emergency,
        )
        for country, (advice, emergency) in _ADVICE.items()
    },
    **{
        f"health-emergency-{number}": phrase("In an emergency call {number}.", number=number)
        for number in _EMERGENCY
    },
}


def meanwhile_texts(lines: Iterable[str], tr: Language) -> tuple[str, ...]:
    """Say *lines*, by their ids; one without words is left out."""
    said = (MEANWHILE_LINES.get(line) for line in lines)
    return tuple(phrase_words(text, tr) for text in said if text is not None)
