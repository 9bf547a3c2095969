"""What helps while money or an office cannot be reached, line by line.

Which line belongs where is in the catalogue: ``meanwhile.jsonl``.
"""

from typing import Final

from statustray.domain.text.lazy_message import N_

# By id: money, ways to pay of one country or bank, offices.
MONEY_LINES: Final = {
    "bank-second-account": N_(
        "Pay with the card of another bank, or in cash; keep some of both at home."
    ),
    "bank-card-may-work": N_(
        "Try the card all the same: cards often work while the app or the counter doesn't."
    ),
    "bank-do-not-repeat": N_(
        "Don't send the same payment twice. Wait and check the balance first."
    ),
    "bank-beware-calls": N_(
        "Don't trust calls or messages about the outage: banks never ask for codes."
    ),
    "terminal-offline": N_(
        "Switch on the terminal's offline mode, if it has one: cards are charged later, "
        "at your risk."
    ),
    "pay-cash-sign": N_("Put up a sign before people queue: cash only for now."),
    "pay-link-later": N_(
        "For regular customers: note the amount and send an invoice or a payment link later."
    ),
    "toll-later": N_(
        "If only the app or site is down, drive on: gates count all the same, and parking "
        "meters take coins or cards."
    ),
    "invest-no-repeat": N_(
        "Orders that went through stand: don't enter them again. Many brokers also take "
        "orders by phone."
    ),
    "cash-at-the-till": N_(
        "Many shops pay out cash at the till when you pay by card; machines of other banks "
        "may work, too."
    ),
    "wages-like-last-month": N_(
        "If wages are due, pay the same amounts as last month from the bank and put them "
        "right later."
    ),
    "terminal-no-restart": N_("Don't restart or unplug the terminal until its provider says so."),
    "rail-br-pix": N_(
        "Pay by card, with a boleto or in cash; a TED from the bank's app goes another way."
    ),
    "rail-in-upi": N_(
        "Pay by card or in cash; IMPS and NEFT in the bank's app don't need the UPI app."
    ),
    "rail-us-zelle": N_(
        "Use Venmo or Cash App if both of you have it, the bank's bill pay, or a cheque."
    ),
    "rail-es-bizum": N_(
        "Send a transfer to the IBAN from the bank's app, or pay by card or in cash."
    ),
    "rail-de-girocard": N_(
        "Try a Visa or Mastercard, also on the phone: it may take another way than the girocard."
    ),
    "rail-gb-transfer": N_(
        "Pay by card or in cash; for a sum that can't wait ask the bank for CHAPS."
    ),
    "rail-pl-blik": N_(
        "Pay with the plastic card or in cash; cash machines take the card without a code."
    ),
    "rail-nl-ideal": N_(
        "Ask the shop for another way, a card or an invoice; send money to the IBAN."
    ),
    "rail-iban": N_(
        "Pay with a card of another network or in cash; send money to the IBAN from the bank's app."
    ),
    "rail-jp-paypay": N_(
        "Pay with a transport card, a credit card or in cash; the barcode that the shop scans may "
        "still work."
    ),
    "rail-cn-cash": N_("Use the other wallet or a bank card; shops must also take cash."),
    "rail-sa-mada": N_("Pay with a Visa or Mastercard, or in cash."),
    "rail-mx-spei": N_("Pay by card or in cash; a deposit at a shop's till also arrives."),
    "bank-br-other-key": N_("Pay by Pix from another bank, and give its key to those who pay you."),
    "bank-in-same-app": N_("Choose the account of another bank in the same UPI app."),
    "bank-us-zelle": N_(
        "Zelle in this bank's app stops with it; a balance in Venmo or Cash App doesn't."
    ),
    "bank-es-bizum": N_("Bizum of this bank stops with it; use the card of another bank."),
    "tax-keep-proof": N_("Keep proof that you tried: a screenshot with date and time."),
    "tax-ask-for-time": N_(
        "If today is the deadline, write to the office today and ask for more time."
    ),
    "tax-gb-excuse": N_(
        "HMRC accepts a failure of its own online service as a reasonable excuse; you can "
        "also pay by bank transfer with your reference."
    ),
    "tax-us-extension": N_(
        "Form 4868 gives six more months to file (not to pay), and a letter counts by its postmark."
    ),
    "tax-de-letter": N_(
        "Save the form in the program and ask your tax office for more time, by letter or fax."
    ),
    "tax-fr-deadline": N_(
        "Call 0 809 401 401; the office often moves the deadline when its site was down."
    ),
    "tax-es-proof": N_(
        "The law (39/2015, article 32.4) lets the office extend the deadline when its "
        "site fails: keep its notice."
    ),
    "tax-br-contingency": N_(
        "Issue in contingency mode (SVC, EPEC or FS-DA); what was issued offline is to be "
        "sent within 168 hours."
    ),
    "office-visit": N_(
        "Offices also serve people at the counter, by letter and by phone, and often move "
        "deadlines that fell on the day."
    ),
    "sign-in-stay": N_("Don't sign out: sessions that are open usually stay open."),
    "sign-in-password": N_(
        "Where a site also offers a password, a passkey or a code by email, use that."
    ),
    "sign-in-counter": N_(
        "Offices still take people at the counter, and many let you in with an account of "
        "their own."
    ),
}
