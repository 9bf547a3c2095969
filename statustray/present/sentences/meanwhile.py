"""What helps while something cannot be replaced, line by line.

Which line belongs where is in the catalogue: ``meanwhile.jsonl``.
"""

from collections.abc import Iterable

from statustray.present.vocabulary.language import Language


def meanwhile_texts(lines: Iterable[str], tr: Language) -> tuple[str, ...]:
    """Say *lines*, by their ids; one without words is left out."""
    words = meanwhile_words(tr)
    return tuple(words[line] for line in lines if line in words)


def meanwhile_words(tr: Language) -> dict[str, str]:
    """Return what each line says."""
    return {
        **_money(tr),
        **_rails(tr),
        **_offices(tr),
        **_health(tr),
        **_lines_and_mail(tr),
        **_at_work(tr),
    }


def _money(tr: Language) -> dict[str, str]:
    return {
        "bank-second-account": tr(
            "Pay with the card of another bank, or in cash; keep some of both at home."
        ),
        "bank-card-may-work": tr(
            "Try the card all the same: cards often work while the app or the counter doesn't."
        ),
        "bank-do-not-repeat": tr(
            "Don't send the same payment twice. Wait and check the balance first."
        ),
        "bank-beware-calls": tr(
            "Don't trust calls or messages about the outage: banks never ask for codes."
        ),
        "terminal-offline": tr(
            "Switch on the terminal's offline mode, if it has one: cards are charged later, "
            "at your risk."
        ),
        "pay-cash-sign": tr("Put up a sign before people queue: cash only for now."),
        "pay-link-later": tr(
            "For regular customers: note the amount and send an invoice or a payment link later."
        ),
        "terminal-no-restart": tr(
            "Don't restart or unplug the terminal until its provider says so."
        ),
    }


def _rails(tr: Language) -> dict[str, str]:
    return {
        "rail-br-pix": tr(
            "Pay by card, with a boleto or in cash; a TED from the bank's app goes another way."
        ),
        "rail-in-upi": tr(
            "Pay by card or in cash; IMPS and NEFT in the bank's app don't need the UPI app."
        ),
        "rail-us-zelle": tr(
            "Use Venmo or Cash App if both of you have it, the bank's bill pay, or a cheque."
        ),
        "rail-es-bizum": tr(
            "Send a transfer to the IBAN from the bank's app, or pay by card or in cash."
        ),
        "rail-de-girocard": tr(
            "Try a Visa or Mastercard, also on the phone: it may take another way than the "
            "girocard."
        ),
        "rail-gb-transfer": tr(
            "Pay by card or in cash; for a sum that can't wait ask the bank for CHAPS."
        ),
        "rail-pl-blik": tr(
            "Pay with the plastic card or in cash; cash machines take the card without a code."
        ),
        "rail-nl-ideal": tr(
            "Ask the shop for another way, a card or an invoice; send money to the IBAN."
        ),
        "rail-iban": tr(
            "Pay with a card of another network or in cash; send money to the IBAN from the "
            "bank's app."
        ),
        "rail-jp-paypay": tr("Pay with a transport card, a credit card or in cash."),
        "rail-cn-cash": tr("Use the other wallet or a bank card; shops must also take cash."),
        "rail-sa-mada": tr("Pay with a Visa or Mastercard, or in cash."),
        "rail-mx-spei": tr("Pay by card or in cash; a deposit at a shop's till also arrives."),
        "bank-br-other-key": tr(
            "Pay by Pix from another bank, and give its key to those who pay you."
        ),
        "bank-in-same-app": tr("Choose the account of another bank in the same UPI app."),
        "bank-us-zelle": tr(
            "Zelle in this bank's app stops with it; a balance in Venmo or Cash App doesn't."
        ),
        "bank-es-bizum": tr("Bizum of this bank stops with it; use the card of another bank."),
    }


def _offices(tr: Language) -> dict[str, str]:
    return {
        "tax-keep-proof": tr("Keep proof that you tried: a screenshot with date and time."),
        "tax-ask-for-time": tr(
            "If today is the deadline, write to the office today and ask for more time."
        ),
        "tax-gb-excuse": tr(
            "HMRC accepts a failure of its own online service as a reasonable excuse; you can "
            "also pay by bank transfer with your reference."
        ),
        "tax-us-extension": tr(
            "Form 4868 gives six more months to file, and a letter counts by its postmark."
        ),
        "tax-de-letter": tr(
            "Save the form in the program and ask your tax office for more time, by letter or fax."
        ),
        "tax-fr-deadline": tr(
            "Call 0 809 401 401; the office often moves the deadline when its site was down."
        ),
        "tax-es-proof": tr(
            "The law (39/2015, article 32.4) lets the office extend the deadline when its "
            "site fails: keep its notice."
        ),
        "tax-br-contingency": tr(
            "Issue in contingency mode (SVC, EPEC or FS-DA); what was issued offline is to be "
            "sent within 168 hours."
        ),
        "office-visit": tr(
            "Offices also serve people at the counter, by letter and by phone, and often move "
            "deadlines that fell on the day."
        ),
        "sign-in-stay": tr("Don't sign out: sessions that are open usually stay open."),
        "sign-in-password": tr(
            "Where a site also offers a password, a passkey or a code by email, use that."
        ),
        "sign-in-counter": tr(
            "Offices still take people at the counter, and many let you in with an account of "
            "their own."
        ),
    }


def _health(tr: Language) -> dict[str, str]:
    return {
        "health-call": tr(
            "Call the practice or clinic; appointments you already have still stand."
        ),
        "health-gb-111": tr("Call 111 for advice, or ask a pharmacist. In an emergency call 999."),
        "health-de-116117": tr("Call 116 117 for a doctor on duty. In an emergency call 112."),
        "health-fr-15": tr(
            "Call 3646 for the insurance, 116 117 for a doctor on duty, 15 in an emergency."
        ),
        "health-fr-card": tr("The Carte Vitale and the paper form still work at the doctor's."),
        "health-br-192": tr(
            "Any health centre sees you with an identity card. In an emergency call 192."
        ),
        "health-jp-7119": tr("Call #7119 for advice. In an emergency call 119."),
        "health-in-108": tr("Walk in with a paper record. In an emergency call 108 or 112."),
        "health-es-112": tr("Call your health centre. In an emergency call 112."),
        "health-au-1800": tr("Call Healthdirect on 1800 022 222. In an emergency call 000."),
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
            "Other railways and the metro take you on a transfer ticket (furikae yusō)."
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
