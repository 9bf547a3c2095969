"""What helps while money or an office cannot be reached, line by line.

Which line belongs where is in the catalogue: ``meanwhile.jsonl``.
"""

from statustray.present.vocabulary.language import Language


def money_lines(tr: Language) -> dict[str, str]:
    """Return what the lines about money and offices say, by id."""
    return {**_money(tr), **_rails(tr), **_offices(tr)}


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
        "invest-no-repeat": tr(
            "Orders that went through stand: don't enter them again. Many brokers also take "
            "orders by phone."
        ),
        "cash-at-the-till": tr(
            "Many shops pay out cash at the till when you pay by card; machines of other banks "
            "may work, too."
        ),
        "wages-like-last-month": tr(
            "If wages are due, pay the same amounts as last month from the bank and put them "
            "right later."
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
            "Form 4868 gives six more months to file (not to pay), and a letter counts by its "
            "postmark."
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
