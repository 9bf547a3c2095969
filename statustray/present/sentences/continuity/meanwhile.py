"""What helps while something cannot be replaced, line by line.

Which line belongs where is in the catalogue: ``meanwhile.jsonl``.
"""

from collections.abc import Iterable

from statustray.present.sentences.continuity.meanwhile_money import money_lines
from statustray.present.vocabulary.language import Language


def meanwhile_texts(lines: Iterable[str], tr: Language) -> tuple[str, ...]:
    """Say *lines*, by their ids; one without words is left out."""
    words = meanwhile_words(tr)
    return tuple(words[line] for line in lines if line in words)


def meanwhile_words(tr: Language) -> dict[str, str]:
    """Return what each line says."""
    return {
        **money_lines(tr),
        **_health(tr),
        **_health_numbers(tr),
        **_lines_and_mail(tr),
        **_at_home(tr),
        **_at_work(tr),
        **_on_the_web(tr),
    }


def _health(tr: Language) -> dict[str, str]:
    return {
        "health-call": tr(
            "Call the practice or clinic; appointments you already have still stand."
        ),
        "pharmacy-other": tr(
            "Have the prescription sent to another pharmacy, or take the paper one there; "
            "pharmacies can call the practice."
        ),
        "health-gb-111": tr("Call 111 for advice, or ask a pharmacist. In an emergency call 999."),
        "health-de-116117": tr("Call 116 117 for a doctor on duty. In an emergency call 112."),
        "health-fr-15": tr(
            "Call 3646 about your insurance. For a doctor at night or in an emergency call 15."
        ),
        "health-fr-card": tr("The Carte Vitale and the paper form still work at the doctor's."),
        "health-br-192": tr(
            "Any health centre sees you with an identity card. In an emergency call 192."
        ),
        "health-jp-7119": tr(
            "Call #7119 for advice, where your prefecture offers it. In an emergency call 119."
        ),
        "health-in-108": tr("Walk in with a paper record. In an emergency call 108 or 112."),
        "health-es-112": tr("Call your health centre. In an emergency call 112."),
        "health-au-1800": tr("Call Healthdirect on 1800 022 222. In an emergency call 000."),
    }


def _health_numbers(tr: Language) -> dict[str, str]:
    advice = {
        "at": ("1450", "144"),
        "pl": ("800 190 590", "112"),
        "pt": ("808 24 24 24", "112"),
        "sa": ("937", "997"),
    }
    return {
        **{
            f"health-advice-{country}": tr(
                "Call {advice} for advice. In an emergency call {emergency}.",
                advice=number,
                emergency=emergency,
            )
            for country, (number, emergency) in advice.items()
        },
        **{
            f"health-emergency-{number}": tr("In an emergency call {number}.", number=number)
            for number in ("112", "119", "120", "144", "911", "998")
        },
    }


def _lines_and_mail(tr: Language) -> dict[str, str]:
    return {
        "mail-waits": tr("Mail to you is not lost: senders' servers try again for days."),
        "mail-offline-copy": tr("Read the copy in your mail program; it needs no connection."),
        "mail-second-address": tr(
            "For what is urgent, write from another address you already have, or call."
        ),
        "parcel-other-carrier": tr("Take urgent parcels to another carrier's shop today."),
        "line-phone": tr(
            "Use your phone's data, if it is with another company; a neighbour or library "
            "also has Wi-Fi."
        ),
        "line-restart-once": tr(
            "Restart the router once. If that doesn't help, leave it alone: everybody "
            "reconnecting makes it worse."
        ),
        "line-both-gone": tr(
            "For an emergency call try any phone, any network, a landline or a neighbour."
        ),
        "line-wifi-calls": tr("Switch on Wi-Fi calling, or use a messenger over Wi-Fi."),
        "train-other-line": tr(
            "If only the app or site is down, trains run: buy at the station or on board."
        ),
        "transit-other-line": tr(
            "If only the app or site is down, trains run: buy at the station or on board."
        ),
        "train-jp-transfer": tr(
            "While trains stand still, other railways take you with a paper ticket or a season "
            "ticket (furikae yusō); the money on a card like Suica doesn't count."
        ),
        "train-in-counter": tr(
            "The station's reservation counter sells tickets without the website."
        ),
        "power-torch": tr(
            "In a power cut: torch, radio, charged phone; leave the fridge shut and one light "
            "switched on."
        ),
        "power-gb-105": tr("Call 105, free from any phone, to report a power cut."),
        "power-bill-waits": tr(
            "If only the site is down, your supply goes on; send meter readings later."
        ),
        "navigate-download": tr("Maps you downloaded before still guide you without a connection."),
    }


def _at_home(tr: Language) -> dict[str, str]:
    return {
        "flight-counter": tr(
            "A booking you have stands. If you fly today, be at the airport early and check in "
            "at the counter."
        ),
        "home-by-hand": tr("Switches and thermostats on the wall still work by hand."),
        "watch-home-look": tr(
            "Look in person, or ask a neighbour to; cameras with a memory card go on recording."
        ),
        "play-offline": tr("Games you play alone often start in offline mode."),
    }


def _at_work(tr: Language) -> dict[str, str]:
    return {
        "passwords-offline": tr(
            "The app on your devices opens without a connection: your passwords are stored there."
        ),
        "passwords-no-change": tr(
            "Don't change passwords until it is back, or they won't be synchronised."
        ),
        "books-wait": tr(
            "Bookkeeping can wait a day: write invoices from a template and enter them later."
        ),
        "packages-cache": tr(
            "Build from the lock file and the cache of the last build, or from your own mirror."
        ),
        "host-redeploy": tr(
            "Deploy the last build at another host, or serve a static page from there, and "
            "point the name at it."
        ),
        "design-export": tr(
            "Installed programs go on for days without their servers; work on exported copies."
        ),
        "school-office": tr("Call the school's office; yesterday's timetable mostly still holds."),
        "school-money": tr("Meals go on: note the amount and pay later, or give cash."),
        "app-mail-queue": tr(
            "Keep the queue: most programs send again by themselves when it is back."
        ),
        "desk-mail": tr(
            "Customers' mail still arrives in the mailbox behind the desk: answer from there."
        ),
        "sign-later": tr(
            "Sign on paper, scan it and send it; a scan is enough for most agreements until "
            "it is back."
        ),
    }


def _on_the_web(tr: Language) -> dict[str, str]:
    return {
        "sell-other-ways": tr(
            "Tell customers on your other channels, take orders by message or phone, and send "
            "a payment link."
        ),
        "publish-draft": tr(
            "Write in a file of your own and publish later; tell readers where else they find you."
        ),
        "mailing-later": tr("A mailing can wait a day; lists and drafts are not lost."),
        "teach-otherwise": tr(
            "Send the material by email or on paper, and move the deadline for everybody."
        ),
        "learn-downloaded": tr("Lessons you downloaded before still open without a connection."),
        "names-go-on": tr(
            "If only the registrar's site is down, your names go on working; changes and "
            "renewals can wait."
        ),
        "dns-second-provider": tr(
            "Enter a second DNS provider's servers at the registrar, if a copy of the zone is "
            "ready there."
        ),
        "watch-logs": tr(
            "Your program runs on, but nobody watches it: look at its logs and pages yourself "
            "until it is back."
        ),
        "alert-by-hand": tr(
            "Agree by phone who is on call, and have alerts sent by email until it is back."
        ),
    }
